import type { Token } from '../../document/tokens.js'
import { isTimeSpan } from '../../values/quantity.js'
import { ambiguities, unitById } from '../../values/unit.js'
import { amountOf } from '../draft.js'
import { impliedNumber, PORTION, standsForOne, withOfOne } from '../impliedOne.js'
import type { Numeral } from '../numerals/numeral.js'
import type { Proposal, Recognizer } from '../recognizer.js'
import { type SentenceReading, tokenAt, wordAt } from '../sentenceReading.js'
import { draftUnit, isCertainUnit, UNIT, type UnitAfter, unitAfter } from '../unitAfter.js'

/**
 * Numbers with a unit of measure: "12 miles", "2.3kg", "a 40-acre site", "90 km/h", "half a mile", "a mile and a half",
 * "2 degrees below zero". Durations are read elsewhere.
 */
export const measure: Recognizer = {
  name: 'measure',
  // Degrees go unsaid in "2 below zero".
  needs: { word: (lower, text) => UNIT.word(lower, text) || lower === 'below' },
  numeral: numbered,
  begins: PORTION,
  word: implied,
}

function numbered(sentence: SentenceReading, numeral: Numeral): Proposal | null {
  if (numeral.type === 'open') return null
  const { tokens } = sentence
  const whole = withOfOne(tokens, numeral)
  const found = unitAfter(sentence, whole)
  if (found === null) return belowZero(tokens, numeral)
  if (isTimeSpan(found.unit.dimension) || !isCertainUnit(sentence, whole, found)) return null
  const unit = draftUnit(found.unit)
  const below = isZeroBelow(tokens, found.last + 1) && DEGREES.has(found.unit.dimension)
  if (below && numeral.high === undefined)
    return {
      kind: 'measure',
      first: numeral.first,
      last: found.last + 2,
      amount: amountOf(negated(whole)),
      unit,
    }
  return { kind: 'measure', first: numeral.first, last: found.last, amount: amountOf(whole), unit }
}

const DEGREES: ReadonlySet<string> = new Set(['temperature', 'angle'])

/** "2 below zero": degrees without saying so. */
function belowZero(tokens: readonly Token[], numeral: Numeral): Proposal | null {
  const degree = unitById('degree')
  if (!isZeroBelow(tokens, numeral.last + 1) || numeral.high !== undefined || degree === undefined) return null
  const unit = draftUnit(degree)
  return { kind: 'measure', first: numeral.first, last: numeral.last + 2, amount: amountOf(negated(numeral)), unit }
}

function isZeroBelow(tokens: readonly Token[], index: number): boolean {
  return wordAt(tokens, index) === 'below' && wordAt(tokens, index + 1) === 'zero'
}

function negated(numeral: Numeral): Numeral {
  return { ...numeral, low: { ...numeral.low, value: -numeral.low.value } }
}

/** "half a gallon", "a quarter mile", "less than a mile", "a mile and a half"; a bare "a mile" is a manner of speaking. */
function implied(sentence: SentenceReading, index: number): Proposal | null {
  const { tokens } = sentence
  const numeral = impliedNumber(tokens, index)
  const found = numeral === null ? null : unitAfter(sentence, numeral)
  if (numeral === null || found === null || isTimeSpan(found.unit.dimension)) return null
  if (!(found.named || numeral.last + 2 === tokens.length) || tokenAt(tokens, index - 1)?.kind === 'number') return null
  if (isDoubtful(found)) return null
  const single = numeral.low.value === 1
  if (single && found.hyphenated) return null
  const half = single && isAndAHalf(tokens, found.last + 1)
  if (single && !half && !standsForOne(tokens, index, found.last)) return null
  const amount = half
    ? { type: 'cardinal' as const, low: { value: 1.5, lastDigit: 1, coarse: true } }
    : amountOf(numeral)
  const oneHalf = wordAt(tokens, index - 1) === '-' && wordAt(tokens, index - 2) === 'one'
  const first = oneHalf ? index - 2 : index
  return { kind: 'measure', first, last: half ? found.last + 3 : found.last, amount, unit: draftUnit(found.unit) }
}

/** A unit that is also a word, a letter or money is none without a number; "a pound" is a weight too. */
function isDoubtful({ unit, surface }: UnitAfter): boolean {
  return ambiguities(unit, surface).some(doubt => doubt !== 'money')
}

function isAndAHalf(tokens: readonly Token[], index: number): boolean {
  return wordAt(tokens, index) === 'and' && wordAt(tokens, index + 1) === 'a' && wordAt(tokens, index + 2) === 'half'
}
