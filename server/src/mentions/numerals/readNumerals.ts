import type { Token } from '../../document/tokens.js'
import { FRACTION_CHARACTERS } from '../../lexicon/numerals.js'
import { bitOf } from '../mentionWords.js'
import { tokenAt } from '../sentenceReading.js'
import { isCurrencyMark } from './currencyWords.js'
import { isNumberish, readBareDecimal, readDigits, readPointDecimal } from './digits.js'
import { fraction, readFraction } from './fractions.js'
import { isHyphen, isMinus } from './marks.js'
import { cardinal, type NumberPart, type Numeral } from './numeral.js'
import { NUMERAL } from './openers.js'
import { joinRange, joinTolerance } from './ranges.js'
import { readVague } from './vague.js'
import { readWords } from './words.js'

const OPENING = bitOf(NUMERAL)

/**
 * The numerals of a sentence, left to right, none overlapping; ranges are joined. Linear: every token is looked at a
 * bounded number of times.
 */
export function readNumerals(tokens: readonly Token[]): Numeral[] {
  const numerals: Numeral[] = []
  let index = 0
  while (index < tokens.length) {
    const numeral = readNumeral(tokens, index)
    if (numeral === null) {
      index++
      continue
    }
    const ranged =
      numeral.type === 'cardinal' ? (joinRange(tokens, numeral) ?? joinTolerance(tokens, numeral) ?? numeral) : numeral
    numerals.push(ranged)
    index = ranged.last + 1
  }
  return numerals
}

function readNumeral(tokens: readonly Token[], index: number): Numeral | null {
  const token = tokens[index]
  if (token === undefined) return null
  switch (token.kind) {
    case 'number':
      return digits(index, readDigits(tokens, index))
    case 'mark':
      if ((token.cues & OPENING) === 0) return null
      return readSigned(tokens, index) ?? readGlyph(tokens, index) ?? digits(index, readBareDecimal(tokens, index))
    case 'word':
      if ((token.cues & OPENING) === 0) return null
      if (token.lower === 'minus' || token.lower === 'negative') return readNegative(tokens, index)
      if (token.lower === 'point') return digits(index, readPointDecimal(tokens, index))
      if (isGluedToName(tokens, index)) return null
      return readVague(tokens, index) ?? readFraction(tokens, index) ?? words(index, readWords(tokens, index))
    default:
      return null
  }
}

function digits(first: number, part: NumberPart | null): Numeral | null {
  return part === null ? null : cardinal(first, part, false)
}

function words(first: number, part: NumberPart | null): Numeral | null {
  return part === null ? null : cardinal(first, part, true)
}

/** "½" with nothing glued to it. */
function readGlyph(tokens: readonly Token[], index: number): Numeral | null {
  const value = FRACTION_CHARACTERS.get(tokens[index]?.text ?? '')
  const glued = tokens[index]?.spaced === false && tokenAt(tokens, index - 1)?.kind === 'word'
  return value === undefined || glued ? null : fraction(index, index, value)
}

/** "−5", "-12", "- 2" alone: a sign that touches its number and nothing before it; a hyphen between words is none. */
function readSigned(tokens: readonly Token[], index: number): Numeral | null {
  const [before, sign, number] = [tokenAt(tokens, index - 1), tokens[index], tokens[index + 1]]
  if (!isMinus(sign) || number === undefined) return null
  const opens = before === undefined || sign?.spaced === true || before.text === '(' || isCurrencyMark(before)
  if (!opens || (number.spaced && (before !== undefined || number.kind !== 'number'))) return null
  const part = number.kind === 'number' ? readDigits(tokens, index + 1) : readBareDecimal(tokens, index + 1)
  // A dash before a number and a noun begins an item of a list; before a number alone it is a minus.
  if (part === null || (number.spaced && !standsAlone(tokens, part.last + 1))) return null
  return cardinal(index, negated(part), false)
}

/** Nothing follows, or a temperature's degree. */
function standsAlone(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index]
  return next === undefined || next.text === '°' || next.lower === 'degree' || next.lower === 'degrees'
}

/** "minus 12", "negative five". */
function readNegative(tokens: readonly Token[], index: number): Numeral | null {
  const next = tokens[index + 1]
  const part = next?.kind === 'number' ? readDigits(tokens, index + 1) : readWords(tokens, index + 1)
  return part === null || next?.lower === 'a' ? null : cardinal(index, negated(part), next?.kind !== 'number')
}

function negated({ number, last }: NumberPart): NumberPart {
  return { number: { ...number, value: -number.value }, last }
}

/** In "Catch-twenty" and "mid-fifty" the word behind the hyphen is a piece of a name; in "12-ten" it is a number. */
function isGluedToName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokenAt(tokens, index - 1)
  if (token === undefined || before === undefined || token.spaced) return false
  if (before.kind === 'number' || before.kind === 'opaque') return true
  return isHyphen(before) && !before.spaced && !isNumberish(tokenAt(tokens, index - 2))
}
