import type { UnitEntry } from '../lexicon/units.js'
import type { Interval } from '../values/interval.js'
import { canonicalUnit, fromCanonical, unitById } from '../values/unit.js'

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
const FAMILIAR_UNITS: readonly (readonly string[])[] = [
  ['second', 'minute', 'hour', 'day'],
  ['month', 'year'],
  ['millimetre', 'centimetre', 'metre', 'kilometre'],
  ['square metre', 'hectare', 'square kilometre'],
  ['millilitre', 'litre', 'cubic metre'],
  ['milligram', 'gram', 'kilogram', 'tonne'],
  ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'],
  ['watt', 'kilowatt', 'megawatt', 'gigawatt'],
]

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ')
/** 1 to 12. */
export function monthName(month: number): string {
  return MONTHS[month - 1] ?? String(month)
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayName(weekday: number): string {
  return WEEKDAYS[weekday - 1] ?? String(weekday)
}

const SEASONS: Readonly<Record<string, string>> = { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' }
const QUARTERS = ['first quarter', 'second quarter', 'third quarter', 'fourth quarter']
const HALVES = ['first half', 'second half']
const PERIODS: Readonly<Record<string, readonly [one: string, many: string]>> = {
  Y: ['year', 'years'],
  M: ['month', 'months'],
  W: ['week', 'weeks'],
  D: ['day', 'days'],
  H: ['hour', 'hours'],
  TM: ['minute', 'minutes'],
  S: ['second', 'seconds'],
}

/**
 * Values that are read side by side, in one unit, so that the eye can compare them: 19.5 to 24 months and 17 to 19
 * months, not 1.63 to 2 years and 17 to 19 months. That an end of a range is itself excluded is said only where
 * another value has the same end, because there it decides.
 *
 * @example describeValues([{ interval: { min: 518400, max: 518400 }, unit: 'second' }]) // ['6 days']
 */
export function describeValues(values: readonly ComparableValue[]): readonly string[] {
  return values.map((value, index) => {
    const unit = value.unit ?? null
    const others = values.filter((other, at) => at !== index && (other.unit ?? null) === unit)
    const ends = endsOf(value.interval)
    const otherEnds = others.flatMap(other => endsOf(other.interval))
    const touched = ends.some(end => otherEnds.includes(end))
    return describeIn(value, shownUnit(unit, [...ends, ...otherEnds]), touched)
  })
}

/** One value on its own, in the unit that suits it. */
export function describeValue(value: ComparableValue): string {
  return describeValues([value])[0] ?? ''
}

/**
 * A number with commas between thousands and no more decimals than it needs: at most two from 1 up, three
 * significant digits below. The same in every locale.
 *
 * @example formatNumber(45000) // '45,000'
 */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) >= 1e21) return String(value)
  const rounded = Math.abs(value) >= 1 ? Number(value.toFixed(2)) : Number(value.toPrecision(3))
  const [whole = '', fraction] = plainDecimal(rounded).split('.')
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
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

function describeIn(value: ComparableValue, unit: UnitEntry | null, touched: boolean): string {
  const { interval, timex } = value
  // A period is best told by its interval, if that says anything; a date by itself, whatever stands for it in numbers.
  const told = timex?.startsWith('P') === true && endsOf(interval).length > 0
  if (timex !== undefined && !told) return describeTimex(timex)
  if (interval === undefined) return 'no value'
  const per = value.per === undefined ? '' : ` per ${value.per}`
  return describeInterval(interval, value.unit ?? null, unit, touched) + per
}

function describeInterval(interval: Interval, unit: string | null, face: UnitEntry | null, touched: boolean): string {
  const number = (end: number) => formatNumber(face === null || !Number.isFinite(end) ? end : fromCanonical(face, end))
  const min = number(interval.min)
  const max = number(interval.max)
  const openBelow = interval.min === Number.NEGATIVE_INFINITY
  const openAbove = interval.max === Number.POSITIVE_INFINITY
  const measure = (text: string) => withUnit(text, unit, face)
  if (openBelow && openAbove) return unit === null ? 'an unknown number' : `an unknown number of ${plural(unit, face)}`
  if (openAbove) return `${interval.minExclusive ? 'more than' : 'at least'} ${measure(min)}`
  if (openBelow) return `${interval.maxExclusive ? 'less than' : 'at most'} ${measure(max)}`
  if (min === max) return measure(min)
  const above = touched && interval.minExclusive ? 'above ' : ''
  const below = touched && interval.maxExclusive ? 'below ' : ''
  return above + measure(`${min} to ${below}${max}`)
}

