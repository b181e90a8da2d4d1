import { hashTerm, stem } from './stem.js'
import { termWeight } from './termWeight.js'
import { wordTier } from './wordTier.js'

/** A word as evidence: the hash of its stem, and its weight as an ordinary word and as a name. */
export interface WordTerm {
  readonly hash: number
  readonly weight: number
  readonly nameWeight: number
  /** How frequent it is, see {@link wordTier}; null where it tells no story. */
  readonly tier: number | null
}

/** The term of a word in lower case. */
export function wordTerm(lower: string): WordTerm {
  const wordStem = stem(lower)
  return {
    hash: hashTerm(wordStem),
    weight: termWeight(lower, wordStem, false),
    nameWeight: termWeight(lower, wordStem, true),
    tier: wordTier(lower, wordStem),
  }
}

/** The term of what is no word. */
export const NO_TERM: WordTerm = { hash: 0, weight: 0, nameWeight: 0, tier: null }
