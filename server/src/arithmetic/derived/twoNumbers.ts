import type { Span } from '../../text/span.js'
import { scorePair } from '../../values/scorePair.js'
import type { MarkedText } from '../markedText.js'

/** The two whole numbers of a claim that is a result. */
export function twoNumbers({ prose, claims }: MarkedText, index: number): readonly [number, number] | null {
  const span = claims[index]?.mention.span
  return span === undefined ? null : scorePair(prose.slice(span.start, span.end))
}

/** The prose from the first of some claims to the last. */
export function spanOfClaims({ claims }: MarkedText, own: readonly number[]): Span {
  const spans = own.flatMap(claim => claims[claim]?.mention.span ?? [])
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) }
}
