import type { Claim } from '../claims/claim.js'
import { hashTerm } from '../document/stem.js'
import { areVariants, mayBeOneAtDistance } from './alignNames.js'
import { mayReckonAtDistance } from './alignReckonings.js'
import type { AlignmentOptions } from './candidates.js'
import { isOppositeKey, isReckoningKey, QUOTATION_KEY } from './comparable.js'
import { leastShared, leastSharedByAny, mayStateOneFact } from './distantStories.js'
import type { KeyedClaims } from './keyedClaims.js'
import { isName } from './nameIndex.js'
import { NameVariants } from './nameVariants.js'
import { Postings } from './postings.js'
import { leastSharedByQuotes, quoteTerms, sharesEnough } from './quotationIndex.js'

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

/** Documents among which others are looked for: by their numbers, 1 for each that is meant. */
export type Reach = Uint8Array

/**
 * Claims by the words that tell of them, under each comparison key: finds the distant documents with which a document
 * may share a fact, without looking at the others.
 */
export class ClaimIndex {
  readonly #slots: (Slot | undefined)[] = []
  readonly #free: number[] = []
  readonly #documents = new Map<string, DocumentClaims>()
  readonly #freeDocuments: number[] = []
  #documentCount = 0
  readonly #postings = new Postings()
  readonly #names = new NameVariants()
  /** A number for each comparison key. */
  readonly #keys = new Map<string, number>()
  /** By the number of a slot: its document, its key, and what {@link amountOf} its claim. */
  #documentOf = new Uint32Array(0)
  #keyOf = new Uint32Array(0)
  #amounts = new Float32Array(0)
  /** What each slot may share with the claim in question, at most; all nought between two claims. */
  #shared = new Float32Array(0)

  /** Replaces the claims of a document under some keys. */
  set(uri: string, keyed: KeyedClaims, keys: Iterable<string>): void {
    const own = this.#documents.get(uri) ?? {
      number: this.#freeDocuments.pop() ?? this.#documentCount++,
      byKey: new Map(),
    }
    this.#documents.set(uri, own)
    for (const key of keys) {
      for (const number of own.byKey.get(key) ?? []) this.#remove(number)
      const claims = keyed.get(key)
      if (claims === undefined || isForNearOnly(key)) own.byKey.delete(key)
      else
        own.byKey.set(
          key,
          claims.map(claim => this.#add({ uri, document: own.number, key, claim })),
        )
    }
  }

  delete(uri: string): void {
    const own = this.#documents.get(uri)
    if (own === undefined) return
    for (const numbers of own.byKey.values()) for (const number of numbers) this.#remove(number)
    this.#documents.delete(uri)
    this.#freeDocuments.push(own.number)
  }

  /** These documents and no others, as long as none comes or goes. */
  reachOf(uris: Iterable<string>): Reach {
    const reach = new Uint8Array(this.#documentCount)
    for (const uri of uris) {
      const number = this.#documents.get(uri)?.number
      if (number !== undefined) reach[number] = 1
    }
    return reach
  }

  /**
   * The documents within reach with a claim under a key that may state what one of a document's claims states.
   *
   * @param isKnown true for a document of which it is not asked
   */
  partners(
    uri: string,
    key: string,
    reach: Reach,
    options: AlignmentOptions,
    isKnown: (uri: string) => boolean = () => false,
  ): Set<string> {
    const found = new Set<string>()
    const done: number[] = []
    for (const number of this.#documents.get(uri)?.byKey.get(key) ?? []) {
      const own = this.#slots[number]
      if (own === undefined) continue
      for (const other of this.#hitsOf(number, own, reach)) {
        if (reach[other.document] !== 1) continue
        const known = isKnown(other.uri)
        if (!known && !mayMatch(own, other, options)) continue
        if (!known) found.add(other.uri)
        // Once is enough.
        reach[other.document] = 0
        done.push(other.document)
      }
    }
    for (const document of done) reach[document] = 1
    return found
  }

  #slotsOf(numbers: Iterable<number> = []): Slot[] {
    return Array.from(numbers).flatMap(number => this.#slots[number] ?? [])
  }

  /** The claims within reach, under the key of a given one, that share enough words with it to be looked at. */
  #hitsOf(own: number, slot: Slot, reach: Reach): Slot[] {
    const { name } = slot.claim
    const hits = name === undefined ? this.#hitsByWords(own, slot, reach) : this.#names.of(name)
    return this.#slotsOf(hits).filter(({ document }) => document !== slot.document && reach[document] === 1)
  }

