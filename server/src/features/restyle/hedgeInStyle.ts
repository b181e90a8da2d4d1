import type { Claim } from '../../claims/claim.js'
import { HEDGES, type HedgeClass } from '../../lexicon/hedges.js'

/** What stands around the value of a claim within its wording: "nearly " and "", or "" and " or so". */
export interface Surroundings {
  readonly before: string
  readonly after: string
}

/**
 * The hedge with which another claim's value is written here: the place's own wording of it where both mean the same
 * ("some" for "about") or where a round number was hedged here before; else that of the other claim, for a hedge is part
 * of what is said.
 */
export function hedgeInStyle(here: Claim, other: Claim): Surroundings {
  const [own, theirs] = [hedgeClass(here), hedgeClass(other)]
  const keeps = own === theirs || (own === 'about' && theirs === null && other.quantity?.register === 'round')
  return surroundings(keeps ? here : other)
}

/** The wording around the value. */
export function surroundings({ text, span, valueSpan }: Claim): Surroundings {
  return { before: text.slice(0, valueSpan.start - span.start), after: text.slice(valueSpan.end - span.start) }
}

function hedgeClass({ hedge, valueSpan }: Claim): HedgeClass | null {
  if (hedge === undefined) return null
  const side = hedge.span.start < valueSpan.start ? 'before' : 'after'
  return CLASSES.get(`${side} ${closed(hedge.text)}`) ?? null
}

const CLASSES: ReadonlyMap<string, HedgeClass> = new Map(
  HEDGES.map(({ phrase, hedge, side }) => [`${side} ${closed(phrase)}`, hedge]),
)

/** The table has a space between any two tokens, a text has not. */
function closed(phrase: string): string {
  return phrase.replace(/\s+/g, '')
}
