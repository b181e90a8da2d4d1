const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/**
 * Characters that take two columns in a terminal: East Asian Width W and F (Unicode Standard Annex 11), by blocks,
 * and emoji that are shown in colour.
 */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97F\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1B000}-\u{1B2FF}\u{20000}-\u{3FFFD}]|\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u

/** Characters that take no column of their own. */
const NARROW = /^[\p{M}\p{Cf}]+$/u

/** Characters that a document could use to steer the terminal, or to turn the direction of our lines. */
const CONTROL = /[\p{Cc}\u2028\u2029\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu

/** What a reader sees as one character, and how many terminal columns it takes. */
export interface Cell {
  readonly text: string
  readonly width: number
}

/** The cells of a short text (splitting takes quadratic time on very long ones). */
export function cellsOf(text: string): readonly Cell[] {
  return Array.from(graphemes.segment(text), ({ segment }) => ({ text: segment, width: cellWidth(segment) }))
}

/** How many terminal columns a short text takes. */
export function displayWidth(text: string): number {
  return widthOf(cellsOf(text))
}

/** How many terminal columns cells take together. */
export function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { width }) => sum + width, 0)
}

/** The text with an ellipsis at its end where it would take more columns. */
export function cutWidth(text: string, columns: number): string {
  const cells = cellsOf(text)
  if (widthOf(cells) <= columns) return text
  let width = 0
  const kept = cells.filter(cell => {
    width += cell.width
    return width <= columns - 1
  })
  return `${kept.map(cell => cell.text).join('')}…`
}

/** The text with blanks behind it up to so many columns. */
export function padWidth(text: string, columns: number): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)))
}

/** Text of a document as it is safe in a terminal: white space and control characters become blanks. */
export function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(CONTROL, ' ')
}

function cellWidth(segment: string): number {
  if (NARROW.test(segment)) return 0
  return WIDE.test(segment) ? 2 : 1
}
