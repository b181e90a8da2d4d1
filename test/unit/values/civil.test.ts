import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addDays,
  addMonths,
  addYears,
  type CivilDay,
  civilFromDays,
  compareCivilDays,
  daysBetween,
  daysFromCivil,
  daysInMonth,
  formatCivilDay,
  isCivilDay,
  isLeapYear,
  monthsBetween,
  parseCivilDay,
  weekdayOf,
  yearsBetween,
} from '../../../server/src/values/civil.js'

const MILLISECONDS_PER_DAY = 86_400_000

/** The day of "2025-04-08", which must be one. */
function on(iso: string): CivilDay {
  const day = parseCivilDay(iso)
  if (!day) throw new Error(`${iso} is no day`)
  return day
}

/** The oracle's day, in UTC. `Date.UTC` takes the years 0 to 99 for 1900 to 1999; `setUTCFullYear` does not. */
function dateOf(year: number, month: number, day: number): Date {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return date
}

const anyYear = fc.integer({ min: 1, max: 9999 })
const anyMonth = fc.integer({ min: 1, max: 12 })
const anyDay = fc
  .tuple(anyYear, anyMonth, fc.integer({ min: 1, max: 31 }))
  .filter(([year, month, day]) => dateOf(year, month, day).getUTCDate() === day)
  .map(([year, month, day]): CivilDay => ({ year, month, day }))

describe('against Date in UTC, years 1 to 9999', () => {
  test('days from and to the epoch', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const days = dateOf(day.year, day.month, day.day).getTime() / MILLISECONDS_PER_DAY
        expect(daysFromCivil(day)).toBe(days)
        expect(civilFromDays(days)).toEqual(day)
      }),
      { numRuns: 2000 },
    )
  })

  test('weekdays', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const sundayFirst = dateOf(day.year, day.month, day.day).getUTCDay()
        expect(weekdayOf(day)).toBe(sundayFirst === 0 ? 7 : sundayFirst)
      }),
    )
  })

  test('lengths of months and years', () => {
    for (let year = 1; year <= 9999; year++) {
      if (isLeapYear(year) !== (dateOf(year, 2, 29).getUTCMonth() === 1)) expect.fail(`leap year ${year}`)
    }
    fc.assert(
      fc.property(anyYear, anyMonth, (year, month) => {
        expect(daysInMonth(year, month)).toBe(dateOf(year, month + 1, 0).getUTCDate())
      }),
    )
  })

  test('which days exist', () => {
    const parts = fc.tuple(anyYear, fc.integer({ min: -1, max: 14 }), fc.integer({ min: -1, max: 33 }))
    fc.assert(
      fc.property(parts, ([year, month, day]) => {
        const date = dateOf(year, month, day)
        const exists = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
        expect(isCivilDay({ year, month, day })).toBe(exists)
      }),
      { numRuns: 1000 },
    )
  })

  test('adding days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -100_000, max: 100_000 }), (day, days) => {
        const date = dateOf(day.year, day.month, day.day + days)
        const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        expect(addDays(day, days)).toEqual(expected)
        expect(daysBetween(day, addDays(day, days))).toBe(days)
      }),
    )
  })

  test('adding months to a day that every month has', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), ({ year, month, day }, months) => {
        const from = { year, month, day: Math.min(day, 28) }
        const date = dateOf(year, month + months, from.day)
        const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
        expect(addMonths(from, months)).toEqual(expected)
        expect(monthsBetween(from, addMonths(from, months))).toBe(months)
      }),
    )
  })

  test('ISO 8601', () => {
    fc.assert(
      fc.property(anyDay, day => {
        const iso = dateOf(day.year, day.month, day.day).toISOString().slice(0, 10)
        expect(formatCivilDay(day)).toBe(iso)
        expect(parseCivilDay(iso)).toEqual(day)
      }),
    )
  })

  test('order', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const expected = dateOf(a.year, a.month, a.day).getTime() - dateOf(b.year, b.month, b.day).getTime()
        expect(Math.sign(compareCivilDays(a, b))).toBe(Math.sign(expected))
      }),
    )
  })
})

describe('addMonths', () => {
  test.each([
    ['2025-01-31', 1, '2025-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2025-03-31', -1, '2025-02-28'],
    ['2025-12-15', 1, '2026-01-15'],
    ['2025-01-15', -1, '2024-12-15'],
    ['2023-10-07', 18, '2025-04-07'],
    ['2025-05-31', 0, '2025-05-31'],
  ])('%s and %d is %s', (from, months, to) => {
    expect(addMonths(on(from), months)).toEqual(on(to))
  })

  test('gives a day that exists', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (day, months) => {
        expect(isCivilDay(addMonths(day, months))).toBe(true)
      }),
    )
  })
})

test('addYears ends February with its last day', () => {
  expect(addYears(on('2024-02-29'), 1)).toEqual(on('2025-02-28'))
  expect(addYears(on('2024-02-29'), -4)).toEqual(on('2020-02-29'))
})

describe('whole months and years', () => {
  test.each([
    ['2025-04-08', '2025-04-08', 0, 0],
    ['2025-04-08', '2025-05-07', 0, 0],
    ['2025-04-08', '2025-05-08', 1, 0],
    ['2025-01-31', '2025-02-28', 0, 0],
    ['2025-01-31', '2025-03-01', 1, 0],
    ['2023-10-07', '2025-04-08', 18, 1],
    ['2024-02-29', '2025-02-28', 11, 0],
    ['2024-02-29', '2025-03-01', 12, 1],
    ['1999-12-31', '2000-01-01', 0, 0],
    ['1967-03-14', '2025-03-13', 695, 57],
    ['1967-03-14', '2025-03-14', 696, 58],
  ])('%s to %s', (from, to, months, years) => {
    expect(monthsBetween(on(from), on(to))).toBe(months)
    expect(yearsBetween(on(from), on(to))).toBe(years)
  })

  test('change their sign with the direction', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(monthsBetween(a, b) + monthsBetween(b, a)).toBe(0)
        expect(yearsBetween(a, b) + yearsBetween(b, a)).toBe(0)
        expect(Object.is(monthsBetween(a, b), -0) || Object.is(yearsBetween(a, b), -0)).toBe(false)
      }),
    )
  })
})

test.each([
  ['2025-02-29'],
  ['2025-04-31'],
  ['2025-13-01'],
  ['2025-00-10'],
  ['2025-01-00'],
  ['25-01-01'],
  ['2025-1-1'],
  ['2025-04-08T10:00'],
  [' 2025-04-08'],
  ['2025-04-08\n'],
  [''],
])('%j is no ISO day', iso => {
  expect(parseCivilDay(iso)).toBeUndefined()
})

test.each([[Number.NaN], [1.5], [Number.POSITIVE_INFINITY]])('%d is no year, month or day', odd => {
  expect(isCivilDay({ year: odd, month: 1, day: 1 })).toBe(false)
  expect(isCivilDay({ year: 2025, month: odd, day: 1 })).toBe(false)
  expect(isCivilDay({ year: 2025, month: 1, day: odd })).toBe(false)
})
