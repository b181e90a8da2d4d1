import { describe, expect, test } from 'vitest'
import { ProseBuilder, TextMap } from '../../../server/src/text/textMap.js'

const source = 'a **b** &amp; c'

/** "a b & c" as Markdown would give it. */
function build(): { readonly text: string; readonly map: TextMap } {
  const builder = new ProseBuilder()
  builder.appendVerbatim(source, { start: 0, end: 2 })
  builder.appendVerbatim(source, { start: 4, end: 5 })
  builder.appendVerbatim(source, { start: 7, end: 8 })
  builder.appendReplacement('&', { start: 8, end: 13 })
  builder.appendVerbatim(source, { start: 13, end: 15 })
  return builder.build()
}

describe('prose led back to its source', () => {
  test.each([
    ['a', 'a'],
    ['b', 'b'],
    ['&', '&amp;'],
    ['c', 'c'],
    ['a b', 'a **b'],
    ['b &', 'b** &amp;'],
    ['& c', '&amp; c'],
    ['a b & c', source],
  ])('%j stands in the source as %j', (prose, surface) => {
    const { text, map } = build()
    const start = text.indexOf(prose)
    const span = map.toSource({ start, end: start + prose.length })
    expect(source.slice(span.start, span.end)).toBe(surface)
  })

  test('an empty span leads to an empty span', () => {
    expect(build().map.toSource({ start: 2, end: 2 })).toEqual({ start: 4, end: 4 })
  })

  test('prose that stands as it is only moves', () => {
    expect(TextMap.verbatim(10, 5).toSource({ start: 1, end: 4 })).toEqual({ start: 11, end: 14 })
  })

  test('nothing is appended for an empty span or an empty replacement', () => {
    const builder = new ProseBuilder()
    builder.appendVerbatim('abc', { start: 1, end: 1 })
    builder.appendReplacement('', { start: 1, end: 2 })
    expect(builder.text).toBe('')
  })

  test('a map without prose has no positions', () => {
    expect(() => new ProseBuilder().build().map.toSource({ start: 0, end: 1 })).toThrow(RangeError)
  })
})
