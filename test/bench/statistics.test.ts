import { expect, test } from 'vitest'
import { growthExponent, timing } from './statistics.js'

test.each([
  [[4], { median: 4, lowerQuartile: 4, upperQuartile: 4, ninetyNinth: 4, worst: 4 }],
  [[9, 1, 5], { median: 5, lowerQuartile: 3, upperQuartile: 7, ninetyNinth: expect.closeTo(8.92), worst: 9 }],
  [
    [1, 2, 3, 4],
    { median: 2.5, lowerQuartile: 1.75, upperQuartile: 3.25, ninetyNinth: expect.closeTo(3.97), worst: 4 },
  ],
])('timings %j', (milliseconds, expected) => {
  expect(timing(milliseconds)).toEqual(expected)
})

test.each([
  ['does not grow', 100, 5, 0],
  ['grows with the size', 100, 50, 1],
  ['grows with its square', 100, 500, 2],
])('what %s', (_name, size, time, exponent) => {
  expect(growthExponent({ size: 10, time: 5 }, { size, time })).toBeCloseTo(exponent)
})
