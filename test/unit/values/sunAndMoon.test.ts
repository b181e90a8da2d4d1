import { expect, test } from 'vitest'
import { moonLongitude, phaseAt, sunAt, sunLongitude } from '../../../server/src/values/sunAndMoon.js'

const daysOf = (iso: string) => Date.parse(iso) / 86_400_000
const MINUTE = 1 / 1440

/** Equinoxes, solstices and phases as almanacs give them, in UTC. */
test.each([
  [0, '2024-03-20T03:06:00Z'],
  [90, '2024-06-20T20:51:00Z'],
  [180, '2023-09-23T06:50:00Z'],
  [270, '2020-12-21T10:02:00Z'],
])('the sun reaches %i degrees at %s', (degrees, iso) => {
  expect(Math.abs(sunAt(degrees, daysOf(iso) + 3) - daysOf(iso))).toBeLessThan(20 * MINUTE)
})

test.each([
  [0, '2024-04-08T18:21:00Z'],
  [180, '2024-09-18T02:34:00Z'],
  [0, '2017-08-21T18:30:00Z'],
  [180, '1999-12-22T17:31:00Z'],
])('the moon is %i degrees ahead of the sun at %s', (degrees, iso) => {
  expect(Math.abs(phaseAt(degrees, daysOf(iso) - 2) - daysOf(iso))).toBeLessThan(20 * MINUTE)
})

test('longitudes are angles from 0 to 360', () => {
  for (let day = -60_000; day < 80_000; day += 997) {
    for (const angle of [sunLongitude(day), moonLongitude(day)]) {
      expect(angle).toBeGreaterThanOrEqual(0)
      expect(angle).toBeLessThan(360)
    }
  }
})