/** "USD 45,000", "5%", "1 month", "19.5 to 24 months". */
function withUnit(number: string, unit: string | null, face: UnitEntry | null): string {
  if (unit === null) return number
  if (unit === 'percent') return `${number}%`
  if (isCurrencyCode(unit)) return `${unit} ${number}`
  return `${number} ${number === '1' ? (face?.id ?? unit) : plural(unit, face)}`
}

function plural(unit: string, face: UnitEntry | null): string {
  if (unit === 'times') return unit
  if (face !== null) return face.plural
  return unit === 'percent' || isCurrencyCode(unit) ? unit : `${unit}s`
}

/** ISO 4217. */
function isCurrencyCode(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit)
}

/**
 * A TIMEX3 value in words: "8 April 2025", "April (no year)", "the 1980s". A value of an unknown shape stands as it is.
 *
 * @example describeTimex('2025-04-08T19:30') // '19:30 on 8 April 2025'
 */
export function describeTimex(value: string): string {
  if (value.startsWith('P')) return describePeriod(value) ?? value
  const [date = '', time] = value.split('T')
  const day = describeDate(date)
  const clock = time === undefined ? null : describeClock(time)
  if (clock === null) return day ?? value
  return date === '' || /^X+(?:-X+)*$/.test(date) ? clock : `${clock} on ${day ?? date}`
}

function describeDate(date: string): string | null {
  const known = (part: string | undefined) => part !== undefined && !part.includes('X')
  const decade = /^\d{3}X?$/.test(date) ? date.slice(0, 3) : null
  if (decade !== null) return `the ${decade}0s`
  if (/^\d{2}(?:XX)?$/.test(date)) return `the ${date.slice(0, 2)}00s`
  const parts = /^(?<year>\d{4}|XXXX)(?:-(?<second>[A-Z]*\d*X*)(?:-(?<third>[\dX]+))?)?$/.exec(date)?.groups
  if (parts === undefined) return null
  const { year, second, third } = parts
  const yearText = known(year) ? ` ${year}` : ' (no year)'
  const ofYear = known(year) ? ` of ${year}` : ' (no year)'
  if (second === undefined) return known(year) ? (year ?? null) : null
  const quarter = QUARTERS[Number(/^Q(\d)$/.exec(second)?.[1]) - 1] ?? HALVES[Number(/^H(\d)$/.exec(second)?.[1]) - 1]
  if (quarter !== undefined) return quarter + ofYear
  const season = SEASONS[second]
  if (season !== undefined) return season + yearText
  if (second.startsWith('W')) {
    const weekday = WEEKDAYS[Number(third) - 1]
    if (weekday !== undefined && !known(second)) return weekday
    return known(second) ? `${weekday === undefined ? '' : `${weekday} of `}week ${second.slice(1)}${ofYear}` : null
  }
  const month = MONTHS[Number(second) - 1]
  if (month === undefined) {
    if (third === undefined || !known(third)) return known(year) ? (year ?? null) : null
    return `day ${Number(third)} of a month (no month)`
  }
  return known(third) && third !== undefined ? `${Number(third)} ${month}${yearText}` : `${month}${yearText}`
}

const DAY_PARTS: Readonly<Record<string, string>> = {
  MO: 'morning',
  MI: 'midday',
  AF: 'afternoon',
  EV: 'evening',
  NI: 'night',
  DT: 'daytime',
}

function describeClock(time: string): string | null {
  if (/^\d{2}(?::\d{2}){0,2}/.test(time)) return time.length === 2 ? `${time}:00` : time
  return DAY_PARTS[time] ?? null
}

/** "P18M" is 18 months, "PT90M" 90 minutes, "PXD" an unknown number of days. */
function describePeriod(value: string): string | null {
  const [dates = '', times = ''] = value.slice(1).split('T')
  const words: string[] = []
  for (const [part, isTime] of [
    [dates, false],
    [times, true],
  ] as const) {
    for (const { groups } of part.matchAll(/(?<count>[\d.]+|X)(?<letter>[A-Z])/g)) {
      const letter = groups?.['letter'] ?? ''
      const names = PERIODS[isTime && letter === 'M' ? 'TM' : letter]
      if (names === undefined) return null
      const count = groups?.['count'] ?? 'X'
      words.push(count === 'X' ? `an unknown number of ${names[1]}` : `${count} ${count === '1' ? names[0] : names[1]}`)
    }
  }
  return words.length === 0 ? null : words.join(' ')
}
