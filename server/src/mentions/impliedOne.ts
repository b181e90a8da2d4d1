import type { Token } from '../document/tokens.js'
import type { Numeral } from './numerals/numeral.js'
import { wordAt } from './sentenceReading.js'

/**
 * Numbers that stand in an article or a fraction straight before a unit: "a gallon" (1), "half a litre", "half-litre",
 * "a quarter mile", "three-quarters of a mile". Whether a unit follows is for the caller to see; "a" alone says too
 * little, so a caller takes a bare article for one only with a reason.
 */
export function impliedNumber(tokens: readonly Token[], index: number): Numeral | null {
  const word = wordAt(tokens, index)
  const next = wordAt(tokens, index + 1)
  if (word === 'half') {
    if (next === 'a' || next === 'an') return portion(index, index + 1, 1 / 2)
    return portion(index, index, 1 / 2)
  }
  if (word === 'quarter' && wordAt(tokens, index - 1) !== 'a')
    return next === 'of' && isArticle(wordAt(tokens, index + 2))
      ? portion(index, index + 2, 1 / 4)
      : portion(index, index, 1 / 4)
  if (!isArticle(word)) return null
  if (next === 'half') return portion(index, index + 1, 1 / 2)
  if (next !== 'quarter')
    return { type: 'cardinal', first: index, last: index, low: { value: 1, lastDigit: 1 }, inWords: true }
  const of = wordAt(tokens, index + 2) === 'of' && isArticle(wordAt(tokens, index + 3)) ? 2 : 0
  return portion(index, index + 1 + of, 1 / 4)
}

function isArticle(word: string): boolean {
  return word === 'a' || word === 'an'
}

function portion(first: number, last: number, value: number): Numeral {
  return { type: 'cardinal', first, last, low: { value, lastDigit: 1, coarse: true }, inWords: true }
}
