import type { Position, Range } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { ColumnUnit, LinePosition, LineTable } from '../text/lineTable.js'
import type { Span } from '../text/span.js'

/** In what a position's `character` counts; the engine and `TextDocument` count in UTF-16. */
export type PositionEncoding = ColumnUnit

/**
 * The position of a UTF-16 offset in the client's encoding.
 *
 * @example In the line "é 5" the "5" has character 2 in UTF-16 and UTF-32, and 3 in UTF-8.
 */
export function toPosition(document: TextDocument, offset: number, encoding: PositionEncoding): Position {
  const position = document.positionAt(offset)
  if (encoding === 'utf-16') return position
  const before = document.getText({ start: { line: position.line, character: 0 }, end: position })
  return { line: position.line, character: encodedLength(before, encoding) }
}

/** The range of a span in the client's encoding. */
export function toRange(document: TextDocument, span: Span, encoding: PositionEncoding): Range {
  return { start: toPosition(document, span.start, encoding), end: toPosition(document, span.end, encoding) }
}

/** The range of a span in a document whose text is not kept. */
export function rangeInLines(lines: LineTable, { start, end }: Span, encoding: PositionEncoding): Range {
  const position = ({ line, column }: LinePosition): Position => ({ line, character: column })
  return { start: position(lines.positionAt(start, encoding)), end: position(lines.positionAt(end, encoding)) }
}

/** The span of a client's range; positions beyond a line or the document fall back to its end. */
export function toSpan(document: TextDocument, range: Range, encoding: PositionEncoding): Span {
  const start = toOffset(document, range.start, encoding)
  return { start, end: Math.max(start, toOffset(document, range.end, encoding)) }
}

/** The UTF-16 offset of a client's position. One inside a character falls back to its start. */
export function toOffset(document: TextDocument, position: Position, encoding: PositionEncoding): number {
  return document.offsetAt(toUtf16(document, position, encoding))
}

/** A client's range in UTF-16, for `TextDocument`. */
export function toUtf16Range(document: TextDocument, range: Range, encoding: PositionEncoding): Range {
  return { start: toUtf16(document, range.start, encoding), end: toUtf16(document, range.end, encoding) }
}

function toUtf16(document: TextDocument, position: Position, encoding: PositionEncoding): Position {
  if (encoding === 'utf-16') return position
  const { line } = position
  const text = document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } })
  let character = 0
  let encoded = 0
  for (const one of text) {
    encoded += encodedLength(one, encoding)
    if (encoded > position.character) break
    character += one.length
  }
  return { line, character }
}

function encodedLength(text: string, encoding: 'utf-8' | 'utf-32'): number {
  return encoding === 'utf-8' ? Buffer.byteLength(text, 'utf8') : [...text].length
}
