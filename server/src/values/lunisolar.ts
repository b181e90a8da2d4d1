import type { FeastHour } from '../lexicon/holidayRules.js'
import { type CivilDay, civilFromDays, daysFromCivil } from './civil.js'
import { moonLongitude, phaseAt, precession, sunAt, sunLongitude, turned } from './sunAndMoon.js'

const MONTH = 29.530589
const DEGREES_PER_TITHI = 12

/** Ujjain, by whose sun the calendars of India are reckoned, in days ahead of Greenwich; and the civil time of Beijing. */
const UJJAIN = 75.77 / 360
const BEIJING = 8 / 24

/** The hours of the day by the sun at which a feast asks for its lunar day. */
const HOURS: Readonly<Record<FeastHour, number>> = {
  sunrise: 6,
  noon: 12,
  afternoon: 14,
  dusk: 16.5,
  evening: 17.5,
  midnight: 24,
}

/** Years in which the series for the sun and the moon are good enough to tell the day. */
function isInReach(year: number): boolean {
  return year >= 1800 && year <= 2200
}

/**
 * A day of the lunar calendar of India in a year: the month by its number from Chaitra (1), in months from new moon to
 * new moon; the lunar day from 1, the first after new moon, to 30, the one that ends with the next. Undefined where the
 * year lacks it.
 *
 * Source of the reckoning: Reingold and Dershowitz, "Calendrical Calculations", chapter on the modern Hindu calendars.
 */
export function indianLunarDay(year: number, month: number, tithi: number, hour: FeastHour): CivilDay | undefined {
  if (!isInReach(year)) return undefined
  const days = [year - 1, year].flatMap(start => {
    const newMoon = indianMonth(start, month)
    return newMoon === undefined ? [] : [dayOfTithi(newMoon, tithi, hour)]
  })
  return days.map(civilFromDays).find(day => day.year === year)
}

/** The new moon with which a month begins: the last one while the sun is in the month's sign of the stars. */
function indianMonth(year: number, month: number): number | undefined {
  const degrees = turned((month - 2) * 30)
  // The sun enters the first sign of the stars in the middle of April.
  const about = daysFromCivil({ year, month: 4, day: 14 }) + (month - 2) * 30.44
  const entry = sunAt(turned(degrees + precession(about)), about)
  const exit = sunAt(turned(degrees + 30 + precession(about)), about + 30)
  let newMoon = phaseAt(0, exit)
  if (newMoon >= exit) newMoon = phaseAt(0, newMoon - MONTH)
  return newMoon >= entry ? newMoon : undefined
}

/** The day on which the lunar day runs at the hour; where it is too short for that, the day in which it begins. */
function dayOfTithi(newMoon: number, tithi: number, part: FeastHour): number {
  const hour = HOURS[part] / 24
  const start = phaseAt(turned((tithi - 1) * DEGREES_PER_TITHI), newMoon + ((tithi - 1) / 30) * MONTH)
  const end = phaseAt(turned(tithi * DEGREES_PER_TITHI), newMoon + (tithi / 30) * MONTH)
  const last = Math.floor(end + UJJAIN - hour)
  return part === 'dusk' ? last : Math.min(Math.ceil(start + UJJAIN - hour), last)
}

/** The first day in a sign of the stars (0, the ram, to 11) on which the moon rises into one of 27 lunar mansions. */
export function indianStarDay(year: number, sign: number, mansion: number): CivilDay | undefined {
  if (!isInReach(year)) return undefined
  const about = daysFromCivil({ year, month: 4, day: 14 }) + sign * 30.44
  const entry = Math.ceil(sunAt(turned(sign * 30 + precession(about)), about) + UJJAIN)
  for (let day = entry; day < entry + 31; day++) {
    const sunrise = day + HOURS.sunrise / 24 - UJJAIN
    const star = turned(moonLongitude(sunrise) - precession(sunrise))
    if (Math.floor((star * 27) / 360) === mansion) return civilFromDays(day)
  }
  return undefined
}

/**
 * A day of the Chinese lunar calendar in a year. A month is the one in which the sun reaches its longitude: the first
 * 330 degrees, the second 0, and so on. Leap months have none, and no feast. From the autumn of 2033 to the spring of
 * 2034 the calendar departs from this rule: undefined for both years.
 */
export function chineseLunarDay(year: number, month: number, day: number): CivilDay | undefined {
  if (!isInReach(year) || year === 2033 || year === 2034) return undefined
  const degrees = turned(month * 30 + 300)
  const term = chineseDay(sunAt(degrees, daysFromCivil({ year, month: 2, day: 19 }) + (month - 1) * 30.44))
  let newMoon = phaseAt(0, term)
  if (chineseDay(newMoon) > term) newMoon = phaseAt(0, newMoon - MONTH)
  return civilFromDays(chineseDay(newMoon) + day - 1)
}

/** The day on which the sun reaches a longitude, in China. */
export function chineseSolarDay(year: number, degrees: number): CivilDay | undefined {
  if (!isInReach(year)) return undefined
  const days = turned(degrees - sunLongitude(daysFromCivil({ year, month: 1, day: 1 })))
  return civilFromDays(chineseDay(sunAt(degrees, daysFromCivil({ year, month: 1, day: 1 }) + days)))
}

function chineseDay(at: number): number {
  return Math.floor(at + BEIJING)
}
