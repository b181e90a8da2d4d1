import type { TextLine } from '../textLines.js'

/**
 * A piece of a cell in a table drawn with signs: what of it stands in one line. Cells of several lines stand side by
 * side, so that only their pieces follow each other in the source.
 */
export interface CellPiece {
  readonly row: number
  readonly column: number
  readonly line: TextLine
}

/** A table drawn with signs, with its pieces in source order. */
export interface DrawnTable {
  readonly pieces: readonly CellPiece[]
  readonly hasHeader: boolean
}

const GRID_RULE = /^\+(?:[-=]+\+)+$/
const SIMPLE_RULE = /^=+(?: +=+)+$/
const SIMPLE_SPAN_RULE = /^-+(?: +-+)*$/

/** True for the first line of a grid, which ends with the last line that starts with `+` or `|`. */
export function startsGrid(text: string): boolean {
  return GRID_RULE.test(text)
}

/** True for the rules of a simple table: the first, one below the header, and the last, which a blank line follows. */
export function isSimpleRule(text: string): boolean {
  return SIMPLE_RULE.test(text)
}

/**
 * Each row of a grid lies between two rules, and a cell in it between two bars. A cell over several columns stands in
 * the first of them; one over several rows is read as one cell a row. Lines are without indentation.
 */
export function readGrid(lines: readonly TextLine[]): DrawnTable {
  const signs = lines.flatMap(({ text }) => (GRID_RULE.test(text) ? signsIn(text, '+') : []))
  const bounds = [...new Set(signs)].sort((a, b) => a - b)
  const pieces: CellPiece[] = []
  let row = -1
  let hasHeader = false
  for (const { start, text } of lines) {
    if (text.startsWith('+')) {
      if (text.includes('=')) hasHeader = row === 0
      row++
      continue
    }
    let from = 0
    for (const [index, bound] of bounds.entries()) {
      if (bound >= text.length) break
      if (bound === 0 || text.charAt(bound) !== '|') continue
      const line = pieceOf(start, text, (bounds[from] ?? 0) + 1, bound)
      if (line !== null) pieces.push({ row, column: from, line })
      from = index
    }
  }
  return { pieces, hasHeader }
}

function signsIn(text: string, sign: string): number[] {
  return Array.from(text.matchAll(new RegExp(`\\${sign}`, 'g')), ({ index }) => index)
}

/** The columns of a simple table are those of its rule; a row with an empty first cell goes on with the one above. */
export function readSimple(lines: readonly TextLine[]): DrawnTable {
  const starts = Array.from((lines[0]?.text ?? '').matchAll(/=+/g), ({ index }) => index)
  const rules = lines.filter(({ text }) => SIMPLE_RULE.test(text)).length
  const pieces: CellPiece[] = []
  let row = -1
  for (const { start, text } of lines) {
    if (text === '' || SIMPLE_RULE.test(text) || SIMPLE_SPAN_RULE.test(text)) continue
    for (const [column, from] of starts.entries()) {
      if (from >= text.length) break
      const line = pieceOf(start, text, from, starts[column + 1] ?? text.length)
      if (column === 0 && (line !== null || row < 0)) row++
      if (line !== null) pieces.push({ row, column, line })
    }
  }
  return { pieces, hasHeader: rules > 2 }
}

function pieceOf(start: number, text: string, from: number, to: number): TextLine | null {
  const piece = text.slice(from, to)
  const trimmed = piece.trim()
  return trimmed === '' ? null : { start: start + from + piece.indexOf(trimmed), text: trimmed }
}
