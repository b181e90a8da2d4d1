import { type WeightedTerms, weightedTerms } from './weightedTerms.js'
import { wordTerm } from './wordTerm.js'

/** The content words of a stretch of prose with their weights, by hash. */
export type TermWeights = ReadonlyMap<number, number>

/** Which content words a block holds, and how much each says about the story: the input of document similarity. */
export function profileOf(text: string): TermWeights {
  const weights = new Map<number, number>()
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const { hash, weight } = wordTerm(word.toLowerCase())
    if (weight > 0) weights.set(hash, weight)
  }
  return weights
}

/** One profile for several blocks. */
export function joinProfiles(profiles: readonly TermWeights[]): WeightedTerms {
  const joined = new Map<number, number>()
  for (const profile of profiles) for (const [hash, weight] of profile) joined.set(hash, weight)
  return weightedTerms(joined)
}
