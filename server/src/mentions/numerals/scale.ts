import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { SAFE_SCALE_ABBREVIATIONS, SCALE_ABBREVIATIONS, SCALES } from '../../lexicon/numerals.js'
import { scaled } from '../../values/writtenNumber.js'
import { tokenAt } from '../sentenceReading.js'
import { isCurrencyBefore, namesCurrency } from './currencyWords.js'
import { isDash, isHyphen } from './marks.js'
import type { NumberPart } from './numeral.js'

/** What a scale word multiplies by; "billions" and "dozens" too, which count only behind a number. */
export function scaleOf(word: string): number | undefined {
  return SCALES.get(word) ?? (word.endsWith('s') ? SCALES.get(word.slice(0, -1)) : undefined)
}

/** Dozens and scores are round whatever they come to. */
export function isCoarseScale(scale: number): boolean {
  return scale === 12 || scale === 20
}

/**
 * Takes in the scales behind a number in digits: "3 million", "5-million", "2.1bn", "3 hundred thousand", and "2.1m"
 * where nothing says metres.
 *
 * @param first the index of the number's first token, before which a currency may stand
 */
export function withScale(tokens: readonly Token[], first: number, part: NumberPart): NumberPart {
  let read = part
  // Two scales at most: "3 hundred thousand", "10 lakh crore".
  for (let times = 0; times < 2; times++) {
    const hyphen = isHyphen(tokens[read.last + 1]) && tokens[read.last + 1]?.spaced === false ? 1 : 0
    const index = read.last + 1 + hyphen
    const token = tokens[index]
    if (token?.kind !== 'word') return read
    const abbreviated = times === 0 && hyphen === 0 ? abbreviatedScale(tokens, first, index) : undefined
    const scale = scaleOf(token.lower) ?? abbreviated
    if (scale === undefined || (times > 0 && isCoarseScale(scale))) return read
    const number = scaled(read.number, scale)
    read = { number: isCoarseScale(scale) ? { ...number, coarse: true } : number, last: index }
    if (isCoarseScale(scale) || abbreviated !== undefined) return read
  }
  return read
}

function abbreviatedScale(tokens: readonly Token[], first: number, index: number): number | undefined {
  const token = tokens[index]
  if (token === undefined || token.lower.length > 3 || tokens[index + 1]?.text === '/') return undefined
  const currency = tokenAt(tokens, first - 1)
  // "$200MM" is 200 million; in lower case the letters are millimetres, behind a currency or not.
  if (token.text === FINANCIAL_MILLION) return isCurrencyBefore(currency) && !token.spaced ? 1e6 : undefined
  const scale = SCALE_ABBREVIATIONS.get(token.lower)
  if (scale === undefined) return undefined
  const { text, lower, spaced } = token
  if (
    isCurrencyBefore(currency) &&
    (currency?.kind === 'word' || tokens[first]?.spaced === false || !spaced || text.length > 1) &&
    (!spaced || text === lower || text.length === 1)
  )
    return scale
  // "300 °C (573.15K)" is in kelvins.
  if (text === 'K' && isBesideDegrees(tokens, index)) return undefined
  // "1.2G" is giga; "5G" and "2.5G" are generations of networks.
  if (text === 'G') return !spaced && /\.\d*[^5]$/.test(decimalsOf(tokens, first, index)) ? scale : undefined
  if (SAFE_SCALE_ABBREVIATIONS.has(lower)) return spaced && lower === 'k' ? undefined : scale
  if (spaced || text.length > 1) return undefined
  // "1.2M views" and "2.1m litres" are millions, "2.1m tall" metres, "3M" before a name a company: a plural noun, a
  // currency or the end of the phrase decide.
  const noun = tokens[index + 1]
  if (text === 'B' || namesCurrency(noun) || counts(noun) || countsBehindRange(tokens, index)) return scale
  // The second of "3m to 4m vaccine doses": the first has been read already.
  const joint = tokenAt(tokens, index - 2)?.lower
  const second = (joint === 'to' || joint === 'and') && tokenAt(tokens, index - 3)?.text === text
  if (second && noun?.kind === 'word' && counts(tokens[index + 2])) return scale
  return text === 'M' && (noun?.kind !== 'word' || noun.text === noun.lower) ? scale : undefined
}

/** A thousand thousands, as bankers write it. */
const FINANCIAL_MILLION = 'MM'

function isBesideDegrees(tokens: readonly Token[], index: number): boolean {
  for (let at = Math.max(0, index - 8); at < index; at++) {
    const word = tokens[at]?.lower
    if (word === '°' || word === 'celsius' || word === 'fahrenheit' || word === 'degrees') return true
  }
  return false
}

/** The digits before a scale, with the point of ".0012", which is a token of its own. */
function decimalsOf(tokens: readonly Token[], first: number, index: number): string {
  return tokens[first]?.text === '.' ? `.${tokenAt(tokens, index - 1)?.text ?? ''}` : (tokens[first]?.text ?? '')
}

function counts(noun: Token | undefined): boolean {
  return noun?.kind === 'word' && noun.spaced && isPlural(noun.text) && !TIMED.has(noun.lower)
}

/** What is taken over minutes, not in millions: "15m rates". */
const TIMED: ReadonlySet<string> = new Set(['rates', 'averages', 'intervals', 'windows'])

/** "3m to 4m doses", "3m-4m doses": the noun stands behind the second number. */
function countsBehindRange(tokens: readonly Token[], index: number): boolean {
  const [joint, high, letter] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]]
  if (joint === undefined || (joint.lower !== 'to' && joint.lower !== 'and' && !isDash(joint))) return false
  if (high?.kind !== 'number' || letter === undefined || letter.spaced || letter.text !== tokens[index]?.text)
    return false
  // One word may stand between: "3m to 4m vaccine doses".
  return counts(tokens[index + 4]) || (tokens[index + 4]?.kind === 'word' && counts(tokens[index + 5]))
}
