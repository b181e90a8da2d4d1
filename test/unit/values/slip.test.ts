import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Quantity } from '../../../server/src/values/quantity.js'
import { arePowersOfTenApart, isCenturyOff, isSlip } from '../../../server/src/values/slip.js'
import { onlyClaim } from '../../support/claims.js'

const bare = (value: number): Quantity => ({
  interval: { min: value, max: value },
  register: 'exact',
  unit: null,
  dimension: 'count',
  step: 1,
  surfaceValue: value,
})

describe('isSlip', () => {
  test.each([
    ['48 metres', '84 metres'],
    ['in 1962', 'in 1926'],
    ['1,374 boats', '1,474 boats'],
    ['a grant of $4.5 million', 'a grant of $45 million'],
    ['$20 million', '$20 billion'],
    ['fifteen boats', 'fifty boats'],
    ['23.4%', '24.3%'],
  ])('%s and %s', (a, b) => {
    expect(isSlip(onlyClaim(a), onlyClaim(b))).toBe(true)
    expect(isSlip(onlyClaim(b), onlyClaim(a))).toBe(true)
  })

  test.each([
    ['48 metres', '48 metres'],
    ['48 metres', '84 miles'],
    ['in 1998', 'in 1999'],
    ['in March 1962', 'in May 1926'],
    ['20 boats', '200 boats'],
    ['11 boats', '12 boats'],
    ['1,374 boats', '1,465 boats'],
    ['fifteen boats', 'sixty boats'],
    ['12 boats', '20 boats'],
    ['dozens of boats', 'two boats'],
  ])('not %s and %s', (a, b) => {
    expect(isSlip(onlyClaim(a), onlyClaim(b))).toBe(false)
    expect(isSlip(onlyClaim(b), onlyClaim(a))).toBe(false)
  })

  test('is symmetric, and no number is a slip of itself', () => {
    const written = fc.double({ min: 0.001, max: 1e12, noNaN: true }).map(value => ({ quantity: bare(value) }))
    fc.assert(
      fc.property(written, written, (a, b) => {
        expect(isSlip(a, b)).toBe(isSlip(b, a))
        expect(isSlip(a, a)).toBe(false)
      }),
    )
  })
})

test('a century is named by the first two digits of its decades', () => {
  const timex = (text: string) => onlyClaim(text).timex ?? { type: 'DATE', value: '', known: {}, implied: {} }
  expect(isCenturyOff(timex('kept in the 1680s'), timex('kept in the 16th century'))).toBe(true)
  expect(isCenturyOff(timex('kept in the 1680s'), timex('kept in the 17th century'))).toBe(false)
})

test('powers of ten apart have the same digits', () => {
  expect(arePowersOfTenApart({ quantity: bare(4_500_000) }, { quantity: bare(45_000_000) })).toBe(true)
  expect(arePowersOfTenApart({ quantity: bare(4_500_000) }, { quantity: bare(46_000_000) })).toBe(false)
})
