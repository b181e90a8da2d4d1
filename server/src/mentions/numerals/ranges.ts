import type { Token } from '../../document/tokens.js'
import { SCALE_ABBREVIATIONS } from '../../lexicon/numerals.js'
import { RANGE_FALLS, RANGE_MOVES, RANGED_UNITS } from '../../lexicon/rangeWords.js'
import { CHANGE_WORDS } from '../../lexicon/scopeWords.js'
import { clean, scaled, type WrittenNumber } from '../../values/writtenNumber.js'
import { tokenAt } from '../sentenceReading.js'
import { isCurrencyBefore, isCurrencyMark } from './currencyWords.js'
import { parseDigits } from './digits.js'
import { isDash, isHyphen } from './marks.js'
import { cardinal, type Numeral } from './numeral.js'
import { scaleOf, withScale } from './scale.js'
import { readWords } from './words.js'

/**
 * "12 to 15", "12–15", "between 12 and 15", "three or four", "$3-4 million", "8- to 16-metre", "100 - 200 g". A rising
 * pair only: "3-1" is a score, and "rose from 80 to 100" a change. Null where `low` begins no range.
 */
export function joinRange(tokens: readonly Token[], low: Numeral): Numeral | null {
  const suspended = isHyphen(tokens[low.last + 1]) && tokens[low.last + 2]?.spaced === true ? 1 : 0
  const joint = tokens[low.last + 1]
  if (joint === undefined) return null
  if (isDash(joint) && joint.spaced) return joinSpaced(tokens, low)
  const at = low.last + 1 + (suspended === 1 && isJointWord(tokens[low.last + 2]) ? 1 : 0)
  const separator = tokens[at]
  if (separator === undefined) return null
  const dash = isDash(separator)
  if (dash && tokens[at + 1]?.spaced === true) return null
  // "8- to 16-metre" needs no more evidence.
  if (!dash && at === low.last + 1 && !joinsInWords(tokens, low, separator.lower)) return null
  // "between $12 and $15": the sign is repeated.
  const sign = tokens[at + 1]
  const repeated = isCurrencyMark(sign) && sign?.text === tokenAt(tokens, low.first - 1)?.text ? 1 : 0
  const high = readHigh(tokens, at + 1 + repeated, low)
  if (high === null || (high.inWords !== low.inWords && separator.lower !== 'and')) return null
  return joined(tokens, low, high, separator)
}

function isJointWord(token: Token | undefined): boolean {
  return token?.lower === 'to' || token?.lower === 'or' || token?.lower === 'and'
}

function joined(tokens: readonly Token[], low: Numeral, high: Numeral, separator: Token): Numeral | null {
  const scale = isDash(separator) ? sharedThousands(tokens, low, high) : 1
  const shared = scale === 1 ? sharedScale(tokens, low, high) : scale
  const lower = shared === 1 ? low.low : scaled(low.low, shared)
  if (lower.value >= high.low.value) return null
  // "one or two" is a range, "5 or 500" are alternatives.
  if (separator.lower === 'or' && high.low.value > lower.value * 2 + 1) return null
  return { ...low, last: high.last, low: lower, high: high.low }
}

/** "100 - 200 g", "2 -7 litres", "2 - ~7 g": spaced dashes join two numbers in digits only where a unit follows them. */
function joinSpaced(tokens: readonly Token[], low: Numeral): Numeral | null {
  const separator = tokens[low.last + 1]
  const about = tokens[low.last + 2]?.text === '~' ? 1 : 0
  const high = low.inWords ? null : readHigh(tokens, low.last + 2 + about, low)
  if (separator === undefined || high === null || high.inWords || separator.text === '—') return null
  // All that a cell says: "0 - 0.7".
  const alone = low.first === 0 && high.last === tokens.length - 1
  return alone || isMeasured(tokens, high.last + 1) ? joined(tokens, low, high, separator) : null
}

/** A unit, a currency or a per cent sign stands at the index, and no noun phrase: a short word or a sign that ends there. */
function isMeasured(tokens: readonly Token[], index: number): boolean {
  const unit = tokens[index]
  if (unit === undefined) return false
  if (unit.text === '%' || unit.text === '°' || isCurrencyMark(unit)) return true
  return unit.kind === 'word' && RANGED_UNITS.has(unit.lower)
}

function joinsInWords(tokens: readonly Token[], { first }: Numeral, separator: string): boolean {
  // A currency may stand between the word and the number: "between $12 and $15".
  const lead = isCurrencyMark(tokenAt(tokens, first - 1)) ? first - 2 : first - 1
  const before = tokens[lead]?.lower ?? ''
  if (separator === 'or') return true
  if (separator === 'and') return before === 'between'
  return (separator === 'to' || separator === 'through') && !(before === 'from' && isChange(tokens, lead))
}

