import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { packValues } from '../../../../server/src/text/packing/packValues.js'
import { unpackValues } from '../../../../server/src/text/packing/unpackValues.js'
import { SharedValues } from '../../../../server/src/text/sharedValues.js'
import { tries } from '../../../support/property.js'

function again<Value>(...values: readonly Value[]): readonly Value[] {
  const unpacked = unpackValues(packValues(values), new SharedValues())
  expect(unpacked).toEqual(values)
  return unpacked as readonly Value[]
}

test('plain values come out of a pack as they went in', () => {
  const numbers = fc.uint8Array({ maxLength: 9 }).map(list => Uint32Array.from(list, number => number * 16_843_009))
  const weights = fc.float32Array({ maxLength: 9 })
  const { value } = fc.letrec(tie => ({
    value: fc.oneof(
      { maxDepth: 5 },
      fc.constantFrom(undefined, null, true, false, -0, 0.1, -1, 2 ** 29 - 1, 2 ** 29, 2 ** 53, Number.NaN),
      fc.integer(),
      fc.double(),
      fc.string({ unit: 'binary' }),
      numbers,
      weights,
      fc.array(tie('value')),
      fc.dictionary(fc.constantFrom('a', 'b', 'length', '', 'span', 'ü'), tie('value'), { noNullPrototype: true }),
    ),
  }))
  fc.assert(
    fc.property(fc.array(value), values => {
      again(...values)
    }),
    tries(100),
  )
})

describe('in a pack', () => {
  const scope = () => ({ words: ['main', 'armed'], period: null, step: 0.5 })

  test('what is equal comes out as one, also that of another pack', () => {
    const shared = new SharedValues()
    const [first, second] = unpackValues(packValues([scope(), { span: 1, scope: scope() }]), shared)
    expect(second).toEqual({ span: 1, scope: scope() })
    expect(Reflect.get(Object(second), 'scope')).toBe(first)
    const [third] = unpackValues(packValues([scope()]), shared)
    expect(third).toBe(first)
  })

  test('a place is never one with another, but stays one with itself', () => {
    const place = { span: { start: 1, end: 2 }, speaker: 'Ada' }
    const [a, b, c] = again(place, { ...place }, place)
    expect(a).toBe(c)
    expect(a).not.toBe(b)
    expect(a?.span).toBe(b?.span)
  })

  test('arrays of numbers lie in one stretch of memory, and one that two have stays one', () => {
    const terms = Uint32Array.of(1, 4_000_000_000)
    const [a, b] = again({ terms, weights: Float32Array.of(0.5) }, { terms, weights: Float32Array.of(0.25) })
    expect(a?.terms).toBe(b?.terms)
    expect(a?.terms.buffer).toBe(b?.weights.buffer)
  })

  test('keys stay in their order', () => {
    expect(again({ b: 1, a: 2 }, { a: 2, b: 1 }).map(record => Object.keys(record))).toEqual([
      ['b', 'a'],
      ['a', 'b'],
    ])
  })

  test('there is room for many different values', () => {
    again(Array.from({ length: 5_000 }, (_, index) => ({ index, half: index / 2, name: `n${index}` })))
  })
})

test('what is no plain value is refused', () => {
  expect(() => packValues([() => 1])).toThrow(TypeError)
})

test('bytes that are no pack are refused', () => {
  const pack = packValues([{ a: [1, 'two'] }])
  expect(() => unpackValues(pack.slice(0, -1), new SharedValues())).toThrow(RangeError)
  expect(() => unpackValues(new Uint8Array(24), new SharedValues())).toThrow()
  const broken = pack.slice()
  broken.fill(0xff, broken.length - 3)
  expect(() => unpackValues(broken, new SharedValues())).toThrow(RangeError)
})

test('a pack may lie in a buffer of Node', () => {
  const values = [{ terms: Uint32Array.of(7, 8) }]
  expect(unpackValues(Buffer.from(packValues(values)), new SharedValues())).toEqual(values)
})
