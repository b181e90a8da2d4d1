import type { Claim } from '../claims/claim.js'
import type { Alignment } from './alignment.js'
import { newPartnership, type Partnership } from './partnership.js'

/**
 * What is aligned between documents of which none has changed, as plain data: which claims of two documents are aligned
 * depends on these two and on the options, so that it need not be found out again.
 */
export interface AlignedDocuments {
  readonly set: AlignedSet
  readonly documents: readonly AlignedDocument[]
  readonly pairs: readonly AlignedPair[]
}

/** Documents that were aligned with one another. */
export interface AlignedSet {
  /** Stands for the options under which they were. */
  readonly options: string
  /** Comparison keys, which pairs name by their places. */
  readonly keys: readonly string[]
}

export interface AlignedDocument {
  /** Stands for its text, its language and its URI. */
  readonly key: string
  /** What {@link groupsText} gives for its groups. */
  readonly groups: string
}

/**
 * Two documents that are compared, or one with itself: their places among the documents, how surely they tell one story,
 * the places of the keys under which distant documents meet (null for near ones), and a list for each key under which
 * something is aligned: the place of the key, and four numbers for each alignment.
 */
export type AlignedPair = readonly [
  first: number,
  second: number,
  sameStory: number,
  keys: readonly number[] | null,
  alignments: readonly (readonly number[])[],
]

/** What is known of the alignments of one document with the others of a set. */
export interface KnownAlignments {
  /** The same object for all documents of the set. */
  readonly set: AlignedSet
  readonly groups: string
  /** Its place among the documents of the set. */
  readonly place: number
  readonly pairs: readonly AlignedPair[]
}

/** By the keys of documents. */
export type KnownByKey = ReadonlyMap<string, KnownAlignments>

/** Groups as one text; documents without a list are told from those with an empty one. */
export function groupsText(groups: readonly string[] | undefined): string {
  return groups === undefined ? '' : JSON.stringify(groups)
}

/** What is known of each document, by its key. */
export function knownByKey(aligned: readonly AlignedDocuments[]): KnownByKey {
  const known = new Map<string, KnownAlignments>()
  for (const { set, documents, pairs } of aligned) {
    const pairsOf: AlignedPair[][] = documents.map(() => [])
    for (const pair of pairs) {
      const [first, second] = pair
      pairsOf[first]?.push(pair)
      if (second !== first) pairsOf[second]?.push(pair)
    }
    documents.forEach(({ key, groups }, place) => {
      known.set(key, { set, groups, place, pairs: pairsOf[place] ?? [] })
    })
  }
  return known
}

/** Numbers for the names of things, in the order in which they are met. */
export class Places {
  readonly #places = new Map<string, number>()

  of(name: string): number {
    const place = this.#places.get(name) ?? this.#places.size
    this.#places.set(name, place)
    return place
  }

  get names(): readonly string[] {
    return [...this.#places.keys()]
  }
}

/** Which number a claim of a pair has in its document, and in which of the two it stands: twice the number, and one more in the second. */
export type PlaceOfClaim = (claim: Claim) => number

/** Numbers for each alignment of a list. */
const NUMBERS = 4
const CONFLICTS = 1
const IS_SOFT = 2
const HAS_STORY = 4

/** A partnership as plain data, without the places of its documents. */
export function packPartnership(
  { sameStory, keys, alignments }: Partnership,
  placeOf: PlaceOfClaim,
  keyPlaces: Places,
): readonly [AlignedPair[2], AlignedPair[3], AlignedPair[4]] {
  const packed = [...(alignments ?? [])].map(([key, held]) => [
    keyPlaces.of(key),
    ...held.flatMap(({ a, b, relation, score, soft, sameStory: told }) => [
      placeOf(a),
      placeOf(b),
      (relation === 'conflict' ? CONFLICTS : 0) + (soft ? IS_SOFT : 0) + (told === undefined ? 0 : HAS_STORY),
      score,
    ]),
  ])
  return [sameStory, keys?.map(key => keyPlaces.of(key)) ?? null, packed]
}

/** The partnership that was packed, with the claims as they are now. */
export function unpackPartnership(
  [, , sameStory, keys, alignments]: AlignedPair,
  claimAt: (place: number) => Claim,
  { keys: names }: AlignedSet,
): Partnership {
  const nameOf = (place: number | undefined): string => names[place ?? -1] ?? ''
  const partnership = newPartnership(keys?.map(nameOf))
  partnership.sameStory = sameStory
  if (alignments.length === 0) return partnership
  partnership.alignments = new Map(
    alignments.map(list => {
      const held: Alignment[] = []
      for (let at = 1; at < list.length; at += NUMBERS) held.push(unpackAlignment(list, at, sameStory, claimAt))
      return [nameOf(list[0]), held]
    }),
  )
  return partnership
}

function unpackAlignment(
  list: readonly number[],
  at: number,
  sameStory: number,
  claimAt: (place: number) => Claim,
): Alignment {
  const [a = 0, b = 0, flags = 0, score = 0] = [list[at], list[at + 1], list[at + 2], list[at + 3]]
  return {
    a: claimAt(a),
    b: claimAt(b),
    relation: (flags & CONFLICTS) === 0 ? 'agree' : 'conflict',
    score,
    ...((flags & HAS_STORY) === 0 ? {} : { sameStory }),
    ...((flags & IS_SOFT) === 0 ? {} : { soft: true }),
  }
}
