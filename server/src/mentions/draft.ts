import type { HedgeClass } from '../lexicon/hedges.js'
import type { GranularityUnit } from '../values/granularity.js'
import type { Timex } from '../values/timex.js'
import type { WrittenNumber } from '../values/writtenNumber.js'
import type { Kind } from './mention.js'
import type { Numeral } from './numerals/numeral.js'

/** A number or range with its type; see {@link Numeral}. */
export interface Amount {
  readonly type: Numeral['type']
  readonly low: WrittenNumber
  readonly high?: WrittenNumber
  /** The upper end itself is not meant: "in her forties" is under 50. */
  readonly highExclusive?: true
}

/** The unit of a draft: how its numbers become canonical values. */
export interface DraftUnit {
  /** Canonical unit of the dimension, as the public interface gives it. */
  readonly canonical: string
  readonly dimension: string
  readonly factor: number
  readonly offset?: number
  /** The unit as written, singular. */
  readonly surface: string
  readonly granularity: GranularityUnit
}

/** The unit of what is counted. */
export const COUNT: DraftUnit = {
  canonical: '',
  dimension: 'count',
  factor: 1,
  surface: '',
  granularity: 'count',
}

/** A hedge with the token indices that it covers. */
export interface DraftHedge {
  readonly hedge: HedgeClass
  readonly first: number
  readonly last: number
}

/**
 * What a recogniser proposes: a kind, the tokens of the value with its unit, and what was read from them. Refiners
 * add the hedge and settle overlaps; `finishDraft` makes a mention of it.
 */
export interface Draft {
  readonly kind: Kind
  /** Token indices, both included. */
  readonly first: number
  readonly last: number
  readonly amount?: Amount | undefined
  readonly unit?: DraftUnit | undefined
  readonly per?: string | undefined
  readonly timex?: Timex | undefined
  readonly hedge?: DraftHedge | undefined
  /** Index of a word before the value that belongs to its wording without loosening it: "between" 12 and 15. */
  readonly lead?: number | undefined
  /** Index of the last token of a second hedge behind the value: "about 50 or so". */
  readonly trail?: number | undefined
  readonly recognizer: string
  readonly refiners: readonly string[]
}

/** The amount of a numeral. */
export function amountOf({ type, low, high }: Numeral): Amount {
  return high === undefined ? { type, low } : { type, low, high }
}
