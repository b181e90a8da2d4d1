import { type LinePosition, LineTable } from './lineTable.js'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** Leads offsets in one text to lines and columns and back, each in O(log lines); lines end as in {@link LineTable}. */
export class LineIndex {
  readonly #text: string
  readonly #table: LineTable

  constructor(text: string) {
    this.#text = text
    this.#table = new LineTable(text)
  }

  get lineCount(): number {
    return this.#table.lineCount
  }

  /** The line and column of `offset`; an offset outside the text is taken to its nearer end. */
  positionAt(offset: number): LinePosition {
    return this.#table.positionAt(offset)
  }

  /** The offset of a place; a column beyond the line stands for the line's end, a line beyond the text for its end. */
  offsetAt(position: LinePosition): number {
    if (position.line < 0) return 0
    if (position.line >= this.lineCount) return this.#text.length
    const start = this.#table.startOf(position.line)
    return Math.min(start + Math.max(position.column, 0), this.#contentEnd(position.line))
  }

  /** The text of a line without its line end; empty for a line that the text does not have. */
  lineText(line: number): string {
    if (line < 0 || line >= this.lineCount) return ''
    return this.#text.slice(this.#table.startOf(line), this.#contentEnd(line))
  }

  #contentEnd(line: number): number {
    const next = this.#table.startOf(line + 1)
    if (line + 1 >= this.lineCount) return next
    const isPair = this.#text.charCodeAt(next - 1) === LINE_FEED && this.#text.charCodeAt(next - 2) === CARRIAGE_RETURN
    return isPair ? next - 2 : next - 1
  }
}
