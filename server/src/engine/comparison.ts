import type { Claim } from '../claims/claim.js'
import {
  type AlignedDocuments,
  type AlignedPair,
  groupsText,
  type KnownAlignments,
  Places,
  packPartnership,
  unpackPartnership,
} from '../facts/alignedDocuments.js'
import { keysBetween } from '../facts/claimIndex.js'
import { DISTANT_STORY } from '../facts/distantStories.js'
import { areCompared } from '../facts/groups.js'
import {
  type AlignmentChanges,
  alignedKeys,
  dissolve,
  newPartnership,
  type Partnership,
  realign,
} from '../facts/partnership.js'
import type { Neighbours } from '../facts/storyIndex.js'
import type { EngineOptions } from './checkOptions.js'
import type { ClaimRegister } from './claimRegister.js'
import type { Entries, Entry } from './entry.js'
import type { Neighbourhood } from './neighbourhood.js'

/** What an update has changed in a document. */
export interface Change {
  /** The keys under which it has other claims. */
  readonly keys: ReadonlySet<string>
  /** The neighbours that it had, where they still count; absent where all its keys have changed. */
  readonly neighbours?: Neighbours | undefined
}

/** By URI; a document that is not there was not touched. */
export type Changed = ReadonlyMap<string, Change>

const NO_KEYS: ReadonlySet<string> = new Set()

/** How surely two places of one document tell of the same thing, before a word is looked at. */
const SAME_DOCUMENT = 0.45

/**
 * Compares documents pair by pair: with each document that may state one of its facts a document has a partnership,
 * which holds what is aligned between the two. An edit aligns anew under the keys that it has changed, and no others.
 */
export class Comparison {
  readonly #entries: Entries
  readonly #neighbourhood: Neighbourhood
  readonly #register: ClaimRegister
  #options: EngineOptions

  constructor(entries: Entries, neighbourhood: Neighbourhood, register: ClaimRegister, options: EngineOptions) {
    this.#entries = entries
    this.#neighbourhood = neighbourhood
    this.#register = register
    this.#options = options
  }

  /** Replaces the options; whoever does so compares all documents anew. */
  configure(options: EngineOptions): void {
    this.#options = options
  }

  /** Ends the comparison of a document with any other and with itself. */
  dissolve(uri: string, { partners }: Entry, changes: AlignmentChanges): void {
    for (const [other, partnership] of partners) {
      dissolve(partnership, changes)
      this.#entries.get(other)?.partners.delete(uri)
    }
    partners.clear()
  }

  /** Aligns a document with itself and with every document that may state one of its facts, where anything has changed. */
  align(uri: string, changed: Changed, changes: AlignmentChanges): void {
    const entry = this.#entries.get(uri)
    if (entry === undefined) return
    const neighbours = this.#neighbourhood.of(uri)
    const { keys, neighbours: before } = changed.get(uri) ?? {}
    // Nothing has changed but where its claims stand.
    if (changed.size === 1 && keys?.size === 0 && neighbours === before) return
    const { near, distant } = this.#sorted(entry, neighbours)
    near.set(uri, SAME_DOCUMENT)
    this.#partWith(entry, near, distant, changes)
    for (const [other, sameStory] of near) this.#alignNear(entry, other, sameStory, changed, changes)
    this.#alignDistant(uri, entry, distant, changed, changes)
  }

  /** Takes over what is known of a new document's alignments, and aligns it with the documents of which nothing is. */
  takeOver(uri: string, { pairs, place, set }: KnownAlignments, changed: Changed, changes: AlignmentChanges): void {
    const entry = this.#entries.get(uri)
    if (entry === undefined) return
    for (const pair of pairs) {
      const [first, second] = pair
      const other = this.#neighbourhood.settledAt(first === place ? second : first)
      const partner = other === undefined ? undefined : this.#entries.get(other)
      if (other === undefined || partner === undefined || entry.partners.has(other)) continue
      const [ours, theirs] = first === place ? [entry, partner] : [partner, entry]
      const claimAt = (at: number): Claim => this.#comparedClaim(at % 2 === 0 ? ours : theirs, at >> 1)
      const partnership = unpackPartnership(pair, claimAt, set)
      entry.partners.set(other, partnership)
      partner.partners.set(uri, partnership)
      for (const alignments of partnership.alignments?.values() ?? []) changes.added.push(...alignments)
    }
    const { near, distant } = this.#sorted(entry, this.#neighbourhood.strangersAround(uri))
    for (const [other, sameStory] of near) this.#alignNear(entry, other, sameStory, changed, changes)
    const stale = new Map<string, Set<string>>()
    for (const other of distant.keys()) this.#findKeys(entry, other, this.#keysBetween(entry, other), stale)
    for (const [other, keys] of stale) this.#realignDistant(entry, other, distant.get(other) ?? 0, keys, changes)
  }

