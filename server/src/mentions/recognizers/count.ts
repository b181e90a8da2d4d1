import { isCapitalised } from '../../document/capital.js'
import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { amountOf, type DraftUnit } from '../draft.js'
import type { Numeral } from '../numerals/numeral.js'
import { recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

const COUNT: DraftUnit = { canonical: '', dimension: 'count', factor: 1, surface: '', granularity: 'count' }
const FRACTION: DraftUnit = { ...COUNT, dimension: 'fraction', granularity: 'other' }

/** Numbers of things, and any numeral that no other recogniser claims: it stands last, and gives way to all of them. */
export const count = recognizer('count', ({ tokens, numerals }) =>
  numerals.flatMap(numeral => {
    if (isPronoun(tokens, numeral) || isName(tokens, numeral)) return []
    const unit = numeral.type === 'fraction' ? FRACTION : COUNT
    return [{ kind: 'quantity', first: numeral.first, last: numeral.last, amount: amountOf(numeral), unit }]
  }),
)

/** "one of them", "no one", "the one that", "one another", "one day": the word, not the number. */
function isPronoun(tokens: readonly Token[], numeral: Numeral): boolean {
  if (numeral.first !== numeral.last || wordAt(tokens, numeral.first) !== 'one') return false
  // An answer or a cell that says no more.
  if (tokens.length === 1) return false
  const before = wordAt(tokens, numeral.first - 1)
  const after = wordAt(tokens, numeral.last + 1)
  // "one of the 5,000 samples" counts, "one of the most important" does not.
  if (after === 'of' && before !== 'no') return tokens[numeral.last + 3]?.kind !== 'number'
  if (NOT_COUNTED_BEFORE.has(before) || NOT_COUNTED_AFTER.has(after)) return true
  return tokens[numeral.last + 1]?.kind !== 'word' || FUNCTION_WORDS.has(after)
}

/**
 * Digits behind a capitalised word that count nothing: "Employment Data 1", "the 1999 Treatment", "170, 000". What is
 * counted stands behind its number, as a plural or after "of".
 */
function isName(tokens: readonly Token[], { first, last, inWords, type, low }: Numeral): boolean {
  if (inWords || type !== 'cardinal' || first !== last) return false
  const digits = tokens[first]?.text ?? ''
  if (/^0\d/.test(digits)) return true
  const next = tokens[last + 1]
  const counts = next?.kind === 'word' && (isPlural(next.lower) || next.lower === 'of' || next.text === next.lower)
  if (/^[12]\d{3}$/.test(digits) && low.value <= 2100) return !(next?.kind === 'word' && pluralAhead(tokens, last + 1))
  const before = tokens[first - 1]
  const name =
    before?.kind === 'word' && first > 1 && isCapitalised(before.text) && !isCapitalised(tokens[first - 2]?.text ?? '.')
  return name === true && !counts
}

function pluralAhead(tokens: readonly Token[], start: number): boolean {
  return [0, 1, 2].some(
    step => tokens[start + step]?.text === wordAt(tokens, start + step) && isPlural(wordAt(tokens, start + step)),
  )
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
