import type { Claim } from '../claims/claim.js'
import { sharedCount, sharedWeight } from '../claims/weightedTerms.js'

/** What speaks for two claims stating the same fact. Every feature lies between 0 and 1 and is symmetric. */
export interface Features {
  /** Shared content words of the two sentences, as a share of both. */
  readonly contextSimilarity: number
  /** The weight of the shared content words, up to six rare words. */
  readonly sharedWords: number
  /** Names in both sentences, up to three. */
  readonly sharedNames: number
  /** The same noun is counted, not merely a synonym. */
  readonly sameNoun: number
  /** The noun is narrowed by the same words on both sides. */
  readonly sameModifiers: number
  readonly sameVerb: number
  /** The two documents tell the same story; for two places of one document, a constant. */
  readonly sameStory: number
}

const ENOUGH_WORDS = 6
const ENOUGH_NAMES = 3

export function featuresOf(a: Claim, b: Claim, sameStory: number): Features {
  const shared = sharedWeight(a.context, b.context)
  const size = Math.sqrt(a.context.total * b.context.total)
  return {
    contextSimilarity: size === 0 ? 0 : shared / size,
    sharedWords: Math.min(1, shared / ENOUGH_WORDS),
    sharedNames: Math.min(1, sharedCount(a.context.names, b.context.names) / ENOUGH_NAMES),
    sameNoun: a.subject.head !== null && a.subject.head === b.subject.head ? 1 : 0,
    sameModifiers: sameModifiers(a.subject.modifiers, b.subject.modifiers),
    sameVerb: a.subject.verb !== null && a.subject.verb === b.subject.verb ? 1 : 0,
    sameStory,
  }
}

function sameModifiers(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0
  return a.filter(word => b.includes(word)).length / Math.max(a.length, b.length)
}

/**
 * Log-odds that each feature adds when it is full, and the starting odds of two claims of one kind. Set by hand from
 * the labelled pairs' distributions; `docs/sameness.md` tells how they were checked.
 */
export const WEIGHTS: Readonly<Record<keyof Features | 'start', number>> = {
  start: -6,
  contextSimilarity: 6,
  sharedWords: 3,
  sharedNames: 1,
  sameNoun: 1,
  sameModifiers: 1,
  sameVerb: 0.5,
  sameStory: 3,
}

/** The probability, 0 to 1, that two claims with these features state the same fact. */
export function scoreOf(features: Features): number {
  let odds = WEIGHTS.start
  for (const [name, value] of Object.entries(features) as [keyof Features, number][]) odds += WEIGHTS[name] * value
  return 1 / (1 + Math.exp(-odds))
}
