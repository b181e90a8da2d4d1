/**
 * A half-open range of UTF-16 offsets, the only kind of position in the engine.
 *
 * Invariant: `0 <= start <= end`. `text.slice(span.start, span.end)` is what the span covers.
 */
export interface Span {
  readonly start: number
  readonly end: number
}

/** True when the two spans share at least one position. Empty spans overlap nothing. */
export function spansOverlap(a: Span, b: Span): boolean {
  return Math.max(a.start, b.start) < Math.min(a.end, b.end)
}

/** True when `inner` lies wholly inside `outer` (equal spans contain each other). */
export function spanContains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest span that covers both. */
export function spanCovering(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/** The stretch of `text` that `span` covers. */
export function sliceSpan(text: string, span: Span): string {
  return text.slice(span.start, span.end)
}
