import type { Claim } from '../claims/claim.js'
import { ABOARD } from '../claims/scope/aboard.js'
import { SOME } from '../claims/scope/someOfThem.js'
import type { Subject } from '../claims/subject.js'
import { stemOfBase, verbStem } from '../claims/verbStem.js'
import { CARE } from '../lexicon/deeds.js'
import { subjectClass } from './comparable.js'
import { contrast } from './contrast.js'
import { contextSimilarity } from './evidence.js'

/** Three of the five were swept away, two of the five are standing: parts of one whole of which different things are told. */
export function otherPart(left: Claim, right: Claim): boolean {
  if (makeUpWhole(left, right) || makeUpWhole(right, left)) return true
  if (isOneOfSum(left, right) || isOneOfSum(right, left)) return true
  // The verbs may be two words for one thing where all else is told alike.
  if (contextSimilarity(left, right) >= HALF_ALIKE) return false
  const [a, b] = [left.subject, right.subject]
  return a.whole !== undefined && b.whole !== undefined && contrast(verbOf(a), verbOf(b))
}

/** "Guilty of two counts and not guilty of three others", "faces five counts". */
function isOneOfSum({ subject: { together, toll } }: Claim, { quantity: sum }: Claim): boolean {
  // The dead and the hurt of one sentence are all people, and are never added up.
  return toll === undefined && together !== undefined && sum?.interval.min === together && sum.interval.max === together
}

/** Two of the six were lit, four of the six stayed dark; one in four would go, three quarters would stay. */
function makeUpWhole({ quantity: a, subject: { whole } }: Claim, { quantity: b }: Claim): boolean {
  if (a === undefined || b === undefined) return false
  const sum = a.interval.min + b.interval.min
  if (whole !== undefined && sum === whole) return true
  return a.dimension === 'fraction' && b.dimension === 'fraction' && Math.abs(sum - 1) < 1e-9
}

/**
 * Five inmates were hurt, the prison has 600: nobody miscounts that far, unless a nought was lost or a unit exchanged.
 * Counts and lengths of time of which the same verb is told are compared whatever their size.
 */
export function isOtherSize(a: Claim, b: Claim): boolean {
  if (!SIZED.has(a.kind) || a.subject.toll !== undefined || b.subject.toll !== undefined) return false
  const [left, right] = [a.quantity?.interval, b.quantity?.interval]
  if (left === undefined || right === undefined || left.min <= 0 || right.min <= 0) return false
  if (a.quantity?.dimension !== b.quantity?.dimension) return false
  const isFar = left.max * FAR < right.min || right.max * FAR < left.min
  if (!isFar || haveOneNumber(a, b) || INHABITANTS.has(subjectClass(a.subject.head ?? ''))) return false
  const isSameDeed = a.subject.verb !== null && a.subject.verb === b.subject.verb
  return !isSameDeed && contextSimilarity(a, b) < MOSTLY_ALIKE
}

/** "$4.5 million" and "$45 million", "50" and "50 million", "two weeks" and "two months": the number is one. */
function haveOneNumber({ quantity: a }: Claim, { quantity: b }: Claim): boolean {
  const [left, right] = [a?.surfaceValue ?? 0, b?.surfaceValue ?? 0]
  return left > 0 && right > 0 && Number.isInteger(Math.log10(left / right))
}

/** Whom a place has as a whole: told by no verb but to have. */
const INHABITANTS: ReadonlySet<string> = new Set(['resident', 'inhabitant', 'population'].map(subjectClass))

const SIZED: ReadonlySet<string> = new Set(['quantity', 'duration'])

/** Cosine of the words around two claims, 0 to 1: above it they are one sentence but for the number. */
const MOSTLY_ALIKE = 0.6

/** Times that one count exceeds another of which it is hardly a mistake. */
const FAR = 20

/** "Two of the sailors were asleep", "six sailors were held": no more than there are, and told of something else. */
export function isSomeOf(some: Claim, all: Claim): boolean {
  if (!some.scope.restrictions.includes(SOME) || all.scope.restrictions.includes(SOME)) return false
  const [part, whole] = [some.quantity?.interval, all.quantity?.interval]
  if (part === undefined || whole === undefined || part.max > whole.min) return false
  const isSameDeed = some.subject.verb !== null && some.subject.verb === all.subject.verb
  return !isSameDeed || contextSimilarity(some, all) < HALF_ALIKE
}

/** "212 passengers were on board", "three passengers were taken to hospital": of those on board something befell some. */
export function tellsOfAboard(aboard: Claim, some: Claim): boolean {
  if (!aboard.scope.restrictions.includes(ABOARD) || some.scope.restrictions.includes(ABOARD)) return false
  const isCaredFor =
    some.subject.toll !== undefined ||
    CARE_STEMS.has(some.subject.verb ?? '') ||
    some.context.words.some(word => CARE_STEMS.has(verbStem(word)))
  return isCaredFor && (some.quantity?.interval.max ?? 0) <= (aboard.quantity?.interval.min ?? 0)
}

const CARE_STEMS: ReadonlySet<string> = new Set(CARE.map(stemOfBase))

/** Cosine of the words around two claims, 0 to 1. */
const HALF_ALIKE = 0.45

function verbOf({ verb }: Subject): readonly string[] {
  return verb === null ? [] : [verb]
}
