import type { Token } from '../../document/tokens.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { amountOf, type DraftUnit } from '../draft.js'
import type { Numeral } from '../numeral.js'
import { recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

const COUNT: DraftUnit = { canonical: '', dimension: 'count', factor: 1, surface: '', granularity: 'count' }
const FRACTION: DraftUnit = { ...COUNT, dimension: 'fraction', granularity: 'other' }

/** Numbers of things, and any numeral that no other recogniser claims: it stands last, and gives way to all of them. */
export const count = recognizer('count', ({ tokens, numerals }) =>
  numerals.flatMap(numeral => {
    if (isPronoun(tokens, numeral)) return []
    const unit = numeral.type === 'fraction' ? FRACTION : COUNT
    return [{ kind: 'quantity', first: numeral.first, last: numeral.last, amount: amountOf(numeral), unit }]
  }),
)

/** "one of them", "no one", "the one that", "one another", "one day": the word, not the number. */
function isPronoun(tokens: readonly Token[], numeral: Numeral): boolean {
  if (numeral.first !== numeral.last || wordAt(tokens, numeral.first) !== 'one') return false
  const before = wordAt(tokens, numeral.first - 1)
  const after = wordAt(tokens, numeral.last + 1)
  if (NOT_COUNTED_BEFORE.has(before) || NOT_COUNTED_AFTER.has(after)) return true
  return tokens[numeral.last + 1]?.kind !== 'word' || FUNCTION_WORDS.has(after)
}

const NOT_COUNTED_BEFORE = new Set([
  'no',
  'any',
  'this',
  'that',
  'the',
  'each',
  'every',
  'which',
  'another',
  'some',
  'day',
  'number',
])
const NOT_COUNTED_AFTER = new Set([
  'another',
  'day',
  'thing',
  'way',
  'time',
  'side',
  'reason',
  'example',
  'hand',
  'point',
  'such',
])
