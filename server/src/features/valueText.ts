import type { UnitEntry } from '../lexicon/units.js'
import type { Interval } from '../values/interval.js'
import { canonicalUnit, fromCanonical, unitById } from '../values/unit.js'
import { GERMAN_PARTS, GERMAN_UNITS } from './catalogue/germanUnits.js'
import { type Language, say } from './catalogue/say.js'
import { WORDS } from './catalogue/words.js'

/** A value as it enters a comparison: an interval in a canonical unit, or a TIMEX3 value, or both. */
export interface ComparableValue {
  readonly interval?: Interval | undefined
  /** Canonical unit; null or absent for a bare count. */
  readonly unit?: string | null | undefined
  readonly timex?: string | undefined
  /** Canonical noun of a rate's denominator: "year" in "a year". */
  readonly per?: string | undefined
}

/**
 * The units of one dimension that a reader knows at sight, smallest first, by their ids in the table of units. A
 * canonical unit that is not listed is shown as it is.
 */
export const FAMILIAR_UNITS: readonly (readonly string[])[] = [
  ['second', 'minute', 'hour', 'day'],
  ['month', 'year'],
  ['millimetre', 'centimetre', 'metre', 'kilometre'],
  ['square metre', 'hectare', 'square kilometre'],
  ['millilitre', 'litre', 'cubic metre'],
  ['milligram', 'gram', 'kilogram', 'tonne'],
  ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'],
  ['watt', 'kilowatt', 'megawatt', 'gigawatt'],
]

