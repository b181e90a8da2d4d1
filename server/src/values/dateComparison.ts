import { daysFromCivil, isCivilDay } from './civil.js'
import type { Comparison } from './comparisonOutcome.js'
import type { DateFields, Timex } from './timex.js'

/** The days that a date covers: from the first to the last, the end not included. */
interface Days {
  readonly from: number
  readonly to: number
}

/** The longest date that confirms another by covering it: "2015" confirms "4 June 2015", "the 1990s" does not confirm 1994. */
const LONGEST_CONFIRMING_DAYS = 366

/**
 * Compares two dates, however finely each is given, by the days that they cover: "2015" and "4 June 2014" exclude each
 * other, "2015" and "4 June 2015" agree. Where one of them names no year, by the parts that both name. Symmetric.
 */
export function compareDates(a: Timex, b: Timex): Comparison {
  const [ours, theirs] = [daysOf(a), daysOf(b)]
  if (ours === null || theirs === null) return compareParts(a, b)
  if (ours.to <= theirs.from || theirs.to <= ours.from) return 'conflict'
  if (isRange(a) && isRange(b)) return sameDays(ours, theirs) ? 'agree' : oneEndMoved(ours, theirs)
  const bounded = [...Object.values(ours), ...Object.values(theirs)].every(Number.isFinite)
  const longest = Math.max(ours.to - ours.from, theirs.to - theirs.from)
  return bounded && (longest <= LONGEST_CONFIRMING_DAYS || sameDays(ours, theirs)) ? 'agree' : 'open'
}

/** True for a date that can be set against others: with its year, or with a part of the year that it names. */
export function isComparableDate(timex: Timex): boolean {
  return daysOf(timex) !== null || Object.keys(partsOf(timex)).some(part => part !== 'weekday')
}

/** "from 2005 to 2012" and "from 2005 to 2013": one beginning and two ends. */
function oneEndMoved(a: Days, b: Days): Comparison {
  return a.from === b.from || a.to === b.to ? 'conflict' : 'open'
}

function sameDays(a: Days, b: Days): boolean {
  return a.from === b.from && a.to === b.to
}

function isRange({ value }: Timex): boolean {
  return value.includes('/')
}

/** The days of a date whose year is known, opened on one side by "before" or "after"; null for any other. */
function daysOf({ value, mod }: Timex): Days | null {
  const [first = '', last = first] = value.split('/')
  const [from, to] = [wholeDays(first), wholeDays(last)]
  if (from === null || to === null || from.from >= to.to) return null
  if (mod === 'BEFORE') return { from: Number.NEGATIVE_INFINITY, to: from.from }
  if (mod === 'AFTER') return { from: to.to, to: Number.POSITIVE_INFINITY }
  return { from: from.from, to: to.to }
}

/** The days of one TIMEX3 date: a day, a month, a quarter or half, a year, a decade, a century. */
function wholeDays(value: string): Days | null {
  const day = /^(\d{4})-(\d{2})-(\d{2})(?:T[A-Z]{2})?$/.exec(value)
  if (day !== null) {
    const civil = { year: Number(day[1]), month: Number(day[2]), day: Number(day[3]) }
    const from = daysFromCivil(civil)
    return isCivilDay(civil) ? { from, to: from + 1 } : null
  }
  const part = /^(\d{4})-(?:(\d{2})|Q([1-4])|H([12]))$/.exec(value)
  if (part !== null) {
    const [, year, month, quarter, half] = part
    if (month !== undefined) return monthsFrom(Number(year), Number(month), 1)
    if (quarter !== undefined) return monthsFrom(Number(year), Number(quarter) * 3 - 2, 3)
    return monthsFrom(Number(year), Number(half) * 6 - 5, 6)
  }
  const digits = /^\d{2,4}$/.exec(value)
  if (digits === null) return null
  const years = 10 ** (4 - value.length)
  return monthsFrom(Number(value) * years, 1, 12 * years)
}

function monthsFrom(year: number, month: number, months: number): Days | null {
  if (month < 1 || month > 12) return null
  const end = year * 12 + month - 1 + months
  return {
    from: daysFromCivil({ year, month, day: 1 }),
    to: daysFromCivil({ year: Math.floor(end / 12), month: (end % 12) + 1, day: 1 }),
  }
}

/** What a date says besides its year. */
type DateParts = Partial<Record<'year' | 'month' | 'day' | 'weekday' | 'quarter' | 'half', number>>

const FIELDS = ['year', 'month', 'day', 'weekday', 'quarter', 'half'] as const

function compareParts(a: Timex, b: Timex): Comparison {
  if (isRange(a) && isRange(b)) return compareRanges(a.value, b.value)
  if (isRange(a) || isRange(b) || a.mod === 'BEFORE' || a.mod === 'AFTER' || b.mod === 'BEFORE' || b.mod === 'AFTER')
    return a.value === b.value && a.mod === b.mod ? 'agree' : 'open'
  const [first, second] = [partsOf(a), partsOf(b)]
  const shared = FIELDS.filter(field => first[field] !== undefined && second[field] !== undefined)
  if (shared.length === 0) return a.value === b.value ? 'agree' : 'open'
  return shared.some(field => first[field] !== second[field]) ? 'conflict' : 'agree'
}

/** "from 4 June to 30 August" and "from 14 June to 30 August": one end and two beginnings. */
function compareRanges(a: string, b: string): Comparison {
  if (a === b) return 'agree'
  const [from = '', to = ''] = a.split('/')
  const [otherFrom = '', otherTo = ''] = b.split('/')
  const isWhole = [from, to, otherFrom, otherTo].every(end => /^XXXX-\d\d-\d\d$/.test(end))
  return isWhole && (from === otherFrom) !== (to === otherTo) ? 'conflict' : 'open'
}

function partsOf({ known, implied, value }: Timex): DateParts {
  const { year, month, day, weekday }: DateFields = { ...implied, ...known }
  const quarter = /-Q([1-4])$/.exec(value)?.[1] ?? (month === undefined ? undefined : Math.ceil(month / 3))
  const half = /-H([12])$/.exec(value)?.[1] ?? (quarter === undefined ? undefined : Math.ceil(Number(quarter) / 2))
  return {
    ...(year === undefined ? {} : { year }),
    ...(month === undefined ? {} : { month }),
    ...(day === undefined ? {} : { day }),
    ...(weekday === undefined ? {} : { weekday }),
    ...(quarter === undefined ? {} : { quarter: Number(quarter) }),
    ...(half === undefined ? {} : { half: Number(half) }),
  }
}
