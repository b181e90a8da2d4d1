import type { Token } from '../../document/tokens.js'
import { DENOMINATORS, SCALES, TENS, UNITS_AND_TEENS } from '../../lexicon/numerals.js'
import { clean, scaled, type WrittenNumber, wholeNumber } from '../../values/writtenNumber.js'
import { tokenAt } from '../sentenceReading.js'
import { isHyphen } from './marks.js'
import type { NumberPart } from './numeral.js'
import { isCoarseScale, scaleOf } from './scale.js'

/** True for a word that can stand inside a number. */
export function isNumberWord(word: string): boolean {
  return UNITS_AND_TEENS.has(word) || TENS.has(word) || SCALES.has(word)
}

/**
 * Cardinals in words: "twenty-five", "one hundred and five", "two and a half million", "a hundred", "a baker's dozen",
 * "two point five", "three billions". Null where none begins at `first`.
 */
export function readWords(tokens: readonly Token[], first: number): NumberPart | null {
  const word = tokens[first]?.lower
  const article = word === 'a' || word === 'an'
  if (article && !isArticleOfScale(tokens, first + 1)) return bakersDozen(tokens, first)
  const whole = readWhole(tokens, first, article) ?? bareScale(tokens, first)
  if (whole === null) return null
  return withPoint(tokens, whole) ?? withAndAHalf(tokens, whole) ?? spoken(tokens, first, whole) ?? whole
}

/** "a hundred", "a dozen"; "a score" counts only with "of" behind it: others are kept at a match. */
function isArticleOfScale(tokens: readonly Token[], index: number): boolean {
  const word = tokens[index]?.lower ?? ''
  if (word === 'score') return tokens[index + 1]?.lower === 'of' && tokens[index + 2]?.kind === 'word'
  return SCALES.has(word) && word !== 'cr'
}

function bakersDozen(tokens: readonly Token[], article: number): NumberPart | null {
  return tokens[article + 1]?.lower === "baker's" && tokens[article + 2]?.lower === 'dozen'
    ? { number: wholeNumber(13), last: article + 2 }
    : null
}

/** "Thousand litres" at the head of a sentence or a label: nothing else can count there. */
function bareScale(tokens: readonly Token[], first: number): NumberPart | null {
  const scale = SCALES.get(tokens[first]?.lower ?? '') ?? 0
  if (first !== 0 || scale < 100 || tokens[1]?.kind !== 'word') return null
  const next = tokens[1].lower
  return next.endsWith('s') && !isNumberWord(next) ? { number: wholeNumber(scale), last: 0 } : null
}

type Rank = 'none' | 'unit' | 'tens' | 'scale'

/** Adds up units, tens and scales as they follow one another; two units in a row are two numbers. */
function readWhole(tokens: readonly Token[], first: number, article: boolean): NumberPart | null {
  let total = 0
  let group = article ? 1 : 0
  let coarse = false
  let rank: Rank = article ? 'unit' : 'none'
  let last = first - 1
  let index = article ? first + 1 : first
  while (index >= 0) {
    const token = tokens[index]
    if (token?.kind !== 'word') break
    const unit = UNITS_AND_TEENS.get(token.lower)
    const tens = TENS.get(token.lower)
    const scale = rank === 'none' ? undefined : scaleOf(token.lower)
    if (unit !== undefined && (rank === 'none' || rank === 'scale' || (rank === 'tens' && unit > 0 && unit < 10))) {
      group += unit
      rank = 'unit'
    } else if (tens !== undefined && (rank === 'none' || rank === 'scale')) {
      group += tens
      rank = 'tens'
    } else if (scale !== undefined) {
      coarse = isCoarseScale(scale)
      if (scale === 100 || coarse) group *= scale
      else if (rank === 'scale' && group === 0) total *= scale
      else {
        total += group * scale
        group = 0
      }
      rank = 'scale'
    } else break
    last = index
    index = coarse ? -1 : nextNumberWord(tokens, index, rank)
  }
  if (last < first) return null
  const number = wholeNumber(clean(total + group))
  return { number: coarse ? { ...number, coarse } : number, last }
}

/** The index of the word that may continue the number: behind a hyphen, behind "and" after a scale, or the next; -1 at its end. */
function nextNumberWord(tokens: readonly Token[], index: number, rank: Rank): number {
  const next = tokens[index + 1]
  const after = tokens[index + 2]
  // Transcripts and old corpora set words apart from their marks: "twenty - five".
  if (rank === 'tens' && next?.text === '-' && next.spaced && after?.spaced && isUnit(after.lower)) return index + 2
  if (isHyphen(next) && next?.spaced === false) {
    return after !== undefined && !after.spaced && isNumberWord(after.lower) ? index + 2 : -1
  }
  if (rank === 'scale' && next?.text === ',') return isGoingOn(tokens, index) ? index + 2 : -1
  if ((next?.lower === 'and' || next?.text === '&') && rank === 'scale') {
    const word = after?.lower ?? ''
    return UNITS_AND_TEENS.has(word) || TENS.has(word) ? index + 2 : -1
  }
  return index + 1
}