/** 1 to 12. */
export function monthName(language: Language, month: number): string {
  return WORDS[language].months[month - 1] ?? String(month)
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayName(language: Language, weekday: number): string {
  return WORDS[language].weekdays[weekday - 1] ?? String(weekday)
}

/** The name of a unit or of what is counted, beside a number: "days", "Tage". */
export function unitName(language: Language, id: string, count: number): string {
  const german = language === 'de' ? (GERMAN_UNITS[id] ?? GERMAN_PARTS[id]) : undefined
  if (german !== undefined) return count === 1 ? german[0] : german[1]
  return count === 1 ? id : (unitById(id)?.plural ?? `${id}${/(?:x|s|ch|sh)$/.test(id) ? 'es' : 's'}`)
}

/**
 * Values that are read side by side, in one unit, so that the eye can compare them: 19.5 to 24 months and 17 to 19
 * months, not 1.63 to 2 years and 17 to 19 months. That an end of a range is itself excluded is said only where
 * another value has the same end, because there it decides.
 *
 * @example describeValues('en', [{ interval: { min: 518400, max: 518400 }, unit: 'second' }]) // ['6 days']
 */
export function describeValues(language: Language, values: readonly ComparableValue[]): readonly string[] {
  return values.map((value, index) => {
    const unit = value.unit ?? null
    const others = values.filter((other, at) => at !== index && (other.unit ?? null) === unit)
    const ends = endsOf(value.interval)
    const otherEnds = others.flatMap(other => endsOf(other.interval))
    const touched = ends.some(end => otherEnds.includes(end))
    return describeIn(language, value, shownUnit(unit, [...ends, ...otherEnds]), touched)
  })
}

/** One value on its own, in the unit that suits it. */
export function describeValue(language: Language, value: ComparableValue): string {
  return describeValues(language, [value])[0] ?? ''
}

/**
 * A number with commas between thousands and no more decimals than it needs: at most two from 1 up, three
 * significant digits below. German has points for commas, and a comma for the point.
 *
 * @example formatNumber('en', 45000) // '45,000'
 */
export function formatNumber(language: Language, value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value)
  const rounded = Math.abs(value) >= 1 ? Number(value.toFixed(2)) : Number(value.toPrecision(3))
  const [whole = '', fraction] = plainDecimal(rounded).split('.')
  const { thousands, decimal } = WORDS[language]
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, thousands)
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`
}

/** `String` without an exponent for small numbers. */
function plainDecimal(value: number): string {
  const text = String(value)
  return text.includes('e-') ? value.toFixed(20).replace(/0+$/, '') : text
}

function endsOf(interval: Interval | undefined): readonly number[] {
  return interval === undefined ? [] : [interval.min, interval.max].filter(Number.isFinite)
}

/** Above this a number is easier to read in a larger unit, though it gains decimals. */
const READABLE = 10_000

/**
 * The largest unit in which every end is a readable whole number; else in which every end is a readable whole or half;
 * else the largest in which no end but zero falls below 1. Null for a bare count and for what is not in the table of
 * units.
 */
function shownUnit(unit: string | null, ends: readonly number[]): UnitEntry | null {
  const entry = unit === null ? undefined : unitById(unit)
  // The years of an age are counted as they are, and in no smaller unit.
  if (unit === null || entry === undefined || canonicalUnit(entry.dimension).id !== unit) return null
  const ids = FAMILIAR_UNITS.find(family => family.includes(unit)) ?? [unit]
  const candidates = ids.flatMap(id => unitById(id) ?? [])
  const own = candidates.find(({ id }) => id === unit) ?? null
  if (ends.length === 0) return own
  const largestFirst = [...candidates].reverse()
  const fits = (test: (inUnit: number) => boolean) =>
    largestFirst.find(candidate => ends.every(end => test(fromCanonical(candidate, end))))
  const large = (end: number) => end === 0 || Math.abs(end) >= 1
  const readable = (end: number) => large(end) && Math.abs(end) < READABLE
  return (
    fits(end => readable(end) && isWhole(end)) ??
    fits(end => readable(end) && isWhole(end * 2)) ??
    fits(large) ??
    candidates[0] ??
    own
  )
}

function isWhole(value: number): boolean {
  return Math.abs(value - Math.round(value)) < 1e-6
}

function describeIn(language: Language, value: ComparableValue, unit: UnitEntry | null, touched: boolean): string {
  const { interval, timex } = value
  // A period is best told by its interval, if that says anything; a date by itself, whatever stands for it in numbers.
  const told = timex?.startsWith('P') === true && endsOf(interval).length > 0
  if (timex !== undefined && !told) return describeTimex(language, timex)
  if (interval === undefined) return say(language, 'noValue')
  const described = describeInterval(language, interval, { unit: value.unit ?? null, face: unit }, touched)
  if (value.per === undefined) return described
  return say(language, 'per', { value: described, unit: unitName(language, value.per, 1) })
}

/** The unit of a value, and the one in which it is shown. */
interface Faced {
  readonly unit: string | null
  readonly face: UnitEntry | null
}

function describeInterval(language: Language, interval: Interval, faced: Faced, touched: boolean): string {
  const { unit, face } = faced
  const number = (end: number) =>
    formatNumber(language, face === null || !Number.isFinite(end) ? end : fromCanonical(face, end))
  const min = number(interval.min)
  const max = number(interval.max)
  const openBelow = interval.min === Number.NEGATIVE_INFINITY
  const openAbove = interval.max === Number.POSITIVE_INFINITY
  const measure = (text: string) => withUnit(language, text, faced)
  if (openBelow && openAbove) {
    return unit === null
      ? say(language, 'unknownNumber')
      : say(language, 'unknownNumberOf', { unit: plural(language, unit, face) })
  }
  if (openAbove) return say(language, interval.minExclusive ? 'moreThan' : 'atLeast', { value: measure(min) })
  if (openBelow) return say(language, interval.maxExclusive ? 'lessThan' : 'atMost', { value: measure(max) })
  if (min === max) return measure(min)
  const range = measure(say(language, touched && interval.maxExclusive ? 'rangeBelow' : 'range', { min, max }))
  return touched && interval.minExclusive ? say(language, 'above', { value: range }) : range
}

/** "USD 45,000", "5%", "1 month", "19.5 to 24 months". */
function withUnit(language: Language, number: string, { unit, face }: Faced): string {
  if (unit === null) return number
  if (unit === 'percent') return say(language, 'percent', { number })
  if (isCurrencyCode(unit)) return say(language, 'money', { currency: unit, number })
  return `${number} ${number === '1' ? unitName(language, face?.id ?? unit, 1) : plural(language, unit, face)}`
}

/**
 * What the numbers of a quantity count, in its canonical unit; '' for a bare count, and for what is no quantity.
 *
 * @example unitText('en', { unit: 'USD', per: 'year' }) // 'USD per year'
 */
export function unitText(language: Language, quantity: Pick<ComparableValue, 'unit' | 'per'> | undefined): string {
  const { unit, per } = quantity ?? {}
  const name = unit === 'percent' ? '%' : unit ? plural(language, unit, null) : ''
  return per === undefined ? name : say(language, 'per', { value: name, unit: unitName(language, per, 1) }).trim()
}

function plural(language: Language, unit: string, face: UnitEntry | null): string {
  if (language === 'en' && unit === 'times') return unit
  if (face !== null) return unitName(language, face.id, 2)
  return unit === 'percent' || isCurrencyCode(unit) ? unit : unitName(language, unit, 2)
}

/** ISO 4217. */
function isCurrencyCode(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit)
}

/**
 * A TIMEX3 value in words: "8 April 2025", "April (no year)", "the 1980s". A value of an unknown shape stands as it is.
 *
 * @example describeTimex('en', '2025-04-08T19:30') // '19:30 on 8 April 2025'
 */
export function describeTimex(language: Language, value: string): string {
  if (value.startsWith('P')) return describePeriod(language, value) ?? value
  const [date = '', time] = value.split('T')
  const day = describeDate(language, date)
  const clock = time === undefined ? null : describeClock(language, time)
  if (clock === null) return day ?? value
  return date === '' || /^X+(?:-X+)*$/.test(date) ? clock : say(language, 'clockOnDay', { clock, day: day ?? date })
}

function describeDate(language: Language, date: string): string | null {
  const known = (part: string | undefined) => part !== undefined && !part.includes('X')
  const decade = /^\d{3}X?$/.test(date) ? date.slice(0, 3) : null
  if (decade !== null) return say(language, 'decade', { year: `${decade}0` })
  if (/^\d{2}(?:XX)?$/.test(date)) return say(language, 'century', { year: `${date.slice(0, 2)}00` })
  const parts = /^(?<year>\d{4}|XXXX)(?:-(?<second>[A-Z]*\d*X*)(?:-(?<third>[\dX]+))?)?$/.exec(date)?.groups
  if (parts === undefined) return null
  const { second, third } = parts
  const year = known(parts['year']) ? (parts['year'] ?? null) : null
  if (second === undefined) return year
  const { quarters, halves, seasons } = WORDS[language]
  const part = quarters[Number(/^Q(\d)$/.exec(second)?.[1]) - 1] ?? halves[Number(/^H(\d)$/.exec(second)?.[1]) - 1]
  if (part !== undefined)
    return year === null ? say(language, 'partNoYear', { part }) : say(language, 'partOfYear', { part, year })
  const season = seasons[second]
  if (season !== undefined)
    return year === null ? say(language, 'seasonNoYear', { season }) : say(language, 'seasonOfYear', { season, year })
  if (second.startsWith('W')) return describeWeek(language, year, known(second) ? second.slice(1) : null, third)
  const day = third !== undefined && known(third) ? Number(third) : null
  return describeDay(language, year, WORDS[language].months[Number(second) - 1], day)
}

function describeWeek(
  language: Language,
  year: string | null,
  week: string | null,
  third: string | undefined,
): string | null {
  const weekday = WORDS[language].weekdays[Number(third) - 1]
  if (week === null) return weekday ?? null
  const text = year === null ? say(language, 'weekNoYear', { week }) : say(language, 'weekOfYear', { week, year })
  return weekday === undefined ? text : say(language, 'weekdayOfWeek', { weekday, week: text })
}

function describeDay(
  language: Language,
  year: string | null,
  month: string | undefined,
  day: number | null,
): string | null {
  if (month === undefined) return day === null ? year : say(language, 'dayAlone', { day })
  if (day === null)
    return year === null ? say(language, 'monthNoYear', { month }) : say(language, 'monthOfYear', { month, year })
  return year === null
    ? say(language, 'dayOfMonthNoYear', { day, month })
    : say(language, 'dayOfMonth', { day, month, year })
}

function describeClock(language: Language, time: string): string | null {
  if (/^\d{2}(?::\d{2}){0,2}/.test(time)) return time.length === 2 ? `${time}:00` : time
  return WORDS[language].dayParts[time] ?? null
}

/** "P18M" is 18 months, "PT90M" 90 minutes, "PXD" an unknown number of days. */
function describePeriod(language: Language, value: string): string | null {
  const [dates = '', times = ''] = value.slice(1).split('T')
  const words: string[] = []
  for (const [part, isTime] of [
    [dates, false],
    [times, true],
  ] as const) {
    for (const { groups } of part.matchAll(/(?<count>[\d.]+|X)(?<letter>[A-Z])/g)) {
      const letter = groups?.['letter'] ?? ''
      const names = WORDS[language].periods[isTime && letter === 'M' ? 'TM' : letter]
      if (names === undefined) return null
      const [one, many] = names
      const count = groups?.['count'] ?? 'X'
      words.push(
        count === 'X' ? say(language, 'unknownNumberOf', { unit: many }) : `${count} ${count === '1' ? one : many}`,
      )
    }
  }
  return words.length === 0 ? null : words.join(' ')
}
