import type { Claim } from '../claims/claim.js'
import { ENOUGH_WORDS, type Features, featuresOf, type scoreOf } from './evidence.js'
import { pairScore } from './pairScore.js'
import { type Feature, WEIGHTS } from './weights.js'

/** Two documents are distant below this: nothing but their claims says that they tell of one thing. */
export const DISTANT_STORY = 0.3
/** Below this similarity two documents are not compared at all. */
export const LEAST_SIMILARITY = 0.12
/** Between distant documents two claims are taken for one fact from this score on, whether they agree or not. */
export const DISTANT_SCORE = 0.7

/**
 * True where two claims of distant documents may state one fact: where they would if the documents were as similar as
 * distant ones can be, and neither claim had a rival. No alignment of distant documents is without such a pair.
 */
export function mayStateOneFact(a: Claim, b: Claim, score: typeof scoreOf): boolean {
  const features = featuresOf(a, b, { sameStory: DISTANT_STORY, closeness: 0, rival: 0 })
  return pairScore(a, b, features, score) >= DISTANT_SCORE
}

/**
 * How much weight of a claim's context must be shared, at least, with every claim that {@link mayStateOneFact} finds
 * for it, but for tolls and those that share a modifier or an identity. Rounded down; at most the total.
 */
export function leastShared(total: number, score: typeof scoreOf): number {
  if (total === 0) return 0
  let [low, high] = [0, total]
  for (let step = 0; step < STEPS; step++) {
    const middle = (low + high) / 2
    if (score(mostWith(middle, total)) >= DISTANT_SCORE) high = middle
    else low = middle
  }
  return low
}

/** Halvings of the interval: to a hundredth of the total. */
const STEPS = 7

/** The best that two claims without a common modifier can have, one of them of this total, when they share so much. */
function mostWith(shared: number, total: number): Features {
  return {
    ...BEST,
    contextSimilarity: Math.min(1, Math.sqrt(shared / total)),
    sharedWords: Math.min(1, shared / ENOUGH_WORDS),
  }
}

function best(name: Feature): number {
  return WEIGHTS[name] > 0 ? 1 : 0
}

const BEST: Features = {
  contextSimilarity: 1,
  sharedWords: 1,
  sharedNames: best('sharedNames'),
  sameNoun: best('sameNoun'),
  sameModifiers: 0,
  sameVerb: best('sameVerb'),
  sameStory: DISTANT_STORY,
  betterThanRivals: best('betterThanRivals'),
}
