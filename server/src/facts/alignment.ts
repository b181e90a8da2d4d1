import type { Claim } from '../claims/claim.js'
import { isCenturyOff } from '../values/slip.js'
import { isHeadlineAndLead } from './blockers/oneDocument.js'
import { isBlocked } from './blockers.js'
import { type AlignmentOptions, type Candidate, candidatesOf } from './candidates.js'
import { DISTANT_SCORE, DISTANT_STORY, fitAtDistance } from './distantStories.js'
import { isDistinctive } from './distinctive.js'
import { contextSimilarity, type Features } from './evidence.js'
import { placeOtherFigures, sharesIdentity } from './identity.js'
import { shareCompanion } from './incident.js'
import { pairScore } from './pairScore.js'
import { SAMENESS, type Sameness } from './sameness.js'

/** Two claims that state the same fact, and whether their values can both be right. */
export interface Alignment {
  readonly a: Claim
  readonly b: Claim
  readonly relation: 'agree' | 'conflict'
  /** Probability that they state the same fact. */
  readonly score: number
  /** How surely the two documents tell the same story; absent where the claims' own words decide. */
  readonly sameStory?: number
  /** Something speaks against it as well: what comes of it is shown milder. */
  readonly soft?: boolean
}

interface ScoredAlignment extends Alignment {
  readonly features: Features
  readonly repeated: boolean
}

/** Two agreeing values are taken for one fact from this score on: the agreement itself is evidence. */
const AGREEING_SCORE = 0.5
/** Two values that exclude each other are set against each other from this score on. */
const CONFLICTING_SCORE = 0.7
/** The same within one document, whose sentences share words anyway, for kinds that abound, and for the few words of a table. */
const STRICT_CONFLICTING_SCORE = 0.87
/** Within a document a pair that fits no better than others is one line of many: a list, a log, a table in words. */
const NO_BETTER = 0.6
/** An agreeing counterpart explains a conflict away when its score comes this near … */
const EXPLAINING_MARGIN = 0.3
/** … or this near where both state a number that hardly two facts have in common. */
const DISTINCTIVE_MARGIN = 0.6

/** From this score on a claim and its counterpart are one fact, although another mention confirms the counterpart. */
const SURE_SCORE = 0.87
/** A second mention confirms better than the first one contradicts when its score is higher by more than this. */
const SECOND_MENTION_MARGIN = 0.05
/** The share of words that two copies of one sentence have in common. */
const NEARLY_ALL = 0.9

/**
 * Aligns the claims that two documents, or one and itself, have under one comparison key. Agreement is looked for first, without regard to
 * conflicts: a claim that is confirmed somewhere is not set against another place that speaks of something else.
 * Conflicts are then aligned one to one, best first.
 */
export function alignClaims(
  ours: readonly Claim[],
  theirs: readonly Claim[],
  sameStory: number,
  options: AlignmentOptions,
): Alignment[] {
  const { blockers, score: scoreOf } = options.sameness ?? SAMENESS
  const isDistant = sameStory < DISTANT_STORY
  const candidates = candidatesOf(ours, theirs, sameStory, options)
    .filter(({ a, b }) => !isDistant || fitAtDistance(a, b))
    .flatMap(candidate => scored(candidate, scoreOf))
  const agreeing = candidates.filter(({ relation }) => relation === 'agree')
  const confirmed = confirmations(agreeing.filter(({ a, b }) => !placeOtherFigures(a, b)))
  const first = firstOf(ours, theirs)
  const conflicting = candidates
    .filter(({ relation, repeated }) => relation === 'conflict' && !repeated)
    .filter(candidate => candidate.score >= conflictingScore(candidate))
    .filter(({ a, b }) => !isBlocked(a, b, blockers))
    .filter(({ a, b, features }) => a.uri !== b.uri || features.betterThanRivals > NO_BETTER)
    .filter(candidate => !isExplained(candidate, confirmed, first))
  const least = isDistant ? DISTANT_SCORE : AGREEING_SCORE
  const alike = agreeing.filter(({ score }) => score >= least)
  return [...alike, ...oneToOne(conflicting)].map(({ a, b, relation, score }) => ({ a, b, relation, score, sameStory }))
}

