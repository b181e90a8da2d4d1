import { sameCurrency } from '../lexicon/currencies.js'
import type { Comparison } from './comparisonOutcome.js'
import { compareDates } from './dateComparison.js'
import { disjoint, type Interval, intervalContains, widen } from './interval.js'
import { isTimeSpan, type Quantity } from './quantity.js'
import type { DateFields, Timex } from './timex.js'
import { readings, unitById } from './unit.js'

/** A calendar month has 28 to 31 days, so a number of months is known in days to within three. */
const MEAN_MONTH_SECONDS = 30.436875 * 86_400
const MONTH_SLACK_SECONDS = 3 * 86_400

/** Compares two quantities by the bands that their wording leaves. Symmetric. */
export function compareQuantities(a: Quantity, b: Quantity): Comparison {
  if (a.dimension === 'money' && b.dimension === 'money') {
    if (areOfOtherCurrencies(a, b)) return areOneFigureInTwoCurrencies(a, b) ? 'conflict' : 'open'
    const [left, right] = [inYears(a), inYears(b)]
    if (a.per !== b.per && left !== null && right !== null) return compareQuantities(left, right)
  }
  if (a.per !== b.per || !sameMeasure(a, b)) return 'open'
  if (mayBeOneUnit(a, b) || mayBeOfOneKind(a, b)) return 'open'
  const bandA = inSeconds(bandAgainst(a, b), a, b)
  const bandB = inSeconds(bandAgainst(b, a), b, a)
  if (isUnknown(bandA) || isUnknown(bandB)) return 'open'
  if (disjoint(bandA, bandB)) return touchesBound(a, b) || touchesBound(b, a) ? 'open' : 'conflict'
  return isOpenEnded(bandA) !== isOpenEnded(bandB) && !nearBound(bandA, bandB) ? 'open' : 'agree'
}

/** "£2m" and "$2m", but not "$2m" and "A$2m", which may be one. */
function areOfOtherCurrencies(a: Quantity, b: Quantity): boolean {
  return sameCurrency(a.unit ?? '', b.unit ?? '') === false
}

/** "£2m" and "$2m": one figure, and two currencies of which one must be a slip. */
export function areOneFigureInTwoCurrencies(a: Quantity, b: Quantity): boolean {
  return (
    a.dimension === 'money' &&
    b.dimension === 'money' &&
    a.per === b.per &&
    areOfOtherCurrencies(a, b) &&
    areOneFigure(a, b)
  )
}

/** A sum that has the very figures of another in a currency of another worth is no conversion of it. */
function areOneFigure(
  { interval: a, surfaceValue }: Quantity,
  { interval: b, surfaceValue: other }: Quantity,
): boolean {
  if (surfaceValue === undefined || surfaceValue !== other || surfaceValue < LEAST_SUM) return false
  // "some $1.2 million" lies about the same sum.
  return a.min + a.max === b.min + b.max
}

/** "$1" and "€1" are what many things cost. */
const LEAST_SUM = 5

/** What is paid by the week or the month, by the year: "£3,500 a month" is £42,000. Null for what has no such period. */
function inYears(quantity: Quantity): Quantity | null {
  const times = PERIODS_OF_YEAR[quantity.per ?? '']
  if (times === undefined) return null
  const { min, max } = quantity.interval
  const step = quantity.step * times
  // Pay by the month is a twelfth that was rounded, and a year has 52 weeks and a day.
  const slack = times === 1 ? 0 : ROUNDED_PAY * Math.abs(max === Number.POSITIVE_INFINITY ? min : max) * times
  const interval = { ...quantity.interval, min: min * times - slack, max: max * times + slack }
  return { ...quantity, per: 'year', interval, step }
}

const PERIODS_OF_YEAR: Readonly<Record<string, number>> = { year: 1, annum: 1, month: 12, fortnight: 26, week: 52.18 }
const ROUNDED_PAY = 0.01

