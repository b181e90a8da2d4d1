import type { Token } from '../../document/tokens.js'
import { SEATING_VERBS } from '../../lexicon/partWords.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** "has room for 240 pupils", "the hall seats 900": how many there is room for, and not how many there are. */
export function isRoomFor(tokens: readonly Token[], first: number, areMaybePeople: boolean): boolean {
  // "the museum holds 2,148 pieces": what is there, since only people find a place that they may leave empty.
  const seats = SEATING_VERBS.has(wordAt(tokens, first - 1)) || SEATING_VERBS.has(wordAt(tokens, first - 2))
  if (seats && areMaybePeople) return true
  const leads = wordAt(tokens, first - 1) === 'for' || wordAt(tokens, first - 1) === 'of'
  return leads && /^(?:room|space|capacity|spaces|places)$/.test(wordAt(tokens, first - 2))
}
