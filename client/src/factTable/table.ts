import type { FactDocument, FactMention, FactsResult, PlacedFact } from '../../../server/src/protocol.js'

/** A mention in its cell, with the letters of the sides on which it stands; none where nothing contradicts it. */
export interface CellMention {
  readonly mention: FactMention
  readonly sides: readonly string[]
}

export interface FactRow {
  readonly fact: PlacedFact
  /** By column; empty where the document does not state the fact. */
  readonly cells: readonly (readonly CellMention[])[]
}

/** Facts as rows, documents as columns. */
export interface FactTable {
  readonly columns: readonly FactDocument[]
  readonly rows: readonly FactRow[]
}

/** What of the facts is shown, and in which order. */
export interface TableView {
  /** Rows that do not hold every word of it are left out, without regard to case. */
  readonly filter: string
  readonly conflictsOnly: boolean
  /** `null` is the order of the facts themselves: conflicts first, then by place. */
  readonly sort: TableSort | null
}

export interface TableSort {
  /** `fact` and `state`, or the URI of a document: by where it states the fact. */
  readonly by: string
  readonly descending: boolean
}

export const WHOLE_VIEW: TableView = { filter: '', conflictsOnly: false, sort: null }

const STATES: readonly PlacedFact['state'][] = ['conflict', 'settled', 'agree', 'alone']

/** As an explorer of files lists them: the second take before the tenth. */
const BY_NAME = new Intl.Collator('en', { numeric: true })

/** The table of the facts that a view shows; a document that states none of them has no column. */
export function tableOf({ documents, facts }: FactsResult, view: TableView): FactTable {
  const names = new Map(documents.map(({ uri, name }) => [uri, name.toLowerCase()]))
  const words = view.filter.toLowerCase().split(/\s+/).filter(Boolean)
  const shown = facts.filter(fact => {
    if (view.conflictsOnly && fact.state !== 'conflict') return false
    const text = textOf(fact, names)
    return words.every(word => text.includes(word))
  })
  const stating = new Set(shown.flatMap(({ mentions }) => mentions.map(({ uri }) => uri)))
  const columns = documents.filter(({ uri }) => stating.has(uri)).toSorted((a, b) => BY_NAME.compare(a.name, b.name))
  return { columns, rows: sorted(shown, view.sort).map(fact => rowOf(fact, columns)) }
}

function textOf({ label, rule, mentions }: PlacedFact, names: ReadonlyMap<string, string>): string {
  const written = mentions.flatMap(({ text, value, uri }) => [text, value, names.get(uri) ?? ''])
  return [label, rule ?? '', ...written].join('\n').toLowerCase()
}

function rowOf(fact: PlacedFact, columns: readonly FactDocument[]): FactRow {
  const sides = sidesOf(fact)
  const mentions = fact.mentions.map((mention, index) => ({ mention, sides: sides.get(index) ?? [] }))
  return { fact, cells: columns.map(({ uri }) => mentions.filter(({ mention }) => mention.uri === uri)) }
}

/** The letters of the sides of each mention. Every side of every contradiction of a fact has a letter of its own. */
export function sidesOf({ contradictions }: PlacedFact): ReadonlyMap<number, readonly string[]> {
  const letters = new Map<number, string[]>()
  for (const [index, side] of contradictions.flatMap(({ sides }) => sides).entries()) {
    for (const mention of side) letters.set(mention, [...(letters.get(mention) ?? []), letterOf(index)])
  }
  return letters
}

/** A, B, … Z, AA, AB, … */
function letterOf(index: number): string {
  const last = String.fromCharCode(65 + (index % 26))
  return index < 26 ? last : letterOf(Math.floor(index / 26) - 1) + last
}

function sorted(facts: readonly PlacedFact[], sort: TableSort | null): readonly PlacedFact[] {
  if (sort === null) return facts
  const direction = sort.descending ? -1 : 1
  // Where the sorted column says nothing, a row stands at the end in both directions.
  return facts.toSorted((a, b) => {
    if (sort.by === 'fact') return direction * compareText(a.label, b.label)
    if (sort.by === 'state') return direction * (STATES.indexOf(a.state) - STATES.indexOf(b.state))
    const [first, second] = [placeIn(a, sort.by), placeIn(b, sort.by)]
    if (first === null || second === null) return Number(first === null) - Number(second === null)
    return direction * (first - second)
  })
}

function compareText(a: string, b: string): number {
  const [first, second] = [a.toLowerCase(), b.toLowerCase()]
  return first < second ? -1 : first > second ? 1 : 0
}

/** Where a document first states a fact, as a number that grows with its lines. */
function placeIn({ mentions }: PlacedFact, uri: string): number | null {
  const start = mentions.find(mention => mention.uri === uri)?.range.start
  return start === undefined ? null : start.line * 100_000 + start.character
}
