import type { Claim } from '../claims/claim.js'
import { stemOfBase } from '../claims/verbStem.js'
import { EVENT_CLASSES } from '../lexicon/verbs.js'

const EVENT_BY_VERB: ReadonlyMap<string, string> = new Map(
  EVENT_CLASSES.flatMap(verbs => verbs.map(verb => [stemOfBase(verb), verbs[0] ?? verb] as const)),
)

/** The event that a verb tells, the same for all verbs that tell it; any other verb stands for itself. */
export function eventOf({ subject: { verb } }: Claim): string | null {
  return verb === null ? null : (EVENT_BY_VERB.get(verb) ?? verb)
}

/** Two dates of two events: founded and closed, born and died. */
export function areOtherEvents(a: Claim, b: Claim): boolean {
  if (a.subject.verb === null || b.subject.verb === null) return false
  const [left, right] = [EVENT_BY_VERB.get(a.subject.verb), EVENT_BY_VERB.get(b.subject.verb)]
  return left !== undefined && right !== undefined && left !== right
}
