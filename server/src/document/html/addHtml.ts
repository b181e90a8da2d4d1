import type { BlockKind, CellContext } from '../block.js'
import type { BlockAssembler } from '../blockAssembler.js'
import { type Content, type Prose, proseOf } from '../edits.js'
import { TableHeaders } from '../tableHeaders.js'
import type { HtmlCell } from './htmlContainers.js'
import { type HtmlReading, readHtml } from './htmlProse.js'

/**
 * Adds the blocks of a piece of HTML. `kind` and `level` are what its container in another format makes of prose of
 * which no element says what it is.
 */
export function addHtml(
  assembler: BlockAssembler,
  source: string,
  content: Content,
  kind: BlockKind,
  level: number,
): HtmlReading {
  const reading = readHtml(content.text)
  const pieces = reading.prose.flatMap(found => {
    const prose = proseOf(source, content, found.edits, found.span.start, found.span.end)
    return prose === null ? [] : { found, prose }
  })
  const headers = new HtmlHeaders(pieces.flatMap(({ found }) => found.cell ?? []))
  for (const { found, prose } of pieces) {
    if (found.cell !== null) assembler.add(prose, 'tableCell', 0, headers.contextOf(found.cell, prose))
    else if (found.kind === 'title' || found.kind === 'heading') assembler.addHeading(prose, kind, found.level)
    else if (found.kind === 'listItem') assembler.add(prose, 'listItem', Math.max(level, found.level))
    else assembler.add(prose, found.kind ?? kind, found.kind === null ? level : 0)
  }
  return reading
}

/**
 * The headers of the tables of one piece of HTML. Row 0 is a header row, unless it has cells of data and other cells
 * of its table are marked as headers: that is a table with headers at the start of its rows.
 */
class HtmlHeaders {
  readonly #tables: readonly TableHeaders[]

  constructor(cells: readonly HtmlCell[]) {
    const marked = new Set<number>()
    const withData = new Set<number>()
    let tables = 0
    for (const cell of cells) {
      tables = Math.max(tables, cell.table + 1)
      if (cell.isHeader) marked.add(cell.table)
      else if (cell.row === 0) withData.add(cell.table)
    }
    this.#tables = Array.from(
      { length: tables },
      (_, table) => new TableHeaders(!marked.has(table) || !withData.has(table)),
    )
  }

  contextOf({ table, row, column }: HtmlCell, { text }: Prose): CellContext | undefined {
    return this.#tables[table]?.contextOf(row, column, text)
  }
}
