import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { disjoint, scale, widen } from '../../values/interval.js'
import type { Quantity } from '../../values/quantity.js'
import { canonicalUnit, findUnit } from '../../values/unit.js'
import { type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type PlacedFinding } from '../finding.js'
import { anyOf, isHeldBack } from '../guards.js'
import type { MarkedText, Statement } from '../markedText.js'
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
      if (isHeldBack(marked, statement.start)) return []
      return stretchesOf(marked, statement, name).flatMap(({ row, text, claims }) => {
        const figures = claims.map(claim => figureAt(marked, claim)).filter(figure => figure !== null)
        return findingsOf(document, block, text, figures, rows.get(row) ?? [])
      })
    })
  })
}

/** What a sentence says of a row that it names. */
interface Stretch {
  readonly row: string
  readonly text: string
  readonly claims: readonly number[]
}

/** A sentence that names one row is all of that row; one that goes through several is each one's from its name to the next. */
function stretchesOf(marked: MarkedText, { text, claims }: Statement, name: RegExp): readonly Stretch[] {
  const whole = unmarked(marked, text)
  const named = new Set([...whole.matchAll(new RegExp(name, 'giu'))].map(([found]) => found.toLowerCase()))
  const [row, another] = withoutYears(named)
  if (row === undefined) return []
  if (another === undefined) return [{ row, text: whole, claims }]
  const places = [...text.matchAll(new RegExp(name, 'giu'))]
  // Each is named once, before its number.
  if (places.length !== named.size || /⟦[cspm]\d+⟧/.test(text.slice(0, places[0]?.index))) return []
  return places.map(({ 0: found, index }, place) => {
    const stretch = text.slice(index, places[place + 1]?.index ?? text.length)
    const own = claims.filter(claim => new RegExp(`⟦[a-z]${claim}⟧`).test(stretch))
    return { row: found.toLowerCase(), text: whole.replace(NAMES_AND_NUMBERS, ' '), claims: own }
  })
}

/** In a sentence of several rows only the words beside the numbers tell the column. */
const NAMES_AND_NUMBERS = /\d[\d.,]*/g

function findingsOf(
  { marked }: MarkedDocument,
  block: number,
  text: string,
  figures: readonly Figure[],
  row: readonly Cell[],
): PlacedFinding[] {
  const words = new Set(wordsOf(text))
  const fitting = row.filter(one => figures.some(figure => areAlike(figure, one)))
  const named = fitting.filter(({ column }) => wordsOf(column).some(word => words.has(word)))
  const cells = (named.length > 0 ? named : fitting).filter(one => isOfYear(text, one))
  const [cell, second] = cells
  if (cell === undefined || second !== undefined || CHANGE.test(text) || tellsShareOf(text, cell)) return []
  const alike = figures.filter(figure => areAlike(figure, cell))
  // A number that is quite another one is that of another thing.
  const [stated, other] = alike.filter(
    ({ nominal }) => nominal <= cell.figure.nominal * 2 && nominal >= cell.figure.nominal / 2,
  )
  const prose = marked[block]
  const table = marked[cell.block]
  if (!stated || other !== undefined || prose === undefined || table === undefined) return []
  if (row.some(({ figure }) => !disjoint(stated.loose, figure.tight))) return []
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

/** The sentence as it is read, with the wording of its claims. */
function unmarked({ prose, claims }: MarkedText, text: string): string {
  return text.replace(/⟦[a-z](\d+)⟧/gu, (_, index: string) => {
    const span = claims[Number(index)]?.mention.span
    return prose.slice(span?.start, span?.end)
  })
}

/** A year tells the row only where nothing else does. */
function withoutYears(named: ReadonlySet<string>): readonly string[] {
  const others = [...named].filter(row => !YEAR.test(row))
  return others.length > 0 ? others : [...named]
}

const YEAR = /^(?:19|20)\d\d$/

/** A cell of 2020 says nothing of what a sentence tells of 2019. */
function isOfYear(text: string, { row, column }: Cell): boolean {
  const own = yearsIn(`${row} ${column}`)
  const told = yearsIn(text)
  return own.length === 0 || told.length === 0 || own.some(year => told.includes(year))
}

function yearsIn(text: string): readonly string[] {
  return text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g) ?? []
}

