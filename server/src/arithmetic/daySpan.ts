import { type CivilDay, civilFromDays, daysFromCivil, daysInMonth, isCivilDay } from '../values/civil.js'
import type { TimeTerm } from '../values/timeTerm.js'

/** Days since 1970-01-01, both included. */
export interface DaySpan {
  readonly first: number
  readonly last: number
}

/** The days that a date with a year may mean: one for "4 June 2003", a month, a year. Null for anything else. */
export function daysOf(term: TimeTerm | undefined): DaySpan | null {
  if (term?.type !== 'date' || term.year === undefined || term.relation !== undefined) return null
  const { year, month, day } = term
  if (year < 1) return null
  if (month === undefined) return yearSpan(year)
  const from = { year, month, day: day ?? 1 }
  const to = { year, month, day: day ?? daysInMonth(year, month) }
  return isCivilDay(from) && isCivilDay(to) ? { first: daysFromCivil(from), last: daysFromCivil(to) } : null
}

export function yearSpan(year: number, last: number = year): DaySpan {
  return { first: daysFromCivil({ year, month: 1, day: 1 }), last: daysFromCivil({ year: last, month: 12, day: 31 }) }
}

/** Days of a birth by which somebody has the age at some time in the span. */
export function birthFor({ first, last }: DaySpan, age: number): DaySpan {
  return { first: yearsBefore(first, age + 1) + 1, last: yearsBefore(last, age) }
}

function yearsBefore(days: number, years: number): number {
  const { year, month, day } = civilFromDays(days)
  const earlier: CivilDay = { year: year - years, month, day }
  return daysFromCivil({ ...earlier, day: Math.min(day, daysInMonth(earlier.year, month)) })
}

/** The span of an ISO 8601 day; null where its year is missing. */
export function daysOfIso(iso: string | undefined): DaySpan | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso ?? '')
  if (match === null) return null
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  if (!isCivilDay(civil)) return null
  const day = daysFromCivil(civil)
  return { first: day, last: day }
}
