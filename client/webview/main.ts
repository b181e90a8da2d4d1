import type { FactMention, FactsResult } from '../../server/src/protocol.js'
import type { FromFactTable, ToFactTable } from '../src/factTable/exchange.js'
import { toCsv, toMarkdown } from '../src/factTable/exportTable.js'
import { type FactTable, type TableView, tableOf, WHOLE_VIEW } from '../src/factTable/table.js'
import { type FactTableTexts, fill } from '../src/factTable/texts.js'
import { details } from './details.js'
import { element } from './element.js'
import { Grid } from './grid.js'
import './vscodeApi.js'

/** Rows drawn at first, and with every "more": thousands at once would hold the page up. */
const ROWS_AT_ONCE = 300

const api = acquireVsCodeApi()

function send(message: FromFactTable): void {
  api.postMessage(message)
}

/** The page: a tool bar, the grid, and below it the chosen fact. It lives as long as its panel. */
class Page {
  readonly #texts: FactTableTexts
  readonly #locale: string
  readonly #scroller = element('div', { className: 'scroller', attributes: { tabindex: '-1' } })
  readonly #details = element('section', { className: 'details', attributes: { 'aria-live': 'polite' } })
  readonly #count = element('span', { className: 'count', attributes: { role: 'status' } })
  #view: TableView = viewFrom(api.getState())
  #facts: FactsResult = { generation: 0, documents: [], facts: [] }
  #table: FactTable = { columns: [], rows: [] }
  #grid: Grid | null = null
  #shown = ROWS_AT_ONCE
  #chosen: string | null = null

  constructor(texts: FactTableTexts, locale: string) {
    this.#texts = texts
    this.#locale = locale
    this.#details.setAttribute('aria-label', texts.bands)
    document.title = texts.title
    const keys = element('p', { className: 'hidden', text: texts.keys, attributes: { id: 'keys' } })
    const title = element('h1', { className: 'hidden', text: texts.title })
    document.body.replaceChildren(
      element('main', { children: [title, this.#toolbar(), keys, this.#scroller, this.#details] }),
    )
  }

  show(facts: FactsResult): void {
    this.#facts = facts
    this.#render()
  }

  #toolbar(): HTMLElement {
    const texts = this.#texts
    const filter = element('input', {
      attributes: { type: 'search', placeholder: texts.filterHint, 'aria-label': texts.filter, spellcheck: 'false' },
    })
    filter.value = this.#view.filter
    filter.addEventListener('input', () => this.#change({ filter: filter.value }))
    const conflicts = checkbox(texts.conflictsOnly, this.#view.conflictsOnly, checked =>
      this.#change({ conflictsOnly: checked }),
    )
    const alone = checkbox(texts.alone, false, checked => send({ type: 'alone', alone: checked }))
    const buttons = [
      button(texts.exportCsv, () => send({ type: 'export', format: 'csv', text: toCsv(this.#table, texts) })),
      button(texts.exportMarkdown, () =>
        send({ type: 'export', format: 'markdown', text: toMarkdown(this.#table, texts) }),
      ),
    ]
    return element('div', {
      className: 'toolbar',
      attributes: { role: 'toolbar', 'aria-label': texts.title },
      children: [filter, conflicts, alone, this.#count, ...buttons],
    })
  }

  #change(change: Partial<TableView>): void {
    this.#view = { ...this.#view, ...change }
    this.#shown = ROWS_AT_ONCE
    api.setState(this.#view)
    this.#render()
  }

  #sort(by: string): void {
    const { sort } = this.#view
    // Down the third time: the order of the facts themselves.
    if (sort?.by !== by) this.#change({ sort: { by, descending: false } })
    else this.#change({ sort: sort.descending ? null : { by, descending: true } })
  }

  #render(): void {
    const texts = this.#texts
    const focused = this.#grid?.focused ?? null
    const { scrollLeft, scrollTop } = this.#scroller
    this.#table = tableOf(this.#facts, this.#view)
    const { rows, columns } = this.#table
    this.#count.textContent = fill(texts.counted, String(rows.length), String(columns.length))
    if (rows.length === 0) {
      this.#grid = null
      const text = this.#facts.facts.length === 0 ? texts.nothing : texts.nothingFound
      this.#scroller.replaceChildren(element('p', { className: 'nothing', text }))
      this.#showDetails(null)
      return
    }
    const shown = { columns, rows: rows.slice(0, this.#shown) }
    const options = { texts, locale: this.#locale, sort: this.#view.sort }
    this.#grid = new Grid(shown, options, {
      sort: by => this.#sort(by),
      open: mention => this.#open(mention),
      choose: row => {
        if (row !== null) this.#showDetails(row.fact.id)
      },
    })
    const rest = rows.length - shown.rows.length
    const more = rest > 0 ? [button(fill(texts.more, String(rest)), () => this.#showMore())] : []
    this.#scroller.replaceChildren(this.#grid.element, ...more)
    this.#scroller.scrollTo(scrollLeft, scrollTop)
    if (focused !== null) this.#grid.focus(focused)
    const isStillThere = rows.some(({ fact }) => fact.id === this.#chosen)
    this.#showDetails(isStillThere ? this.#chosen : (rows[0]?.fact.id ?? null))
  }

  #showMore(): void {
    this.#shown += ROWS_AT_ONCE
    this.#render()
  }

  #showDetails(id: string | null): void {
    this.#chosen = id
    const fact = this.#facts.facts.find(candidate => candidate.id === id)
    const events = {
      open: (mention: FactMention) => this.#open(mention),
      rule: (rule: string) => send({ type: 'rule', rule }),
    }
    this.#details.replaceChildren(
      fact === undefined
        ? element('p', { text: this.#facts.facts.length === 0 ? '' : this.#texts.choose })
        : details(fact, this.#texts, this.#locale, events),
    )
  }

  #open({ uri, range }: FactMention): void {
    send({ type: 'open', mention: { uri, range } })
  }
}

function button(text: string, press: () => void): HTMLButtonElement {
  const created = element('button', { className: 'action', text, attributes: { type: 'button' } })
  created.addEventListener('click', press)
  return created
}

function checkbox(text: string, checked: boolean, change: (checked: boolean) => void): HTMLElement {
  const input = element('input', { attributes: { type: 'checkbox' } })
  input.checked = checked
  input.addEventListener('change', () => change(input.checked))
  return element('label', { className: 'check', children: [input, text] })
}

/** The view as the page left it when it was last hidden. */
function viewFrom(state: unknown): TableView {
  if (typeof state !== 'object' || state === null) return WHOLE_VIEW
  const filter = 'filter' in state && typeof state.filter === 'string' ? state.filter : ''
  return { ...WHOLE_VIEW, filter, conflictsOnly: 'conflictsOnly' in state && state.conflictsOnly === true }
}

let page: Page | undefined
window.addEventListener('message', ({ data }: MessageEvent<ToFactTable>) => {
  if (data.type === 'start') page = new Page(data.texts, data.locale)
  else page?.show(data.facts)
})
send({ type: 'ready' })
