import type { Token } from '../document/tokens.js'
import { hashTerm, stem } from './stem.js'
import { termWeight } from './termWeight.js'
import { type WeightedTerms, weightedTerms } from './weightedTerms.js'

/** The content words around a claim; the weight of each is its rarity, damped with its distance from the claim. */
export interface Context extends WeightedTerms {
  /** Hashes of the names in the sentence, sorted. */
  readonly names: Uint32Array
}

/** A content word of a sentence, ready to be weighed by its distance from a claim. */
export interface Term {
  readonly index: number
  readonly hash: number
  readonly weight: number
  readonly isName: boolean
}

/** At this many tokens from the claim a word counts half. */
const HALF_DISTANCE = 12

/** The content words of a sentence. */
export function termsOf(tokens: readonly Token[]): Term[] {
  const terms: Term[] = []
  tokens.forEach((token, index) => {
    if (token.kind !== 'word') return
    const isName = index > 0 && isCapitalised(token.text) && tokens[index - 1]?.text !== '.'
    const wordStem = stem(token.lower)
    const weight = termWeight(token.lower, wordStem, isName)
    if (weight > 0) terms.push({ index, hash: hashTerm(wordStem), weight, isName })
  })
  return terms
}

/** The context of the claim under the tokens `first` to `last`; the claim's own words are no part of it. */
export function contextOf(terms: readonly Term[], first: number, last: number): Context {
  const weights = new Map<number, number>()
  const names = new Set<number>()
  for (const { index, hash, weight, isName } of terms) {
    if (index >= first && index <= last) continue
    const distance = index < first ? first - index : index - last
    const damped = weight / (1 + (distance - 1) / HALF_DISTANCE)
    if (damped > (weights.get(hash) ?? 0)) weights.set(hash, damped)
    if (isName) names.add(hash)
  }
  return { ...weightedTerms(weights), names: Uint32Array.from(names).sort() }
}

function isCapitalised(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}
