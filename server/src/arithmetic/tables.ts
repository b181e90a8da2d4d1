import type { MarkedDocument } from './rule.js'

/** A table of a document, by the indices of its blocks. */
export interface Table {
  /** Index of the block right before it; −1 where it opens the document. */
  readonly before: number
  readonly columns: readonly TableColumn[]
}

export interface TableColumn {
  readonly header: string
  /** Cells below the header, from top to bottom. */
  readonly cells: readonly number[]
}

/** The tables of a document. A header starts another one. */
export function tablesOf({ blocks }: MarkedDocument): readonly Table[] {
  const tables: { before: number; cells: number[] }[] = []
  blocks.forEach(({ cell }, index) => {
    if (cell === undefined) return
    const isNew = blocks[index - 1]?.cell === undefined || (cell.row === 0 && cell.column === 0)
    if (isNew) tables.push({ before: index - 1, cells: [] })
    tables.at(-1)?.cells.push(index)
  })
  return tables.map(({ before, cells }) => {
    const byColumn = new Map<number, { header: string; cells: number[] }>()
    for (const index of cells) {
      const cell = blocks[index]?.cell
      if (cell === undefined || cell.row === 0) continue
      const column = byColumn.get(cell.column) ?? { header: cell.columnHeader, cells: [] }
      column.cells.push(index)
      byColumn.set(cell.column, column)
    }
    return { before, columns: [...byColumn.values()] }
  })
}
