import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { disjoint } from '../../values/interval.js'
import { type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type PlacedFinding } from '../finding.js'
import { anyOf, isHeldBack } from '../guards.js'
import type { Statement } from '../markedText.js'
import type { MarkedDocument } from '../rule.js'

/** A number in a table, with the words of its row and column. */
interface Cell {
  readonly block: number
  readonly row: string
  readonly column: string
  readonly figure: Figure
}

/** Numbers of a document's tables that are looked at, so that time stays linear. */
const MOST = 400

/** A sentence that names one row of a table, and gives it another number than the table does. */
export function tableText(document: MarkedDocument): readonly PlacedFinding[] {
  const cells = cellsOf(document).slice(0, MOST)
  if (cells.length === 0) return []
  const rows = new Map<string, Cell[]>()
  for (const cell of cells) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell])
  const name = anyOf([...rows.keys()].sort((a, b) => b.length - a.length))
  return document.marked.flatMap((marked, block) => {
    const { kind } = document.blocks[block] ?? {}
    if (kind !== 'paragraph' && kind !== 'listItem' && kind !== 'caption') return []
    return marked.statements.flatMap(statement => {
      const named = new Set([...statement.text.matchAll(new RegExp(name, 'giu'))].map(([found]) => found.toLowerCase()))
      const [row, another] = named
      if (row === undefined || another !== undefined || isHeldBack(marked, statement.start)) return []
      const figures = statement.claims.map(claim => figureAt(marked, claim)).filter(figure => figure !== null)
      return findingsOf(document, block, statement, figures, rows.get(row) ?? [])
    })
  })
}

function findingsOf(
  { marked }: MarkedDocument,
  block: number,
  { text }: Statement,
  figures: readonly Figure[],
  row: readonly Cell[],
): PlacedFinding[] {
  const words = new Set(wordsOf(text))
  const fitting = row.filter(one => figures.some(figure => areAlike(figure, one)))
  const named = fitting.filter(({ column }) => wordsOf(column).some(word => words.has(word)))
  const cells = named.length > 0 ? named : fitting
  const [cell, second] = cells
  if (cell === undefined || second !== undefined || CHANGE.test(text)) return []
  const alike = figures.filter(figure => areAlike(figure, cell))
  const [stated, other] = alike
  const prose = marked[block]
  const table = marked[cell.block]
  if (!stated || other !== undefined || prose === undefined || table === undefined) return []
  if (row.some(({ figure }) => !disjoint(stated.loose, figure.tight))) return []
  // A number that is quite another one is that of another thing.
  if (stated.nominal > cell.figure.nominal * 2 || stated.nominal < cell.figure.nominal / 2) return []
  return [
    {
      parties: [
        { ...claimParty(prose, stated.claim), block },
        { ...claimParty(table, cell.figure.claim), block: cell.block },
      ],
      sides: [[0], [1]],
      reason: {
        type: 'table-text',
        stated: operandOf(stated),
        table: operandOf(cell.figure),
        row: cell.row,
        column: cell.column,
      },
    },
  ]
}

/** By how much something changed is not what it came to. */
const CHANGE =
  /(?<![\p{L}])(?:up|down|rose|fell|grew|dropped|increase|decrease|rise|fall|more|fewer|less|than|share of)(?![\p{L}])/iu

function cellsOf({ blocks, marked }: MarkedDocument): readonly Cell[] {
  return blocks.flatMap(({ cell }, block) => {
    const text = marked[block]
    if (cell === undefined || cell.row === 0 || cell.column === 0 || text?.claims.length !== 1) return []
    const figure = figureAt(text, 0)
    const row = cell.rowHeader.trim().toLowerCase()
    if (figure === null || row.length < 3 || !/\p{L}/u.test(row)) return []
    return [{ block, row, column: cell.columnHeader, figure }]
  })
}

/** Of one kind; a bare number below "Share (%)" is a percentage. */
function areAlike({ quantity }: Figure, { figure, column }: Cell): boolean {
  const own = figure.quantity
  const isShare = own.unit === null && /%|per ?cent/i.test(column)
  if (isShare) return quantity.unit === 'percent'
  return quantity.dimension === own.dimension && quantity.unit === own.unit
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{3,}|(?<!\d)\d{4}(?!\d)/gu) ?? [])
    .filter(word => !FUNCTION_WORDS.has(word))
    .map(word => word.replace(/s$/, ''))
}
