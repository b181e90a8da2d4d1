import type { Span } from '../text/span.js'
import { ProseBuilder, type TextMap } from '../text/textMap.js'

/**
 * A stretch of a content that prose does not take over as it is: removed markup (`prose` is empty), or something that
 * another text stands for (the character of an entity, a space for a line break).
 */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly prose: string
}

/**
 * The text of one block without the prefixes of its containers, such as `> `. Offsets lead back to the source line by
 * line: between two lines of the content may stand a prefix in the source.
 */
export interface Content {
  readonly text: string
  /** Where each line of `text` starts, in `text` and in the source. Ascending; never empty. */
  readonly lines: readonly { readonly start: number; readonly source: number }[]
}

/** A content that stands in the source in one piece. */
export function contentInOnePiece(text: string, source: number): Content {
  return { text, lines: [{ start: 0, source }] }
}

/** The content from one of its lines on: `offset` is where that line starts. */
export function contentFrom(content: Content, offset: number): Content {
  if (offset === 0) return content
  const lines = content.lines
    .filter(line => line.start >= offset)
    .map(line => ({ start: line.start - offset, source: line.source }))
  return { text: content.text.slice(offset), lines }
}

/** The source offset of an offset in `content.text`. */
function sourceOffset(content: Content, offset: number): number {
  let low = 0
  let high = content.lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const line = content.lines[middle]
    if (line !== undefined && line.start <= offset) low = middle
    else high = middle - 1
  }
  const line = content.lines[low]
  return line === undefined ? offset : line.source + (offset - line.start)
}

/** The content of a span that lies within one line of `content`. */
export function contentOfSpan(content: Content, span: Span): Content {
  return contentInOnePiece(content.text.slice(span.start, span.end), sourceOffset(content, span.start))
}

/** Prose with its way back to the source. */
export interface Prose {
  readonly text: string
  readonly map: TextMap
}

/**
 * Applies `edits` to the part of `content` between `from` and `to`, without white space at both ends. An edit inside an
 * earlier, larger one is dropped with it. Line ends that no edit covers must not occur.
 *
 * Returns null when nothing but white space and opaque characters remains: that is not prose.
 */
export function proseOf(
  source: string,
  content: Content,
  edits: readonly Edit[],
  from = 0,
  to = content.text.length,
): Prose | null {
  const kept = outermost(edits)
  const { text } = content
  const start = skipBlankStart(text, kept, from, to)
  const end = skipBlankEnd(text, kept, start, to)
  const builder = new ProseBuilder()
  let position = start
  for (const edit of kept) {
    if (edit.start < position) continue
    if (edit.end > end) break
    appendLines(builder, source, content, position, edit.start)
    const span = { start: sourceOffset(content, edit.start), end: sourceOffset(content, edit.end) }
    builder.appendReplacement(builder.text === '' ? edit.prose.trimStart() : edit.prose, span)
    position = edit.end
  }
  appendLines(builder, source, content, position, end)
  return HAS_PROSE.test(builder.text) ? builder.build() : null
}

const HAS_PROSE = /[^\s\uFFFC]/

function outermost(edits: readonly Edit[]): readonly Edit[] {
  const sorted = [...edits].sort((a, b) => a.start - b.start || b.end - a.end)
  let end = -1
  return sorted.filter(edit => {
    if (edit.start < end) return false
    end = edit.end
    return true
  })
}

function appendLines(builder: ProseBuilder, source: string, content: Content, from: number, to: number): void {
  if (from >= to) return
  const start = sourceOffset(content, from)
  builder.appendVerbatim(source, { start, end: start + (to - from) })
}

function skipBlankStart(text: string, edits: readonly Edit[], from: number, to: number): number {
  let position = from
  for (const edit of edits) {
    if (edit.start < from) continue
    position = skipSpace(text, position, Math.min(edit.start, to))
    if (position < edit.start || edit.prose.trim() !== '') return position
    position = edit.end
  }
  return skipSpace(text, position, to)
}

function skipBlankEnd(text: string, edits: readonly Edit[], from: number, to: number): number {
  let position = to
  for (let index = edits.length - 1; index >= 0; index--) {
    const edit = edits[index]
    if (edit === undefined || edit.end > to) continue
    if (edit.start < from) break
    position = skipSpaceBack(text, position, Math.max(edit.end, from))
    if (position > edit.end || edit.prose.trim() !== '') return position
    position = edit.start
  }
  return skipSpaceBack(text, position, from)
}

function skipSpace(text: string, from: number, to: number): number {
  let position = from
  while (position < to && isSpace(text, position)) position++
  return position
}

function skipSpaceBack(text: string, to: number, from: number): number {
  let position = to
  while (position > from && isSpace(text, position - 1)) position--
  return position
}

function isSpace(text: string, position: number): boolean {
  const unit = text.charCodeAt(position)
  return unit === 32 || (unit >= 9 && unit <= 13) || (unit >= 0x80 && /\s/.test(text.charAt(position)))
}
