/** The places of a grid that can have the focus, by row and column; a cell of several mentions has several. */
export type Stops = readonly (readonly (readonly unknown[])[])[]

export interface Place {
  readonly row: number
  readonly column: number
  readonly stop: number
}

/** Rows and columns that an arrow leads on. */
const STEPS: Readonly<Record<string, readonly [down: number, right: number]>> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
}

/**
 * Where a key leads from a place of a grid, by the conventions for grids of WAI-ARIA; null for other keys. With Control,
 * an arrow leads past the cells that are empty, as in a spreadsheet, and stays where there is no other.
 */
export function placeAfter(
  key: string,
  withControl: boolean,
  from: Place,
  stops: Stops,
  isEmpty: (row: number, column: number) => boolean,
): Place | null {
  const { row, column, stop } = from
  const lastRow = stops.length - 1
  const lastColumn = (stops[row]?.length ?? 1) - 1
  const inCell = (stops[row]?.[column]?.length ?? 1) - 1
  const into = (nextRow: number, atEnd = false): Place => {
    const target = Math.min(Math.max(nextRow, 0), lastRow)
    const last = (stops[target]?.[column]?.length ?? 1) - 1
    return { row: target, column, stop: atEnd ? last : 0 }
  }
  const [down, right] = (withControl ? STEPS[key] : undefined) ?? [0, 0]
  if (down !== 0 || right !== 0) {
    for (let at = { row: row + down, column: column + right }; at.row <= lastRow && at.row >= 0; ) {
      if (at.column < 0 || at.column > lastColumn) break
      if (!isEmpty(at.row, at.column)) return { ...at, stop: 0 }
      at = { row: at.row + down, column: at.column + right }
    }
    return from
  }
  switch (key) {
    case 'ArrowDown':
      if (stop < inCell) return { row, column, stop: stop + 1 }
      return row === lastRow ? from : into(row + 1)
    case 'ArrowUp':
      if (stop > 0) return { row, column, stop: stop - 1 }
      return row === 0 ? from : into(row - 1, true)
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, lastColumn), stop: 0 }
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, 0), stop: 0 }
    case 'PageDown':
      return into(row + 10)
    case 'PageUp':
      return into(row - 10)
    case 'Home':
      return { row: withControl ? 0 : row, column: 0, stop: 0 }
    case 'End':
      return { row: withControl ? lastRow : row, column: lastColumn, stop: 0 }
    default:
      return null
  }
}
