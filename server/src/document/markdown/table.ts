import type { Span } from '../../text/span.js'
import { rowCells } from './tableRows.js'

/** A cell of a table by its place. Row 0 is the header. */
export interface TableCell {
  readonly row: number
  readonly column: number
  readonly span: Span
}

/**
 * The cells of a table, row by row. `lines` are the spans of its lines in `text`; the second rules off the header.
 * Cells beyond the header's last column are not shown by any renderer, and are left out.
 */
export function tableCells(text: string, lines: readonly Span[]): readonly TableCell[] {
  const [header, , ...body] = lines
  if (header === undefined) return []
  const columns = cellsOf(text, header, 0)
  const cells = [...columns]
  for (const [index, line] of body.entries()) {
    for (const cell of cellsOf(text, line, index + 1)) if (cell.column < columns.length) cells.push(cell)
  }
  return cells
}

function cellsOf(text: string, line: Span, row: number): TableCell[] {
  return rowCells(text.slice(line.start, line.end)).map((cell, column) => ({
    row,
    column,
    span: { start: line.start + cell.start, end: line.start + cell.end },
  }))
}
