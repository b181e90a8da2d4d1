import type { Span } from '../../text/span.js'

/** One line of plain text that is not blank. */
export interface PlainLine {
  /** The line without the white space around it and without its list marker. */
  readonly span: Span
  readonly text: string
  /** UTF-16 units before the text, a list marker included. */
  readonly indent: number
  /** Where its list marker starts; null when it has none. */
  readonly marker: ListMarker | null
}

/** What makes a line a list item. */
export interface ListMarker {
  /** White space before the marker. */
  readonly indent: number
  /** The number of a numbered item; null for a bullet. */
  readonly number: number | null
}

const MARKER = /^(?:[-*•‣◦]|(\d{1,3})[.)])[ \t]+(?=\S)/
/** A line of nothing but the same sign three times or more: it underlines the line before, or divides. */
const RULE = /^([=\-_*~#+])(?:[ \t]*\1){2,}$/
/** White space as JavaScript sees it, and characters without width, which some editors leave at line ends. */
const BLANK = /[\s\u200B-\u200D\u2060\uFEFF]/
const LINE_END = /\r\n?|\n/g

/**
 * The lines of a text in runs without a blank line between. A rule (`=====`) ends its run, and is dropped.
 *
 * A number starts a list item only when it is 1 or follows on the item before, so that a sentence that wraps at
 * "15. He" stays whole.
 */
export function readLines(source: string): readonly (readonly PlainLine[])[] {
  const runs: PlainLine[][] = []
  let run: PlainLine[] = []
  let expected = 1
  const endRun = (): void => {
    if (run.length > 0) runs.push(run)
    run = []
  }
  const addLine = (from: number, to: number): void => {
    const { start, end } = withoutBlanks(source, from, to)
    const text = source.slice(start, end)
    if (start === end || RULE.test(text)) {
      endRun()
      return
    }
    const marker = MARKER.exec(text)
    const number = marker?.[1] === undefined ? null : Number(marker[1])
    if (marker === null || (number !== null && number !== 1 && number !== expected)) {
      run.push({ span: { start, end }, text, indent: start - from, marker: null })
      return
    }
    if (number !== null) expected = number + 1
    const { length } = marker[0]
    run.push({
      span: { start: start + length, end },
      text: text.slice(length),
      indent: start + length - from,
      marker: { indent: start - from, number },
    })
  }

  let lineStart = 0
  for (const match of source.matchAll(LINE_END)) {
    addLine(lineStart, match.index)
    lineStart = match.index + match[0].length
  }
  addLine(lineStart, source.length)
  endRun()
  return runs
}

function withoutBlanks(source: string, from: number, to: number): Span {
  let start = from
  let end = to
  while (start < end && isBlank(source, start)) start++
  while (end > start && isBlank(source, end - 1)) end--
  return { start, end }
}

function isBlank(source: string, position: number): boolean {
  const unit = source.charCodeAt(position)
  if (unit > 32 && unit < 0x80) return false
  return unit === 32 || BLANK.test(source.charAt(position))
}
