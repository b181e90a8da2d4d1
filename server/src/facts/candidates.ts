import type { Claim } from '../claims/claim.js'
import type { Comparison } from '../values/comparison.js'
import { compareClaims } from './compareClaims.js'
import { closenessOf, type Features, featuresOf } from './evidence.js'
import type { NameRules } from './nameRules.js'
import { pairs } from './pairs.js'

/** What a project adds to the engine's own judgement of sameness. */
export interface AlignmentOptions {
  readonly names: NameRules
  /** Extra relative tolerance of a claim's value, 0 to 1. */
  readonly toleranceOf: (claim: Claim) => number
}

/** Two claims of one comparison key that may state the same fact, with all that speaks for it. */
export interface Candidate {
  readonly a: Claim
  readonly b: Claim
  readonly relation: Comparison
  readonly features: Features
}

/**
 * The candidates among the claims of two documents (or of one, given twice) that share a comparison key. Each is
 * weighed against its rivals, the other pairs of either claim, whatever their values: a claim belongs to the
 * counterpart whose words fit it best.
 */
export function candidatesOf(
  ours: readonly Claim[],
  theirs: readonly Claim[],
  sameStory: number,
  { names, toleranceOf }: AlignmentOptions,
): Candidate[] {
  const close = pairs(ours, theirs).flatMap(([a, b]) => {
    if ((a.uri === b.uri && a.span.start >= b.span.start) || names.areDistinct(a, b)) return []
    return [{ a, b, closeness: closenessOf(a, b) }]
  })
  const best = bestTwo(close)
  return close.map(({ a, b, closeness }) => {
    const rival = Math.max(rivalOf(best, a, closeness), rivalOf(best, b, closeness))
    const relation = compareClaims(a, b, toleranceOf(a))
    return { a, b, relation, features: featuresOf(a, b, { sameStory, closeness, rival }) }
  })
}

interface Close {
  readonly a: Claim
  readonly b: Claim
  readonly closeness: number
}

/** The two highest closenesses of every claim. */
function bestTwo(pairsOfClaims: readonly Close[]): ReadonlyMap<Claim, readonly [number, number]> {
  const best = new Map<Claim, readonly [number, number]>()
  for (const { a, b, closeness } of pairsOfClaims) {
    for (const claim of [a, b]) {
      const [first, second] = best.get(claim) ?? [0, 0]
      if (closeness > first) best.set(claim, [closeness, first])
      else if (closeness > second) best.set(claim, [first, closeness])
    }
  }
  return best
}

/** The closeness of a claim's best other counterpart. */
function rivalOf(best: ReadonlyMap<Claim, readonly [number, number]>, claim: Claim, closeness: number): number {
  const [first, second] = best.get(claim) ?? [0, 0]
  return closeness >= first ? second : first
}
