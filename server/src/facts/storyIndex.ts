import type { WeightedTerms } from '../claims/weightedTerms.js'
import { similarity } from './documentSimilarity.js'

/** A document that may tell the same story, and how surely it does. */
export interface Neighbour {
  readonly uri: string
  readonly sameStory: number
}

/** Below this similarity two documents are not compared at all. */
const LEAST_SIMILARITY = 0.12

/** Finds the documents that share words with a given one, without looking at the others. */
export class StoryIndex {
  readonly #profiles = new Map<string, WeightedTerms>()
  readonly #postings = new Map<number, Set<string>>()

  /** Adds a document's profile, or replaces it. */
  set(uri: string, profile: WeightedTerms): void {
    this.delete(uri)
    this.#profiles.set(uri, profile)
    for (const term of profile.terms) {
      const posting = this.#postings.get(term)
      if (posting) posting.add(uri)
      else this.#postings.set(term, new Set([uri]))
    }
  }

  delete(uri: string): void {
    for (const term of this.#profiles.get(uri)?.terms ?? []) {
      const posting = this.#postings.get(term)
      posting?.delete(uri)
      if (posting?.size === 0) this.#postings.delete(term)
    }
    this.#profiles.delete(uri)
  }

  /** The documents similar enough to be compared with `uri`, in no particular order. */
  neighbours(uri: string): Neighbour[] {
    const profile = this.#profiles.get(uri)
    if (profile === undefined) return []
    const shared = new Map<string, number>()
    // Terms come in sorted order from either side, so that both directions add up to the same sum, bit for bit.
    profile.terms.forEach((term, index) => {
      const weight = profile.weights[index] ?? 0
      for (const other of this.#postings.get(term) ?? []) {
        if (other !== uri) shared.set(other, (shared.get(other) ?? 0) + weight)
      }
    })
    return [...shared].flatMap(([other, weight]) => {
      const otherTotal = this.#profiles.get(other)?.total ?? 0
      const sameStory = similarity(weight, Math.min(profile.total, otherTotal))
      return sameStory < LEAST_SIMILARITY ? [] : [{ uri: other, sameStory }]
    })
  }
}
