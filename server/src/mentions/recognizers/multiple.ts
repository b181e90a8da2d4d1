import type { Token } from '../../document/tokens.js'
import {
  MULTIPLIED_COMPARATIVES,
  MULTIPLIED_MEASURES,
  MULTIPLIERS,
  MULTIPLIERS_OF_MEASURES,
} from '../../lexicon/multiples.js'
import { type Amount, amountOf, type DraftUnit } from '../draft.js'
import type { Numeral } from '../numerals/numeral.js'
import type { Proposal, Recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

const TIMES: DraftUnit = {
  canonical: 'times',
  dimension: 'multiple',
  factor: 1,
  surface: 'times',
  granularity: 'other',
}

/** How many times as much: "doubled", "three times as many", "a tenfold rise", "3x the height". */
export const multiple: Recognizer = {
  name: 'multiple',
  needs: { word: word => MULTIPLIERS.has(word) || MULTIPLIERS_OF_MEASURES.has(word) || TIMES_WORDS.has(word) },
  numeral: ({ tokens }, numeral) => {
    const last = numeral.type === 'cardinal' ? endOfTimes(tokens, numeral) : null
    return last === null ? null : proposal(numeral.first, last, amountOf(numeral))
  },
  begins: { word: word => MULTIPLIERS.has(word) || MULTIPLIERS_OF_MEASURES.has(word) },
  word: ({ tokens }, index) => {
    const word = wordAt(tokens, index)
    const value = MULTIPLIERS.get(word) ?? beforeMeasure(tokens, index, word)
    if (value === undefined || isPassiveName(tokens, index)) return null
    return proposal(index, index, { type: 'cardinal', low: { value, lastDigit: 1, coarse: true } })
  },
}

function proposal(first: number, last: number, amount: Amount): Proposal {
  return { kind: 'quantity', first, last, amount, unit: TIMES }
}

function beforeMeasure(tokens: readonly Token[], index: number, word: string): number | undefined {
  const value = MULTIPLIERS_OF_MEASURES.get(word)
  return value !== undefined && isMeasured(tokens, index + 1) ? value : undefined
}

/** "as much", "the height of", "more": what is multiplied stands behind. */
function isMeasured(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)
  if (word === 'as') return true
  return word === 'the' && MULTIPLIED_MEASURES.has(wordAt(tokens, index + 1))
}

const TIMES_WORDS: ReadonlySet<string> = new Set(['times', 'x', '×', 'fold'])

/** "three times as many", "10 times the fare", "3-fold", "3x", "1.5×"; "voted three times" counts occasions. */
function endOfTimes(tokens: readonly Token[], { last }: Numeral): number | null {
  const next = tokens[last + 1]
  if (next === undefined) return null
  switch (next.lower) {
    case 'times':
      return isMultiplied(tokens, last + 2) ? last + 1 : null
    case 'x':
    case '×':
      return !next.spaced && tokens[last + 2]?.kind !== 'number' ? last + 1 : null
    case 'fold':
      return last + 1
    case '-':
      return wordAt(tokens, last + 2) === 'fold' && !next.spaced ? last + 2 : null
    default:
      return null
  }
}

/** Behind "times" stands what is multiplied. */
function isMultiplied(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)
  return word === 'the' || word === 'as' || MULTIPLIED_COMPARATIVES.has(word) || word === 'its' || word === 'their'
}

/** "doubled as a chapel", "halved tomatoes": the word, not the arithmetic. */
function isPassiveName(tokens: readonly Token[], index: number): boolean {
  const next = wordAt(tokens, index + 1)
  // "doubled over the year"
  if (next === 'over' && DETERMINERS.test(wordAt(tokens, index + 2))) return false
  return wordAt(tokens, index) === 'doubled' && DOUBLED_AS.has(next)
}

const DETERMINERS = /^(?:the|a|this|that|ten|five|two|three|four)$/
const DOUBLED_AS: ReadonlySet<string> = new Set(['as', 'over', 'up', 'down', 'back'])
