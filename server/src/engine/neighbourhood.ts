import type { DocumentProfile } from '../claims/profile.js'
import type { KnownAlignments } from '../facts/alignedDocuments.js'
import type { AlignmentOptions } from '../facts/candidates.js'
import { ClaimIndex } from '../facts/claimIndex.js'
import type { KeyedClaims } from '../facts/keyedClaims.js'
import { SettledDocuments } from '../facts/settledDocuments.js'
import { type Neighbours, StoryIndex, sameStoryOf } from '../facts/storyIndex.js'

/** What the indexes are told of a document. */
export interface Indexed {
  readonly profile: DocumentProfile
  readonly keyed: KeyedClaims
}

/** Finds the distant documents among some with a claim that may state what one of a document's claims states. */
export type DistantPartners = (key: string, isKnown: (uri: string) => boolean) => ReadonlySet<string>

/** With more documents than these one is not compared word by word. */
const FEW_STRANGERS = 64
/** Documents that are prepared for edits before anything else has its turn. */
const PREPARED_TOGETHER = 10

/**
 * Finds the documents with which a document is compared. Those that came with all their alignments are in no index
 * before an edit needs it.
 */
export class Neighbourhood {
  readonly #stories = new StoryIndex()
  #claims = new ClaimIndex()
  /** Documents of which all alignments with one another were known when they came, and which no index has yet. */
  readonly #unindexed = new Map<string, Indexed>()
  readonly #settled = new SettledDocuments()

  /** Takes a new document for one that comes with its alignments. False where these are of another set. */
  settle(uri: string, aligned: KnownAlignments): boolean {
    return this.#settled.settle(uri, aligned)
  }

  /** What is known of a document's alignments holds no longer, or nothing is. */
  estrange(uri: string): void {
    this.#index(uri)
    this.#settled.estrange(uri)
  }

  /** Whether a document came with its alignments and has not changed since. */
  isSettled(uri: string): boolean {
    return !this.#settled.strangers.has(uri)
  }

  /** The document at a place of the set that the settled ones came with. */
  settledAt(place: number): string | undefined {
    return this.#settled.at(place)
  }

  /** Adds a document that was settled: it is put into the indexes later. */
  addSettled(uri: string, document: Indexed): void {
    this.#unindexed.set(uri, document)
  }

  /** Adds a document, or replaces it, with other claims than before under some keys. */
  set(uri: string, { profile, keyed }: Indexed, changed: Iterable<string>): void {
    this.#stories.set(uri, profile)
    this.#claims.set(uri, keyed, changed)
  }

  delete(uri: string): void {
    this.#unindexed.delete(uri)
    this.#settled.delete(uri)
    this.#stories.delete(uri)
    this.#claims.delete(uri)
  }

  /** Replaces the claims of all documents, of which none is settled any longer. */
  rekey(documents: Iterable<readonly [uri: string, keyed: KeyedClaims]>): void {
    this.#claims = new ClaimIndex()
    for (const [uri, keyed] of documents) this.#claims.set(uri, keyed, keyed.keys())
  }

  /** The documents that may tell the same story as one. */
  of(uri: string): Neighbours {
    for (const waiting of this.#unindexed.keys()) this.#index(waiting)
    return this.#stories.neighbours(uri)
  }

  /** Those of a settled document that are not settled. It is not put into an index for it where these are few. */
  strangersAround(uri: string): Neighbours {
    const profile = this.#unindexed.get(uri)?.profile
    const { strangers } = this.#settled
    if (profile === undefined || strangers.size > FEW_STRANGERS)
      return new Map([...this.of(uri)].filter(([other]) => strangers.has(other)))
    const neighbours = new Map<string, number>()
    for (const stranger of strangers) {
      const theirs = this.#stories.profileOf(stranger)
      const sameStory = theirs === undefined ? 0 : sameStoryOf(profile, theirs)
      if (sameStory > 0) neighbours.set(stranger, sameStory)
    }
    return neighbours
  }

  /** Looks among some documents for those with which one may share a fact, key by key. */
  distantPartners(uri: string, among: Iterable<string>, options: AlignmentOptions): DistantPartners {
    const reach = this.#claims.reachOf(among)
    return (key, isKnown) => this.#claims.partners(uri, key, reach, options, isKnown)
  }

  /** Puts some of the documents that wait for it into the indexes. False where none is left. */
  prepare(): boolean {
    let left = PREPARED_TOGETHER
    for (const uri of this.#unindexed.keys()) {
      if (left-- === 0) break
      this.#index(uri)
    }
    return this.#unindexed.size > 0
  }

  #index(uri: string): void {
    const document = this.#unindexed.get(uri)
    if (document === undefined) return
    this.#unindexed.delete(uri)
    this.set(uri, document, document.keyed.keys())
  }
}
