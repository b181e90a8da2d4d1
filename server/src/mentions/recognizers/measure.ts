import { ambiguities } from '../../values/unit.js'
import { amountOf } from '../draft.js'
import { impliedNumber } from '../impliedOne.js'
import { type Proposal, recognizer } from '../recognizer.js'
import { type SentenceReading, wordAt } from '../sentenceReading.js'
import { draftUnit, isCertainUnit, unitAfter } from '../unitAfter.js'

/** Numbers with a unit of measure: "12 miles", "2.3kg", "a 40-acre site", "90 km/h". Durations are read elsewhere. */
export const measure = recognizer('measure', sentence => [
  ...impliedMeasures(sentence),
  ...sentence.numerals.flatMap(numeral => {
    if (numeral.type === 'open') return []
    const found = unitAfter(sentence, numeral)
    if (found === null || isDuration(found.unit.dimension) || !isCertainUnit(sentence, numeral, found)) return []
    return [
      {
        kind: 'measure' as const,
        first: numeral.first,
        last: found.last,
        amount: amountOf(numeral),
        unit: draftUnit(found.unit),
      },
    ]
  }),
])

/** "half a gallon", "a quarter mile", "less than a mile", "a litre of milk"; a bare "a mile" is a manner of speaking. */
function impliedMeasures(sentence: SentenceReading): Proposal[] {
  const { tokens } = sentence
  return tokens.flatMap((token, index) => {
    if (!IMPLYING.has(token.lower)) return []
    const numeral = impliedNumber(tokens, index)
    const found = numeral === null ? null : unitAfter(sentence, numeral)
    if (numeral === null || found === null || isDuration(found.unit.dimension) || !found.named) return []
    if (found.hyphenated && numeral.low.value === 1) return []
    const counts =
      numeral.low.value !== 1 ||
      COUNTING_BEFORE.has(wordAt(tokens, index - 1)) ||
      COUNTING_AFTER.has(wordAt(tokens, found.last + 1))
    if (!counts || tokens[index - 1]?.kind === 'number' || ambiguities(found.unit, found.surface).length > 0) return []
    const oneHalf = wordAt(tokens, index - 1) === '-' && wordAt(tokens, index - 2) === 'one'
    return [
      {
        kind: 'measure',
        first: oneHalf ? index - 2 : index,
        last: found.last,
        amount: amountOf(numeral),
        unit: draftUnit(found.unit),
      },
    ]
  })
}

const IMPLYING = new Set(['a', 'an', 'half', 'quarter'])
const COUNTING_BEFORE = new Set([
  'than',
  'about',
  'nearly',
  'almost',
  'over',
  'under',
  'within',
  'around',
  'roughly',
  'just',
  'least',
])
const COUNTING_AFTER = new Set(['of', 'away', 'from', 'long', 'wide', 'high', 'deep', 'tall', 'thick'])

function isDuration(dimension: string): boolean {
  return dimension === 'duration' || dimension === 'months'
}
