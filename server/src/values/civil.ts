/**
 * A day of the proleptic Gregorian calendar: month 1 to 12, day 1 to 31. Year 0 is 1 BC. The functions here expect a
 * day that exists; `isCivilDay` tells.
 */
export interface CivilDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** 28 to 31, for a month of 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** True for a day that the calendar has: whole numbers, no 31 April, 29 February in leap years only. */
export function isCivilDay({ year, month, day }: CivilDay): boolean {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day)
  return whole && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month)
}

const DAYS_PER_ERA = 146_097
/** From 1 March of year 0 to 1 January 1970. */
const DAYS_TO_EPOCH = 719_468

/**
 * Days since 1970-01-01, negative before. Years begin in March, so that a leap day comes last, and are counted in
 * eras of 400, after which the calendar repeats.
 *
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function daysFromCivil({ year, month, day }: CivilDay): number {
  const marchYear = month <= 2 ? year - 1 : year
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_EPOCH
}

/**
 * The day that is so many days after 1970-01-01: the inverse of `daysFromCivil`.
 *
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", civil_from_days.
 */
export function civilFromDays(days: number): CivilDay {
  const shifted = days + DAYS_TO_EPOCH
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  }
}

/** 1 (Monday) to 7 (Sunday). */
export function weekdayOf(day: CivilDay): number {
  // Day 0 was a Thursday; the second remainder brings negative days round.
  return ((((daysFromCivil(day) + 3) % 7) + 7) % 7) + 1
}

/** Negative when `a` is the earlier day, positive when it is the later one, 0 for one day. */
export function compareCivilDays(a: CivilDay, b: CivilDay): number {
  return a.year - b.year || a.month - b.month || a.day - b.day
}

/** Days from `from` to `to`, negative when `to` is earlier: 1 from a day to the next. */
export function daysBetween(from: CivilDay, to: CivilDay): number {
  return daysFromCivil(to) - daysFromCivil(from)
}

/** The day so many days later, or earlier when negative. */
export function addDays(day: CivilDay, days: number): CivilDay {
  return civilFromDays(daysFromCivil(day) + days)
}

/** The same day so many months later, or the month's last day where it is shorter: 31 January and a month is 28 February. */
export function addMonths({ year, month, day }: CivilDay, months: number): CivilDay {
  const monthIndex = year * 12 + (month - 1) + months
  const toYear = Math.floor(monthIndex / 12)
  const toMonth = monthIndex - toYear * 12 + 1
  return { year: toYear, month: toMonth, day: Math.min(day, daysInMonth(toYear, toMonth)) }
}

/** The same day so many years later; 29 February becomes 28 February in a common year. */
export function addYears(day: CivilDay, years: number): CivilDay {
  return addMonths(day, years * 12)
}

/**
 * Whole months from `from` to `to`, negative when `to` is earlier. A month is whole when its day of the month is
 * reached: none from 31 January to 28 February, one to 1 March.
 */
export function monthsBetween(from: CivilDay, to: CivilDay): number {
  if (compareCivilDays(from, to) > 0) return -monthsBetween(to, from) || 0
  const months = (to.year - from.year) * 12 + to.month - from.month
  return to.day < from.day ? months - 1 : months
}

/** Whole years from `from` to `to`, as ages are counted: a child of 29 February grows a year older on 1 March. */
export function yearsBetween(from: CivilDay, to: CivilDay): number {
  return Math.trunc(monthsBetween(from, to) / 12) || 0
}

/** A day written as ISO 8601 has it, "2025-04-08"; undefined for anything else, also for a day that does not exist. */
export function parseCivilDay(iso: string): CivilDay | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  if (!match) return undefined
  const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isCivilDay(day) ? day : undefined
}

/** "2025-04-08": ISO 8601, for the years 0 to 9999. */
export function formatCivilDay({ year, month, day }: CivilDay): string {
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`
}

function digits(value: number, count: number): string {
  return String(value).padStart(count, '0')
}
