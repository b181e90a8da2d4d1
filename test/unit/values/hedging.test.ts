import { describe, expect, test } from 'vitest'
import { HEDGES, type HedgeClass } from '../../../server/src/lexicon/hedges.js'
import { type GranularityUnit, granularityStep } from '../../../server/src/values/granularity.js'
import { hedgedInterval, registerOf } from '../../../server/src/values/hedging.js'
import type { Interval } from '../../../server/src/values/interval.js'
import type { Register } from '../../../server/src/values/quantity.js'
import { scaled, type WrittenNumber, wholeNumber } from '../../../server/src/values/writtenNumber.js'

const open = Number.POSITIVE_INFINITY

/** The table "Reading hedged numbers", row by row. */
describe('the interval of a hedged number', () => {
  test.each<[string, HedgeClass | null, WrittenNumber, GranularityUnit, Interval]>([
    ['412', null, wholeNumber(412), 'count', { min: 412, max: 412 }],
    ['400', null, wholeNumber(400), 'count', { min: 400, max: 400 }],
    ['exactly 400', 'exactly', wholeNumber(400), 'count', { min: 400, max: 400 }],
    ['about 10', 'about', wholeNumber(10), 'count', { min: 8, max: 12 }],
    ['about 50,000', 'about', wholeNumber(50_000), 'count', { min: 45_000, max: 55_000 }],
    ['about 412', 'about', wholeNumber(412), 'count', { min: 411, max: 413 }],
    ['about 18 months', 'about', wholeNumber(18), 'other', { min: 17, max: 19 }],
    ['nearly 3,000', 'nearly', wholeNumber(3000), 'count', { min: 2550, max: 3000, maxExclusive: true }],
    ['nearly two years', 'nearly', wholeNumber(2), 'year', { min: 1.625, max: 2, maxExclusive: true }],
    ['just over 80', 'justOver', wholeNumber(80), 'other', { min: 80, max: 88, minExclusive: true }],
    ['more than 200', 'over', wholeNumber(200), 'count', { min: 200, max: open, minExclusive: true }],
    ['at least 200', 'atLeast', wholeNumber(200), 'count', { min: 200, max: open }],
    ['fewer than 40', 'under', wholeNumber(40), 'count', { min: 0, max: 40, maxExclusive: true }],
    ['at most 40', 'atMost', wholeNumber(40), 'count', { min: 0, max: 40 }],
    ['up to 40', 'upTo', wholeNumber(40), 'count', { min: 0, max: 40 }],
    ['below -10', 'under', wholeNumber(-10), 'other', { min: -open, max: -10, maxExclusive: true }],
    [
      'about 3.2 million',
      'about',
      scaled({ value: 3.2, lastDigit: 0.1 }, 1e6),
      'other',
      { min: 3_100_000, max: 3_300_000 },
    ],
  ])('%s', (_written, hedge, number, unit, interval) => {
    const { min, max, ...ends } = hedgedInterval(number.value, granularityStep(number, unit), hedge)
    const { min: wantedMin, max: wantedMax, ...wantedEnds } = interval
    expect(min === wantedMin || Math.abs(min - wantedMin) < 1e-6).toBe(true)
    expect(max === wantedMax || Math.abs(max - wantedMax) < 1e-6).toBe(true)
    expect(ends).toEqual(wantedEnds)
  })
})

test('"nearly two years" is 19.5 to 24 months and cannot be "about 18 months"', () => {
  const nearlyTwoYears = hedgedInterval(24, granularityStep(wholeNumber(2), 'year') * 12, 'nearly')
  const aboutEighteen = hedgedInterval(18, granularityStep(wholeNumber(18), 'other'), 'about')
  expect(nearlyTwoYears).toEqual({ min: 19.5, max: 24, maxExclusive: true })
  expect(aboutEighteen.max).toBeLessThan(nearlyTwoYears.min)
})

describe('registerOf', () => {
  test.each<[HedgeClass | null, boolean, Register]>([
    [null, false, 'exact'],
    [null, true, 'round'],
    ['exactly', true, 'exact'],
    ['about', true, 'hedged'],
    ['nearly', false, 'hedged'],
    ['justOver', true, 'hedged'],
    ['over', true, 'bound'],
    ['atLeast', false, 'bound'],
    ['under', true, 'bound'],
    ['atMost', true, 'bound'],
    ['upTo', true, 'bound'],
  ])('%s, round %s: %s', (hedge, round, register) => {
    expect(registerOf(hedge, round)).toBe(register)
  })
})

test('no hedge stands in two classes', () => {
  const seen = new Map<string, string>()
  const twice = HEDGES.filter(({ phrase, side, hedge }) => {
    const key = `${side} ${phrase}`
    const known = seen.get(key)
    seen.set(key, hedge)
    return known !== undefined
  })
  expect(twice).toEqual([])
})