function isUnit(word: string): boolean {
  const value = UNITS_AND_TEENS.get(word) ?? 0
  return value > 0 && value < 10
}

/** "three million, two hundred and forty": behind a comma the number goes on with its hundreds or thousands. */
function isGoingOn(tokens: readonly Token[], index: number): boolean {
  const scale = scaleOf(tokens[index]?.lower ?? '') ?? 0
  const next = tokens[index + 2]?.lower ?? ''
  const smaller = scaleOf(tokens[index + 3]?.lower ?? '') ?? 0
  return scale >= 1000 && (UNITS_AND_TEENS.has(next) || TENS.has(next)) && smaller >= 100 && smaller < scale
}

/** "two point five", "three point one four million". */
function withPoint(tokens: readonly Token[], whole: NumberPart): NumberPart | null {
  if (tokens[whole.last + 1]?.lower !== 'point') return null
  let digits = ''
  let last = whole.last + 1
  for (
    let digit = digitWord(tokens, last + 1);
    digit !== undefined && digits.length < 12;
    digit = digitWord(tokens, last + 1)
  ) {
    digits += digit
    last++
  }
  if (digits === '') return null
  const number: WrittenNumber = {
    value: Number(`${whole.number.value}.${digits}`),
    lastDigit: Number(`1e-${digits.length}`),
  }
  return withWordScale(tokens, { number, last })
}

function digitWord(tokens: readonly Token[], index: number): number | undefined {
  const value = UNITS_AND_TEENS.get(tokens[index]?.lower ?? '')
  return value !== undefined && value < 10 ? value : undefined
}

/** "two and a half million", "two-and-a-half", "three and three quarters", "a million and a half". */
function withAndAHalf(tokens: readonly Token[], whole: NumberPart): NumberPart | null {
  const and = afterHyphen(tokens, whole.last + 1)
  if (tokens[and]?.lower !== 'and') return null
  const part = afterHyphen(tokens, and + 1)
  const count = tokens[part]?.lower ?? ''
  const numerator = count === 'a' || count === 'one' ? 1 : (UNITS_AND_TEENS.get(count) ?? 0)
  const last = afterHyphen(tokens, part + 1)
  const denominator = DENOMINATORS.get(tokens[last]?.lower ?? '') ?? 0
  if (numerator === 0 || numerator >= denominator) return null
  // "a million and a third of the men" adds no third; halves and quarters are added, others where the number ends.
  if (denominator > 4 && tokens[last + 1]?.lower === 'of') return null
  const scale = scaleOf(tokens[whole.last]?.lower ?? '')
  const share = numerator / denominator
  // "A million and a half" is half a million more; "two and a half" half of one.
  const value = scale !== undefined && scale >= 1000 ? whole.number.value + share * scale : whole.number.value + share
  return withWordScale(tokens, { number: { value: clean(value), lastDigit: 1, coarse: true }, last })
}

/** The index behind a hyphen that joins two words, if one stands at `index`. */
function afterHyphen(tokens: readonly Token[], index: number): number {
  return isHyphen(tokens[index]) && tokens[index]?.spaced === false ? index + 1 : index
}

/** "one twenty two" is how 122 is spoken. With a noun or a hyphen behind it, it may be one of twenty-two somethings. */
function spoken(tokens: readonly Token[], first: number, whole: NumberPart): NumberPart | null {
  const hundreds = whole.number.value
  if (whole.last !== first || hundreds < 1 || hundreds > 9) return null
  const tens = TENS.get(tokens[first + 1]?.lower ?? '')
  const unit = digitWord(tokens, first + 2)
  const next = tokens[first + 3]
  if (tens === undefined || unit === undefined || unit === 0 || next?.kind === 'word' || isHyphen(next)) return null
  return isClock(tokenAt(tokens, first - 1)?.lower)
    ? null
    : { number: wholeNumber(hundreds * 100 + tens + unit), last: first + 2 }
}

/** "at two thirty-five" is a time of day. */
function isClock(before: string | undefined): boolean {
  return before === 'at' || before === 'by' || before === 'until' || before === 'till' || before === 'since'
}

function withWordScale(tokens: readonly Token[], part: NumberPart): NumberPart {
  const index = afterHyphen(tokens, part.last + 1)
  const scale = scaleOf(tokens[index]?.lower ?? '')
  return scale === undefined ? part : { number: scaled(part.number, scale), last: index }
}
