import { expect, test } from 'vitest'
import { HOLIDAYS } from '../../../server/src/lexicon/holidays.js'
import { formatCivilDay } from '../../../server/src/values/civil.js'
import { holidayDays } from '../../../server/src/values/holidayDay.js'

test.each([
  ['easter', 2024, '2024-03-31'],
  ['easter', 2025, '2025-04-20'],
  ['orthodox easter', 2024, '2024-05-05'],
  ['orthodox easter', 2025, '2025-04-20'],
  ['good friday', 2023, '2023-04-07'],
  ['pentecost', 2024, '2024-05-19'],
  ['thanksgiving', 2024, '2024-11-28'],
  ['black friday', 2024, '2024-11-29'],
  ['memorial day', 2024, '2024-05-27'],
  ['labor day', 2025, '2025-09-01'],
  ['rosh hashanah', 2023, '2023-09-15'],
  ['yom kippur', 2023, '2023-09-25'],
  ['hanukkah', 2024, '2024-12-25'],
  ['passover', 2024, '2024-04-22'],
  ['purim', 2024, '2024-03-24'],
  ['eid al-fitr', 2024, '2024-04-10'],
  ['chinese new year', 2025, '2025-01-29'],
  ['diwali', 2023, '2023-11-12'],
])('%s of %i begins on %s', (id, year, expected) => {
  const first = holidayDays(id, year)?.first
  expect(first === undefined ? undefined : formatCivilDay(first)).toBe(expected)
})

test('the tables do not reach beyond their years', () => {
  expect(holidayDays('chinese new year', 1900)).toBeUndefined()
  expect(holidayDays('no such feast', 2024)).toBeUndefined()
})

test('every holiday has a day in 2024, and every name is given once', () => {
  const names = HOLIDAYS.flatMap(holiday => holiday.names)
  expect(new Set(names).size).toBe(names.length)
  expect(HOLIDAYS.filter(({ id }) => holidayDays(id, 2024) === undefined)).toEqual([])
})
