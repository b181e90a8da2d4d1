import type { Span } from '../index.js'
import { type Cell, cellsOf, printable, widthOf } from './displayWidth.js'

/** A mention in its line, cut to a width. `before`, `mention` and `after` follow one another. */
export interface Excerpt {
  readonly before: string
  readonly mention: string
  readonly after: string
  /** Terminal columns before the mention, and under it. */
  readonly indent: number
  readonly width: number
}

/** Text looked at on either side of a mention, in UTF-16 units: more than any line of a terminal shows. */
const REACH = 400

/** A cut that would leave a piece of a word of at most so many columns leaves the whole word out. */
const LONGEST_PIECE = 16

/**
 * The line around a mention, from the line's start to its end where that fits in `columns`, else a window around the
 * mention with ellipses. A mention over several lines is shown on one.
 */
export function excerptAround(text: string, span: Span, columns: number): Excerpt {
  const mention = cutCells(cellsOf(printable(text.slice(span.start, Math.min(span.end, span.start + REACH)))), columns)
  const before = cellsOf(printable(lineBefore(text, span.start)).trimStart())
  const after = cellsOf(printable(lineAfter(text, span.end)).trimEnd())
  const room = Math.max(0, columns - widthOf(mention))
  const half = Math.floor(room / 2)
  const beforeRoom = Math.max(half, room - widthOf(after))
  const shownBefore = cutCells(before.toReversed(), beforeRoom).toReversed()
  const shownAfter = cutCells(after, room - widthOf(shownBefore))
  return {
    before: textOf(shownBefore),
    mention: textOf(mention),
    after: textOf(shownAfter),
    indent: widthOf(shownBefore),
    width: widthOf(mention),
  }
}

function lineBefore(text: string, end: number): string {
  const reached = text.slice(Math.max(0, end - REACH), end)
  const line = reached.slice(Math.max(reached.lastIndexOf('\n'), reached.lastIndexOf('\r')) + 1)
  return /^[\uDC00-\uDFFF]/.test(line) ? line.slice(1) : line
}

function lineAfter(text: string, start: number): string {
  const [line = ''] = text.slice(start, start + REACH).split(/[\r\n]/, 1)
  return /[\uD800-\uDBFF]$/.test(line) ? line.slice(0, -1) : line
}

/** The first cells that fit, up to the end of a word where one is near, and an ellipsis where any are left out. */
function cutCells(cells: readonly Cell[], columns: number): readonly Cell[] {
  if (widthOf(cells) <= columns) return cells
  let width = 0
  const fitting = cells.filter(cell => {
    width += cell.width
    return width <= columns - 1
  })
  const blank = fitting.findLastIndex(cell => cell.text === ' ')
  const cutsWord = cells[fitting.length]?.text !== ' '
  const kept = cutsWord && blank > 0 && fitting.length - blank <= LONGEST_PIECE ? fitting.slice(0, blank) : fitting
  return columns < 1 ? [] : [...kept, { text: '…', width: 1 }]
}

function textOf(cells: readonly Cell[]): string {
  return cells.map(cell => cell.text).join('')
}
