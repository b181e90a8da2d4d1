import { indentOf, lineFrom, setOut, type TextLine } from '../textLines.js'

/** A cell of a table that is written as a list, with its lines as they would stand alone. */
export interface ListedCell {
  readonly row: number
  readonly column: number
  readonly lines: readonly TextLine[]
}

const ROW = /^[*+\-•‣⁃][ \t]+(?=[*+\-•‣⁃](?:[ \t]|$))/
const CELL = /^[*+\-•‣⁃](?:[ \t]+|$)/

/**
 * The cells of a list of lists, such as `* - a`: items of the outer one are rows, items of the inner one cells. Deeper
 * lists belong to their cell.
 */
export function cellsOfList(lines: readonly TextLine[]): readonly ListedCell[] {
  const cells: { row: number; column: number; lines: TextLine[] }[] = []
  let row = -1
  let column = -1
  let rowIndent: number | null = null
  let cellIndent = 0
  /** Where the text of the cell begins; null while its marker stands alone. */
  let textIndent: number | null = null
  for (const line of lines) {
    if (line.text === '') {
      cells.at(-1)?.lines.push(line)
      continue
    }
    const indent = indentOf(line)
    const inner = lineFrom(line, 0)
    const rowMark = rowIndent === null || indent === rowIndent ? ROW.exec(inner.text)?.[0].length : undefined
    if (rowMark !== undefined) {
      rowIndent = indent
      cellIndent = indent + rowMark
      row++
      column = -1
    }
    const marked = rowMark === undefined ? inner : lineFrom(inner, rowMark)
    const cellMark = rowMark !== undefined || indent === cellIndent ? CELL.exec(marked.text)?.[0].length : undefined
    if (row >= 0 && cellMark !== undefined) {
      column++
      const text = lineFrom(marked, cellMark)
      textIndent = text.text === '' ? null : cellIndent + cellMark
      cells.push({ row, column, lines: [text] })
      continue
    }
    textIndent ??= indent
    cells.at(-1)?.lines.push(setOut(line, textIndent))
  }
  return cells
}
