import type { Claim } from '../claims/claim.js'
import { isSlip } from '../values/slip.js'
import type { Features } from './evidence.js'
import { sharesIdentity } from './identity.js'
import { tollScore } from './incident.js'
import type { Sameness } from './sameness.js'
import { wentApart } from './wentApart.js'

/** The probability, 0 to 1, that two claims state the same fact: tolls are weighed as incidents, all others by `score`. */
export function pairScore(a: Claim, b: Claim, features: Features, score: Sameness['score']): number {
  const signs = {
    identity: sharesIdentity(a, b),
    slip: isSlip(a, b) || isReversed(a, b),
    moment: tellOneMoment(a, b),
    alone: standAlone(a, b, features),
  }
  return tollScore(a, b, features.sameStory) ?? score(features, signs)
}

/** Kinds of which a short text has one for each thing that it tells; days abound, and shares are of many things. */
const TOLD_ONCE: ReadonlySet<string> = new Set(['quantity', 'money', 'measure', 'time', 'frequency'])

/** From this similarity on two texts are taken for one story by their words alone … */
const ONE_STORY = 0.4
/** … and from this on where both count the same thing. */
const ONE_STORY_OF_ONE_NOUN = 0.25

/**
 * Two short texts tell one story, and each has one sum, one length or one count of the noun: they have hardly told of two,
 * however little the two sentences share.
 */
function standAlone(a: Claim, b: Claim, { sameStory, fewAlike, sameNoun }: Features): boolean {
  const least = sameNoun === 1 ? ONE_STORY_OF_ONE_NOUN : ONE_STORY
  if (a.uri === b.uri || fewAlike < 1 || sameStory < least || !TOLD_ONCE.has(a.kind)) return false
  return a.isBrief && b.isBrief && !a.inTable && !b.inTable
}

/** "rose 3 %", "fell 3 %": one number, told the wrong way round. */
function isReversed(a: Claim, b: Claim): boolean {
  return (
    wentApart(a, b) && a.quantity?.surfaceValue !== undefined && a.quantity.surfaceValue === b.quantity?.surfaceValue
  )
}

/** "The deadline for bids is 3 March", "bids must be in by 13 March": each says that it tells the end, or the beginning. */
function tellOneMoment({ scope: { moment: a } }: Claim, { scope: { moment: b } }: Claim): boolean {
  return a !== null && a === b
}
