import { type NumberLine, numberLineOf } from '../src/factTable/numberLine.js'
import type { CellMention, FactRow, FactTable, TableSort } from '../src/factTable/table.js'
import { type FactTableTexts, fill, stateText } from '../src/factTable/texts.js'
import { element } from './element.js'
import { type Place, placeAfter } from './gridKeys.js'
import { drawSmallLine } from './lineDrawing.js'

/** What a grid tells of what a person does in it. */
export interface GridEvents {
  readonly sort: (by: string) => void
  readonly open: (mention: CellMention['mention']) => void
  /** A row has got the focus. */
  readonly choose: (row: FactRow | null) => void
}

export interface GridOptions {
  readonly texts: FactTableTexts
  readonly locale: string
  readonly sort: TableSort | null
}

const SIGNS = { conflict: '≠', settled: '✓', agree: '=', alone: '·' } as const

/** The table with its keyboard: one place at a time can have the focus, and the arrow keys lead from one to the next. */
export class Grid {
  readonly element: HTMLTableElement
  readonly #events: GridEvents
  readonly #options: GridOptions
  readonly #table: FactTable
  /** The first row is that of the headers. */
  readonly #stops: HTMLElement[][][] = []

  constructor(table: FactTable, options: GridOptions, events: GridEvents) {
    this.#table = table
    this.#options = options
    this.#events = events
    const rows = table.rows.map((row, index) => this.#row(row, index))
    const count = { 'aria-rowcount': String(rows.length + 1), 'aria-colcount': String(table.columns.length + 2) }
    this.element = element('table', {
      attributes: { role: 'grid', 'aria-label': options.texts.title, 'aria-describedby': 'keys', ...count },
      children: [
        element('thead', { attributes: { role: 'rowgroup' }, children: [this.#header()] }),
        element('tbody', { attributes: { role: 'rowgroup' }, children: rows }),
      ],
    })
    this.element.addEventListener('keydown', event => this.#onKey(event))
    this.element.addEventListener('focusin', event => this.#onFocus(event))
    this.#makeReachable({ row: 0, column: 0, stop: 0 })
  }

  /** The fact and the column that have the focus, to give it back to them in another grid. */
  get focused(): { readonly fact: string | null; readonly column: number; readonly stop: number } | null {
    const place = this.#placeOf(document.activeElement)
    if (place === null) return null
    return { fact: this.#table.rows[place.row - 1]?.fact.id ?? null, column: place.column, stop: place.stop }
  }

  focus({ fact, column, stop }: NonNullable<Grid['focused']>): void {
    const row = fact === null ? 0 : this.#table.rows.findIndex(candidate => candidate.fact.id === fact) + 1
    this.#moveTo({ row, column, stop })
  }

  #header(): HTMLTableRowElement {
    const { texts } = this.#options
    const columns = this.#table.columns.map(({ uri, name, isFactSheet }, index) => {
      const badge = isFactSheet ? [' ', element('span', { className: 'badge', text: texts.factSheet })] : []
      return this.#headerCell(name, uri, index + 2, badge)
    })
    return element('tr', {
      attributes: { role: 'row', 'aria-rowindex': '1' },
      children: [this.#headerCell(texts.fact, 'fact', 0, []), this.#plainHeader(texts.bands), ...columns],
    })
  }

  #headerCell(text: string, by: string, column: number, badges: readonly (HTMLElement | string)[]): HTMLElement {
    const { sort } = this.#options
    const isSorted = sort?.by === by
    const arrow = element('span', {
      className: 'order',
      text: isSorted ? (sort.descending ? '↓' : '↑') : '',
      attributes: { 'aria-hidden': 'true' },
    })
    const button = element('button', { attributes: { type: 'button' }, children: [text, arrow] })
    button.addEventListener('click', () => this.#events.sort(by))
    this.#addStops(0, column, [button])
    return element('th', {
      attributes: {
        role: 'columnheader',
        scope: 'col',
        'aria-sort': isSorted ? (sort.descending ? 'descending' : 'ascending') : 'none',
      },
      children: [button, ...badges],
    })
  }

  #plainHeader(text: string): HTMLElement {
    const header = element('th', { text, className: 'line', attributes: { role: 'columnheader', scope: 'col' } })
    this.#addStops(0, 1, [header])
    return header
  }

  #row(row: FactRow, index: number): HTMLTableRowElement {
    const { fact, cells } = row
    const { texts, locale } = this.#options
    const header = element('th', {
      attributes: { role: 'rowheader', scope: 'row' },
      children: [
        element('span', { className: 'label', text: fact.label }),
        element('span', {
          className: `state ${fact.state}`,
          children: [
            element('span', { text: SIGNS[fact.state], attributes: { 'aria-hidden': 'true' } }),
            ` ${stateText(fact.state, texts)}`,
          ],
        }),
      ],
    })
    this.#addStops(index + 1, 0, [header])
    const line = numberLineOf(fact, locale)
    const lineCell = this.#lineCell(fact.state, line)
    this.#addStops(index + 1, 1, [lineCell])
    return element('tr', {
      className: fact.state,
      attributes: { role: 'row', 'aria-rowindex': String(index + 2) },
      children: [header, lineCell, ...cells.map((mentions, column) => this.#cell(mentions, index + 1, column + 2))],
    })
  }

  #lineCell(state: string, line: NumberLine | null): HTMLElement {
    const { texts } = this.#options
    const words = line === null || line.bars.length < 2 ? texts.noLine : line.meet ? texts.meet : texts.apart
    const isTold = line !== null && line.bars.length > 1
    return element('td', {
      className: `line ${state}`,
      attributes: { role: 'gridcell', 'aria-label': words },
      children: [
        ...(line === null ? [] : [drawSmallLine(line)]),
        ...(isTold ? [element('span', { className: 'verdict', text: words })] : []),
      ],
    })
  }

  #cell(mentions: readonly CellMention[], row: number, column: number): HTMLElement {
    const { texts } = this.#options
    if (mentions.length === 0) {
      const empty = element('td', {
        className: 'empty',
        attributes: { role: 'gridcell', 'aria-label': texts.missing },
        children: [element('span', { text: '–', attributes: { 'aria-hidden': 'true' } })],
      })
      this.#addStops(row, column, [empty])
      return empty
    }
    const buttons = mentions.map(mention => this.#mention(mention))
    this.#addStops(row, column, buttons)
    return element('td', { attributes: { role: 'gridcell' }, children: buttons })
  }

  #mention({ mention, sides }: CellMention): HTMLButtonElement {
    const { texts } = this.#options
    const marks = sides.map(letter => {
      const parity = letter.charCodeAt(letter.length - 1) % 2 === 1 ? 'odd' : 'even'
      return element('span', {
        className: `side side-${parity}`,
        text: letter,
        attributes: { role: 'img', 'aria-label': fill(texts.side, letter) },
      })
    })
    const details = [mention.value, mention.source].filter(Boolean).join(' · ')
    const place = `${mention.name}:${mention.range.start.line + 1}`
    const button = element('button', {
      className: 'mention',
      attributes: { type: 'button', title: [details, fill(texts.open, place)].filter(Boolean).join('\n') },
      children: [...marks, element('span', { className: 'written', text: mention.text })],
    })
    button.addEventListener('click', () => this.#events.open(mention))
    return button
  }

  #addStops(row: number, column: number, stops: readonly HTMLElement[]): void {
    for (const stop of stops) stop.tabIndex = -1
    const cells = this.#stops[row] ?? []
    this.#stops[row] = cells
    cells[column] = [...stops]
  }

  #placeOf(target: EventTarget | null): Place | null {
    for (const [row, cells] of this.#stops.entries()) {
      for (const [column, stops] of cells.entries()) {
        const stop = target instanceof HTMLElement ? stops.indexOf(target) : -1
        if (stop >= 0) return { row, column, stop }
      }
    }
    return null
  }

  #onKey(event: KeyboardEvent): void {
    const from = this.#placeOf(event.target)
    if (from === null || event.altKey || event.metaKey) return
    // The first row is that of the headers, and two columns stand before the documents.
    const isEmpty = (row: number, column: number): boolean => this.#table.rows[row - 1]?.cells[column - 2]?.length === 0
    const place = placeAfter(event.key, event.ctrlKey, from, this.#stops, isEmpty)
    if (place === null) return
    event.preventDefault()
    this.#moveTo(place)
  }

  #onFocus(event: FocusEvent): void {
    const place = this.#placeOf(event.target)
    if (place === null) return
    this.#makeReachable(place)
    this.#events.choose(this.#table.rows[place.row - 1] ?? null)
  }

  #moveTo({ row, column, stop }: Place): void {
    const stops = this.#stops[row]?.[column]
    const target = stops?.[Math.min(stop, stops.length - 1)]
    target?.focus()
    target?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }

  /** The Tab key leads to one place of the grid alone: the last that had the focus. */
  #makeReachable({ row, column, stop }: Place): void {
    const last = this.element.querySelector<HTMLElement>('[tabindex="0"]')
    if (last !== null) last.tabIndex = -1
    const target = this.#stops[row]?.[column]?.[stop]
    if (target !== undefined) target.tabIndex = 0
  }
}
