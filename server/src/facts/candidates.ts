import type { Claim } from '../claims/claim.js'
import type { Comparison } from '../values/comparison.js'
import { compareClaims } from './compareClaims.js'
import { closenessOf, type Features, featuresOf } from './evidence.js'
import type { NameRules } from './nameRules.js'
import { pairs } from './pairs.js'
import type { Sameness } from './sameness.js'

/** What a project adds to the engine's own judgement of sameness. */
export interface AlignmentOptions {
  readonly names: NameRules
  /** Extra relative tolerance of a claim's value, 0 to 1. */
  readonly toleranceOf: (claim: Claim) => number
  /** How sameness is judged; by default as every check judges it. */
  readonly sameness?: Sameness
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
  const closest = closestOf(close.filter(({ closeness }) => closeness >= RIVAL_FROM))
  return close.map(({ a, b, closeness }) => {
    const rival = Math.max(rivalOf(closest.get(a), b), rivalOf(closest.get(b), a))
    const relation = compareClaims(a, b, toleranceOf(a))
    return { a, b, relation, features: featuresOf(a, b, { sameStory, closeness, rival }) }
  })
}

interface Close {
  readonly a: Claim
  readonly b: Claim
  readonly closeness: number
}

/** A looser pair than this is nobody's rival. */
const RIVAL_FROM = 0.15
/** Counterparts remembered for each claim: repeats of one number take up some of them. */
const COUNTERPARTS = 6

interface Counterpart {
  readonly claim: Claim
  readonly closeness: number
}

/** The closest counterparts of every claim, closest first. */
function closestOf(close: readonly Close[]): ReadonlyMap<Claim, readonly Counterpart[]> {
  const closest = new Map<Claim, Counterpart[]>()
  const note = (claim: Claim, counterpart: Counterpart): void => {
    const known = closest.get(claim) ?? []
    const at = known.findIndex(({ closeness }) => closeness < counterpart.closeness)
    if (at >= 0) known.splice(at, 0, counterpart)
    else known.push(counterpart)
    if (known.length > COUNTERPARTS) known.pop()
    closest.set(claim, known)
  }
  for (const { a, b, closeness } of close) {
    note(a, { claim: b, closeness })
    note(b, { claim: a, closeness })
  }
  return closest
}

/** The closeness of the best counterpart but this one; another mention of the same number is no rival of it. */
function rivalOf(counterparts: readonly Counterpart[] | undefined, own: Claim): number {
  const rival = counterparts?.find(({ claim }) => claim !== own && compareClaims(claim, own) !== 'agree')
  return rival?.closeness ?? 0
}
