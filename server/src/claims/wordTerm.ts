import { detachText } from '../text/detach.js'
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

/** Words repeat: what they come to is worked out once. The memory is emptied when it has grown large. */
const known = new Map<string, WordTerm>()
const MOST_KNOWN = 50_000

/** The term of a word in lower case. */
export function wordTerm(lower: string): WordTerm {
  const found = known.get(lower)
  if (found !== undefined) return found
  const wordStem = stem(lower)
  const term = {
    hash: hashTerm(wordStem),
    weight: termWeight(lower, wordStem, false),
    nameWeight: termWeight(lower, wordStem, true),
    tier: wordTier(lower, wordStem),
  }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(detachText(lower), term)
  return term
}
