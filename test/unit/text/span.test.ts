import { describe, expect, test } from 'vitest'
import { sliceSpan, spanContains, spanCovering, spansOverlap } from '../../../server/src/text/span.js'

const span = (start: number, end: number) => ({ start, end })

describe('spans', () => {
  test.each([
    [span(0, 2), span(1, 3), true],
    [span(0, 2), span(2, 3), false],
    [span(0, 5), span(1, 2), true],
    [span(1, 1), span(0, 5), false],
  ])('%j and %j overlap: %s', (a, b, expected) => {
    expect(spansOverlap(a, b)).toBe(expected)
    expect(spansOverlap(b, a)).toBe(expected)
  })

  test.each([
    [span(0, 5), span(1, 5), true],
    [span(0, 5), span(0, 5), true],
    [span(1, 5), span(0, 5), false],
  ])('%j contains %j: %s', (outer, inner, expected) => expect(spanContains(outer, inner)).toBe(expected))

  test('the covering span reaches from the first start to the last end', () =>
    expect(spanCovering(span(4, 6), span(1, 2))).toEqual(span(1, 6)))

  test('a slice is what the span covers', () => expect(sliceSpan('abcdef', span(1, 3))).toBe('bc'))
})
