import type { Token } from '../document/tokens.js'
import { FUNCTION_WORDS } from '../lexicon/functionWords.js'

/** A headline in capitals: no longer word of it is in lower case, so a capital shows no name there. */
export function isHeadline(tokens: readonly Token[]): boolean {
  return tokens.every(
    ({ kind, text, lower }) => kind !== 'word' || text !== lower || lower.length < 4 || FUNCTION_WORDS.has(lower),
  )
}
