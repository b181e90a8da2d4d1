import type { Token } from '../../document/tokens.js'
import { SCALE_ABBREVIATIONS } from '../../lexicon/numerals.js'
import { CHANGE_WORDS } from '../../lexicon/scopeWords.js'
import { scaled } from '../../values/writtenNumber.js'
import { parseDigits } from './digits.js'
import { isDash, isHyphen } from './marks.js'
import { cardinal, type Numeral } from './numeral.js'
import { isCurrencyMark, scaleOf, withScale } from './scale.js'
import { readWords } from './words.js'

/**
 * "12 to 15", "12–15", "between 12 and 15", "three or four", "$3-4 million", "8- to 16-metre". A rising pair only: "3-1" is a score, and
 * "rose from 80 to 100" a change. Null where `low` begins no range.
 */
export function joinRange(tokens: readonly Token[], low: Numeral): Numeral | null {
  const suspended = isHyphen(tokens[low.last + 1]) && tokens[low.last + 2]?.spaced === true ? 1 : 0
  const at = low.last + 1 + suspended
  const separator = tokens[at]
  if (separator === undefined || (suspended === 1 && !/^(?:to|or|and)$/.test(separator.lower))) return null
  const dash = isDash(separator)
  if (dash && (separator.spaced || tokens[at + 1]?.spaced === true)) return null
  // "8- to 16-metre" needs no more evidence.
  if (!dash && suspended === 0 && !joinsInWords(tokens, low, separator.lower)) return null
  // "between $12 and $15": the sign is repeated.
  const sign = tokens[at + 1]
  const repeated = isCurrencyMark(sign) && sign?.text === tokens[low.first - 1]?.text ? 1 : 0
  const high = readHigh(tokens, at + 1 + repeated)
  if (high === null || (high.inWords !== low.inWords && separator.lower !== 'and')) return null
  const scale = sharedScale(tokens, low, high)
  const lower = scale === 1 ? low.low : scaled(low.low, scale)
  if (lower.value >= high.low.value) return null
  // "one or two" is a range, "5 or 500" are alternatives.
  if (separator.lower === 'or' && high.low.value > lower.value * 2 + 1) return null
  return { ...low, last: high.last, low: lower, high: high.low }
}

function joinsInWords(tokens: readonly Token[], { first }: Numeral, separator: string): boolean {
  // A currency may stand between the word and the number: "between $12 and $15".
  const lead = isCurrencyMark(tokens[first - 1]) ? first - 2 : first - 1
  const before = tokens[lead]?.lower ?? ''
  if (separator === 'or') return true
  if (separator === 'and') return before === 'between'
  return (separator === 'to' || separator === 'through') && !(before === 'from' && isChange(tokens, lead))
}

const MOVES = new Set([
  'went',
  'goes',
  'go',
  'moved',
  'changed',
  'extended',
  'revised',
  'upgraded',
  'downgraded',
  'shifted',
  'swung',
  'moving',
  'going',
])

/** "rose from 80 to 100" goes from one value to another; "children from 6 to 12" lie between two. */
function isChange(tokens: readonly Token[], from: number): boolean {
  for (let index = from - 1; index >= Math.max(0, from - 4); index--) {
    const word = tokens[index]?.lower ?? ''
    if (CHANGE_WORDS.has(word) || MOVES.has(word)) return true
  }
  return false
}

function readHigh(tokens: readonly Token[], index: number): Numeral | null {
  const token = tokens[index]
  if (token?.kind === 'word') {
    const words = readWords(tokens, index)
    return words === null ? null : cardinal(index, words, true)
  }
  if (token?.kind !== 'number') return null
  const plain = parseDigits(token.text)
  const after = tokens[index + 1]
  const goesOn = after !== undefined && !after.spaced && (isHyphen(after) || after.text === '/' || after.text === ':')
  if (plain === null || (goesOn && tokens[index + 2]?.kind === 'number')) return null
  const part = withScale(tokens, index, { number: plain, last: index })
  return /^(?:st|nd|rd|th|s)$/.test(glued(tokens, part.last)) ? null : cardinal(index, part, false)
}

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
