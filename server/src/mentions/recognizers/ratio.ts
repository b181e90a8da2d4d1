import { clean } from '../../values/writtenNumber.js'
import type { DraftUnit } from '../draft.js'
import type { Numeral } from '../numerals/numeral.js'
import { readWords } from '../numerals/words.js'
import type { Recognizer } from '../recognizer.js'
import { type SentenceReading, wordAt } from '../sentenceReading.js'

const SHARE: DraftUnit = { canonical: '', dimension: 'fraction', factor: 1, surface: '', granularity: 'other' }

/** "one in five", "four out of every ten", "9 in 10": a share of a whole, as a fraction of one. */
export const ratio: Recognizer = {
  name: 'ratio',
  numeral: (sentence, whole, place) => {
    if (whole.type !== 'cardinal' || whole.high !== undefined) return null
    const part = partBefore(sentence, whole, sentence.numerals[place - 1])
    if (part === null || part.value <= 0 || part.value >= whole.low.value || !isWhole(whole)) return null
    const low = { value: clean(part.value / whole.low.value), lastDigit: 1, coarse: true }
    return { kind: 'quantity', first: part.first, last: whole.last, amount: { type: 'fraction', low }, unit: SHARE }
  },
}

/** The number before "in", "out of" or "out of every"; words such as "one", which are no numerals alone, too. */
function partBefore(
  { tokens }: SentenceReading,
  whole: Numeral,
  previous: Numeral | undefined,
): { first: number; value: number } | null {
  let index = whole.first - 1
  const every = /^(?:every|each)$/.test(wordAt(tokens, index))
  if (every) index--
  const word = wordAt(tokens, index)
  if (word === 'of' && wordAt(tokens, index - 1) === 'out') index--
  else if (word !== 'in' && !(word === 'of' && every)) return null
  const last = index - 1
  if (previous !== undefined && previous.last === last && previous.type === 'cardinal' && previous.high === undefined) {
    return { first: previous.first, value: previous.low.value }
  }
  const read = readWords(tokens, last)
  return read !== null && read.last === last ? { first: last, value: read.number.value } : null
}

/** "one in five" has a small whole number; "born in 1950" and "12 in 2019" a year. */
function isWhole({ low, inWords }: Numeral): boolean {
  return (
    Number.isInteger(low.value) &&
    low.value >= 2 &&
    (inWords || low.value <= 20 || (low.value % 10 === 0 && low.value <= 1000) || low.value % 1000 === 0)
  )
}
