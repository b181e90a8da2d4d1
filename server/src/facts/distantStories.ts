import type { Claim } from '../claims/claim.js'
import { isBlocked } from './blockers.js'
import type { AlignmentOptions } from './candidates.js'
import { compareClaims } from './compareClaims.js'
import { closenessOf, contextSimilarity, featuresOf } from './evidence.js'
import { sharesIdentity } from './identity.js'
import { pairScore } from './pairScore.js'
import { SAMENESS } from './sameness.js'

/** Two documents are distant below this: nothing but their claims says that they tell of one thing. */
export const DISTANT_STORY = 0.3
/** Below this similarity two documents are not compared at all. */
export const LEAST_SIMILARITY = 0.12
/** Between distant documents two claims are taken for one fact from this score on, whether they agree or not, … */
export const DISTANT_SCORE = 0.7
/** … and where the words around them are the same to this degree. */
const DISTANT_WORDS = 0.45

/** True where distant documents may have two claims for one fact: by who or what they are about, or by all their words. */
export function fitAtDistance(a: Claim, b: Claim): boolean {
  const areTolls = a.subject.toll !== undefined && b.subject.toll !== undefined
  return areTolls || contextSimilarity(a, b) >= DISTANT_WORDS || sharesIdentity(a, b)
}

/**
 * True where two claims of distant documents may state one fact: where they would if the documents were as similar as
 * distant ones can be, and neither claim had a rival. No alignment of distant documents is without such a pair.
 */
export function mayStateOneFact(a: Claim, b: Claim, options: AlignmentOptions): boolean {
  if (!fitAtDistance(a, b)) return false
  const { score, blockers } = options.sameness ?? SAMENESS
  const closeness = closenessOf(a, b)
  const features = featuresOf(a, b, { sameStory: DISTANT_STORY, closeness, rival: 0, alike: 1 })
  if (pairScore(a, b, features, score) < DISTANT_SCORE) return false
  const relation = compareClaims(a, b, options.toleranceOf(a))
  // What is said of names knows no blockers; see `alignTraits.ts`.
  return relation === 'agree' || (relation === 'conflict' && (a.trait !== undefined || !isBlocked(a, b, blockers)))
}

/**
 * How much weight two claims must share at least, where {@link mayStateOneFact} holds for them, but for tolls and those
 * that share an identity: the cosine of their contexts.
 *
 * @param a summed weight of the one context
 * @param b summed weight of the other
 */
export function leastShared(a: number, b: number): number {
  return DISTANT_WORDS * Math.sqrt(a * b)
}

/** The same where nothing is known of the other claim: a cosine is at most the root of the share of a context that both have. */
export function leastSharedByAny(total: number): number {
  return total * DISTANT_WORDS ** 2
}
