import type { CellContext } from './block.js'

/** Remembers the headers of a table while its cells go by, row by row: row 0 and column 0. */
export class TableHeaders {
  readonly #columns: string[] = []
  #row = ''
  readonly #hasHeaderRow: boolean

  /** Without a header row, the cells of row 0 say nothing of those below. */
  constructor(hasHeaderRow = true) {
    this.#hasHeaderRow = hasHeaderRow
  }

  contextOf(row: number, column: number, text: string): CellContext {
    if (row === 0 && this.#hasHeaderRow) this.#columns[column] = text
    const context = {
      row,
      column,
      columnHeader: row === 0 ? '' : (this.#columns[column] ?? ''),
      rowHeader: column === 0 ? '' : this.#row,
    }
    if (column === 0) this.#row = text
    return context
  }
}
