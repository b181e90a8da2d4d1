import { type DocumentProfile, tierOfTerm } from '../claims/profile.js'
import { TIERS } from '../document/wordTier.js'
import { similarity } from './documentSimilarity.js'
import { Posting } from './posting.js'

/** A document that may tell the same story, and how surely it does. */
export interface Neighbour {
  readonly uri: string
  /** 0 to 1, in steps of a hundredth: an edit of a word elsewhere rarely changes it. */
  readonly sameStory: number
}

/** Below this similarity two documents are not compared at all. */
const LEAST_SIMILARITY = 0.12

interface Slot {
  readonly uri: string
  readonly profile: DocumentProfile
}

/** Finds the documents that share words with a given one, without looking at the others. */
export class StoryIndex {
  /** Documents have numbers, so that postings are short and counting needs no look-up. */
  readonly #slots: (Slot | undefined)[] = []
  readonly #numbers = new Map<string, number>()
  readonly #free: number[] = []
  readonly #postings = new Map<number, Posting>()
  /** Terms shared with the document asked for, by document and tier; all nought between two questions. */
  #shared = new Uint32Array(0)

  /** Adds a document's profile, or replaces it. Only terms that come or go cost anything. */
  set(uri: string, profile: DocumentProfile): void {
    const known = this.#numbers.get(uri)
    const number = known ?? this.#free.pop() ?? this.#slots.length
    const before = this.#slots[number]?.profile.terms ?? NO_TERMS
    this.#numbers.set(uri, number)
    this.#slots[number] = { uri, profile }
    this.#move(number, before, profile.terms)
  }

  delete(uri: string): void {
    const number = this.#numbers.get(uri)
    if (number === undefined) return
    this.#move(number, this.#slots[number]?.profile.terms ?? NO_TERMS, NO_TERMS)
    this.#slots[number] = undefined
    this.#numbers.delete(uri)
    this.#free.push(number)
  }

  /** The documents similar enough to be compared with `uri`, in no particular order. */
  neighbours(uri: string): Neighbour[] {
    const own = this.#numbers.get(uri)
    const profile = own === undefined ? undefined : this.#slots[own]?.profile
    if (profile === undefined) return []
    if (this.#shared.length < this.#slots.length * TIERS) this.#shared = new Uint32Array(this.#slots.length * TIERS * 2)
    const shared = this.#shared
    for (const term of profile.terms) {
      const tier = tierOfTerm(term)
      const posting = this.#postings.get(term)
      if (posting === undefined) continue
      const { numbers, length } = posting
      for (let index = 0; index < length; index++) {
        const cell = (numbers[index] ?? 0) * TIERS + tier
        shared[cell] = (shared[cell] ?? 0) + 1
      }
    }
    const neighbours: Neighbour[] = []
    this.#slots.forEach((slot, number) => {
      if (slot === undefined || number === own) return
      const counts = shared.subarray(number * TIERS, (number + 1) * TIERS)
      const sameStory = Math.round(similarity(counts, profile, slot.profile) * 100) / 100
      if (sameStory >= LEAST_SIMILARITY) neighbours.push({ uri: slot.uri, sameStory })
    })
    shared.fill(0, 0, this.#slots.length * TIERS)
    return neighbours
  }

  /** Puts a document under the terms that it has gained and takes it from those that it has lost. Both are sorted. */
  #move(number: number, before: Uint32Array, after: Uint32Array): void {
    let i = 0
    let j = 0
    while (i < before.length || j < after.length) {
      const old = i < before.length ? (before[i] ?? 0) : Number.POSITIVE_INFINITY
      const fresh = j < after.length ? (after[j] ?? 0) : Number.POSITIVE_INFINITY
      if (old === fresh) {
        i++
        j++
      } else if (old < fresh) {
        this.#remove(old, number)
        i++
      } else {
        this.#add(fresh, number)
        j++
      }
    }
  }

  #add(term: number, number: number): void {
    const posting = this.#postings.get(term)
    if (posting === undefined) this.#postings.set(term, new Posting(number))
    else posting.add(number)
  }

  #remove(term: number, number: number): void {
    const posting = this.#postings.get(term)
    posting?.delete(number)
    if (posting?.length === 0) this.#postings.delete(term)
  }
}

const NO_TERMS = new Uint32Array(0)
