import type { Claim } from '../claims/claim.js'
import { hashTerm } from '../document/stem.js'
import { areVariants, mayBeOneAtDistance } from './alignNames.js'
import type { AlignmentOptions } from './candidates.js'
import { isOppositeKey, isReckoningKey, QUOTATION_KEY } from './comparable.js'
import { leastShared, mayStateOneFact } from './distantStories.js'
import type { KeyedClaims } from './keyedClaims.js'
import { isName } from './nameIndex.js'
import { NameVariants } from './nameVariants.js'
import { Postings } from './postings.js'
import { quoteTerms, sharesEnough } from './quotationIndex.js'

interface DocumentClaims {
  readonly number: number
  /** The numbers of its claims under each key. */
  readonly byKey: Map<string, readonly number[]>
}

interface Slot {
  readonly uri: string
  readonly document: number
  readonly key: string
  readonly claim: Claim
}

/**
 * Claims by the words that tell of them, under each comparison key: finds the distant documents with which a document
 * may share a fact, without looking at the others.
 */
export class ClaimIndex {
  readonly #slots: (Slot | undefined)[] = []
  readonly #free: number[] = []
  readonly #documents = new Map<string, DocumentClaims>()
  readonly #postings = new Postings()
  readonly #names = new NameVariants()
  #documentCount = 0
  /** What each slot may share with the claim in question, at most; all nought between two claims. */
  #shared = new Float32Array(0)

  /** Replaces the claims of a document under some keys. */
  set(uri: string, keyed: KeyedClaims, keys: Iterable<string>): void {
    const known = this.#documents.get(uri)
    const own = known ?? { number: this.#documentCount++, byKey: new Map<string, readonly number[]>() }
    this.#documents.set(uri, own)
    for (const key of keys) {
      for (const number of own.byKey.get(key) ?? []) this.#remove(number)
      const claims = keyed.get(key)
      // Words that exclude each other, and what is reckoned, are compared in near documents only.
      if (claims === undefined || isOppositeKey(key) || isReckoningKey(key)) own.byKey.delete(key)
      else
        own.byKey.set(
          key,
          claims.map(claim => this.#add({ uri, document: own.number, key, claim })),
        )
    }
  }

  delete(uri: string): void {
    for (const numbers of this.#documents.get(uri)?.byKey.values() ?? []) {
      for (const number of numbers) this.#remove(number)
    }
    this.#documents.delete(uri)
  }

  /** Of the distant documents those with a claim under a key that may state what one of a document's claims states. */
  partners(uri: string, key: string, distant: ReadonlyMap<string, unknown>, options: AlignmentOptions): Set<string> {
    const found = new Set<string>()
    for (const number of this.#documents.get(uri)?.byKey.get(key) ?? []) {
      const own = this.#slots[number]
      if (own === undefined) continue
      for (const other of this.#hitsOf(own)) {
        if (found.has(other.uri) || !distant.has(other.uri)) continue
        if (mayMatch(own, other, options)) found.add(other.uri)
      }
    }
    return found
  }

  /** The keys under which two documents have claims that may state one fact. */
  keysBetween(a: string, b: string, options: AlignmentOptions): readonly string[] {
    const [ours, theirs] = [this.#documents.get(a)?.byKey, this.#documents.get(b)?.byKey]
    const keys: string[] = []
    for (const [key, numbers] of ours ?? []) {
      const others = this.#slotsOf(theirs?.get(key))
      if (this.#slotsOf(numbers).some(one => others.some(other => mayMatch(one, other, options)))) keys.push(key)
    }
    return keys
  }

  #slotsOf(numbers: readonly number[] = []): Slot[] {
    return numbers.flatMap(number => this.#slots[number] ?? [])
  }

  /** The claims of other documents, under the key of a given one, that share enough words with it to be looked at. */
  #hitsOf(own: Slot): Slot[] {
    if (own.claim.name !== undefined) {
      const slots = this.#slotsOf([...this.#names.of(own.claim.name)])
      return slots.filter(({ document }) => document !== own.document)
    }
    if (this.#shared.length < this.#slots.length) this.#shared = new Float32Array(this.#slots.length * 2)
    const shared = this.#shared
    const numbers: number[] = []
    const { terms, least } = probesOf(own)
    for (const [term, weight] of terms) {
      this.#postings.visit(term, number => {
        const known = shared[number] ?? 0
        if (known === 0) numbers.push(number)
        shared[number] = known + weight
      })
    }
    const found: Slot[] = []
    for (const number of numbers) {
      const slot = (shared[number] ?? 0) < least ? undefined : this.#slots[number]
      shared[number] = 0
      if (slot !== undefined && slot.document !== own.document && slot.key === own.key) found.push(slot)
    }
    return found
  }

  #add(slot: Slot): number {
    const number = this.#free.pop() ?? this.#slots.length
    this.#slots[number] = slot
    if (slot.claim.name !== undefined) this.#names.add(slot.claim.name, number)
    else for (const term of termsOf(slot).keys()) this.#postings.add(term, number)
    return number
  }

  #remove(number: number): void {
    const slot = this.#slots[number]
    if (slot === undefined) return
    if (slot.claim.name !== undefined) this.#names.delete(slot.claim.name, number)
    else for (const term of termsOf(slot).keys()) this.#postings.delete(term, number)
    this.#slots[number] = undefined
    this.#free.push(number)
  }
}