function sameMeasure(a: Quantity, b: Quantity): boolean {
  if (a.dimension === 'money' && b.dimension === 'money') return !areOfOtherCurrencies(a, b)
  if (a.dimension === b.dimension) return true
  return isTimeSpan(a.dimension) && isTimeSpan(b.dimension)
}

/** "about 20 tons" and "about 20 tonnes": a figure that is no more than near leaves room for either. */
function mayBeOneUnit(a: Quantity, b: Quantity): boolean {
  if (a.surfaceValue !== b.surfaceValue || a.surfaceUnit === b.surfaceUnit || a.surfaceValue === undefined) return false
  return a.register === 'hedged' && b.register === 'hedged' && a.dimension === 'mass'
}

/** "100 gallons" and "100 imperial gallons": a name that several units bear may be that one. */
function mayBeOfOneKind(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== 'volume' || a.surfaceUnit === b.surfaceUnit) return false
  return [
    [a, b],
    [b, a],
  ].some(([open, other]) => {
    const unit = unitById(open?.surfaceUnit ?? '')
    if (unit?.mayBe === undefined || open === undefined || other === undefined) return false
    return readings(unit).some(({ factor }) => {
      const times = factor / unit.factor
      const { min, max } = open.interval
      const meant = { ...open, interval: { ...open.interval, min: min * times, max: max * times } }
      return !disjoint(widen(meant.interval, meant.step / 2), widen(other.interval, other.step / 2))
    })
  })
}

/**
 * The band in which `quantity` is compared with `other`. An unhedged round number is exact beside one as round as it is
 * and reaches half a step to each side beside any other; a number given more coarsely than the other stands for all that
 * rounds to it ("4.7 billion" and "4.72 billion" agree), also where it touches a bound ("over 2.6 million" and "2.6
 * million").
 */
function bandAgainst(quantity: Quantity, other: Quantity): Interval {
  const { interval, register, step } = quantity
  if (
    register === 'round' &&
    (other.register !== 'round' || isRounder(quantity, other) || areConverted(quantity, other))
  )
    return widen(interval, step / 2)
  const isCoarser = register === 'exact' && isUnhedged(other) && step > other.step * 1.5
  const isRounded = register === 'exact' && other.register === 'bound' && step > 1
  return isCoarser || isRounded ? widen(interval, step / 2) : interval
}

/** "40 km" and "25 miles": what one of two writers converted was rounded twice. The same figure in two units is a slip. */
function areConverted(a: Quantity, b: Quantity): boolean {
  return CONVERTED.has(a.dimension) && a.surfaceUnit !== b.surfaceUnit && a.surfaceValue !== b.surfaceValue
}

const CONVERTED: ReadonlySet<string> = new Set(['length', 'mass', 'area', 'volume', 'speed', 'temperature'])

/**
 * "more than two months" and "two months": what is measured is seldom exactly as long as it is said to be, so a number
 * that is a bound elsewhere may lie on either side of it. What is counted, or worked out as a share, is.
 */
function touchesBound(bound: Quantity, other: Quantity): boolean {
  if (bound.register !== 'bound' || !isUnhedged(other) || COUNTED.has(other.dimension)) return false
  const { min, max } = bound.interval
  return other.interval.min === other.interval.max && (other.interval.min === min || other.interval.min === max)
}

const COUNTED: ReadonlySet<string> = new Set(['count', 'percent', 'ordinal', 'age'])

/** Rounder by a digit at least: "$89K" beside "$89,250", "50,000" beside "48,500". */
function isRounder(a: Quantity, b: Quantity): boolean {
  const [first, second] = [worthOfLastFigure(a), worthOfLastFigure(b)]
  return first !== null && second !== null && first >= second * 10
}

/** What the last figure before the trailing zeros is worth, in canonical units: 1,000 for "89K", 10 for "89,250". */
function worthOfLastFigure({ interval, surfaceValue }: Quantity): number | null {
  if (surfaceValue === undefined || surfaceValue === 0 || interval.min !== interval.max) return null
  let unit = 1
  while (surfaceValue % (unit * 10) === 0) unit *= 10
  return (unit * interval.min) / surfaceValue
}

