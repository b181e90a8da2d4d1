import type { Token } from '../document/tokens.js'
import { BEFORE_AN_AMOUNT, HEDGES_OF_ONE } from '../lexicon/amountWords.js'
import { DENOMINATORS, NUMBER_WORDS } from '../lexicon/numerals.js'
import type { Cue } from './cues.js'
import type { Numeral } from './numerals/numeral.js'
import { wordAt } from './sentenceReading.js'

/** Words that may stand for a number before a unit: an article, "half", "quarter", "tenth". */
export const PORTION: Cue = { word: word => isArticle(word) || DENOMINATORS.has(word) }

/**
 * Numbers that stand in an article or a fraction straight before a unit: "a gallon" (1), "half a litre", "half-litre",
 * "a quarter mile", "three-quarters of a mile", "tenth of a gallon". Whether a unit follows is for the caller to see;
 * "a" alone says too little, so a caller takes a bare article for one only with a reason (see `standsForOne`).
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
  if (!isArticle(word)) return denominatorOf(tokens, index)
  if (next === 'half') return portion(index, index + 1, 1 / 2)
  if (next !== 'quarter')
    return { type: 'cardinal', first: index, last: index, low: { value: 1, lastDigit: 1 }, inWords: true }
  const of = wordAt(tokens, index + 2) === 'of' && isArticle(wordAt(tokens, index + 3)) ? 2 : 0
  return portion(index, index + 1 + of, 1 / 4)
}

/** "tenth of a gallon", "fourth of litre", without an article of its own: with one the numerals read it. */
function denominatorOf(tokens: readonly Token[], index: number): Numeral | null {
  const denominator = DENOMINATORS.get(wordAt(tokens, index))
  if (denominator === undefined || wordAt(tokens, index + 1) !== 'of' || index > 0) return null
  return portion(index, isArticle(wordAt(tokens, index + 2)) ? index + 2 : index + 1, 1 / denominator)
}

/** A fraction before "of a", "of an" or "of one": "three-quarters of a mile", "0.3 of a per cent"; else the numeral itself. */
export function withOfOne(tokens: readonly Token[], numeral: Numeral): Numeral {
  const isPart = numeral.type === 'fraction' || (numeral.type === 'cardinal' && numeral.low.value < 1)
  if (!isPart || wordAt(tokens, numeral.last + 1) !== 'of') return numeral
  const one = wordAt(tokens, numeral.last + 2)
  return isArticle(one) || one === 'one' ? { ...numeral, type: 'cardinal', last: numeral.last + 2 } : numeral
}

/**
 * True where the article before a unit is a number: a hedge or a verb of weighing and paying stands before it, a
 * dimension or a smaller unit behind it, or the phrase is all there is ("a litre" in a list).
 */
export function standsForOne(tokens: readonly Token[], article: number, last: number): boolean {
  const before = wordAt(tokens, article - 1)
  const after = tokens[last + 1]
  if (HEDGES_OF_ONE.has(before) || COUNTING_AFTER.has(after?.lower ?? '')) return true
  // "A mile is 1,760 yards."
  if (article === 0 && (after?.lower === 'is' || after?.lower === 'equals')) return true
  if (article === 0 && (after === undefined || (tokens.length === last + 2 && after.kind === 'mark'))) return true
  // "the fare, a dollar, was"
  if (APART.has(before) && (after === undefined || after.kind === 'mark')) return true
  if (BEFORE_AN_AMOUNT.has(before)) return after === undefined || after.kind === 'mark' || CONTINUING.has(after.lower)
  const counted = tokens[last + 2]
  return after?.lower === 'and' && (counted?.kind === 'number' || NUMBER_WORDS.has(counted?.lower ?? ''))
}

const APART: ReadonlySet<string> = new Set([',', ':', '('])
const COUNTING_AFTER: ReadonlySet<string> = new Set('of away from long wide high deep tall thick'.split(' '))

const CONTINUING: ReadonlySet<string> = new Set('a an per each for in to and or but after before at'.split(' '))

function isArticle(word: string): boolean {
  return word === 'a' || word === 'an'
}

function portion(first: number, last: number, value: number): Numeral {
  return { type: 'cardinal', first, last, low: { value, lastDigit: 1, coarse: true }, inWords: true }
}
