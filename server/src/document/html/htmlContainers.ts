import type { BlockKind } from '../block.js'
import { type GridPlace, TableGrid } from '../tableGrid.js'

/** Where a cell stands, and in which table, counted in the order in which they start. */
export interface HtmlCell extends GridPlace {
  readonly table: number
  /** A `th`. */
  readonly isHeader: boolean
}

/** Attributes of a tag by name, in lower case. */
export type HtmlAttributes = ReadonlyMap<string, string>

/** What the open elements around a stretch of prose make of it. */
export interface HtmlContainer {
  /** Null where no element says so. */
  readonly kind: BlockKind | null
  /** Heading depth from 1 for a heading, list nesting from 1 for an item, 0 for others and for the page's `title`. */
  readonly level: number
  readonly cell: HtmlCell | null
}

interface OpenElement extends HtmlContainer {
  readonly name: string
  readonly listDepth: number
  readonly inNotes: boolean
  /** The table that this element is or stands in. */
  readonly table: { readonly index: number; readonly grid: TableGrid } | null
}

const NOWHERE: OpenElement = {
  name: '',
  kind: null,
  level: 0,
  cell: null,
  listDepth: 0,
  inNotes: false,
  table: null,
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['title', 'title'],
  ['h1', 'heading'],
  ['h2', 'heading'],
  ['h3', 'heading'],
  ['h4', 'heading'],
  ['h5', 'heading'],
  ['h6', 'heading'],
  ['li', 'listItem'],
  ['blockquote', 'quotation'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
])

const LISTS: ReadonlySet<string> = new Set(['ul', 'ol', 'menu', 'dir'])
/** Elements that change nothing, but may be marked as notes, and stand around others. */
const SECTIONS: ReadonlySet<string> = new Set([...LISTS, 'div', 'section', 'aside', 'footer', 'dl', 'dd', 'figure'])
const TABLE_STRUCTURE: ReadonlySet<string> = new Set(['table', 'tr'])
const TABLE_PARTS: ReadonlySet<string> = new Set(['td', 'th', 'tr', 'caption'])
const TABLE_SECTIONS: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot', 'colgroup'])
const CELLS: ReadonlySet<string> = new Set(['td', 'th', 'caption'])
const ITEM: ReadonlySet<string> = new Set(['li'])
const TABLE: ReadonlySet<string> = new Set(['table'])
const CELL_BOUNDARIES: ReadonlySet<string> = new Set(['table', 'td', 'th'])
const NO_BOUNDARIES: ReadonlySet<string> = new Set()
const NOTES = /\b(?:doc-)?(?:foot|end)notes?\b/

/** Deeper elements take the kind of those around them: closing one stays cheap, however deep a text goes. */
const DEEPEST = 256

/** The elements that are open and say what the prose in them is, by the standard's rules for tags left out. */
export class HtmlContainers {
  readonly #open: OpenElement[] = []
  #tables = 0

  get innermost(): HtmlContainer {
    return this.#open.at(-1) ?? NOWHERE
  }

  /** Opens a block element, and closes those that cannot be open around it. */
  start(name: string, attributes: HtmlAttributes): void {
    if (name === 'li') this.#closeTo(ITEM, LISTS)
    else if (CELLS.has(name)) this.#closeTo(CELLS, TABLE, 'tr')
    else if (name === 'tr' || TABLE_SECTIONS.has(name)) this.#closeTo(TABLE_PARTS, TABLE)
    const around = this.#open.at(-1) ?? NOWHERE
    if (name === 'tr') around.table?.grid.startRow()
    const opened = this.#open.length < DEEPEST ? this.#elementOf(name, attributes, around) : null
    if (opened !== null) this.#open.push(opened)
  }

  /** Closes a block element; one that is not open is passed by. */
  end(name: string): void {
    const boundaries = name === 'table' ? NO_BOUNDARIES : TABLE_PARTS.has(name) ? TABLE : CELL_BOUNDARIES
    this.#closeTo(new Set([name]), boundaries)
  }

  /** What an element makes of the prose in it; null for one that changes nothing. */
  #elementOf(name: string, attributes: HtmlAttributes, around: OpenElement): OpenElement | null {
    const isNote = name !== 'p' && NOTES.test(`${attributes.get('role') ?? ''} ${attributes.get('class') ?? ''}`)
    const inNotes = around.inNotes || isNote
    const listDepth = around.listDepth + (LISTS.has(name) ? 1 : 0)
    const element = { ...around, name, inNotes, listDepth, ...(inNotes && { kind: 'footnote' as const, level: 0 }) }
    if (name === 'td' || name === 'th') {
      const cell = around.table === null ? null : startCell(around.table, name === 'th', attributes)
      return { ...element, kind: cell === null ? null : 'tableCell', level: 0, cell }
    }
    if (name === 'table') {
      return { ...element, kind: null, level: 0, cell: null, table: { index: this.#tables++, grid: new TableGrid() } }
    }
    const kind = KINDS.get(name)
    if (kind === undefined || inNotes) return SECTIONS.has(name) || TABLE_STRUCTURE.has(name) || isNote ? element : null
    const level = kind === 'heading' ? Number(name.charAt(1)) : kind === 'listItem' ? Math.max(listDepth, 1) : 0
    return { ...element, kind, level, cell: null }
  }

  /**
   * Closes everything down to the innermost element of these names, unless one of `boundaries` stands before it; with
   * `kept`, elements of that name stay open.
   */
  #closeTo(names: ReadonlySet<string>, boundaries: ReadonlySet<string>, kept = ''): void {
    for (let index = this.#open.length - 1; index >= 0; index--) {
      const name = this.#open[index]?.name ?? ''
      if (names.has(name)) {
        this.#open.length = index
        return
      }
      if (boundaries.has(name) || name === kept) return
    }
  }
}

function startCell(
  { index, grid }: NonNullable<OpenElement['table']>,
  isHeader: boolean,
  attributes: HtmlAttributes,
): HtmlCell {
  const place = grid.startCell(spanOf(attributes.get('colspan')), spanOf(attributes.get('rowspan')))
  return { ...place, table: index, isHeader }
}

function spanOf(attribute: string | undefined): number {
  const count = /^\s*(\d{1,5})/.exec(attribute ?? '')?.[1]
  return Math.max(Number(count ?? 1), 1)
}
