import type { Comparison } from './comparisonOutcome.js'
import { disjoint, type Interval } from './interval.js'
import type { Quantity } from './quantity.js'
import type { Timex } from './timex.js'

/** How often something happens, in times a year. Null for weekdays, times of the day and periods that have no length. */
export function timesAYear(timex: Timex, quantity: Quantity | undefined): Interval | null {
  const period = periodInYears(timex.value)
  if (period === null || timex.type !== 'SET') return null
  const { min, max } = quantity?.interval ?? { min: 1, max: 1 }
  return { min: min / period, max: max / period }
}

const PERIOD = /^P(?:(\d+)([YMWD])|T(\d+)([HMS]))$/

function periodInYears(value: string): number | null {
  const match = PERIOD.exec(value)
  if (match === null) return null
  const [, count, unit, clockCount, clockUnit] = match
  const years = unit === undefined ? CLOCK_UNITS[clockUnit ?? ''] : CALENDAR_UNITS[unit]
  return years === undefined ? null : Number(count ?? clockCount) * years
}

const DAY = 1 / 365.25
const CALENDAR_UNITS: Readonly<Record<string, number>> = { Y: 1, M: 1 / 12, W: 7 * DAY, D: DAY }
const CLOCK_UNITS: Readonly<Record<string, number>> = { H: DAY / 24, M: DAY / 1440, S: DAY / 86_400 }

/** A month has four weeks or a little more, and nobody counts them. */
const LOOSE = 0.1

/** "twice a week" and "three times a week" exclude each other; "twice a month" and "every two weeks" do not. Symmetric. */
export function compareFrequencies(a: Interval | null, b: Interval | null): Comparison {
  if (a === null || b === null) return 'open'
  return disjoint(loosened(a), loosened(b)) ? 'conflict' : 'agree'
}

function loosened({ min, max }: Interval): Interval {
  return { min: min * (1 - LOOSE / 2), max: max * (1 + LOOSE / 2) }
}
