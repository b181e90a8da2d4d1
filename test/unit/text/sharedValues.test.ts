import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { describe, expect, test } from 'vitest'
import { SharedValues } from '../../../server/src/text/sharedValues.js'

const LONG = 'quartermaster-general of the northern fleet'

function shared<Value extends object>(...values: readonly Value[]): readonly Value[] {
  const memory = new SharedValues()
  for (const value of values) memory.share(value)
  return values
}

test('every part of a value stays equal to what it was', () => {
  const record = { word: LONG }
  const make = () => ({
    list: ['a', 'extraordinarily', record, ['a', 2.5, null, undefined, true]],
    record,
    nothing: null,
    span: { start: 1, end: 2 },
    terms: Uint32Array.of(4_000_000_000, 2),
    none: new Uint32Array(0),
    weights: Float32Array.of(0.5),
  })
  const [value] = shared(make())
  expect(value).toEqual(make())
  expect(value?.list[2]).toBe(value?.record)
})

describe('what is equal is one', () => {
  const scope = () => ({ words: ['main', 'armed'], period: null, step: 0.5 })

  test('within a value and from one to the next', () => {
    const [a, b] = shared({ span: 1, all: [scope(), scope()] }, { span: 2, all: [scope()] })
    expect(a?.all[0]).toBe(a?.all[1])
    expect(a?.all[0]).toBe(b?.all[0])
  })

  test('but not where anything differs', () => {
    const all = [scope(), { ...scope(), step: 0.25 }, { ...scope(), words: ['armed', 'main'] }, { ...scope(), more: 1 }]
    const [value] = shared({ span: 1, all })
    expect(new Set(value?.all).size).toBe(4)
    expect(value?.all[1]).toEqual({ ...scope(), step: 0.25 })
  })

  test('nor what has a place, or holds something that has', () => {
    const placed = () => ({ speaker: { span: { start: 1, end: 2 }, words: ['Ada'] } })
    const [a, b] = shared({ all: [placed()] }, { all: [placed()] })
    expect(a?.all[0]).not.toBe(b?.all[0])
    expect(a?.all[0]?.speaker).not.toBe(b?.all[0]?.speaker)
    expect(a?.all[0]?.speaker.words).toBe(b?.all[0]?.speaker.words)
  })
})

test('arrays of numbers share their memory, and one that two have stays one', () => {
  const terms = Uint32Array.of(1, 2, 3)
  const [value] = shared({ a: { terms, weights: Float32Array.of(0.5) }, b: { terms, weights: Float32Array.of(0.25) } })
  expect(value?.a.terms).toBe(value?.b.terms)
  expect(value?.a.terms.buffer).toBe(value?.b.weights.buffer)
  expect([value?.a.weights[0], value?.b.weights[0]]).toEqual([0.5, 0.25])
})

test('what a piece was taken from can be forgotten', () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const memory = new SharedValues()
  const used = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const pieces = (detach: boolean) =>
    Array.from({ length: 20 }, (_, turn) => {
      const text = Array.from({ length: 10_000 }, (_, word) => `${turn} extraordinary ${word}`).join(' ')
      const piece = { text: text.slice(0, 30), long: text.slice(100, 300) }
      if (detach) memory.share(piece)
      return piece
    })
  const before = used()
  const attached = pieces(false)
  const between = used()
  const detached = pieces(true)
  const after = used()
  expect([attached.length, detached.length]).toEqual([20, 20])
  expect((after - between) * 20).toBeLessThan(between - before)
})
