import { isCapitalised } from '../document/capital.js'
import type { Token } from '../document/tokens.js'
import { tokenAt } from '../mentions/sentenceReading.js'
import type { WeightedTerms } from './weightedTerms.js'

/** The content words around a claim; the weight of each is its rarity, damped with its distance from the claim. */
export interface Context extends WeightedTerms {
  /** Hashes of the names in the sentence, sorted. */
  readonly names: Uint32Array
  /** The terms as words of the sentence, for the explanation; parallel to `terms`. */
  readonly words: readonly string[]
}

/** A content word of a sentence, ready to be weighed by its distance from a claim. */
export interface Term {
  readonly index: number
  readonly hash: number
  readonly word: string
  readonly weight: number
  readonly isName: boolean
}

/** The content words of a sentence, sorted by hash: what the contexts of all its claims share. */
export interface SentenceTerms {
  readonly terms: readonly Term[]
  /** Distinct hashes, sorted. */
  readonly hashes: Uint32Array
  readonly names: Uint32Array
  /** Parallel to `hashes`. */
  readonly words: readonly string[]
}

/** At this many tokens from the claim a word counts half. */
const HALF_DISTANCE = 5

/** The content words of a run of tokens. */
export function termsOf(tokens: readonly Token[]): Term[] {
  const terms: Term[] = []
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') continue
    const isName = index > 0 && isCapitalised(token.text) && tokenAt(tokens, index - 1)?.text !== '.'
    const { hash, weight, nameWeight } = token.term
    const own = isName ? nameWeight : weight
    if (own > 0) terms.push({ index, hash, word: token.text, weight: own, isName })
  }
  return terms
}

/** Tokens that a sentence before counts as further away than it stands. */
const SENTENCE_BREAK = 4

/** The content words of the sentence before, which say what a short sentence is about. Whom it names is another matter. */
export function termsBefore({
  tokens,
  terms,
}: {
  readonly tokens: readonly Token[]
  readonly terms: readonly Term[]
}): Term[] {
  return terms.map(term => ({ ...term, index: term.index - tokens.length - SENTENCE_BREAK, isName: false }))
}

/** Sorts the terms of a sentence once for all of its claims. */
export function sentenceTerms(terms: readonly Term[]): SentenceTerms {
  const sorted = byHash(terms)
  const hashes: number[] = []
  const words: string[] = []
  const names: number[] = []
  for (const { hash, word, isName } of sorted) {
    if (hash !== hashes.at(-1)) {
      hashes.push(hash)
      words.push(word)
    }
    if (isName && hash !== names.at(-1)) names.push(hash)
  }
  return { terms: sorted, hashes: Uint32Array.from(hashes), names: Uint32Array.from(names), words }
}

/** Sorted by insertion, since a sentence has few terms; those with one hash stay in their order. */
function byHash(terms: readonly Term[]): readonly Term[] {
  const sorted: Term[] = []
  for (const term of terms) {
    let place = sorted.length
    for (; place > 0; place--) {
      const before = sorted[place - 1]
      if (before === undefined || before.hash <= term.hash) break
      sorted[place] = before
    }
    sorted[place] = term
  }
  return sorted
}

/** The context of the claim under the tokens `first` to `last`; the claim's own words weigh nothing. */
export function contextOf({ terms, hashes, names, words }: SentenceTerms, first: number, last: number): Context {
  const weights = new Float32Array(hashes.length)
  let slot = -1
  let previous = -1
  let total = 0
  for (const { index, hash, weight } of terms) {
    if (hash !== previous) {
      slot++
      previous = hash
    }
    if (index >= first && index <= last) continue
    const distance = index < first ? first - index : index - last
    const damped = weight / (1 + (distance - 1) / HALF_DISTANCE)
    const known = weights[slot] ?? 0
    if (damped > known) {
      total += damped - known
      weights[slot] = damped
    }
  }
  return { terms: hashes, weights, total, names, words }
}
