import type { Claim } from '../claims/claim.js'
import type { Comparison } from '../values/comparisonOutcome.js'
import { isPoint } from '../values/interval.js'
import { isElliptical } from './comparable.js'
import { compareClaims } from './compareClaims.js'
import { isDistinctive } from './distinctive.js'
import { closenessOf, type Features, featuresOf } from './evidence.js'
import { placeOtherFigures } from './identity.js'
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
  /** True where the other document repeats the value of either claim, of the same thing as far as words can tell. */
  readonly repeated: boolean
}

/**
 * The candidates among the claims of two documents (or of one, given twice) that share a comparison key. Each is
 * weighed against its rivals, the other pairs of either claim, whatever their values: a claim belongs to the
 * counterpart whose words fit it best. A claim that the other document repeats to the letter belongs there, and is no
 * rival to anybody else.
 */
export function candidatesOf(
  own: readonly Claim[],
  other: readonly Claim[],
  sameStory: number,
  { names, toleranceOf }: AlignmentOptions,
): Candidate[] {
  // Within one document an elliptical count means what stands before it, and confirms nothing further on.
  const [ours, theirs] = own[0]?.uri === other[0]?.uri ? [own, other].map(withNouns) : [own, other]
  if (ours === undefined || theirs === undefined) return []
  const close = pairs(ours, theirs).flatMap(([a, b]) => {
    if ((a.uri === b.uri && a.span.start >= b.span.start) || names.areDistinct(a, b)) return []
    return [{ a, b, closeness: closenessOf(a, b), relation: compareClaims(a, b, toleranceOf(a)) }]
  })
  const settled = repeatedClaims(close)
  const unsettled = (claims: readonly Claim[]): number =>
    claims.filter(claim => !settled.has(claim) && !isElliptical(claim)).length
  const alike = Math.max(unsettled(ours), unsettled(theirs))
  const closest = closestOf(
    close.filter(
      ({ a, b, closeness }) =>
        closeness >= RIVAL_FROM &&
        !settled.has(a) &&
        !settled.has(b) &&
        !mayBePartAndWhole(a, b) &&
        !isElliptical(a) &&
        !isElliptical(b),
    ),
  )
  return close.map(({ a, b, closeness, relation }) => {
    const rival = Math.max(rivalOf(closest.get(a), b), rivalOf(closest.get(b), a))
    const repeated = settled.has(a) || settled.has(b)
    const features = featuresOf(a, b, { sameStory, closeness, rival, alike })
    return { a, b, relation, repeated, features }
  })
}

function withNouns(claims: readonly Claim[]): readonly Claim[] {
  return claims.some(isElliptical) ? claims.filter(claim => !isElliptical(claim)) : claims
}

/** "Three-quarters of the 400 delegates" and "262 delegates": the whole that one sentence gives beside its part has its like, or none. */
function mayBePartAndWhole({ subject: a }: Claim, { subject: b }: Claim): boolean {
  return a.countsAll !== b.countsAll
}

/** Claims with the very same value in two places of which it can be said that they speak of one thing. */
function repeatedClaims(close: readonly Close[]): ReadonlySet<Claim> {
  const repeated = new Set<Claim>()
  for (const { a, b, closeness, relation } of close) {
    const isUnsure = isElliptical(a) || isElliptical(b)
    if (relation !== 'agree' || !(isUnsure || areOneValue(a, b)) || placeOtherFigures(a, b)) continue
    if (closeness < (isUnsure || isDistinctive(a) ? CLOSE_REPETITION : CLOSE_COMMON_REPETITION)) continue
    repeated.add(a)
    repeated.add(b)
  }
  return repeated
}

/** From here on the same number is taken for the same fact: a rare number sooner than one that many things share. */
const CLOSE_REPETITION = 0.1
const CLOSE_COMMON_REPETITION = 0.3

function areOneValue(a: Claim, b: Claim): boolean {
  if (a.timex !== undefined || b.timex !== undefined) return a.timex?.value === b.timex?.value
  const [left, right] = [a.quantity?.interval, b.quantity?.interval]
  return left !== undefined && right !== undefined && isPoint(left) && left.min === right.min && left.max === right.max
}

interface Close {
  readonly a: Claim
  readonly b: Claim
  readonly closeness: number
  readonly relation: Comparison
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