  /** What is aligned between some documents, to be brought with them another time. */
  packed(entries: readonly Entry[]): AlignedDocuments {
    const placeOf = new Map(entries.map(({ source: { uri } }, place) => [uri, place]))
    const numberOf = new Map(entries.flatMap(({ claims }) => claims.map(({ id }, number) => [id, number] as const)))
    const keys = new Places()
    const pairs: AlignedPair[] = []
    for (const { source, partners } of entries) {
      const first = placeOf.get(source.uri) ?? 0
      const placeOfClaim = ({ id, uri }: Claim): number => (numberOf.get(id) ?? 0) * 2 + (uri === source.uri ? 0 : 1)
      for (const [other, partnership] of partners) {
        const second = placeOf.get(other)
        if (second !== undefined && second >= first)
          pairs.push([first, second, ...packPartnership(partnership, placeOfClaim, keys)])
      }
    }
    const documents = entries.map(({ key = '', source }) => ({ key, groups: groupsText(source.groups) }))
    return { set: { options: this.#options.alignedBy, keys: keys.names }, documents, pairs }
  }

  /** A claim as it is compared, by its number in its document. */
  #comparedClaim({ source, claims }: Entry, number: number): Claim {
    const claim = claims[number]
    if (claim === undefined) throw new RangeError(`${source.uri} has no claim ${number}`)
    return this.#register.compared(claim)
  }

  /** The neighbours with which a document is compared, near ones and distant ones. */
  #sorted(entry: Entry, neighbours: Neighbours): Record<'near' | 'distant', Map<string, number>> {
    const near = new Map<string, number>()
    const distant = new Map<string, number>()
    for (const [other, sameStory] of neighbours) {
      const partner = this.#entries.get(other)
      if (partner === undefined || !this.#areTogether(entry, partner)) continue
      if (sameStory < DISTANT_STORY) distant.set(other, sameStory)
      else near.set(other, sameStory)
    }
    return { near, distant }
  }

  #keysBetween(entry: Entry, other: string): readonly string[] {
    const partner = this.#entries.get(other)
    return partner === undefined ? [] : keysBetween(entry.keyed, partner.keyed, this.#options.aligning)
  }

  /** Gives up the partners of a document that are no neighbours any longer, and makes distant those that were near. */
  #partWith(entry: Entry, near: Neighbours, distant: Neighbours, changes: AlignmentChanges): void {
    for (const [other, partnership] of entry.partners) {
      if (near.has(other) || (distant.has(other) && partnership.keys !== undefined)) continue
      dissolve(partnership, changes)
      if (distant.has(other)) {
        partnership.keys = this.#keysBetween(entry, other)
        partnership.sameStory = Number.NaN
      } else this.#part(entry, other)
    }
  }

