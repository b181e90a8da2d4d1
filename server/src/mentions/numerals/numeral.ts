import type { WrittenNumber } from '../../values/writtenNumber.js'

/**
 * A number as the tokens spell it, before anything is known of its unit. `first` and `last` are token indices, both
 * included.
 *
 * - `cardinal`: "412", "twenty-five", "2.1 million", "two dozen", "-12"; with `high`, a range: "12 to 15";
 * - `fraction`: "two-thirds", "a quarter", "half";
 * - `vague`: "dozens", "hundreds of thousands": `low` and `high` are soft floor and ceiling;
 * - `open`: "several": nothing is known of the number.
 */
export interface Numeral {
  readonly type: 'cardinal' | 'fraction' | 'vague' | 'open'
  readonly first: number
  readonly last: number
  readonly low: WrittenNumber
  readonly high?: WrittenNumber
  /** True for numbers in words ("fifteen"), which are hardly ever identifiers. */
  readonly inWords: boolean
}

/** What a part of the numeral reader returns: the number, and the index of its last token. */
export interface NumberPart {
  readonly number: WrittenNumber
  readonly last: number
}

export function cardinal(first: number, { number, last }: NumberPart, inWords: boolean): Numeral {
  return { type: 'cardinal', first, last, low: number, inWords }
}
