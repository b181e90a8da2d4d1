import { BLOCKERS, type Blocker } from './blockers.js'
import { scoreOf } from './evidence.js'

/** What decides whether two claims state the same fact: what keeps them apart, and what adds up to a score. */
export interface Sameness {
  readonly blockers: readonly Blocker[]
  /** The probability, 0 to 1, that two claims with these features state the same fact. */
  readonly score: typeof scoreOf
}

/** What every check uses. Others exist to measure what a part of this one is worth. */
export const SAMENESS: Sameness = { blockers: BLOCKERS, score: scoreOf }
