import { hashTerm, stem } from './stem.js'
import { termWeight } from './termWeight.js'
import { type WeightedTerms, weightedTerms } from './weightedTerms.js'

/** The content words of a stretch of prose with their weights, by hash. */
export type TermWeights = ReadonlyMap<number, number>

interface WordTerm {
  readonly hash: number
  readonly weight: number
}

/** Words repeat: their stems and hashes are worked out once. The cache is emptied when it has grown large. */
const cache = new Map<string, WordTerm>()
const CACHE_LIMIT = 50_000

/** Which content words a block holds, and how much each says about the story: the input of document similarity. */
export function profileOf(text: string): TermWeights {
  const weights = new Map<number, number>()
  for (const match of text.matchAll(/\p{L}[\p{L}\p{M}]*/gu)) {
    const { hash, weight } = wordTerm(match[0])
    if (weight > 0) weights.set(hash, weight)
  }
  return weights
}

function wordTerm(word: string): WordTerm {
  const known = cache.get(word)
  if (known !== undefined) return known
  const lower = word.toLowerCase()
  const wordStem = stem(lower)
  const read = { hash: hashTerm(wordStem), weight: termWeight(lower, wordStem, false) }
  if (cache.size >= CACHE_LIMIT) cache.clear()
  cache.set(word, read)
  return read
}

/** One profile for several blocks. */
export function joinProfiles(profiles: readonly TermWeights[]): WeightedTerms {
  const joined = new Map<number, number>()
  for (const profile of profiles) for (const [hash, weight] of profile) joined.set(hash, weight)
  return weightedTerms(joined)
}
