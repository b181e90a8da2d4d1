import type { Token } from '../../document/tokens.js'
import { TIMES_OF_RHYTHM } from '../../lexicon/periods.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** The part of the year or the week for which a rhythm holds: "in term time", "on Sundays", "in winter". */
export function rhythmRestrictions(tokens: readonly Token[]): readonly string[] {
  return [
    ...new Set(
      tokens.flatMap(({ lower }, index) => {
        // "by the weekend the chutes are blocked": until when something has come about, and no rhythm.
        const isEnd =
          wordAt(tokens, index - 1) === 'the' && /^(?:by|before|until|till)$/.test(wordAt(tokens, index - 2))
        return isEnd ? [] : (TIMES_OF_RHYTHM.get(lower) ?? [])
      }),
    ),
  ]
}
