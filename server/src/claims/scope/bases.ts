import type { Token } from '../../document/tokens.js'
import { wordSet } from '../../document/wordSets.js'
import { BASES, BASES_OF_DIRECTION, BASES_OF_TERMS } from '../../lexicon/bases.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** On what an amount is reckoned, where the sentence says so: "in real terms, wages fell 2 %", "underlying sales". */
export function basesOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }, index) => {
    if (lower === 'terms') return BASES_OF_TERMS.has(wordAt(tokens, index - 1)) ? [wordAt(tokens, index - 1)] : []
    if (lower === 'like' && /^(?:-|for)$/.test(wordAt(tokens, index + 1))) return ['like-for-like']
    if (lower === 'constant' && /^(?:exchange|currency|currencies|prices)$/.test(wordAt(tokens, index + 1)))
      return ['constant']
    if (BASES_OF_DIRECTION.has(lower)) return [`${BASE}${lower}`]
    return BASES.has(lower) ? [lower] : []
  })
}

/** The words of which a sentence needs one to say so. */
export const BASIS = wordSet(['terms', 'like', 'constant', ...BASES, ...BASES_OF_DIRECTION])

/** What marks a restriction that only tells apart what went up from what went down. */
export const BASE = 'base:'
