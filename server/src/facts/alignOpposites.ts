import type { Claim } from '../claims/claim.js'
import { haveOtherFacets } from '../claims/scope/facets.js'
import { sharedCount, sharedWeight } from '../claims/weightedTerms.js'
import { ATTRIBUTES, type OppositeTopic } from '../lexicon/opposites.js'
import type { Opposite } from '../mentions/opposites/opposite.js'
import type { Alignment } from './alignment.js'
import { BLOCKERS, isBlocked } from './blockers.js'
import { compareOpposites } from './compareOpposites.js'
import { visitPairs } from './pairs.js'

/** So surely must two documents tell one story for single words of theirs to be set against each other. */
const ONE_STORY = 0.3
/** So surely for the only place that either tells of to be that of one event. */
const SURE_STORY = 0.5
/** The share of the words around the one that stand around the other too, where the noun is the same. */
const COVERED = 0.3
/** The same where the sentence as a whole says what is spoken of. */
const WELL_COVERED = 0.4
/** The same for what a text says of many things: when they were, why, and in what order. */
const ALMOST_COVERED = 0.55
/** The same for what a short story tells once. */
const LOOSELY_COVERED = 0.2
const ABOUNDING: ReadonlySet<OppositeTopic> = new Set(['order', 'day-part', 'season', 'condition', 'cause'])
/** The same for where things are: much lies beside one river. */
const MOSTLY_COVERED = 0.7
/** The same for what goes up and down from day to day. */
const SAME_WORDS = 0.75
/** An agreeing word explains a conflict away where it is covered this much, however little that is. */
const CONFIRMED = 0.25

/**
 * Sets against each other words of two documents that exclude each other, where the words around them are much the
 * same. What stands in the other document as well, in about such words, is set against nothing in it. Within one
 * document nothing is: prose turns things over.
 */
export function alignOpposites(ours: readonly Claim[], theirs: readonly Claim[], sameStory: number): Alignment[] {
  if (sameStory < ONE_STORY || ours === theirs) return []
  if (!mayConflict(ours, theirs)) return []
  const isOnly = ours.length === 1 && theirs.length === 1
  const candidates: Alignment[] = []
  visitPairs(ours, theirs, (a, b) => {
    const candidate = candidateOf(a, b, isOnly, sameStory)
    if (candidate !== null) candidates.push(candidate)
  })
  if (!candidates.some(({ relation }) => relation === 'conflict')) return []
  const confirmed = new Set(candidates.flatMap(({ a, b, relation }) => (relation === 'agree' ? [a, b] : [])))
  const taken = new Set<Claim>()
  const conflicts = candidates.filter(
    ({ a, b, relation }) => relation === 'conflict' && !confirmed.has(a) && !confirmed.has(b),
  )
  const counterparts = counterpartsIn(conflicts)
  return conflicts
    .filter(conflict => !isOfManyPlaces(conflict, counterparts))
    .sort((x, y) => y.score - x.score || x.a.span.start - y.a.span.start || x.b.span.start - y.b.span.start)
    .filter(({ a, b }) => {
      if (taken.has(a) || taken.has(b)) return false
      taken.add(a)
      taken.add(b)
      return true
    })
}

/** Most texts have no words that exclude each other, which is seen before any two of them are compared. */
function mayConflict(ours: readonly Claim[], theirs: readonly Claim[]): boolean {
  const words = differentWords(theirs)
  return differentWords(ours).some(a => words.some(b => compareOpposites(a, b) === 'conflict'))
}

/** What stands under one key differs in the word alone. */
function differentWords(claims: readonly Claim[]): readonly Opposite[] {
  const words = new Map<string, Opposite>()
  for (const { opposite } of claims) if (opposite !== undefined) words.set(opposite.value, opposite)
  return [...words.values()]
}

/** Two pairs are about as likely where the score of the one is this share of the other's. */
const RIVAL = 0.75

/** For each claim its likeliest counterpart, and the likeliest of those that name another place than that one does. */
type Counterparts = ReadonlyMap<Claim, readonly { readonly place: string; readonly score: number }[]>

/**
 * A text that tells about the same of several places, as a survey or a list of dates does, tells of several things: what
 * the other text says of a place of its own may be of one more.
 */
function isOfManyPlaces({ a, b, score }: Alignment, counterparts: Counterparts): boolean {
  if (a.opposite?.topic !== 'place') return false
  const hasRival = (claim: Claim, place: string | undefined): boolean =>
    (counterparts.get(claim) ?? []).some(other => other.place !== place && other.score >= score * RIVAL)
  return hasRival(a, b.opposite?.value) || hasRival(b, a.opposite?.value)
}

function counterpartsIn(conflicts: readonly Alignment[]): Counterparts {
  const found = new Map<Claim, { place: string; score: number }[]>()
  const add = (claim: Claim, place: string, score: number): void => {
    const [first, second] = found.get(claim) ?? []
    const next = { place, score }
    if (first === undefined) found.set(claim, [next])
    else if (place === first.place) found.set(claim, [score > first.score ? next : first, ...(second ? [second] : [])])
    else if (score > first.score) found.set(claim, [next, first])
    else if (second === undefined || score > second.score) found.set(claim, [first, next])
  }
  for (const { a, b, score } of conflicts) {
    if (a.opposite?.topic !== 'place' || b.opposite === undefined) continue
    add(a, b.opposite.value, score)
    add(b, a.opposite.value, score)
  }
  return found
}

