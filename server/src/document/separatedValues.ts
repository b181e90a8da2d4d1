import type { Span } from '../text/span.js'
import type { Edit } from './edits.js'

/** How the values of a table stand apart that is written as one record a line. */
export interface Separation {
  /** One character. */
  readonly separator: string
  /** What may stand around a value, and twice for itself within; null where nothing may. */
  readonly quote: string | null
  /** What stands before a character that means nothing but itself; null for nothing. */
  readonly escape: string | null
}

/** A value with its place in the table, without blanks and quotes around it. */
export interface SeparatedValue {
  readonly row: number
  readonly column: number
  readonly span: Span
  /** What of it is no text: escapes, and the second of two quotes. Line ends stand for a blank. */
  readonly edits: readonly Edit[]
}

/** Comma-separated values of RFC 4180. */
export const COMMAS: Separation = { separator: ',', quote: '"', escape: null }

/**
 * The values of a text, row by row, with spans into it. Lines without text are no rows. A quote that nothing closes is a
 * character like any other.
 *
 * @example readSeparatedValues('a,"b, c"', COMMAS) // spans of “a” and of “b, c”
 */
export function readSeparatedValues(text: string, separation: Separation): readonly SeparatedValue[] {
  const { separator, quote, escape: escaper } = separation
  const values: SeparatedValue[] = []
  let row = -1
  let column = 0
  let position = 0
  let startsRow = true
  let quotes = quote !== null
  while (position < text.length) {
    const lineEnd = endOfLine(text, position)
    if (startsRow && text.slice(position, lineEnd).trim() === '') {
      position = lineEnd + 1
      continue
    }
    if (startsRow) {
      row++
      column = 0
    }
    const start = skipBlanks(text, position, lineEnd, separator)
    const closed = quotes && quote !== null && text[start] === quote ? quotedFrom(text, start, quote, escaper) : null
    if (closed === null && quotes && text[start] === quote) quotes = false
    const value = closed ?? plainFrom(text, start, lineEnd, separator, escaper)
    values.push({ row, column, span: value.span, edits: value.edits })
    const end = endOfLine(text, value.next)
    const next = closed === null ? value.next : skipTo(text, value.next, end, separator)
    startsRow = next >= end
    position = next + 1
    column++
  }
  return values
}

interface Found {
  readonly span: Span
  readonly edits: readonly Edit[]
  /** Where it goes on behind the value. */
  readonly next: number
}

/** Null where no quote closes it. */
function quotedFrom(text: string, start: number, quote: string, escaper: string | null): Found | null {
  const edits: Edit[] = []
  for (let at = start + 1; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\n') edits.push({ start: at, end: at + 1, prose: ' ' })
    if (sign === escaper) edits.push({ start: at, end: ++at, prose: '' })
    else if (sign === quote) {
      if (text[at + 1] !== quote) return { span: { start: start + 1, end: at }, edits, next: at + 1 }
      edits.push({ start: at, end: ++at, prose: '' })
    }
  }
  return null
}

function plainFrom(text: string, start: number, lineEnd: number, separator: string, escaper: string | null): Found {
  const edits: Edit[] = []
  let at = start
  for (; at < lineEnd && text[at] !== separator; at++) {
    if (text[at] === escaper && at + 1 < lineEnd) edits.push({ start: at, end: ++at, prose: '' })
  }
  return { span: { start, end: at }, edits, next: at }
}

function endOfLine(text: string, position: number): number {
  const end = text.indexOf('\n', position)
  return end < 0 ? text.length : end
}

function skipBlanks(text: string, from: number, to: number, separator: string): number {
  let position = from
  while (position < to && text[position] !== separator && (text[position] === ' ' || text[position] === '\t'))
    position++
  return position
}

function skipTo(text: string, from: number, to: number, separator: string): number {
  let position = from
  while (position < to && text[position] !== separator) position++
  return position
}
