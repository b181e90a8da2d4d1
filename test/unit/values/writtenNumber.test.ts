import { describe, expect, test } from 'vitest'
import {
  clean,
  isRound,
  scaled,
  significantFigures,
  type WrittenNumber,
  wholeNumber,
  withoutTrailingZeros,
} from '../../../server/src/values/writtenNumber.js'

const decimal = (value: number, lastDigit: number): WrittenNumber => ({ value, lastDigit })
const coarse = (value: number): WrittenNumber => ({ value, lastDigit: 1, coarse: true })

describe('significantFigures', () => {
  test.each([
    ['50,000', wholeNumber(50_000), 1],
    ['48,500', wholeNumber(48_500), 3],
    ['1,347', wholeNumber(1347), 4],
    ['7', wholeNumber(7), 1],
    ['0', wholeNumber(0), 1],
    ['23.4', decimal(23.4, 0.1), 3],
    ['3 million', scaled(wholeNumber(3), 1e6), 1],
    ['1.5 million', scaled(decimal(1.5, 0.1), 1e6), 2],
    ['-400', wholeNumber(-400), 1],
  ])('%s', (_written, number, figures) => {
    expect(significantFigures(number)).toBe(figures)
  })
})

describe('isRound', () => {
  test.each([
    ['400', wholeNumber(400), true],
    ['30,000', wholeNumber(30_000), true],
    ['10', wholeNumber(10), true],
    ['15', wholeNumber(15), true],
    ['75', wholeNumber(75), true],
    ['12', wholeNumber(12), false],
    ['412', wholeNumber(412), false],
    ['1,347', wholeNumber(1347), false],
    ['105', wholeNumber(105), false],
    ['0', wholeNumber(0), false],
    ['23.4', decimal(23.4, 0.1), false],
    ['two-thirds', coarse(2 / 3), true],
    ['two dozen', coarse(24), true],
  ])('%s', (_written, number, round) => {
    expect(isRound(number)).toBe(round)
  })
})

describe('withoutTrailingZeros', () => {
  test.each([
    ['48,500', wholeNumber(48_500), { digits: 485, unit: 100 }],
    ['412', wholeNumber(412), { digits: 412, unit: 1 }],
    ['1.50', decimal(1.5, 0.01), { digits: 15, unit: 0.1 }],
    ['nought', wholeNumber(0), { digits: 0, unit: 1 }],
  ])('%s', (_written, number, expected) => {
    const { digits, unit } = withoutTrailingZeros(number)
    expect(digits).toBe(expected.digits)
    expect(unit).toBeCloseTo(expected.unit, 12)
  })
})

test('a scale keeps the written precision and adds no noise', () => {
  expect(scaled(decimal(2.1, 0.1), 1e9)).toEqual({ value: 2_100_000_000, lastDigit: 100_000_000 })
  expect(scaled(wholeNumber(3), 1e6)).toEqual({ value: 3_000_000, lastDigit: 1 })
  expect(clean(0.1 + 0.2)).toBe(0.3)
})
