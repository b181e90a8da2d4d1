/** A place as an editor shows it: both numbers count from 0, columns in UTF-16 units. */
export interface LinePosition {
  readonly line: number
  readonly column: number
}

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/**
 * Leads offsets in one text to lines and columns and back, each in O(log lines).
 *
 * A line ends at `\n`, `\r\n` or a lone `\r`, as in the language server protocol. Text after the last line end is a
 * line of its own, also when it is empty: `'a\n'` has two lines.
 */
export class LineIndex {
  readonly #text: string
  readonly #starts: readonly number[]

  constructor(text: string) {
    this.#text = text
    this.#starts = lineStarts(text)
  }

  get lineCount(): number {
    return this.#starts.length
  }

  /** The line and column of `offset`; an offset outside the text is taken to its nearer end. */
  positionAt(offset: number): LinePosition {
    const inside = Math.min(Math.max(offset, 0), this.#text.length)
    const line = this.#lineAt(inside)
    return { line, column: inside - this.#startOf(line) }
  }

  /** The offset of a place; a column beyond the line stands for the line's end, a line beyond the text for its end. */
  offsetAt(position: LinePosition): number {
    if (position.line < 0) return 0
    if (position.line >= this.#starts.length) return this.#text.length
    const start = this.#startOf(position.line)
    return Math.min(start + Math.max(position.column, 0), this.#contentEnd(position.line))
  }

  /** The text of a line without its line end; empty for a line that the text does not have. */
  lineText(line: number): string {
    if (line < 0 || line >= this.#starts.length) return ''
    return this.#text.slice(this.#startOf(line), this.#contentEnd(line))
  }

  #startOf(line: number): number {
    return this.#starts[line] ?? this.#text.length
  }

  #contentEnd(line: number): number {
    const next = this.#startOf(line + 1)
    if (line + 1 >= this.#starts.length) return next
    const isPair = this.#text.charCodeAt(next - 1) === LINE_FEED && this.#text.charCodeAt(next - 2) === CARRIAGE_RETURN
    return isPair ? next - 2 : next - 1
  }

  #lineAt(offset: number): number {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (this.#startOf(middle) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    if (unit === LINE_FEED) starts.push(offset + 1)
    else if (unit === CARRIAGE_RETURN && text.charCodeAt(offset + 1) !== LINE_FEED) starts.push(offset + 1)
  }
  return starts
}
