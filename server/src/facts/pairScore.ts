import type { Claim } from '../claims/claim.js'
import { isSlip } from '../values/slip.js'
import type { Features } from './evidence.js'
import { sharesIdentity } from './identity.js'
import { tollScore } from './incident.js'
import type { Sameness } from './sameness.js'

/** The probability, 0 to 1, that two claims state the same fact: tolls are weighed as incidents, all others by `score`. */
export function pairScore(a: Claim, b: Claim, features: Features, score: Sameness['score']): number {
  const signs = { identity: sharesIdentity(a, b), slip: isSlip(a, b), moment: tellOneMoment(a, b) }
  return tollScore(a, b, features.sameStory) ?? score(features, signs)
}

/** "The deadline for bids is 3 March", "bids must be in by 13 March": each says that it tells the end, or the beginning. */
function tellOneMoment({ scope: { moment: a } }: Claim, { scope: { moment: b } }: Claim): boolean {
  return a !== null && a === b
}