/** By how much something changed is not what it came to. */
const CHANGE =
  /(?<![\p{L}])(?:up|down|(?:rose|fell|grew|dropped|climbed|shrank)(?! to \d)|increase|decrease|rise|fall|more|fewer|less|than)(?![\p{L}])/iu

/** A share of what a column counts is not its number; where the column has shares itself, it is. */
function tellsShareOf(text: string, { column, figure }: Cell): boolean {
  return /(?<![\p{L}])share of(?![\p{L}])/iu.test(text) && figure.quantity.unit !== 'percent' && !SHARE.test(column)
}

const SHARE = /%|per ?cent|share/i

function cellsOf({ blocks, marked }: MarkedDocument): readonly Cell[] {
  return blocks.flatMap(({ cell }, block) => {
    const text = marked[block]
    if (cell === undefined || cell.row === 0 || cell.column === 0 || text?.claims.length !== 1) return []
    const figure = inUnitOfHeader(figureAt(text, 0), cell.columnHeader)
    const header = cell.rowHeader.trim().toLowerCase()
    const row = QUARTERS.get(header) ?? header
    if (figure === null || row.length < 3 || !(/\p{L}/u.test(row) || YEAR.test(row))) return []
    return [{ block, row, column: cell.columnHeader, figure }]
  })
}

/** Short names of rows, as sentences have them. */
const QUARTERS: ReadonlyMap<string, string> = new Map([
  ['q1', 'first quarter'],
  ['q2', 'second quarter'],
  ['q3', 'third quarter'],
  ['q4', 'fourth quarter'],
  ['h1', 'first half'],
  ['h2', 'second half'],
])

/** "Exports (tonnes)", "Exports (£bn)": what a bare number below it is a number of. */
function inUnitOfHeader(figure: Figure | null, header: string): Figure | null {
  const written = /\((?<unit>[^()]+)\)\s*$/u.exec(header)?.groups?.['unit']?.trim()
  if (figure === null || written === undefined || figure.quantity.unit !== null) return figure
  const money = /^(?<currency>[£$€])\s?(?<scale>bn|billion|m|mn|million|k|thousand|000s?)?$/iu.exec(written)?.groups
  const unit = money === undefined ? findUnit(written) : undefined
  const currency = CURRENCIES[money?.['currency'] ?? '']
  const factor = money === undefined ? unit?.factor : (SCALES[money['scale']?.toLowerCase() ?? ''] ?? 1)
  const canonical = currency ?? (unit === undefined ? undefined : canonicalUnit(unit.dimension).id)
  if (factor === undefined || canonical === undefined) return figure
  const quantity: Quantity = {
    ...figure.quantity,
    interval: scale(figure.quantity.interval, factor),
    unit: canonical,
    dimension: currency === undefined ? (unit?.dimension ?? figure.quantity.dimension) : 'money',
    step: figure.quantity.step * factor,
  }
  const band = (width: 'tight' | 'loose') => scale(widen(figure[width], figure.quantity.step / 2), factor)
  return { ...figure, quantity, tight: band('tight'), loose: band('loose'), nominal: figure.nominal * factor }
}

/** Canonical units of money by the sign that stands in a header. */
const CURRENCIES: Readonly<Record<string, string>> = { '£': 'GBP', $: 'dollar', '€': 'EUR' }
const SCALES: Readonly<Record<string, number>> = {
  bn: 1e9,
  billion: 1e9,
  m: 1e6,
  mn: 1e6,
  million: 1e6,
  k: 1e3,
  thousand: 1e3,
  '000': 1e3,
  '000s': 1e3,
}

/** Of one kind; a bare number below "Share (%)" is a percentage. */
function areAlike({ quantity }: Figure, { figure, column }: Cell): boolean {
  const own = figure.quantity
  const isShare = own.unit === null && /%|per ?cent|pct/i.test(column)
  if (isShare) return quantity.unit === 'percent'
  return quantity.dimension === own.dimension && quantity.unit === own.unit
}

function wordsOf(text: string): readonly string[] {
  return (text.toLowerCase().match(/\p{L}{3,}|(?<!\d)\d{4}(?!\d)/gu) ?? [])
    .filter(word => !FUNCTION_WORDS.has(word))
    .map(word => word.replace(/s$/, ''))
}
