import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { between, intervalContains, point } from '../../../server/src/values/interval.js'
import { difference, product, quotient, sumOf } from '../../../server/src/values/intervalArithmetic.js'

const OPEN = { min: 200, max: Number.POSITIVE_INFINITY, minExclusive: true }

describe('of intervals', () => {
  test('the sum', () => {
    expect(sumOf([])).toEqual(point(0))
    expect(sumOf([point(18), between(11, 13), point(10)])).toEqual(between(39, 41))
    expect(sumOf([OPEN, point(10)])).toEqual({ ...OPEN, min: 210 })
  })

  test('the difference', () => {
    expect(difference(point(355), point(312))).toEqual(point(43))
    expect(difference(between(5, 6), between(1, 3))).toEqual(between(2, 5))
    expect(difference(point(300), OPEN)).toEqual({ min: Number.NEGATIVE_INFINITY, max: 100, maxExclusive: true })
  })

  test('the product', () => {
    expect(product(between(59.5, 60.5), point(250))).toEqual(between(14_875, 15_125))
    expect(product(point(0), OPEN)).toEqual(point(0))
  })

  test('the quotient', () => {
    expect(quotient(point(75), point(5))).toEqual(point(15))
    expect(quotient(between(10, 20), between(2, 5))).toEqual(between(2, 10))
    expect(quotient(point(10), between(0, 5)).max).toBe(Number.POSITIVE_INFINITY)
  })

  test('holds the result for any of their numbers', () => {
    const number = fc.integer({ min: 1, max: 1000 })
    const pair = fc.tuple(number, number, fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(pair, pair, ([a, b, s], [c, d, t]) => {
        const [x, y] = [Math.min(a, b) + Math.abs(a - b) * s, Math.min(c, d) + Math.abs(c - d) * t]
        const [first, second] = [between(a, b), between(c, d)]
        const near = (value: number) => ({ min: value - 1e-6, max: value + 1e-6 })
        const holds = (result: ReturnType<typeof sumOf>, value: number) =>
          intervalContains({ min: result.min - 1e-3, max: result.max + 1e-3 }, near(value))
        expect(holds(sumOf([first, second]), x + y)).toBe(true)
        expect(holds(difference(first, second), x - y)).toBe(true)
        expect(holds(product(first, second), x * y)).toBe(true)
        expect(holds(quotient(first, second), x / y)).toBe(true)
      }),
    )
  })
})