  #part(entry: Entry, other: string): void {
    entry.partners.delete(other)
    this.#entries.get(other)?.partners.delete(entry.source.uri)
  }

  #alignNear(entry: Entry, other: string, sameStory: number, changed: Changed, changes: AlignmentChanges): void {
    const { uri } = entry.source
    // Of two documents that were opened together the later one finds the pair done.
    if (other < uri && changed.has(other)) return
    const partner = this.#entries.get(other)
    if (partner === undefined) return
    const known = entry.partners.get(other)
    const partnership = known ?? this.#partner(entry, partner, undefined)
    const isStale = known === undefined || known.keys !== undefined || known.sameStory !== sameStory
    partnership.sameStory = sameStory
    partnership.keys = undefined
    const keys = isStale
      ? [...entry.keyed.keys(), ...alignedKeys(partnership)]
      : [...(changed.get(uri)?.keys ?? []), ...(changed.get(other)?.keys ?? [])]
    this.#realign(entry, partner, partnership, new Set(keys), changes)
  }

  /** Aligns a document with the distant ones under the keys under which two claims may state one fact. */
  #alignDistant(uri: string, entry: Entry, neighbours: Neighbours, changed: Changed, changes: AlignmentChanges): void {
    const { keys: changedKeys = NO_KEYS, neighbours: before = neighbours } = changed.get(uri) ?? {}
    const stale = new Map<string, Set<string>>()
    for (const [other, partnership] of entry.partners) if (partnership.keys !== undefined) stale.set(other, new Set())
    const partnersUnder = this.#neighbourhood.distantPartners(uri, neighbours.keys(), this.#options.aligning)
    for (const key of changedKeys) {
      // Of two documents that were opened together the later one finds the pair done under the keys of both.
      const isDone = (other: string): boolean => other < uri && changed.get(other)?.keys.has(key) === true
      const found = partnersUnder(key, isDone)
      for (const [other, keys] of stale) if (!isDone(other) && this.#loseKey(entry, other, key, found)) keys.add(key)
      for (const other of found) this.#findKeys(entry, other, [key], stale)
    }
    for (const other of neighbours.keys()) {
      if (!before.has(other)) this.#findKeys(entry, other, this.#keysBetween(entry, other), stale)
    }
    for (const [other, keys] of stale) this.#realignDistant(entry, other, neighbours.get(other) ?? 0, keys, changes)
  }

  /** Notes that a document no longer meets a distant partner under a key. False where it did not before. */
  #loseKey(entry: Entry, other: string, key: string, found: ReadonlySet<string>): boolean {
    const partnership = entry.partners.get(other)
    if (found.has(other) || !partnership?.keys?.includes(key)) return false
    partnership.keys = partnership.keys.filter(one => one !== key)
    return true
  }

  /** Notes that a document meets a distant one under some keys, perhaps again, which are to be aligned anew. */
  #findKeys(entry: Entry, other: string, keys: readonly string[], stale: Map<string, Set<string>>): void {
    const partner = this.#entries.get(other)
    if (partner === undefined || keys.length === 0) return
    const partnership = entry.partners.get(other) ?? this.#partner(entry, partner, [])
    const known = partnership.keys ?? []
    partnership.keys = known.concat(keys.filter(key => !known.includes(key)))
    const noted = stale.get(other) ?? new Set()
    for (const key of keys) noted.add(key)
    stale.set(other, noted)
  }

  #realignDistant(
    entry: Entry,
    other: string,
    sameStory: number,
    stale: ReadonlySet<string>,
    changes: AlignmentChanges,
  ): void {
    const partner = this.#entries.get(other)
    const partnership = entry.partners.get(other)
    if (partner === undefined || partnership?.keys === undefined) return
    const { keys } = partnership
    const isMoved = partnership.sameStory !== sameStory
    partnership.sameStory = sameStory
    const compared = isMoved ? keys : keys.filter(key => stale.has(key))
    this.#realign(entry, partner, partnership, compared, changes)
    for (const key of [...stale, ...alignedKeys(partnership)]) {
      if (!keys.includes(key)) dissolve(partnership, changes, key)
    }
    if (keys.length === 0) this.#part(entry, other)
  }

  #partner(entry: Entry, partner: Entry, keys: readonly string[] | undefined): Partnership {
    const partnership = newPartnership(keys)
    entry.partners.set(partner.source.uri, partnership)
    partner.partners.set(entry.source.uri, partnership)
    return partnership
  }

  #realign(a: Entry, b: Entry, partnership: Partnership, keys: Iterable<string>, changes: AlignmentChanges): void {
    const [first, second] = a.source.uri <= b.source.uri ? [a, b] : [b, a]
    realign(partnership, first.keyed, second.keyed, keys, this.#options.aligning, changes)
  }

  #areTogether({ source: a }: Entry, { source: b }: Entry): boolean {
    return a.uri === b.uri || areCompared(this.#options.groupsOf(a), this.#options.groupsOf(b))
  }
}