function candidateOf(a: Claim, b: Claim, isOnly: boolean, sameStory: number): Alignment | null {
  if (a.opposite === undefined || b.opposite === undefined) return null
  const relation = compareOpposites(a.opposite, b.opposite)
  if (relation === 'open') return null
  const coverage = coverageOf(a, b)
  if (relation === 'agree') {
    // A place of which both tell is no stranger to either.
    const isKnown = coverage >= CONFIRMED || a.opposite.topic === 'place'
    return isKnown ? { a, b, relation, score: coverage } : null
  }
  const isPlain =
    isOnly && (isAttribute(a) || (ONE_OF_A_STORY.has(a.opposite.topic) && coverage >= leastOfStory(sameStory)))
  if (!isPlain && coverage < leastCoverage(a)) return null
  if (OF_ONE_PLACE.has(a.opposite.topic) && nameOthers(a, b)) return null
  if (a.opposite.topic === 'place' && !shareMoreThanNames(a, b)) return null
  // What fell in the quarter may have risen over the year.
  if (a.opposite.topic === 'direction' && haveOtherFacets(a.scope.facets, b.scope.facets)) return null
  if (
    isBlocked(a, b, a.opposite.topic === 'record' ? RECORD_BLOCKERS : OPPOSITE_BLOCKERS) ||
    isSupposed(a) ||
    isSupposed(b)
  )
    return null
  return { a, b, relation, score: LEAST_SCORE + (1 - LEAST_SCORE) * coverage * coverage }
}

const LEAST_SCORE = 0.4

/** The surer two short texts tell one story, the less need the two sentences have in common. */
function leastOfStory(sameStory: number): number {
  return sameStory >= SURE_STORY ? LOOSELY_COVERED : sameStory >= LIKELY_STORY ? RATHER_COVERED : WELL_COVERED
}

const LIKELY_STORY = 0.35
const RATHER_COVERED = 0.3

/** What a short story tells once: where it was, and what did it. */
const ONE_OF_A_STORY: ReadonlySet<OppositeTopic> = new Set([
  'place',
  'vehicle',
  'cause',
  'means',
  'decision',
  'verdict',
  'permission',
])

/** A quality that is told of one such thing in either text: "grey eyes", "her left knee". */
function isAttribute({ opposite }: Claim): boolean {
  return opposite !== undefined && ATTRIBUTES.has(opposite.topic)
}

function leastCoverage({ subject, opposite }: Claim): number {
  if (opposite?.topic === 'direction') return SAME_WORDS
  if (opposite?.topic === 'side') return MOSTLY_COVERED
  // "The Regent is the oldest", "older than the Regent": the name says what is spoken of.
  if (opposite?.topic === 'record' && (opposite.value === 'most' || opposite.value === 'outdone')) return 0
  if (opposite !== undefined && ABOUNDING.has(opposite.topic)) return ALMOST_COVERED
  return subject.head === null ? WELL_COVERED : COVERED
}

/**
 * What a word denies is read with it, and what is planned by one text may have been done in the other. Where a thing
 * stands is what two places are compared for.
 */
const OPPOSITE_BLOCKERS = BLOCKERS.filter(
  ({ name }) => name !== 'modality' && name !== 'other place' && name !== 'other occasion',
)

/** A year beside a record tells when the thing was made: "built in 1766, it is the oldest". */
const RECORD_BLOCKERS = OPPOSITE_BLOCKERS.filter(({ name }) => name !== 'time')

/** Topics in which the names of a sentence say what is spoken of. */
const OF_ONE_PLACE: ReadonlySet<OppositeTopic> = new Set(['side'])

/** Either sentence has a name that the other has not. */
function nameOthers({ context: a }: Claim, { context: b }: Claim): boolean {
  return sharedCount(a.names, b.terms) < a.names.length && sharedCount(b.names, a.terms) < b.names.length
}

/** What happened is told of, and not merely who or what it has to do with. */
function shareMoreThanNames({ context: a }: Claim, { context: b }: Claim): boolean {
  return sharedCount(a.terms, b.terms) > sharedCount(a.names, b.names)
}

function isSupposed({ scope }: Claim): boolean {
  return scope.modality === 'hypothetical'
}

/** The share of the lighter context that the other one has; nought where it has little to share. */
function coverageOf({ context: a, opposite }: Claim, { context: b }: Claim): number {
  const shared = sharedWeight(a, b)
  const abounds = opposite !== undefined && (ABOUNDING.has(opposite.topic) || opposite.topic === 'direction')
  return shared < (abounds ? LEAST_SHARED_OF_MANY : LEAST_SHARED) ? 0 : Math.min(1, shared / Math.min(a.total, b.total))
}

/** About a rare word close by; and two of them. */
const LEAST_SHARED = 0.6
const LEAST_SHARED_OF_MANY = 1
