import type { Token } from '../../document/tokens.js'
import { TIMES_OF_RHYTHM } from '../../lexicon/periods.js'

/** The part of the year or the week for which a rhythm holds: "in term time", "on Sundays", "in winter". */
export function rhythmRestrictions(tokens: readonly Token[]): readonly string[] {
  return [...new Set(tokens.flatMap(({ lower }) => TIMES_OF_RHYTHM.get(lower) ?? []))]
}
