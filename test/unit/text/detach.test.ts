import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { expect, test } from 'vitest'
import { detachTexts } from '../../../server/src/text/detach.js'

test('every string is replaced by an equal one, however deep it stands and however often', () => {
  const shared = { word: 'quartermaster-general' }
  const value = { list: ['a', 'extraordinarily', shared], shared, numbers: Uint8Array.of(1, 2), nothing: null }
  detachTexts(value)
  expect(value).toEqual({
    list: ['a', 'extraordinarily', { word: 'quartermaster-general' }],
    shared: { word: 'quartermaster-general' },
    numbers: Uint8Array.of(1, 2),
    nothing: null,
  })
  expect(value.list[2]).toBe(value.shared)
})

test('what a piece was taken from can be forgotten', () => {
  setFlagsFromString('--expose-gc')
  const collect: () => void = runInNewContext('gc')
  const used = (): number => {
    collect()
    return process.memoryUsage().heapUsed
  }
  const pieces = (detach: boolean) =>
    Array.from({ length: 20 }, (_, turn) => {
      const text = Array.from({ length: 10_000 }, (_, word) => `${turn} extraordinary ${word}`).join(' ')
      const piece = { text: text.slice(0, 30) }
      if (detach) detachTexts(piece)
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
