import type { Claim } from '../claims/claim.js'
import type { Reckoning } from '../claims/reckoning.js'
import { KIN } from '../lexicon/kin.js'
import { disjoint } from '../values/interval.js'
import type { Alignment } from './alignment.js'

/** So surely must two documents tell one story for what they say to be reckoned with together. */
const ONE_STORY = 0.3
/** The share of the content words of the shorter sentence that the other one has. */
const COVERED = 0.5
/** Words in common, at least. */
const LEAST_SHARED = 2

interface Reckoned {
  readonly claim: Claim
  readonly reckoning: Reckoning
}

/**
 * Sets against each other values of two documents that follow from unlike wordings and have nothing in common: an age
 * and a year of birth, an anniversary and a year of opening, a length and its two ends.
 */
export function alignReckonings(ours: readonly Claim[], theirs: readonly Claim[], sameStory: number): Alignment[] {
  if (sameStory < ONE_STORY || ours[0]?.uri === theirs[0]?.uri) return []
  const [left, right] = [ours.flatMap(reckoned), theirs.flatMap(reckoned)]
  const pairs = left.flatMap(a => right.flatMap(b => (areOfOne(a, b, left, right) ? [{ a, b }] : [])))
  const fitting = new Set(pairs.flatMap(({ a, b }) => (disjoint(a.reckoning.days, b.reckoning.days) ? [] : [a, b])))
  const taken = new Set<Reckoned>()
  return pairs.flatMap(({ a, b }) => {
    if (a.reckoning.told === b.reckoning.told || fitting.has(a) || fitting.has(b) || taken.has(a) || taken.has(b))
      return []
    taken.add(a)
    taken.add(b)
    return [{ a: a.claim, b: b.claim, relation: 'conflict' as const, score: SCORE }]
  })
}

const SCORE = 0.7

function reckoned(claim: Claim): Reckoned[] {
  return claim.reckoning === undefined ? [] : [{ claim, reckoning: claim.reckoning }]
}

function areOfOne(a: Reckoned, b: Reckoned, left: readonly Reckoned[], right: readonly Reckoned[]): boolean {
  const [first, second] = [a.reckoning, b.reckoning]
  switch (first.topic) {
    case 'birth':
    case 'lifetime': {
      if ([...first.words, ...second.words].some(word => KIN.has(word))) return false
      const shared = first.names.filter(name => second.names.includes(name)).length
      // "Rosa Venn of the Ardley orchestra" and "Ben Aster of Ardley" share the name of a place.
      if (shared > 1 || (shared === 1 && Math.min(first.names.length, second.names.length) === 1)) return true
      if (first.names.length > 0 && second.names.length > 0) return false
      return isOnly(a, left) && isOnly(b, right)
    }
    case 'beginning': {
      // Things have one beginning of a kind: an age says what it is of, an anniversary is that of the one that is told.
      const named = [
        ...first.names.map(name => [name, second] as const),
        ...second.names.map(name => [name, first] as const),
      ]
      if (named.length > 0) return named.some(([name, other]) => name.length > 2 && other.words.includes(name))
      return isOnly(a, left) && isOnly(b, right) && sharedOf(first, second) >= LEAST_SHARED
    }
    default:
      // Lengths that are quite different are those of something else.
      return shareWords(first, second) && !areFarApart(first, second)
  }
}

function isOnly({ reckoning: { told } }: Reckoned, all: readonly Reckoned[]): boolean {
  return all.filter(({ reckoning }) => reckoning.told === told).length === 1
}

function shareWords(a: Reckoning, b: Reckoning): boolean {
  const shared = sharedOf(a, b)
  return shared >= LEAST_SHARED && shared >= COVERED * Math.min(a.words.length, b.words.length)
}

function sharedOf({ words: a }: Reckoning, { words: b }: Reckoning): number {
  return a.filter(word => b.includes(word)).length
}

const FAR = 3

function areFarApart({ days: a }: Reckoning, { days: b }: Reckoning): boolean {
  return a.min > b.max * FAR || b.min > a.max * FAR
}
