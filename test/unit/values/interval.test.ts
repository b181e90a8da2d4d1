import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  between,
  disjoint,
  type Interval,
  intervalContains,
  isBounded,
  isPoint,
  liesBelow,
  point,
  scale,
  shift,
  widen,
} from '../../../server/src/values/interval.js'

const above = (min: number): Interval => ({ min, max: Number.POSITIVE_INFINITY, minExclusive: true })
const below = (max: number): Interval => ({ min: 0, max, maxExclusive: true })

describe('disjoint', () => {
  test.each<[string, Interval, Interval, boolean]>([
    ['12 and 14', point(12), point(14), true],
    ['12 and 12', point(12), point(12), false],
    ['12–15 and 14', between(12, 15), point(14), false],
    ['12–15 and 15', between(12, 15), point(15), false],
    ['12–15 and 18', between(12, 15), point(18), true],
    ['20–25 and 30–35', between(20, 25), between(30, 35), true],
    ['20–25 and 25–30', between(20, 25), between(25, 30), false],
    ['more than 200 and 187', above(200), point(187), true],
    ['more than 200 and 200', above(200), point(200), true],
    ['more than 200 and 201', above(200), point(201), false],
    ['fewer than 40 and 40', below(40), point(40), true],
    ['fewer than 40 and 39', below(40), point(39), false],
    ['fewer than 40 and more than 40', below(40), above(40), true],
    ['fewer than 40 and more than 30', below(40), above(30), false],
  ])('%s', (_name, a, b, apart) => {
    expect(disjoint(a, b)).toBe(apart)
    expect(disjoint(b, a)).toBe(apart)
  })
})

test('liesBelow is one half of disjoint', () => {
  expect(liesBelow(point(12), point(14))).toBe(true)
  expect(liesBelow(point(14), point(12))).toBe(false)
})

describe('intervalContains', () => {
  test.each<[string, Interval, Interval, boolean]>([
    ['12–15 and 14', between(12, 15), point(14), true],
    ['12–15 and itself', between(12, 15), between(12, 15), true],
    ['above 200 and 200', above(200), point(200), false],
    ['above 200 and itself', above(200), above(200), true],
    ['0 up to 40, without, and 40', below(40), point(40), false],
    ['12–15 and 14–16', between(12, 15), between(14, 16), false],
  ])('%s', (_name, outer, inner, contains) => {
    expect(intervalContains(outer, inner)).toBe(contains)
  })
})

test('between takes its ends either way round', () => {
  expect(between(15, 12)).toEqual(between(12, 15))
})

test('points, bounds, and what moves them', () => {
  expect([isPoint(point(3)), isPoint(between(3, 4))]).toEqual([true, false])
  expect([isBounded(between(3, 4)), isBounded(above(3))]).toEqual([true, false])
  expect(scale(below(40), 2)).toEqual({ min: 0, max: 80, maxExclusive: true })
  expect(shift(above(40), 2)).toEqual({ min: 42, max: Number.POSITIVE_INFINITY, minExclusive: true })
  expect(widen(point(10), 2)).toEqual({ min: 8, max: 12 })
})

const finite = fc.integer({ min: -1000, max: 1000 })
const interval = fc.tuple(finite, finite).map(([a, b]) => between(a, b))

test('disjoint intervals share no number, others do', () => {
  fc.assert(
    fc.property(interval, interval, finite, (a, b, number) => {
      const inBoth = intervalContains(a, point(number)) && intervalContains(b, point(number))
      if (disjoint(a, b)) expect(inBoth).toBe(false)
      else expect(intervalContains(a, point(Math.max(a.min, b.min)))).toBe(true)
    }),
  )
})

test('scaling by a positive factor keeps what is disjoint', () => {
  fc.assert(
    fc.property(interval, interval, fc.constantFrom(0.001, 0.3048, 12, 1000), (a, b, factor) => {
      expect(disjoint(scale(a, factor), scale(b, factor))).toBe(disjoint(a, b))
    }),
  )
})
