/** A place as an editor shows it: both numbers count from 0, columns in UTF-16 units. */
export interface LinePosition {
  readonly line: number
  readonly column: number
}

/** In what the columns of an editor count. */
export type ColumnUnit = 'utf-8' | 'utf-16' | 'utf-32'

const LINE_FEED = 10
const CARRIAGE_RETURN = 13

/** By how many units each UTF-16 unit beyond ASCII differs from one, in bytes and in characters. */
const WIDTHS = [
  { 'utf-8': 1, 'utf-32': 0 },
  { 'utf-8': 2, 'utf-32': 0 },
  // Half of a surrogate pair: two of them are four bytes and one character.
  { 'utf-8': 1, 'utf-32': -0.5 },
] as const

/** What a {@link LineTable} holds. */
export interface LineTableData {
  readonly length: number
  readonly starts: Uint32Array
  readonly wide: Uint32Array
  readonly widths: Uint32Array
}

/**
 * Where the lines of a text begin, and what in it is not ASCII: enough to lead offsets to lines and columns in any
 * unit after the text itself is gone.
 *
 * A line ends at `\n`, `\r\n` or a lone `\r`, as in the language server protocol. Text after the last line end is a
 * line of its own, also when it is empty: `'a\n'` has two lines.
 */
export class LineTable {
  readonly length: number
  readonly #starts: Uint32Array
  /** Offsets of units beyond ASCII, ascending, and the index of each in {@link WIDTHS}. */
  readonly #wide: Uint32Array
  readonly #widths: Uint8Array

  /** Of a text, or what {@link data} gave of one. */
  constructor(source: string | LineTableData) {
    const { length, starts, wide, widths } = typeof source === 'string' ? readLines(source) : source
    this.length = length
    this.#starts = starts
    this.#wide = wide
    this.#widths = Uint8Array.from(widths)
  }

  /** All that it holds, as plain data. */
  get data(): LineTableData {
    return { length: this.length, starts: this.#starts, wide: this.#wide, widths: Uint32Array.from(this.#widths) }
  }

  get lineCount(): number {
    return this.#starts.length
  }

  /** The offset of a line's first unit; the text's length for a line that it does not have. */
  startOf(line: number): number {
    return this.#starts[line] ?? this.length
  }

  /** The line and column of `offset`; an offset outside the text is taken to its nearer end. */
  positionAt(offset: number, unit: ColumnUnit = 'utf-16'): LinePosition {
    const inside = Math.min(Math.max(offset, 0), this.length)
    const line = lastAtMost(this.#starts, inside)
    const start = this.startOf(line)
    return { line, column: inside - start + (unit === 'utf-16' ? 0 : this.#extra(start, inside, unit)) }
  }

  /** By how much the length of a stretch in a unit differs from that in UTF-16. */
  #extra(from: number, to: number, unit: 'utf-8' | 'utf-32'): number {
    let extra = 0
    for (let index = lastAtMost(this.#wide, from - 1) + 1; index < this.#wide.length; index++) {
      if ((this.#wide[index] ?? to) >= to) break
      extra += WIDTHS[this.#widths[index] ?? 0]?.[unit] ?? 0
    }
    return extra
  }
}

/** The index of the last of ascending numbers that is not above a bound; -1 where all are. */
function lastAtMost(numbers: Uint32Array, bound: number): number {
  let low = -1
  let high = numbers.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((numbers[middle] ?? 0) <= bound) low = middle
    else high = middle - 1
  }
  return low
}

function readLines(text: string): LineTableData {
  const starts = [0]
  const wide: number[] = []
  const widths: number[] = []
  for (let offset = 0; offset < text.length; offset++) {
    const unit = text.charCodeAt(offset)
    if (unit === LINE_FEED || (unit === CARRIAGE_RETURN && text.charCodeAt(offset + 1) !== LINE_FEED)) {
      starts.push(offset + 1)
    } else if (unit >= 0x80) {
      wide.push(offset)
      widths.push(unit < 0x800 ? 0 : unit >= 0xd800 && unit <= 0xdfff ? 2 : 1)
    }
  }
  return {
    length: text.length,
    starts: Uint32Array.from(starts),
    wide: Uint32Array.from(wide),
    widths: Uint32Array.from(widths),
  }
}
