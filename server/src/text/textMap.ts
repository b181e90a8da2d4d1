import type { Span } from './span.js'

/**
 * One stretch of prose and the source it came from. Where both have the same length and `verbatim` is true, offsets
 * inside correspond one to one; otherwise (an entity, an escape, a placeholder) the stretch is indivisible.
 */
interface Segment {
  readonly prose: number
  readonly proseLength: number
  readonly source: number
  readonly sourceLength: number
  readonly verbatim: boolean
}

/**
 * Leads offsets in prose without markup back to offsets in the source. Markup between two segments belongs to
 * neither: a span that ends before it does not include it, a span across it does.
 */
export class TextMap {
  readonly #segments: readonly Segment[]

  constructor(segments: readonly Segment[]) {
    this.#segments = segments
  }

  /** The map of prose that stands in the source as it is, from `sourceStart` on. */
  static verbatim(sourceStart: number, length: number): TextMap {
    return new TextMap([{ prose: 0, proseLength: length, source: sourceStart, sourceLength: length, verbatim: true }])
  }

  /** The source span that a non-empty prose span came from. An empty span leads to an empty span. */
  toSource(span: Span): Span {
    const first = this.#segmentAt(span.start)
    const start = first.verbatim ? first.source + (span.start - first.prose) : first.source
    if (span.end <= span.start) return { start, end: start }
    const last = this.#segmentAt(span.end - 1)
    const end = last.verbatim ? last.source + (span.end - last.prose) : last.source + last.sourceLength
    return { start, end }
  }

  #segmentAt(offset: number): Segment {
    let low = 0
    let high = this.#segments.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      const segment = this.#segments[middle]
      if (segment !== undefined && segment.prose <= offset) low = middle
      else high = middle - 1
    }
    const found = this.#segments[low]
    if (found === undefined) throw new RangeError('an empty text has no positions to map')
    return found
  }
}

/** Collects prose piece by piece, and the map back to where each piece stood. */
export class ProseBuilder {
  #text = ''
  readonly #segments: Segment[] = []

  /** The prose so far. */
  get text(): string {
    return this.#text
  }

  /** Appends `source.slice(span)` as it is. */
  appendVerbatim(source: string, span: Span): void {
    if (span.end <= span.start) return
    const length = span.end - span.start
    const previous = this.#segments.at(-1)
    if (previous?.verbatim && previous.source + previous.sourceLength === span.start) {
      const grown = previous.proseLength + length
      this.#segments[this.#segments.length - 1] = { ...previous, proseLength: grown, sourceLength: grown }
    } else {
      this.#segments.push({
        prose: this.#text.length,
        proseLength: length,
        source: span.start,
        sourceLength: length,
        verbatim: true,
      })
    }
    this.#text += source.slice(span.start, span.end)
  }

  /** Appends `prose` in place of the source under `span`: the character of an entity, a space for a line break. */
  appendReplacement(prose: string, span: Span): void {
    if (prose.length === 0) return
    this.#segments.push({
      prose: this.#text.length,
      proseLength: prose.length,
      source: span.start,
      sourceLength: span.end - span.start,
      verbatim: false,
    })
    this.#text += prose
  }

  build(): { readonly text: string; readonly map: TextMap } {
    return { text: this.#text, map: new TextMap([...this.#segments]) }
  }
}
