import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { sameValue } from '../../../server/src/text/sameValue.js'

describe('plain data', () => {
  test('says the same as a copy of it', () => {
    fc.assert(
      fc.property(fc.jsonValue(), value => {
        expect(sameValue(value, structuredClone(value))).toBe(true)
      }),
    )
  })

  test('says something else where its JSON does', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        fc.pre(JSON.stringify(a) !== JSON.stringify(b))
        expect(sameValue([a], [b])).toBe(false)
      }),
    )
  })

  test.each<[a: unknown, b: unknown, same: boolean]>([
    [{ max: Number.POSITIVE_INFINITY }, { max: Number.NEGATIVE_INFINITY }, false],
    [{ max: Number.POSITIVE_INFINITY }, { max: Number.POSITIVE_INFINITY }, true],
    [[Number.NaN], [Number.NaN], true],
    [{ hedge: undefined }, {}, false],
    [{ noun: 'kite' }, { name: 'kite' }, false],
    [[], {}, false],
    [null, {}, false],
    [Uint32Array.of(4, 7), Uint32Array.of(4, 7), true],
    [Uint32Array.of(4, 7), Uint32Array.of(4, 8), false],
    [Uint32Array.of(4), Float32Array.of(4), false],
    [new Set([4]), new Set([4]), false],
  ])('%j and %j: %s', (a, b, same) => {
    expect(sameValue(a, b)).toBe(same)
    expect(sameValue(b, a)).toBe(same)
  })
})
