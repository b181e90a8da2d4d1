import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type GranularityUnit, granularityStep } from '../../../server/src/values/granularity.js'
import { scaled, type WrittenNumber, wholeNumber } from '../../../server/src/values/writtenNumber.js'

const decimal = (value: number, lastDigit: number): WrittenNumber => ({ value, lastDigit })

describe('a number that is not round has a step of one unit of its last digit', () => {
  test.each<[string, WrittenNumber, GranularityUnit, number]>([
    ['412', wholeNumber(412), 'count', 1],
    ['1,347', wholeNumber(1347), 'count', 1],
    ['23.4 %', decimal(23.4, 0.1), 'other', 0.1],
    ['18 months', wholeNumber(18), 'other', 1],
    ['£3.2m', scaled(decimal(3.2, 0.1), 1e6), 'other', 100_000],
  ])('%s', (_written, number, unit, step) => {
    expect(granularityStep(number, unit)).toBeCloseTo(step, 9)
  })
})

describe('a round number has a step of about a tenth, and less the more figures it has', () => {
  test.each<[string, WrittenNumber, GranularityUnit, number]>([
    ['10', wholeNumber(10), 'count', 2],
    ['20', wholeNumber(20), 'count', 2],
    ['15', wholeNumber(15), 'count', 2],
    ['200', wholeNumber(200), 'count', 20],
    ['3,000', wholeNumber(3000), 'count', 300],
    ['50,000', wholeNumber(50_000), 'count', 5000],
    ['48,500', wholeNumber(48_500), 'count', 727.5],
    ['80 metres', wholeNumber(80), 'other', 8],
  ])('%s', (_written, number, unit, step) => {
    expect(granularityStep(number, unit)).toBeCloseTo(step, 9)
  })
})

test('hours, days and weeks below four have a step of a half', () => {
  expect(granularityStep(wholeNumber(2), 'day')).toBe(0.5)
  expect(granularityStep(wholeNumber(6), 'day')).toBe(1)
})

test('years below ten have a step of three months', () => {
  expect(granularityStep(wholeNumber(2), 'year')).toBe(0.25)
  expect(granularityStep(wholeNumber(9), 'year')).toBe(0.25)
  expect(granularityStep(wholeNumber(50), 'year')).toBe(5)
})

test('"about" five to twenty opens by two at least', () => {
  for (let value = 5; value <= 20; value++) {
    const { lastDigit } = wholeNumber(value)
    const step = granularityStep(wholeNumber(value), 'count')
    expect(step).toBeGreaterThanOrEqual(value % 5 === 0 ? 2 : lastDigit)
  }
})

test('a step is above nought and never more than the number, and grows with the scale', () => {
  fc.assert(
    fc.property(fc.integer({ min: 21, max: 1_000_000 }), value => {
      const step = granularityStep(wholeNumber(value))
      expect(step).toBeGreaterThan(0)
      expect(step).toBeLessThan(value)
      expect(granularityStep(wholeNumber(value * 10))).toBeGreaterThanOrEqual(step)
    }),
  )
})
