import type { Token } from '../../document/tokens.js'
import { STORM_NOUNS } from '../../lexicon/labels.js'
import { amountOf, type DraftUnit } from '../draft.js'
import type { Numeral } from '../numerals/numeral.js'
import type { Proposal, Recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

const MAGNITUDE: DraftUnit = {
  canonical: 'magnitude',
  dimension: 'magnitude',
  factor: 1,
  surface: 'magnitude',
  granularity: 'other',
}
const CATEGORY: DraftUnit = { ...MAGNITUDE, canonical: 'category', dimension: 'category', surface: 'category' }

/** No earthquake has been stronger than 9.5 (Valdivia, 1960), and no scale of storms goes beyond 5. */
const STRONGEST = 10
const HIGHEST_CATEGORY = 5

/** How strong an earthquake or a storm is: "magnitude 6.1", "a 6.1-magnitude quake", "5.2 on the Richter scale", "category 4 storm". */
export const magnitude: Recognizer = {
  name: 'magnitude',
  needs: { word: word => WORDS.has(word) },
  numeral: ({ tokens }, numeral) => readMagnitude(tokens, numeral) ?? readCategory(tokens, numeral),
}

const WORDS: ReadonlySet<string> = new Set(['magnitude', 'richter', 'category'])

function readMagnitude(tokens: readonly Token[], numeral: Numeral): Proposal | null {
  const { first, last, low } = numeral
  if (numeral.type !== 'cardinal' || low.value > STRONGEST || low.value < 0) return null
  // "A 5. 9 magnitude quake": a stop has torn a number in two, and its end begins what looks like a sentence.
  if (first === 0 && low.lastDigit === 1) return null
  const scale = endOfScale(tokens, last + 1)
  const ends = magnitudeBehind(tokens, last + 1) ?? scale
  if (ends === null && !isMagnitudeBefore(tokens, first)) return null
  return { kind: 'measure', first, last: ends ?? last, amount: amountOf(numeral), unit: MAGNITUDE }
}

/** "magnitude 6.1", "a magnitude of 6.1", "magnitude was 6.1", "at magnitude 6.1". */
function isMagnitudeBefore(tokens: readonly Token[], first: number): boolean {
  const word = wordAt(tokens, first - 1)
  if (word === 'magnitude') return true
  if (word === '-' || /^(?:of|was|is|at|about|around)$/.test(word)) {
    const before = wordAt(tokens, first - 2)
    return before === 'magnitude' || (before === 'of' && wordAt(tokens, first - 3) === 'magnitude')
  }
  return false
}

/** "6.1-magnitude", "6.1 magnitude": where the word ends. */
function magnitudeBehind(tokens: readonly Token[], index: number): number | null {
  const at = wordAt(tokens, index) === '-' ? index + 1 : index
  return wordAt(tokens, at) === 'magnitude' ? at : null
}

/** "5.2 on the Richter scale": where it ends. */
function endOfScale(tokens: readonly Token[], index: number): number | null {
  const at = wordAt(tokens, index + 1) === 'the' ? index + 2 : index + 1
  const isScale =
    wordAt(tokens, index) === 'on' && wordAt(tokens, at) === 'richter' && wordAt(tokens, at + 1) === 'scale'
  return isScale ? at + 1 : null
}

/** "a category 4 hurricane", "a Category-4 storm", "strengthened to category 4". */
function readCategory(tokens: readonly Token[], numeral: Numeral): Proposal | null {
  const { first, last, low } = numeral
  if (numeral.type !== 'cardinal' || low.value > HIGHEST_CATEGORY || !Number.isInteger(low.value)) return null
  const at = wordAt(tokens, first - 1) === '-' ? first - 2 : first - 1
  if (wordAt(tokens, at) !== 'category') return null
  const next = wordAt(tokens, last + 1)
  const isStorm = STORM_NOUNS.has(next) || tokens.some(({ lower }) => STORM_NOUNS.has(lower))
  return isStorm ? { kind: 'measure', first: at, last, amount: amountOf(numeral), unit: CATEGORY } : null
}
