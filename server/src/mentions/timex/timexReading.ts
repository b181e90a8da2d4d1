import type { Token } from '../../document/tokens.js'
import type { TimeTerm } from '../../values/timeTerm.js'

/** A time expression as found: what its tokens (both ends included) refer to. */
export interface TimexReading {
  readonly first: number
  readonly last: number
  readonly term: TimeTerm
  /** The clock's zone, in upper case. */
  readonly zone?: string
  /** "text" where the words count from the time named before them. */
  readonly anchor?: 'text'
  /** The order of day and month that a date in figures shows. */
  readonly order?: 'dayFirst' | 'monthFirst'
  /** True where the words alone are too little, and only a range, a clock time or a day beside them makes a date of them: "4/25", "the 13th". */
  readonly weak?: boolean
}

/** Reads a time expression that begins at a token; null where none does. Looks at a bounded number of tokens. */
export type TimexReader = (tokens: readonly Token[], index: number) => TimexReading | null

/** The reading of the most tokens; of equally long ones the first. */
export function longest(readings: readonly (TimexReading | null)[]): TimexReading | null {
  let best: TimexReading | null = null
  for (const next of readings) if (next !== null && (best === null || next.last > best.last)) best = next
  return best
}

/** The reading of the most tokens that any of the readers gives. */
export function longestOf(
  readers: readonly TimexReader[],
  tokens: readonly Token[],
  index: number,
): TimexReading | null {
  let best: TimexReading | null = null
  for (const reader of readers) {
    const next = reader(tokens, index)
    if (next !== null && (best === null || next.last > best.last)) best = next
  }
  return best
}