/** True for claims of one key that may be aligned, though their documents are distant. */
function mayMatch({ key, claim: a }: Slot, { claim: b }: Slot, options: AlignmentOptions): boolean {
  if (isName(a) && isName(b)) return areVariants(a.name, b.name) && mayBeOneAtDistance(a, b)
  if (key !== QUOTATION_KEY) return mayStateOneFact(a, b, options)
  return a.quotation !== undefined && b.quotation !== undefined && sharesEnough(a.quotation, b.quotation)
}

/** Under which a claim can be found, with the weight of each. */
type WeighedTerms = ReadonlyMap<number, number>

/** A claim's words, and who or where it is about, each within its key; only words have a weight of their own. */
function termsOf({ key, claim }: Slot): WeighedTerms {
  const base = hashTerm(key)
  const { context, subject, quotation, kind } = claim
  const weighed = new Map<number, number>()
  if (key === QUOTATION_KEY) {
    if (kind !== 'quote' || quotation === undefined) return weighed
    for (const word of quoteTerms(quotation)) weighed.set(joined(base, word), 1)
    return weighed
  }
  context.terms.forEach((term, index) => {
    const weight = context.weights[index] ?? 0
    if (weight > 0) weighed.set(joined(base, term), weight)
  })
  if (subject.person !== undefined || subject.street !== undefined) weighed.set(base, DECISIVE)
  if (subject.toll !== undefined || subject.occurrence !== undefined)
    for (const name of context.names) weighed.set(joined(base, name), DECISIVE)
  if (subject.toll !== undefined) {
    for (const { fate, count } of subject.toll.beside) weighed.set(joined(base, hashTerm(`${fate} ${count}`)), DECISIVE)
  }
  return weighed
}

/** More than all the words of a context weigh together. */
const DECISIVE = 1_000

interface Probes {
  readonly terms: WeighedTerms
  /** A claim that has terms of less weight cannot state the same fact. */
  readonly least: number
}

/** The terms by which the others are found: the lightest are left out as long as no claim can be missed for it. */
function probesOf(slot: Slot): Probes {
  const terms = termsOf(slot)
  if (slot.key === QUOTATION_KEY) return { terms, least: Math.min(2, terms.size) }
  if (slot.claim.subject.toll !== undefined) return { terms, least: 0 }
  const least = leastShared(slot.claim.context.total)
  let skipped = 0
  const probes = [...terms].sort(([, a], [, b]) => a - b)
  const first = probes.findIndex(([, weight]) => {
    if (skipped + weight >= least) return true
    skipped += weight
    return false
  })
  return { terms: new Map(probes.slice(Math.max(0, first))), least: least - skipped - ROUNDING }
}

/** More than sums of single precision may be off. */
const ROUNDING = 1e-3

/** Two pairs may meet in one number: who asks looks at the key again. */
function joined(key: number, term: number): number {
  return (Math.imul(key, 0x9e3779b1) ^ term) >>> 0
}
