import { expect, test } from 'vitest'
import { formatCivilDay } from '../../../server/src/values/civil.js'
import { chineseLunarDay, indianLunarDay, indianStarDay } from '../../../server/src/values/lunisolar.js'

const iso = (day: Parameters<typeof formatCivilDay>[0] | undefined) =>
  day === undefined ? undefined : formatCivilDay(day)

test.each([
  [2018, 1, 1, 'sunrise', '2018-03-18'],
  [2020, 1, 9, 'noon', '2020-04-02'],
  // The month before was a leap month in 2023: the feast waits for the regular one.
  [2023, 5, 15, 'afternoon', '2023-08-30'],
  [2014, 10, 7, 'sunrise', '2014-01-07'],
] as const)('in %i the lunar day %i/%i at %s is %s', (year, month, tithi, hour, expected) => {
  expect(iso(indianLunarDay(year, month, tithi, hour))).toBe(expected)
})

test('a mansion of the moon gives one day in the sign', () => {
  expect(iso(indianStarDay(2022, 4, 21))).toBe('2022-09-08')
  expect(indianStarDay(1700, 4, 21)).toBeUndefined()
})

test.each([
  [2020, 8, 15, '2020-10-01'],
  [2023, 5, 5, '2023-06-22'],
  [2023, 9, 9, '2023-10-23'],
])('in %i the Chinese day %i/%i is %s', (year, month, day, expected) => {
  expect(iso(chineseLunarDay(year, month, day))).toBe(expected)
})