function isUnhedged({ register }: Quantity): boolean {
  return register === 'exact' || register === 'round'
}

function inSeconds(interval: Interval, quantity: Quantity, other: Quantity): Interval {
  if (quantity.dimension === other.dimension || quantity.dimension !== 'months') return interval
  const { min, max } = interval
  return {
    ...interval,
    min: min * MEAN_MONTH_SECONDS - MONTH_SLACK_SECONDS,
    max: max * MEAN_MONTH_SECONDS + MONTH_SLACK_SECONDS,
  }
}

function isUnknown({ min, max }: Interval): boolean {
  return min <= 0 && max === Number.POSITIVE_INFINITY
}

function isOpenEnded({ min, max }: Interval): boolean {
  return max === Number.POSITIVE_INFINITY || (min === 0 && max > 0)
}

/** "more than 200" and 212 speak of the same number; "more than 200" and 940 only do not exclude each other. */
function nearBound(a: Interval, b: Interval): boolean {
  const bound = isOpenEnded(a) ? a : b
  const value = isOpenEnded(a) ? b : a
  const edge = bound.max === Number.POSITIVE_INFINITY ? bound.min : bound.max
  return intervalContains({ min: edge * 0.75, max: edge * 1.25 }, value)
}

/** Compares two calendar dates by the days that they cover, two clock times part by part. Symmetric. */
export function compareTimexes(a: Timex, b: Timex): Comparison {
  if (a.type !== b.type || a.type === 'SET' || a.type === 'DURATION') return 'open'
  if (a.type === 'DATE') return compareDates(a, b)
  // "5:11 p.m. local time" and "1023 GMT" may be one moment: clocks are compared in one zone only.
  if (zoneOf(a) !== zoneOf(b)) return 'open'
  const outcomes = halvesOf(a).flatMap(first =>
    halvesOf(b).map(second => compareClocks(first, second, a.value === b.value)),
  )
  return outcomes.find(outcome => outcome === 'agree') ?? outcomes.find(outcome => outcome === 'open') ?? 'conflict'
}

/** "A quarter past four" leaves open which half of the day is meant: the hour as written, and twelve hours on. */
function halvesOf(timex: Timex): readonly DateFields[] {
  const own = resolved(timex)
  const isOpen = timex.term?.type === 'clock' && timex.term.twelve === true && timex.implied?.hour === undefined
  return isOpen && own.hour !== undefined ? [own, { ...own, hour: (own.hour + 12) % 24 }] : [own]
}

function compareClocks(first: DateFields, second: DateFields, areAlike: boolean): Comparison {
  if (minutesApart(first, second) <= LOOSE_MINUTES) return first.minute === second.minute ? 'agree' : 'open'
  const shared = CLOCK_FIELDS.filter(field => first[field] !== undefined && second[field] !== undefined)
  if (shared.length === 0) return areAlike ? 'agree' : 'open'
  return shared.some(field => first[field] !== second[field]) ? 'conflict' : 'agree'
}

const CLOCK_FIELDS = ['hour', 'minute'] as const

/** Reports of one moment differ by so much, from call to arrival and by rounding, without contradicting each other. */
const LOOSE_MINUTES = 15

/** Minutes between two clock times, the short way round midnight; infinite where one is not known. */
function minutesApart(a: DateFields, b: DateFields): number {
  if (a.hour === undefined || b.hour === undefined) return Number.POSITIVE_INFINITY
  const apart = Math.abs(a.hour * 60 + (a.minute ?? 0) - b.hour * 60 - (b.minute ?? 0))
  return Math.min(apart, 24 * 60 - apart)
}

/** The zone as written; "local time" is what a time without a zone is in. */
function zoneOf({ zone }: Timex): string | undefined {
  return zone === 'LOCAL' ? undefined : zone
}

function resolved({ known, implied }: Timex): DateFields {
  return { ...implied, ...known }
}
