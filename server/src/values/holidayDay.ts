import type { HolidayRule, Moved } from '../lexicon/holidayRules.js'
import { HOLIDAYS } from '../lexicon/holidays.js'
import { addDays, type CivilDay, civilFromDays, daysFromCivil, daysInMonth, weekdayOf } from './civil.js'
import { chineseLunarDay, chineseSolarDay, indianLunarDay, indianStarDay } from './lunisolar.js'

const RULES: ReadonlyMap<string, HolidayRule> = new Map(HOLIDAYS.map(({ id, rule }) => [id, rule]))

/** The first day of a holiday in a year, and how many days it takes. */
export interface HolidayDays {
  readonly first: CivilDay
  readonly days: number
  /** Distances in days at which it may fall just as well: the eve of a Jewish feast, a moon sighted earlier or later. */
  readonly spread?: readonly number[]
}

/** Days of feasts that go by the sky: a text that names one names it again, and the sky is slow to ask. */
const REMEMBERED = new Map<string, HolidayDays | undefined>()
const MOST_REMEMBERED = 2000

/** The days of a holiday in a year; undefined for an id that the table does not have, and for a year that it does not reach. */
export function holidayDays(id: string, year: number): HolidayDays | undefined {
  const rule = RULES.get(id)
  if (rule === undefined || !BY_THE_SKY.has(rule.type)) return daysByRule(rule, year)
  const key = `${year} ${id}`
  const known = REMEMBERED.get(key)
  if (known !== undefined || REMEMBERED.has(key)) return known
  const found = daysByRule(rule, year)
  if (REMEMBERED.size >= MOST_REMEMBERED) REMEMBERED.clear()
  REMEMBERED.set(key, found)
  return found
}

const BY_THE_SKY: ReadonlySet<HolidayRule['type']> = new Set(['indian', 'star', 'chinese', 'solarTerm'])

const EITHER_SIDE = { spread: [-1, 1] }

function daysByRule(rule: HolidayRule | undefined, year: number): HolidayDays | undefined {
  switch (rule?.type) {
    case undefined:
      return undefined
    case 'fixed': {
      const first = moved({ year, month: rule.month, day: rule.day }, rule.moved)
      return { ...day(first, rule.days), ...(rule.spread ? EITHER_SIDE : {}) }
    }
    case 'weekday':
      return day(addDays(nthWeekday(year, rule.month, rule.weekday, rule.nth), rule.plus ?? 0))
    case 'easter':
      return day(addDays(rule.orthodox ? orthodoxEaster(year) : westernEaster(year), rule.offset), rule.days)
    case 'jewish':
      return { ...day(moved(jewishDay(year, rule), rule.moved), rule.days), spread: [-1] }
    case 'islamic': {
      const first = islamicDay(year, rule.month, rule.day)
      if (rule.lastBefore !== undefined) return day(addDays(first, -((weekdayOf(first) - rule.lastBefore + 6) % 7) - 1))
      return { ...day(first, rule.days), ...EITHER_SIDE }
    }
    case 'indian': {
      const first = indianLunarDay(year, rule.month, rule.tithi, rule.hour)
      return first === undefined ? undefined : { ...day(addDays(first, rule.plus ?? 0), rule.days), ...EITHER_SIDE }
    }
    case 'star': {
      const first = indianStarDay(year, rule.sign, rule.mansion)
      return first === undefined ? undefined : { ...day(first), ...EITHER_SIDE }
    }
    case 'chinese': {
      const first = chineseLunarDay(year, rule.month, rule.day)
      return first === undefined ? undefined : day(first, rule.days)
    }
    case 'solarTerm': {
      const first = chineseSolarDay(year, rule.degrees)
      return first === undefined ? undefined : day(first)
    }
    case 'wandering': {
      const { year: from, month, day: dayOfMonth } = rule
      return day(addDays({ year: from, month, day: dayOfMonth }, 365 * (year - from)))
    }
  }
}

/** A day that makes way for a weekday. */
function moved(own: CivilDay, by: Moved | undefined): CivilDay {
  return by === undefined
    ? own
    : addDays(own, Object.entries(by).find(([on]) => Number(on) === weekdayOf(own))?.[1] ?? 0)
}

function day(first: CivilDay, days = 1): HolidayDays {
  return { first, days }
}

/** The nth Monday (weekday 1) … Sunday (7) of a month, counted from its end when `nth` is negative. */
function nthWeekday(year: number, month: number, weekday: number, nth: number): CivilDay {
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

/** Days from 1 January of year 1, day 1 of Reingold and Dershowitz, to 1 January 1970. */
const FIXED_TO_EPOCH = 719_163
const HEBREW_EPOCH = -1_373_427
const ISLAMIC_EPOCH = 227_015

/** Days from the Hebrew epoch to the new year of a Hebrew year, before the last two postponements. */
function hebrewElapsed(year: number): number {
  const months = Math.floor((235 * year - 234) / 19)
  const parts = 12_084 + 13_753 * months
  const days = 29 * months + Math.floor(parts / 25_920)
  return (3 * (days + 1)) % 7 < 3 ? days + 1 : days
}

/** Rosh Hashanah of a Hebrew year, in days since 1970. */
function hebrewNewYear(year: number): number {
  const [before, own, after] = [hebrewElapsed(year - 1), hebrewElapsed(year), hebrewElapsed(year + 1)]
  const postponed = after - own === 356 ? 2 : own - before === 382 ? 1 : 0
  return HEBREW_EPOCH + own + postponed - FIXED_TO_EPOCH
}

/**
 * A day by its distance from the Jewish new year that falls in a year. Feasts of winter behind it move with the month
 * before them, and those of the winter before it with the month that a leap year doubles.
 */
function jewishDay(year: number, { offset, afterCheshvan, beforeAdar }: JewishRule): CivilDay {
  const newYear = hebrewNewYear(year + 3761)
  const long = afterCheshvan && (hebrewNewYear(year + 3762) - newYear) % 10 === 5 ? 1 : 0
  const doubled = beforeAdar && newYear - hebrewNewYear(year + 3760) > 380 ? 30 : 0
  return civilFromDays(newYear + offset + long - doubled)
}

type JewishRule = Extract<HolidayRule, { readonly type: 'jewish' }>

/** The first such day of the tabular Islamic calendar in a year. */
function islamicDay(year: number, month: number, dayOfMonth: number): CivilDay {
  const newYear = daysFromCivil({ year, month: 1, day: 1 })
  let islamicYear = Math.floor(((year - 622) * 33) / 32) - 1
  let found = islamicFixed(islamicYear, month, dayOfMonth)
  while (found < newYear) {
    islamicYear += 1
    found = islamicFixed(islamicYear, month, dayOfMonth)
  }
  return civilFromDays(found)
}

function islamicFixed(year: number, month: number, dayOfMonth: number): number {
  const days = dayOfMonth + Math.ceil(29.5 * (month - 1)) + (year - 1) * 354 + Math.floor((3 + 11 * year) / 30)
  return days + ISLAMIC_EPOCH - 1 - FIXED_TO_EPOCH
}
