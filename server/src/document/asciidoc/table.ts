import type { Span } from '../../text/span.js'
import type { BlockAssembler } from '../blockAssembler.js'
import { contentInOnePiece, proseOf } from '../edits.js'
import { COMMAS, readSeparatedValues, type Separation } from '../separatedValues.js'
import { TableGrid } from '../tableGrid.js'
import { TableHeaders } from '../tableHeaders.js'
import { readInline } from './inline.js'

/** A cell as it is written: how often it stands there, how far it reaches, and its text. */
interface WrittenCell {
  readonly span: Span
  readonly copies: number
  readonly columns: number
  readonly rows: number
  /** The letter of its style: `l` is literal. */
  readonly style: string
}

/** What says of a cell how it spans and looks stands before its pipe, behind a blank. */
const SEPARATOR = /(?:(?<=^|\s)(?:(\d{1,2})?(?:\.(\d{1,2}))?([+*]))?(?:[<^>]?(?:\.[<^>])?)([a-z])?)?(?<!\\)\|/gm

/**
 * Adds the cells of a table between two lines of `|===`. `text` is the whole source; `attributes` is what stands in
 * brackets above the table, as written.
 */
export function addTable(
  assembler: BlockAssembler,
  source: string,
  text: string,
  span: Span,
  attributes: string,
): void {
  const cells = readCells(text, span)
  const firstLineEnd = text.indexOf('\n', text.slice(span.start).search(/\S/) + span.start)
  const first = cells.filter(cell => cell.span.start <= (firstLineEnd < 0 ? span.end : firstLineEnd))
  const columns = columnsOf(attributes) ?? first.reduce((sum, { copies, columns: wide }) => sum + copies * wide, 0)
  const grid = new TableGrid()
  const width = first.reduce((sum, cell) => sum + cell.copies * cell.columns, 0)
  const headers = new TableHeaders(hasHeaderRow(attributes, text.slice(span.start, span.end), width === columns))
  for (const cell of cells) {
    for (let copy = 0; copy < cell.copies; copy++) {
      if (grid.isRowFull(columns)) grid.startRow()
      const { row, column } = grid.startCell(cell.columns, cell.rows)
      if (cell.style === 'l' || copy > 0) continue
      const content = contentInOnePiece(text.slice(cell.span.start, cell.span.end), cell.span.start)
      const breaks = Array.from(content.text.matchAll(/\n\s*/g), ({ 0: { length }, index }) => ({
        start: index,
        end: index + length,
        prose: ' ',
      }))
      const pipes = Array.from(content.text.matchAll(/\\\|/g), ({ index }) => ({
        start: index,
        end: index + 1,
        prose: '',
      }))
      const prose = proseOf(source, content, [...breaks, ...pipes, ...readInline(content.text)])
      assembler.add(prose, 'tableCell', 0, headers.contextOf(row, column, prose?.text ?? ''))
    }
  }
}

function readCells(text: string, { start, end }: Span): readonly WrittenCell[] {
  const table = text.slice(start, end)
  const marks = [...table.matchAll(SEPARATOR)]
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

/** How many columns the attribute `cols` names: `cols="1,2"`, `cols=3*`. */
function columnsOf(attributes: string): number | null {
  const written = /\bcols\s*=\s*(?:"([^"]*)"|([^\s,\]]*))/.exec(attributes)
  const value = written?.[1] ?? written?.[2]
  if (value === undefined || value.trim() === '') return null
  const columns = value.split(/[,;]/).reduce((sum, part) => sum + Number(/^\s*(\d{1,3})\*/.exec(part)?.[1] ?? 1), 0)
  return Math.max(columns, 1)
}

/** The first row is a header when an option says so, or when it stands whole in one line with a blank line after it. */
function hasHeaderRow(attributes: string, table: string, isWhole: boolean): boolean {
  if (/%noheader|\bnoheader\b/.test(attributes)) return false
  if (/%[\w%]*header|options\s*=\s*"?[^"\]]*header|\bopts\s*=\s*"?[^"\]]*header/.test(attributes)) return true
  const [, firstLine = '', secondLine] = table.split('\n', 3)
  return isWhole && firstLine.trim() !== '' && secondLine?.trim() === ''
}

/** Values between colons: "a:b\\: c:d". */
const COLONS: Separation = { separator: ':', quote: null, escape: '\\' }
const TABS: Separation = { ...COMMAS, separator: '\t' }

/**
 * How the values of a table stand apart that is no table of pipes, by the line that opens it and the attributes above;
 * null for one of pipes. A table whose cells are told by a sign of its own between pipes is not read.
 */
export function separationOf(delimiter: string, attributes: string): Separation | 'other' | null {
  const format = /\bformat\s*=\s*"?(\w+)/.exec(attributes)?.[1]
  const written = /\bseparator\s*=\s*(?:"([^"]+)"|([^\s,\]]+))/.exec(attributes)
  const sign = written?.[1] ?? written?.[2]
  const standard =
    format === 'tsv'
      ? TABS
      : format === 'dsv' || delimiter.startsWith(':')
        ? COLONS
        : format === 'csv' || delimiter.startsWith(',')
          ? COMMAS
          : null
  if (standard === null) return delimiter.startsWith('|') && sign === undefined ? null : 'other'
  if (sign === undefined) return standard
  const separator = sign === '\\t' ? '\t' : sign
  return separator.length === 1 ? { ...standard, separator } : 'other'
}

/** Adds the cells of a table of separated values, one row a line. The arguments are those of {@link addTable}. */
export function addSeparatedTable(
  assembler: BlockAssembler,
  source: string,
  text: string,
  span: Span,
  attributes: string,
  separation: Separation,
): void {
  const table = text.slice(span.start, span.end)
  const content = contentInOnePiece(table, span.start)
  const values = readSeparatedValues(table, separation)
  const width = values.filter(({ row }) => row === 0).length
  const headers = new TableHeaders(hasHeaderRow(attributes, table, width === (columnsOf(attributes) ?? width)))
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
