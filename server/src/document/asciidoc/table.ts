import type { Span } from '../../text/span.js'
import type { Block, CellContext } from '../block.js'
import type { BlockAssembler } from '../blockAssembler.js'
import { contentInOnePiece, type Prose, proseOf } from '../edits.js'
import { readSeparatedValues, type Separation } from '../separatedValues.js'
import { TableGrid } from '../tableGrid.js'
import { TableHeaders } from '../tableHeaders.js'
import { readInline } from './inline.js'
import { columnsOf, hasHeaderRow } from './tableAttributes.js'

/** A table as it is written: the whole source, with and without its line ends, and where in it the table's rows are. */
export interface WrittenTable {
  readonly source: string
  readonly text: string
  readonly span: Span
  /** What stands in brackets above the table, as written. */
  readonly attributes: string
}

/** A cell as it is written: how often it stands there, how far it reaches, and its text. */
interface WrittenCell {
  readonly span: Span
  readonly copies: number
  readonly columns: number
  readonly rows: number
  /** The letter of its style: `l` is literal, `a` holds blocks. */
  readonly style: string
}

/** What says of a cell how it spans and looks stands before its separator, behind a blank. */
const CELL = String.raw`(?:(?<=^|\s)(?:(\d{1,2})?(?:\.(\d{1,2}))?([+*]))?(?:[<^>]?(?:\.[<^>])?)([a-z])?)?(?<!\\)`

/**
 * Adds the cells of a table with a `separator` before each. Blocks in a cell are read by `readBlocks`, and what of them
 * is a paragraph belongs to the cell.
 */
export function addTable(
  assembler: BlockAssembler,
  { source, text, span, attributes }: WrittenTable,
  separator: string,
  readBlocks: (span: Span) => readonly Block[],
): void {
  const cells = readCells(text, span, separator)
  const firstLineEnd = text.indexOf('\n', text.slice(span.start).search(/\S/) + span.start)
  const first = cells.filter(cell => cell.span.start <= (firstLineEnd < 0 ? span.end : firstLineEnd))
  const width = first.reduce((sum, cell) => sum + cell.copies * cell.columns, 0)
  const styles = columnsOf(attributes)
  const columns = styles?.length ?? width
  const grid = new TableGrid()
  const hasHeader = hasHeaderRow(attributes, text.slice(span.start, span.end), width === columns)
  const headers = new TableHeaders(hasHeader)
  for (const cell of cells) {
    for (let copy = 0; copy < cell.copies; copy++) {
      if (grid.isRowFull(columns)) grid.startRow()
      const { row, column } = grid.startCell(cell.columns, cell.rows)
      const style = cell.style === '' ? (styles?.[column] ?? '') : cell.style
      if (style === 'l' || copy > 0) continue
      if (style === 'a' && !(hasHeader && row === 0)) {
        addBlocks(assembler, readBlocks(cell.span), prose => headers.contextOf(row, column, prose))
        continue
      }
      const prose = proseOfCell(source, text, cell.span, separator)
      assembler.add(prose, 'tableCell', 0, headers.contextOf(row, column, prose?.text ?? ''))
    }
  }
}

function readCells(text: string, { start, end }: Span, separator: string): readonly WrittenCell[] {
  const table = text.slice(start, end)
  const marks = [...table.matchAll(new RegExp(CELL + escaped(separator), 'gm'))]
  return marks.map(({ 0: mark, index, ...groups }, at) => {
    const count = Number(groups[1] ?? 1)
    const isCopied = groups[3] === '*'
    return {
      span: { start: start + index + mark.length, end: start + (marks[at + 1]?.index ?? table.length) },
      copies: isCopied ? Math.max(count, 1) : 1,
      columns: isCopied ? 1 : Math.max(count, 1),
      rows: Math.max(Number(groups[2] ?? 1), 1),
      style: groups[4] ?? '',
    }
  })
}

/** The text of a cell that holds no blocks: its lines are one, and a backslash before a separator is none. */
function proseOfCell(source: string, text: string, { start, end }: Span, separator: string): Prose | null {
  const content = contentInOnePiece(text.slice(start, end), start)
  const breaks = Array.from(content.text.matchAll(/\n\s*/g), ({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
    prose: ' ',
  }))
  const kept = Array.from(content.text.matchAll(new RegExp(`\\\\(?=${escaped(separator)})`, 'g')), ({ index }) => ({
    start: index,
    end: index + 1,
    prose: '',
  }))
  return proseOf(source, content, [...breaks, ...kept, ...readInline(content.text)])
}

function addBlocks(
  assembler: BlockAssembler,
  blocks: readonly Block[],
  contextOf: (prose: string) => CellContext,
): void {
  const isOwn = ({ kind }: Block): boolean => kind === 'paragraph' || kind === 'title' || kind === 'heading'
  const context = contextOf(blocks.flatMap(block => (isOwn(block) ? block.text : [])).join(' '))
  for (const block of blocks) {
    if (isOwn(block)) assembler.add(block, 'tableCell', 0, context)
    else assembler.add(block, block.kind, block.level, block.cell)
  }
}

function escaped(separator: string): string {
  return separator.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')
}

/** Adds the cells of a table of separated values, one row a line. */
export function addSeparatedTable(
  assembler: BlockAssembler,
  { source, text, span, attributes }: WrittenTable,
  separation: Separation,
): void {
  const table = text.slice(span.start, span.end)
  const content = contentInOnePiece(table, span.start)
  const values = readSeparatedValues(table, separation)
  const width = values.filter(({ row }) => row === 0).length
  const headers = new TableHeaders(hasHeaderRow(attributes, table, width === (columnsOf(attributes)?.length ?? width)))
  for (const {
    row,
    column,
    span: { start, end },
    edits,
  } of values) {
    const inline = readInline(table.slice(start, end)).map(edit => ({
      ...edit,
      start: edit.start + start,
      end: edit.end + start,
    }))
    const prose = proseOf(source, content, [...edits, ...inline], start, end)
    assembler.add(prose, 'tableCell', 0, headers.contextOf(row, column, prose?.text ?? ''))
  }
}