/** "rose from 80 to 100" goes from one value to another; "children from 6 to 12" lie between two. */
export function isChange(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 7); index--) {
    const word = tokens[index]?.lower ?? ''
    // What falls cannot come to more: "reduced from 44 to 50" lies between the two.
    if (RANGE_FALLS.has(word)) return false
    if (CHANGE_WORDS.has(word) || RANGE_MOVES.has(word)) return true
  }
  return false
}

function readHigh(tokens: readonly Token[], index: number, low: Numeral): Numeral | null {
  const token = tokens[index]
  if (token?.kind === 'word') {
    const words = readWords(tokens, index)
    return words === null ? null : cardinal(index, words, true)
  }
  if (token?.kind !== 'number') return null
  const plain = parseDigits(token.text)
  const after = tokens[index + 1]
  const goesOn = after !== undefined && !after.spaced && (isHyphen(after) || after.text === '/' || after.text === ':')
  const goesOnWith = goesOn ? tokens[index + 2] : undefined
  // A phone number, or one that letters continue: "1-844-USA".
  if (plain === null || goesOnWith?.kind === 'number' || /^[A-Z]{2,}$/.test(goesOnWith?.text ?? '')) return null
  const part = withScale(tokens, isCurrencyBefore(tokenAt(tokens, low.first - 1)) ? low.first : index, {
    number: plain,
    last: index,
  })
  return ENDINGS.has(glued(tokens, part.last)) ? null : cardinal(index, part, false)
}

const ENDINGS: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th', 's'])

function glued(tokens: readonly Token[], last: number): string {
  const next = tokens[last + 1]
  return next !== undefined && !next.spaced ? next.text : ''
}

/** In "$3-4 million" and "two to three thousand" the scale of the second number is that of both. */
function sharedScale(tokens: readonly Token[], low: Numeral, high: Numeral): number {
  const written = tokens[high.last]?.lower ?? ''
  const scale = scaleOf(written) ?? (high.inWords ? undefined : SCALE_ABBREVIATIONS.get(written))
  if (scale === undefined || high.last === high.first || low.low.value * scale >= high.low.value) return 1
  return scale
}

/** In "10-15,000" the thousands of the second number are those of both. */
function sharedThousands(tokens: readonly Token[], low: Numeral, high: Numeral): number {
  const thousands = /^\d{1,3},000$/.test(tokens[high.first]?.text ?? '') && high.first === high.last
  const short = low.first === low.last && /^\d{1,3}$/.test(tokens[low.first]?.text ?? '')
  return thousands && short && low.low.value * 1000 < high.low.value ? 1000 : 1
}

/** "100 ± 5", "100 +/- 5", "100 plus or minus 5": a value with its tolerance. Null where no tolerance follows. */
export function joinTolerance(tokens: readonly Token[], middle: Numeral): Numeral | null {
  const at = endOfPlusMinus(tokens, middle.last + 1)
  const token = at === null ? undefined : tokens[at]
  if (at === null || token === undefined) return null
  const margin = token.kind === 'number' ? digitsAt(tokens, at) : readWords(tokens, at)
  if (margin === null) return null
  const edge = (value: number): WrittenNumber => ({ ...middle.low, value: clean(value) })
  const { value } = middle.low
  return {
    ...middle,
    last: margin.last,
    low: edge(value - margin.number.value),
    high: edge(value + margin.number.value),
  }
}

function digitsAt(tokens: readonly Token[], index: number): { number: WrittenNumber; last: number } | null {
  const number = parseDigits(tokens[index]?.text ?? '')
  if (number === null) return null
  // "1e-5"
  const [letter, sign, power] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]]
  const exponent = letter?.lower === 'e' && !letter.spaced && sign?.text === '-' && power?.kind === 'number'
  return exponent
    ? { number: { ...number, value: clean(number.value * Number(`1e-${power.text}`)) }, last: index + 3 }
    : { number, last: index }
}

/** The index behind a sign of tolerance; null where none begins. */
export function endOfPlusMinus(tokens: readonly Token[], index: number): number | null {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (first?.text === '±') return index + 1
  if (first?.text === '+') {
    if (second?.text === '/' && (third?.text === '-' || third?.text === '−')) return index + 3
    return second?.text === '-' && !second.spaced ? index + 2 : null
  }
  return first?.lower === 'plus' && second?.lower === 'or' && third?.lower === 'minus' ? index + 3 : null
}
