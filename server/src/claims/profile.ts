import type { Prose } from '../document/prose.js'
import { TIERS } from '../document/wordTier.js'

/**
 * The content words of a text, for the similarity of documents: sorted distinct hashes of their stems, with the tier of
 * each word in the lowest three bits, so that a shared term says at once how much it tells.
 */
export interface Profile {
  readonly terms: Uint32Array
  /** Words of any kind in the text. */
  readonly words: number
}

/** A profile with its terms counted by tier. */
export interface DocumentProfile extends Profile {
  /** How many terms each tier has. */
  readonly counts: readonly number[]
}

const TIER_BITS = 0b111

/** The tier of a term, 0 to {@link TIERS} - 1. */
export function tierOfTerm(term: number): number {
  return term & TIER_BITS
}

/** Which content words a block holds: the input of document similarity. */
export function profileOf({ words }: Prose): Profile {
  const terms: number[] = []
  let count = 0
  for (const word of words) {
    if (word === null) continue
    for (const { hash, tier } of word.parts) {
      count++
      if (tier !== null) terms.push(((hash & ~TIER_BITS) | tier) >>> 0)
    }
  }
  return { terms: distinct(Uint32Array.from(terms)), words: count }
}

/** One profile for the blocks of a document. */
export function joinProfiles(profiles: readonly Profile[]): DocumentProfile {
  const terms = distinct(joined(profiles.map(profile => profile.terms)))
  const counts = Array.from({ length: TIERS }, () => 0)
  for (const term of terms) counts[tierOfTerm(term)] = (counts[tierOfTerm(term)] ?? 0) + 1
  return { terms, words: profiles.reduce((sum, { words }) => sum + words, 0), counts }
}

/** All lists in one. */
function joined(lists: readonly Uint32Array[]): Uint32Array {
  const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let end = 0
  for (const list of lists) {
    all.set(list, end)
    end += list.length
  }
  return all
}

/** The terms of a list, which is used up, sorted and each once. */
function distinct(all: Uint32Array): Uint32Array {
  all.sort()
  let kept = 0
  for (let index = 0; index < all.length; index++) {
    const term = all[index] ?? 0
    if (index === 0 || term !== all[index - 1]) all[kept++] = term
  }
  return all.slice(0, kept)
}
