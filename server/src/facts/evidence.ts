import type { Claim } from '../claims/claim.js'
import { sharedCount, sharedWeight } from '../claims/weightedTerms.js'
import { type Feature, WEIGHTS } from './weights.js'

/** What speaks for two claims stating the same fact: every feature between 0 and 1, and symmetric. */
export type Features = Readonly<Record<Feature, number>>

/** What is known of a pair from its surroundings. */
export interface Surroundings {
  /** How surely the two documents tell the same story. */
  readonly sameStory: number
  /** {@link closenessOf} the pair. */
  readonly closeness: number
  /** The closeness of the best other counterpart of either claim. */
  readonly rival: number
}

/** Shared weight of which more says no more. */
export const ENOUGH_WORDS = 6
const ENOUGH_NAMES = 3

/** How well the words around two claims fit, 0 to 1, without a look at their values. */
export function closenessOf(a: Claim, b: Claim): number {
  const size = Math.sqrt(a.context.total * b.context.total)
  const words = size === 0 ? 0 : sharedWeight(a.context, b.context) / size
  return (words * 3 + sameNoun(a, b) + sharedModifiers(a, b)) / 5
}

export function featuresOf(a: Claim, b: Claim, { sameStory, closeness, rival }: Surroundings): Features {
  const shared = sharedWeight(a.context, b.context)
  const size = Math.sqrt(a.context.total * b.context.total)
  return {
    contextSimilarity: size === 0 ? 0 : shared / size,
    sharedWords: Math.min(1, shared / ENOUGH_WORDS),
    sharedNames: Math.min(1, sharedCount(a.context.names, b.context.names) / ENOUGH_NAMES),
    sameNoun: sameNoun(a, b),
    sameModifiers: sharedModifiers(a, b),
    sameVerb: a.subject.verb !== null && a.subject.verb === b.subject.verb ? 1 : 0,
    sameStory,
    betterThanRivals: rival === 0 ? 1 : Math.max(0, Math.min(1, 0.5 + (closeness - rival) * 2)),
  }
}

/** The same noun is counted, not merely a synonym. */
function sameNoun(a: Claim, b: Claim): number {
  return a.subject.head !== null && a.subject.head === b.subject.head ? 1 : 0
}

/** The share of narrowing words that both nouns have. */
function sharedModifiers({ subject: { modifiers: a } }: Claim, { subject: { modifiers: b } }: Claim): number {
  if (a.length === 0 || b.length === 0) return 0
  return a.filter(word => b.includes(word)).length / Math.max(a.length, b.length)
}

/**
 * Log-odds that a shared identity adds: as much as half of the words around two claims being the same. It is set and
 * not fitted, since labelled texts hold too few addresses and ages.
 */
const IDENTITY = 2.5

/**
 * The probability, 0 to 1, that two claims with these features state the same fact.
 *
 * @param identity whether both name one and the same thing that they are about; see `identity.ts`
 */
export function scoreOf(features: Features, identity = false): number {
  let odds = WEIGHTS.start + (identity ? IDENTITY : 0)
  for (const feature of FEATURES) odds += WEIGHTS[feature] * features[feature]
  return 1 / (1 + Math.exp(-odds))
}

/** Every feature, in the order of the table of weights. */
export const FEATURES = Object.keys(WEIGHTS).filter(name => name !== 'start') as readonly Feature[]
