import { PARAPHRASES } from '../lexicon/paraphrases.js'
import { VERB_BY_FORM } from '../lexicon/verbs.js'
import { hashTerm, stem } from './stem.js'
import { termWeight } from './termWeight.js'
import { wordTier } from './wordTier.js'

/** A word as evidence: the hash of what it tells, and its weight as an ordinary word and as a name. */
export interface WordTerm {
  readonly hash: number
  readonly weight: number
  readonly nameWeight: number
  /** How frequent it is, see {@link wordTier}; null where it tells no story. */
  readonly tier: number | null
}

/** The stem that stands for all words that tell the same thing; a word of two classes tells that of the first. */
const TELLING_BY_STEM: ReadonlyMap<string, string> = new Map(
  [...PARAPHRASES].reverse().flatMap(words => words.map(word => [stem(word), stem(words[0] ?? word)] as const)),
)

/** The term of a word in lower case: "sold" meets "sale", "officers" meet "police". */
export function wordTerm(lower: string): WordTerm {
  const wordStem = stem(lower)
  const told = stem(VERB_BY_FORM.get(lower) ?? lower)
  return {
    hash: hashTerm(TELLING_BY_STEM.get(told) ?? told),
    weight: termWeight(lower, wordStem, false),
    nameWeight: termWeight(lower, wordStem, true),
    tier: wordTier(lower, wordStem),
  }
}

/** The term of what is no word. */
export const NO_TERM: WordTerm = { hash: 0, weight: 0, nameWeight: 0, tier: null }
