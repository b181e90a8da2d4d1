import { type DocumentProfile, tierOfTerm } from '../claims/profile.js'
import { TIERS } from '../document/wordTier.js'
import { LEAST_SIMILARITY } from './distantStories.js'
import { countedWords, lengthStep, similarity, similarityOfCounted } from './documentSimilarity.js'
import { Postings } from './postings.js'

/**
 * The documents that are compared with one, by URI, with how surely each tells the same story: {@link LEAST_SIMILARITY}
 * to 1, in steps of a hundredth, since an edit of a word elsewhere rarely changes it.
 */
export type Neighbours = ReadonlyMap<string, number>

interface Slot {
  readonly uri: string
  readonly profile: DocumentProfile
}

/** Finds the documents that share words with a given one, without looking at the words of the others. */
export class StoryIndex {
  /** Documents have numbers, so that postings are short and counting needs no look-up. */
  readonly #slots: (Slot | undefined)[] = []
  readonly #numbers = new Map<string, number>()
  readonly #free: number[] = []
  readonly #postings = new Postings()
  /** What {@link similarityOfCounted} is told of each document, by its number: terms by tier, words, and their step. */
  #counts = new Uint32Array(0)
  #words = new Uint32Array(0)
  #steps = new Uint8Array(0)
  /** Terms that each document shares with the one numbered `#counted`, by document and tier. */
  #shared = new Uint16Array(0)
  /** Undefined where nothing is counted. An edit of the same document again only counts what it has changed. */
  #counted: number | undefined
  /** The neighbours that were asked for last, as long as nothing has changed. */
  #found: { readonly number: number; readonly neighbours: Neighbours } | undefined

  /** Adds a document's profile, or replaces it. Only terms that come or go cost anything. */
  set(uri: string, profile: DocumentProfile): void {
    const number = this.#numbers.get(uri) ?? this.#free.pop() ?? this.#slots.length
    const known = this.#slots[number]?.profile
    const before = known?.terms ?? NO_TERMS
    if (known !== undefined && areOneProfile(known, profile)) return
    this.#found = undefined
    this.#numbers.set(uri, number)
    this.#slots[number] = { uri, profile }
    this.#note(number, profile)
    this.#move(number, before, profile.terms)
  }

  delete(uri: string): void {
    const number = this.#numbers.get(uri)
    if (number === undefined) return
    this.#found = undefined
    this.#move(number, this.#slots[number]?.profile.terms ?? NO_TERMS, NO_TERMS)
    this.#slots[number] = undefined
    this.#numbers.delete(uri)
    this.#free.push(number)
  }

  /** The documents that may tell the same story as one, in no particular order. */
  neighbours(uri: string): Neighbours {
    const own = this.#numbers.get(uri)
    const profile = this.profileOf(uri)
    if (own === undefined || profile === undefined) return new Map()
    if (this.#found?.number !== own) this.#found = { number: own, neighbours: this.#find(own, profile) }
    return this.#found.neighbours
  }

  /** Looks at every document, and so at none for longer than a few additions take. */
  #find(own: number, profile: DocumentProfile): Neighbours {
    if (this.#counted !== own) this.#countShared(own, profile)
    const neighbours = new Map<string, number>()
    const shared = this.#shared
    const ours = countedWords(profile)
    const theirs = { counts: this.#counts, at: 0, words: 0, step: 0 }
    for (let number = 0; number < this.#slots.length; number++) {
      const first = number * TIERS
      if (number === own || isNothing(shared, first)) continue
      theirs.at = first
      theirs.words = this.#words[number] ?? 0
      theirs.step = this.#steps[number] ?? 0
      const sameStory = rounded(similarityOfCounted(shared, first, ours, theirs))
      const slot = sameStory < LEAST_SIMILARITY ? undefined : this.#slots[number]
      if (slot !== undefined) neighbours.set(slot.uri, sameStory)
    }
    return neighbours
  }

  #note(number: number, { counts, words }: DocumentProfile): void {
    if (number >= this.#words.length) {
      const room = Math.max(FIRST_ROOM, number * 2)
      this.#counts = enlarged(this.#counts, new Uint32Array(room * TIERS))
      this.#words = enlarged(this.#words, new Uint32Array(room))
      this.#steps = enlarged(this.#steps, new Uint8Array(room))
    }
    this.#counts.set(counts, number * TIERS)
    this.#words[number] = words
    this.#steps[number] = lengthStep(words)
  }

  /** The words of a document; undefined for one that is not here. */
  profileOf(uri: string): DocumentProfile | undefined {
    const number = this.#numbers.get(uri)
    return number === undefined ? undefined : this.#slots[number]?.profile
  }

  #countShared(own: number, { terms }: DocumentProfile): void {
    const length = this.#slots.length * TIERS
    if (this.#shared.length < length) this.#shared = new Uint16Array(length * 2)
    else this.#shared.fill(0, 0, length)
    for (const term of terms) this.#count(term, 1)
    this.#counted = own
  }

  /** Notes that every document with a term shares it, or no longer does. */
  #count(term: number, by: 1 | -1): void {
    const shared = this.#shared
    const tier = tierOfTerm(term)
    this.#postings.visit(term, number => {
      const cell = number * TIERS + tier
      shared[cell] = (shared[cell] ?? 0) + by
    })
  }

  /** Puts a document under the terms that it has gained and takes it from those that it has lost. Both are sorted. */
  #move(number: number, before: Uint32Array, after: Uint32Array): void {
    if (number !== this.#counted) this.#counted = undefined
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
    this.#postings.add(term, number)
    if (number === this.#counted) this.#count(term, 1)
  }

  #remove(term: number, number: number): void {
    if (number === this.#counted) this.#count(term, -1)
    this.#postings.delete(term, number)
  }
}

/** What {@link StoryIndex.neighbours} says of two documents; nought where it does not have the one for the other. */
export function sameStoryOf(a: DocumentProfile, b: DocumentProfile): number {
  const sameStory = rounded(similarity(sharedByTier(a.terms, b.terms), a, b))
  return sameStory < LEAST_SIMILARITY ? 0 : sameStory
}

/** Most edits change no word that tells a story. */
function areOneProfile(a: DocumentProfile, b: DocumentProfile): boolean {
  return a.words === b.words && a.terms.length === b.terms.length && a.terms.every((term, at) => term === b.terms[at])
}

/** How many terms of each tier two sorted lists have in common. */
function sharedByTier(a: Uint32Array, b: Uint32Array): Uint16Array {
  const shared = new Uint16Array(TIERS)
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] ?? 0, b[j] ?? 0]
    if (left === right) {
      const tier = tierOfTerm(left)
      shared[tier] = (shared[tier] ?? 0) + 1
    }
    if (left <= right) i++
    if (right <= left) j++
  }
  return shared
}

function rounded(similarity: number): number {
  return Math.round(similarity * 100) / 100
}

/** True where two documents have no term in common. */
function isNothing(shared: Uint16Array, first: number): boolean {
  for (let tier = first; tier < first + TIERS; tier++) if (shared[tier] !== 0) return false
  return true
}

/** Documents for which a table begins with room. */
const FIRST_ROOM = 64

function enlarged<Numbers extends Uint8Array | Uint32Array>(before: Numbers, larger: Numbers): Numbers {
  larger.set(before)
  return larger
}

const NO_TERMS = new Uint32Array(0)