  #hitsByWords(own: number, slot: Slot, reach: Reach): number[] {
    const [shared, documentOf, keyOf, amounts] = [this.#shared, this.#documentOf, this.#keyOf, this.#amounts]
    const [key, amount] = [keyOf[own], amounts[own] ?? 0]
    const touched: number[] = []
    const { terms, skipped } = probesOf(slot)
    for (const [term, weight] of terms) {
      this.#postings.visit(term, number => {
        if (reach[documentOf[number] ?? 0] !== 1 || keyOf[number] !== key) return
        const known = shared[number] ?? 0
        if (known === 0) touched.push(number)
        shared[number] = known + weight
      })
    }
    const least = leastSharedWith(slot)
    const hits: number[] = []
    for (const number of touched) {
      const most = (shared[number] ?? 0) + skipped + ROUNDING
      shared[number] = 0
      if (most >= least(amount, amounts[number] ?? 0)) hits.push(number)
    }
    return hits
  }

  #add(slot: Slot): number {
    const number = this.#free.pop() ?? this.#slots.length
    this.#slots[number] = slot
    this.#note(number, slot)
    if (slot.claim.name !== undefined) this.#names.add(slot.claim.name, number)
    else for (const term of termsOf(slot).keys()) this.#postings.add(term, number)
    return number
  }

  #note(number: number, slot: Slot): void {
    if (number >= this.#shared.length) {
      const room = Math.max(FIRST_ROOM, number * 2)
      this.#documentOf = enlarged(this.#documentOf, new Uint32Array(room))
      this.#keyOf = enlarged(this.#keyOf, new Uint32Array(room))
      this.#amounts = enlarged(this.#amounts, new Float32Array(room))
      this.#shared = new Float32Array(room)
    }
    const key = this.#keys.get(slot.key) ?? this.#keys.size
    this.#keys.set(slot.key, key)
    this.#documentOf[number] = slot.document
    this.#keyOf[number] = key
    this.#amounts[number] = amountOf(slot)
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

/** The keys under which two distant documents have claims that may state one fact. */
export function keysBetween(ours: KeyedClaims, theirs: KeyedClaims, options: AlignmentOptions): readonly string[] {
  const keys: string[] = []
  for (const [key, claims] of ours) {
    const others = theirs.get(key)
    if (others === undefined || isForNearOnly(key)) continue
    if (claims.some(claim => others.some(other => mayMatch({ key, claim }, { claim: other }, options)))) keys.push(key)
  }
  return keys
}

/** Claims for which the index begins with room. */
const FIRST_ROOM = 256

function enlarged<Numbers extends Float32Array | Uint32Array>(before: Numbers, larger: Numbers): Numbers {
  larger.set(before)
  return larger
}

/** How much there is to share with a claim: the weight of its context, or the words of a quotation. */
function amountOf({ key, claim }: Slot): number {
  if (key !== QUOTATION_KEY) return claim.context.total
  return claim.quotation === undefined ? 0 : quoteTerms(claim.quotation).length
}

/** What others must share with a claim at least, by how much there is of it and of the other. */
function leastSharedWith({ key, claim: { subject } }: Slot): (a: number, b: number) => number {
  if (isReckoningKey(key)) return oneWord
  if (key === QUOTATION_KEY) return leastSharedByQuotes
  return subject.toll === undefined ? leastShared : () => 0
}

function oneWord(): number {
  return 1
}

/** Words that exclude each other are compared in near documents only. */
function isForNearOnly(key: string): boolean {
  return isOppositeKey(key)
}

/** True for claims of one key that may be aligned, though their documents are distant. */
function mayMatch(
  { key, claim: a }: Pick<Slot, 'key' | 'claim'>,
  { claim: b }: Pick<Slot, 'claim'>,
  options: AlignmentOptions,
): boolean {
  if (isName(a) && isName(b)) return areVariants(a.name, b.name) && mayBeOneAtDistance(a, b)
  if (isReckoningKey(key)) return mayReckonAtDistance(a, b)
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
  // What is reckoned is compared at a distance in short texts only, and by the words of its sentence.
  if (isReckoningKey(key)) {
    if (claim.isBrief) for (const word of claim.reckoning?.words ?? []) weighed.set(joined(base, hashTerm(word)), 1)
    return weighed
  }
  context.terms.forEach((term, index) => {
    const weight = context.weights[index] ?? 0
    if (weight > 0) weighed.set(joined(base, term), weight)
  })
  if (subject.person !== undefined || subject.street !== undefined) weighed.set(base, DECISIVE)
  for (const figure of subject.figures ?? []) weighed.set(joined(base, hashTerm(figure)), DECISIVE)
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
  /** What those that are left out weigh together. */
  readonly skipped: number
}

/** The terms by which the others are found: the lightest are left out as long as no claim can be missed for it. */
function probesOf(slot: Slot): Probes {
  const terms = termsOf(slot)
  const takesAll = slot.key === QUOTATION_KEY || isReckoningKey(slot.key) || slot.claim.subject.toll !== undefined
  if (takesAll) return { terms, skipped: 0 }
  const least = leastSharedByAny(slot.claim.context.total)
  let skipped = 0
  const probes = [...terms].sort(([, a], [, b]) => a - b)
  const first = probes.findIndex(([, weight]) => {
    if (skipped + weight >= least) return true
    skipped += weight
    return false
  })
  return { terms: new Map(probes.slice(Math.max(0, first))), skipped }
}

/** More than sums of single precision may be off. */
const ROUNDING = 1e-3

/** Two pairs may meet in one number: who asks looks at the key again. */
function joined(key: number, term: number): number {
  return (Math.imul(key, 0x9e3779b1) ^ term) >>> 0
}
