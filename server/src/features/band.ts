import type { Claim } from '../claims/claim.js'
import { type CivilDay, daysFromCivil, daysInMonth, isCivilDay } from '../values/civil.js'

/** Which numbers a claim admits, on a line with others of its scale. */
export interface Band {
  /** What the numbers count: claims of one scale can be drawn on one line. */
  readonly scale: string
  /** Null where it is open. */
  readonly low: number | null
  readonly high: number | null
}

/** Where a year is not given, its days are counted in one that has 29 February. */
const ANY_LEAP_YEAR = 2000

/**
 * The band of a claim with a value; null for one that has none, or no place on a line ("spring").
 *
 * The scale of a quantity is its canonical unit, with what it is counted per ("USD per year"), or "" for a bare count;
 * that of a date is "day", in days since 1970-01-01, or "day of year" from 1 where no year is known; that of a clock
 * time "minute of day". A date without a day reaches from its first day to its last.
 *
 * @example "nearly two years" // { scale: 'month', low: 19.5, high: 24 }
 */
export function bandOf({ quantity, timex }: Claim): Band | null {
  if (quantity !== undefined) {
    const { interval, unit, per } = quantity
    const scale = [unit ?? '', ...(per === undefined ? [] : [`per ${per}`])].join(' ').trim()
    return { scale, low: finite(interval.min), high: finite(interval.max) }
  }
  return timex === undefined ? null : (dateBand(timex.value) ?? clockBand(timex.value))
}

function finite(value: number): number | null {
  return Number.isFinite(value) ? value : null
}

function dateBand(value: string): Band | null {
  const match = /^(?<year>\d{4}|XXXX)(?:-(?<month>\d{2})(?:-(?<day>\d{2}))?)?(?:T.*)?$/.exec(value)?.groups
  if (match === undefined) return null
  const { year, month, day } = match
  if (year === 'XXXX' && month === undefined) return null
  const inYear = year === 'XXXX' ? ANY_LEAP_YEAR : Number(year)
  const first = { year: inYear, month: Number(month ?? 1), day: Number(day ?? 1) }
  const lastMonth = Number(month ?? 12)
  const last = { year: inYear, month: lastMonth, day: Number(day ?? daysInMonth(inYear, lastMonth)) }
  if (!isCivilDay(first) || !isCivilDay(last)) return null
  if (year === 'XXXX') return { scale: 'day of year', low: dayOfYear(first), high: dayOfYear(last) }
  return { scale: 'day', low: daysFromCivil(first), high: daysFromCivil(last) }
}

function dayOfYear(day: CivilDay): number {
  return daysFromCivil(day) - daysFromCivil({ year: day.year, month: 1, day: 1 }) + 1
}

function clockBand(value: string): Band | null {
  const match = /^(?:X+(?:-X+)*)?T(?<hour>\d{2})(?::(?<minute>\d{2}))?/.exec(value)?.groups
  if (match === undefined) return null
  const minute = Number(match['hour']) * 60 + Number(match['minute'] ?? 0)
  return { scale: 'minute of day', low: minute, high: minute }
}
