import type { TimeUnit } from '../lexicon/timeWords.js'
import {
  addMonths,
  type CivilDay,
  civilFromDays,
  daysFromCivil,
  formatCivilDay,
  isCivilDay,
  weekdayOf,
} from './civil.js'

/** Seconds since 1970-01-01T00:00 of the document's own clock; no zone is known, so none is applied. */
export type Instant = number

export const SECONDS_PER_DAY = 86_400

/** A stretch of time, its end not included. An open end is infinite. */
export interface Stretch {
  readonly from: Instant
  readonly to: Instant
}

export function instantOf(day: CivilDay, secondOfDay = 0): Instant {
  return daysFromCivil(day) * SECONDS_PER_DAY + secondOfDay
}

export function civilDayOf(instant: Instant): CivilDay {
  return civilFromDays(Math.floor(instant / SECONDS_PER_DAY))
}

/** The seconds of an instant since its midnight. */
export function secondOfDay(instant: Instant): number {
  return instant - Math.floor(instant / SECONDS_PER_DAY) * SECONDS_PER_DAY
}

/** "2025-06-04T19:30:00", a local date-time of ISO 8601. */
export function formatInstant(instant: Instant): string {
  const second = secondOfDay(instant)
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  return `${formatCivilDay(civilDayOf(instant))}T${two(second / 3600)}:${two((second % 3600) / 60)}:${two(second % 60)}`
}

/** An instant from a day or a local date-time of ISO 8601; undefined for anything else. */
export function parseInstant(iso: string): Instant | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2}))?)?$/.exec(iso)
  if (match === null) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1).map(part => Number(part ?? 0))
  const civil = { year, month, day }
  return isCivilDay(civil) ? instantOf(civil, hour * 3600 + minute * 60 + second) : undefined
}

/** The whole day of a calendar date. */
export function dayStretch(day: CivilDay): Stretch {
  const from = instantOf(day)
  return { from, to: from + SECONDS_PER_DAY }
}

/** Months from the beginning of `year`, whole months long: a month, a quarter, a year, a century. */
export function monthsStretch(year: number, month: number, months: number): Stretch {
  const first = { year, month: 1, day: 1 }
  return { from: instantOf(addMonths(first, month - 1)), to: instantOf(addMonths(first, month - 1 + months)) }
}

const MONTHS_OF: Readonly<Partial<Record<TimeUnit, number>>> = {
  month: 1,
  quarter: 3,
  half: 6,
  year: 12,
  decade: 120,
  century: 1200,
}

const SECONDS_OF: Readonly<Partial<Record<TimeUnit, number>>> = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: SECONDS_PER_DAY,
  week: 7 * SECONDS_PER_DAY,
  weekend: 7 * SECONDS_PER_DAY,
}

/** The period of the calendar that an instant lies in, or the one so many units after it. */
export function periodAt(unit: TimeUnit, instant: Instant, offset = 0): Stretch {
  const months = MONTHS_OF[unit]
  const { year, month } = civilDayOf(instant)
  if (months !== undefined) {
    const index = Math.floor((year * 12 + month - 1) / months) + offset
    return monthsStretch(0, index * months + 1, months)
  }
  if (unit === 'week' || unit === 'weekend') {
    const today = Math.floor(instant / SECONDS_PER_DAY)
    const monday = (today - weekdayOf(civilFromDays(today)) + 1 + 7 * offset) * SECONDS_PER_DAY
    const first = unit === 'week' ? monday : monday + 5 * SECONDS_PER_DAY
    return { from: first, to: monday + 7 * SECONDS_PER_DAY }
  }
  const seconds = SECONDS_OF[unit] ?? 1
  const from = (Math.floor(instant / seconds) + offset) * seconds
  return { from, to: from + seconds }
}

/** The instant so many units later, by the calendar for months and longer; a fraction of a unit is taken in days or seconds. */
export function shiftInstant(instant: Instant, count: number, unit: TimeUnit): Instant {
  const months = MONTHS_OF[unit]
  if (months === undefined) return Math.round(instant + count * (SECONDS_OF[unit] ?? 1))
  const whole = Math.trunc(count * months)
  const rest = count * months - whole
  const day = addMonths(civilDayOf(instant), whole)
  return instantOf(day, secondOfDay(instant)) + Math.round(rest * 30) * SECONDS_PER_DAY
}