function conflictingScore({ a, b }: ScoredAlignment): number {
  const isUnnamed = a.kind === 'age' && a.subject.person === undefined
  const abounds =
    a.kind === 'ordinal' ||
    isUnnamed ||
    (a.kind === 'date' && a.timex?.known.month === undefined && !isOffByACentury(a, b))
  const sparse = a.inTable || b.inTable
  return (a.uri === b.uri && !isHeadlineAndLead(a, b)) || abounds || sparse
    ? STRICT_CONFLICTING_SCORE
    : CONFLICTING_SCORE
}

/** "the 1740s" and "the 17th century" are one slip apart, and hardly by chance. */
function isOffByACentury({ timex: a }: Claim, { timex: b }: Claim): boolean {
  return a !== undefined && b !== undefined && isCenturyOff(a, b)
}

function scored({ a, b, relation, repeated, features }: Candidate, scoreOf: Sameness['score']): ScoredAlignment[] {
  if (relation === 'open') return []
  return [{ a, b, relation, repeated, features, score: pairScore(a, b, features, scoreOf) }]
}

/** How surely a claim is confirmed by the counterpart that agrees best, and the score up to which that explains its conflicts away. */
interface Confirmation {
  readonly score: number
  readonly reach: number
}

function confirmations(agreeing: readonly Alignment[]): ReadonlyMap<Claim, Confirmation> {
  const best = new Map<Claim, Confirmation>()
  for (const { a, b, score } of agreeing) {
    const reach = score + (isDistinctive(a) && isDistinctive(b) ? DISTINCTIVE_MARGIN : EXPLAINING_MARGIN)
    for (const claim of [a, b]) if (reach > (best.get(claim)?.reach ?? 0)) best.set(claim, { score, reach })
  }
  return best
}

/**
 * True where one of the two is confirmed in the other document. Where it is confirmed by a second mention of a document
 * that says two things, and the first fits as well, that document is wrong in one of two places.
 */
function isExplained(
  candidate: ScoredAlignment,
  confirmed: ReadonlyMap<Claim, Confirmation>,
  first: ReadonlySet<Claim>,
): boolean {
  const { a, b, score } = candidate
  const [ofA, ofB] = [a, b].map(claim => confirmed.get(claim)).map(one => (one && one.reach >= score ? one : null))
  if (!ofA && !ofB) return false
  if (ofA && ofB) return true
  const better = (ofA?.score ?? ofB?.score ?? 0) > score + SECOND_MENTION_MARGIN
  return better || !isSurelyOne(candidate, first.has(ofA ? b : a))
}

/**
 * Both claims name what they are about, or stand in the same sentence but for the number, or are tolls of one incident:
 * the first that its document tells, or one beside another toll that the two share. Further on a story tells parts of
 * its toll, and those of other days.
 */
function isSurelyOne({ a, b, score }: ScoredAlignment, isFirst: boolean): boolean {
  if (a.uri === b.uri) return false
  if (contextSimilarity(a, b) >= NEARLY_ALL) return true
  if (score < SURE_SCORE) return false
  // One text goes through several blocks of a street.
  if (a.subject.toll === undefined) return a.subject.street === undefined && sharesIdentity(a, b)
  return isFirst || shareCompanion(a, b)
}

/** The first claim of each of two documents under one key. */
function firstOf(ours: readonly Claim[], theirs: readonly Claim[]): ReadonlySet<Claim> {
  return new Set([ours, theirs].flatMap(claims => claims.reduce<Claim[]>(earlier, [])))
}

function earlier(known: Claim[], claim: Claim): Claim[] {
  const [first] = known
  return first === undefined || claim.span.start < first.span.start ? [claim] : known
}

/** Best first; of equal scores the earlier place in the text. A claim takes part in one conflict of a pair of documents. */
function oneToOne(conflicts: readonly ScoredAlignment[]): ScoredAlignment[] {
  const sorted = [...conflicts].sort(
    (x, y) => y.score - x.score || x.a.span.start - y.a.span.start || x.b.span.start - y.b.span.start,
  )
  const taken = new Set<Claim>()
  return sorted.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false
    taken.add(a)
    taken.add(b)
    return true
  })
}
