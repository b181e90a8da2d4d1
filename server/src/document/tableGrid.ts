/** Where a cell of a table stands. */
export interface GridPlace {
  readonly row: number
  readonly column: number
}

/** The HTML standard's own limit of `colspan`, here also that of columns. */
const MOST_COLUMNS = 1000

/** Finds the places of the cells of a table that come row by row, and keeps free what cells of rows above span. */
export class TableGrid {
  #row = -1
  #column = -1
  /** The last row that a cell above spans, by column. */
  readonly #spanned: number[] = []

  startRow(): void {
    this.#row++
    this.#column = -1
  }

  /** True when the row has no place left before column `columns`. */
  isRowFull(columns: number): boolean {
    return this.#row < 0 || this.#nextFree() >= columns
  }

  /** The place of a cell that spans so many columns and rows, each 1 or more. */
  startCell(columns: number, rows: number): GridPlace {
    if (this.#row < 0) this.startRow()
    const column = Math.min(this.#nextFree(), MOST_COLUMNS)
    const lastRow = this.#row + rows - 1
    const last = Math.min(column + columns - 1, MOST_COLUMNS)
    for (let at = column; at <= last && lastRow > this.#row; at++) this.#spanned[at] = lastRow
    this.#column = last
    return { row: this.#row, column }
  }

  #nextFree(): number {
    let column = this.#column + 1
    while ((this.#spanned[column] ?? -1) >= this.#row && column < MOST_COLUMNS) column++
    return column
  }
}
