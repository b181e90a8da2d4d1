import type { Claim } from '../claims/claim.js'
import { sharedWeight } from '../claims/weightedTerms.js'
import { eventOf } from './events.js'
import { type Feature, WEIGHTS } from './weights.js'

/** What speaks for or against two claims stating the same fact: every feature between 0 and 1, and symmetric. */
export type Features = Readonly<Record<Feature, number>>

/** What is known of a pair from its surroundings. */
export interface Surroundings {
  /** How surely the two documents tell the same story. */
  readonly sameStory: number
  /** {@link closenessOf} the pair. */
  readonly closeness: number
  /** The closeness of the best other counterpart of either claim. */
  readonly rival: number
  /** How many claims of their key the document has that has more of them. */
  readonly alike: number
}

/** A context lighter than this is too light to be covered by chance words of another. */
const LIGHTEST_CONTEXT = 1

/** How much the content words around two claims are the same, 0 to 1: the cosine of their weights. */
export function contextSimilarity({ context: a }: Claim, { context: b }: Claim): number {
  return ratio(sharedWeight(a, b), Math.sqrt(a.total * b.total))
}

/** How well the words around two claims fit, 0 to 1, without a look at their values. */
export function closenessOf(a: Claim, b: Claim): number {
  return (contextSimilarity(a, b) * 3 + sameNoun(a, b) + sharedModifiers(a, b)) / 5
}

export function featuresOf(a: Claim, b: Claim, surroundings: Surroundings): Features {
  const { sameStory, closeness, rival, alike } = surroundings
  const shared = sharedWeight(a.context, b.context)
  const lighter = Math.min(a.context.total, b.context.total)
  return {
    contextCoverage: lighter === 0 ? 0 : Math.min(1, shared / Math.max(lighter, LIGHTEST_CONTEXT)),
    sameNoun: sameNoun(a, b),
    sameModifiers: sharedModifiers(a, b),
    sameVerb: eventOf(a) !== null && eventOf(a) === eventOf(b) ? 1 : 0,
    sameStory,
    betterThanRivals: Math.max(0, Math.min(1, 0.5 + (closeness - rival) * 2)),
    fewAlike: 1 / Math.max(1, alike),
  }
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole)
}

/** The same noun is counted, not merely a synonym. */
function sameNoun(a: Claim, b: Claim): number {
  const noun = nounOf(a)
  return noun !== null && noun === nounOf(b) ? 1 : 0
}

/** An elliptical count means the noun before it. */
function nounOf({ kind, subject: { head, label } }: Claim): string | null {
  return head ?? (kind === 'quantity' ? label : null)
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

/** Log-odds that it adds when one value looks like a slip of the other. Set: labelled figures were changed at will. */
const SLIP = 1

/** Log-odds that it adds when both tell the same moment of a thing, its end or its beginning. Set, as the others here. */
const MOMENT = 0.8

/** Log-odds that it adds when two short texts of one story have no other claim of the kind. Set: long texts were labelled. */
const ALONE = 1.5

/** What the claims themselves say for it, beside the words around them. */
export interface Signs {
  /** Both name one and the same thing that they are about; see `identity.ts`. */
  readonly identity?: boolean
  /** One value looks like a slip of the other; see `values/slip.ts`. */
  readonly slip?: boolean
  /** Both tell one moment of a thing; see `claims/scope/moment.ts`. */
  readonly moment?: boolean
  /** Each is the only one of its kind in a short text, and the two texts tell one story. */
  readonly alone?: boolean
}

/** The probability, 0 to 1, that two claims with these features state the same fact. */
export function scoreOf(
  features: Features,
  { identity = false, slip = false, moment = false, alone = false }: Signs = {},
): number {
  let odds = WEIGHTS.start + (identity ? IDENTITY : 0) + (slip ? SLIP : 0) + (moment ? MOMENT : 0) + (alone ? ALONE : 0)
  for (const feature of FEATURES) odds += WEIGHTS[feature] * features[feature]
  return 1 / (1 + Math.exp(-odds))
}

/** Every feature, in the order of the table of weights. */
export const FEATURES = Object.keys(WEIGHTS).filter(name => name !== 'start') as readonly Feature[]
