import { HOLIDAYS, type HolidayRule } from '../lexicon/holidays.js'
import { addDays, type CivilDay, daysInMonth, weekdayOf } from './civil.js'

const RULES: ReadonlyMap<string, HolidayRule> = new Map(HOLIDAYS.map(({ id, rule }) => [id, rule]))

/** The day of a holiday in a year; undefined for an id that the table does not have. */
export function holidayDay(id: string, year: number): CivilDay | undefined {
  const rule = RULES.get(id)
  switch (rule?.type) {
    case undefined:
      return undefined
    case 'fixed':
      return { year, month: rule.month, day: rule.day }
    case 'weekday':
      return addDays(nthWeekday(year, rule.month, rule.weekday, rule.nth), rule.plus ?? 0)
    case 'easter':
      return addDays(rule.orthodox ? orthodoxEaster(year) : westernEaster(year), rule.offset)
  }
}

/** The nth Monday (weekday 1) … Sunday (7) of a month, counted from its end when `nth` is negative. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): CivilDay {
  if (nth < 0) {
    const last = { year, month, day: daysInMonth(year, month) }
    return addDays(last, -((weekdayOf(last) - weekday + 7) % 7) + 7 * (nth + 1))
  }
  const first = { year, month, day: 1 }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1))
}

/** Easter Sunday by the Gregorian computus. Source: Meeus, "Astronomical Algorithms", 2nd ed., chapter 8. */
function westernEaster(year: number): CivilDay {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const rest = year % 100
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451)
  const days = epact + sunday - 7 * late + 114
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 }
}

/** Easter Sunday by the Julian computus, as a Gregorian day. Source: Meeus, ibid. */
function orthodoxEaster(year: number): CivilDay {
  const moon = (19 * (year % 19) + 15) % 30
  const sunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7
  const days = moon + sunday + 114
  const julian = { year, month: Math.floor(days / 31), day: (days % 31) + 1 }
  return addDays(julian, Math.floor(year / 100) - Math.floor(year / 400) - 2)
}
