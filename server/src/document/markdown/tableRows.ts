import type { Span } from '../../text/span.js'

const SPACE = ' \t'

/** True for the row that rules off a table's header: `| --- | :--: |`. */
export function isDelimiterRow(row: string): boolean {
  if (!row.includes('-') || !row.includes('|')) return false
  return rowCells(row).every(cell => /^:?-+:?$/.test(row.slice(cell.start, cell.end)))
}

/**
 * The cells of one table row, each without the white space around it; an empty cell is an empty span. A pipe behind a
 * backslash belongs to its cell.
 */
export function rowCells(row: string): readonly Span[] {
  const start = skipSpace(row, 0)
  let cellStart = row.charAt(start) === '|' ? start + 1 : start
  const cells: Span[] = []
  for (let position = cellStart; position < row.length; position++) {
    const character = row.charAt(position)
    if (character === '\\') position++
    else if (character === '|') {
      cells.push(trimmed(row, cellStart, position))
      cellStart = position + 1
    }
  }
  if (skipSpace(row, cellStart) < row.length) cells.push(trimmed(row, cellStart, row.length))
  return cells
}

function trimmed(row: string, from: number, to: number): Span {
  const start = Math.min(skipSpace(row, from), to)
  let end = to
  while (end > start && SPACE.includes(row.charAt(end - 1))) end--
  return { start, end }
}

function skipSpace(row: string, from: number): number {
  let position = from
  while (position < row.length && SPACE.includes(row.charAt(position))) position++
  return position
}
