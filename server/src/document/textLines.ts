import type { Span } from '../text/span.js'
import type { Content } from './edits.js'

/** A line of a text, or what is left of one: without its line end and the blanks at its end. */
export interface TextLine {
  /** Where `text` starts in the source. */
  readonly start: number
  readonly text: string
}

/** The lines of a text whose only line end is `\n`. */
export function splitLines(text: string): readonly TextLine[] {
  let start = 0
  return text.split('\n').map(line => {
    const found = { start, text: line.trimEnd() }
    start += line.length + 1
    return found
  })
}

/** The lines of a part of such a text. Blanks before the part's first word are none of the first line. */
export function linesIn(text: string, { start, end }: Span): readonly TextLine[] {
  return splitLines(text.slice(start, end)).map((line, index) => {
    const placed = { start: line.start + start, text: line.text }
    return index === 0 ? lineFrom(placed, 0) : placed
  })
}

/** A line from one of its characters on, without the blanks there. */
export function lineFrom({ start, text }: TextLine, offset: number): TextLine {
  const rest = text.slice(offset)
  const trimmed = rest.trimStart()
  return { start: start + offset + (rest.length - trimmed.length), text: trimmed }
}

/** How many blanks stand before the text of a line. */
export function indentOf({ text }: TextLine): number {
  return text.length - text.trimStart().length
}

/** A line without the first `indent` of its blanks, or without all where it has fewer. */
export function setOut(line: TextLine, indent: number): TextLine {
  const blanks = Math.min(indent, indentOf(line))
  return { start: line.start + blanks, text: line.text.slice(blanks) }
}

/** One content of lines, each without the blanks around it, joined by `\n`. */
export function contentOfLines(lines: readonly TextLine[]): Content {
  let start = 0
  const trimmed = lines.map(line => lineFrom(line, 0))
  const starts = trimmed.map(line => {
    const position = { start, source: line.start }
    start += line.text.length + 1
    return position
  })
  return { text: trimmed.map(({ text }) => text).join('\n'), lines: starts }
}
