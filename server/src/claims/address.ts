import type { Token } from '../document/tokens.js'
import type { Mention } from '../mentions/mention.js'
import { wordAt } from '../mentions/sentenceReading.js'
import { readStreet, type Street } from '../mentions/street.js'

/** The street of a house or a block of houses: "Maple Avenue" for "the 1500 block of Maple Avenue" and "1512 Maple Avenue". */
export function streetOf(
  tokens: readonly Token[],
  { kind, quantity, tokens: { first, last } }: Mention,
): Street | null {
  if (kind !== 'identifier' || quantity?.dimension !== 'house') return null
  const isBlock = wordAt(tokens, last).startsWith('block')
  if (!isBlock) return readStreet(tokens, first + 1)
  return wordAt(tokens, last + 1) === 'of' ? readStreet(tokens, last + 2) : null
}
