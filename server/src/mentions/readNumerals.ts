import { isPlural } from '../document/lemma.js'
import type { Token } from '../document/tokens.js'
import {
  DENOMINATORS,
  FRACTION_CHARACTERS,
  OPEN_COUNTS,
  SAFE_SCALE_ABBREVIATIONS,
  SCALE_ABBREVIATIONS,
  SCALES,
  TENS,
  UNITS_AND_TEENS,
  VAGUE_COUNTS,
} from '../lexicon/numerals.js'
import { clean, scaled, type WrittenNumber, wholeNumber } from '../values/writtenNumber.js'
import type { Numeral } from './numeral.js'

/** What a part of a numeral reader returns: the number, and the index of its last token. */
interface Part {
  readonly number: WrittenNumber
  readonly last: number
}

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
    const ranged = numeral.type === 'cardinal' ? (joinRange(tokens, numeral) ?? numeral) : numeral
    numerals.push(ranged)
    index = ranged.last + 1
  }
  return numerals
}

function readNumeral(tokens: readonly Token[], index: number): Numeral | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.kind === 'number') {
    const part = readDigits(tokens, index)
    return part === null ? null : cardinal(index, part, false)
  }
  if (token.kind === 'mark') {
    const fraction = FRACTION_CHARACTERS.get(token.text)
    if (fraction !== undefined && standsAlone(tokens, index)) return asFraction(index, index, fraction)
    return null
  }
  if (token.kind !== 'word' || isGluedToName(tokens, index)) return null
  return readVague(tokens, index) ?? readFraction(tokens, index) ?? readWords(tokens, index)
}

function cardinal(first: number, part: Part, inWords: boolean): Numeral {
  return { type: 'cardinal', first, last: part.last, low: part.number, inWords }
}

// ── Digits ──────────────────────────────────────────────────────────────────────────────────────────────────────────

function readDigits(tokens: readonly Token[], index: number): Part | null {
  const token = tokens[index]
  if (token === undefined || !standsAlone(tokens, index)) return null
  const plain = parseDigits(token.text)
  if (plain === null) return null
  const negative = isMinus(tokens, index)
  const withFraction = readMixedFraction(tokens, index, plain) ?? { number: plain, last: index }
  const part = readScale(tokens, index, withFraction)
  if (isGluedToLetters(tokens, part.last)) return null
  return negative ? { ...part, number: { ...part.number, value: -part.number.value } } : part
}

/** "50,000", "1,00,000", "3.5", "2 400" (no-break space); null for "1.2.3" and other digits with several points. */
export function parseDigits(text: string): WrittenNumber | null {
  const [whole = '', decimals, more] = text.split('.')
  if (more !== undefined) return null
  const digits = whole.replace(/[^\p{Nd}]/gu, '')
  if (decimals !== undefined && /[^\p{Nd}]/u.test(decimals)) return null
  const value = Number(decimals === undefined ? digits : `${digits}.${decimals}`)
  if (!Number.isFinite(value)) return null
  return { value, lastDigit: decimals === undefined ? 1 : Number(`1e-${decimals.length}`) }
}

/** "2 1/2", "1/2", "3½". */
function readMixedFraction(tokens: readonly Token[], index: number, whole: WrittenNumber): Part | null {
  const next = tokens[index + 1]
  const glyph = next === undefined ? undefined : FRACTION_CHARACTERS.get(next.text)
  if (glyph !== undefined)
    return { number: { value: whole.value + glyph, lastDigit: 1, coarse: true }, last: index + 1 }
  const alone = readSlash(tokens, index)
  if (alone !== null) return { number: { value: alone, lastDigit: 1, coarse: true }, last: index + 2 }
  if (next?.kind !== 'number' || !next.spaced) return null
  const added = readSlash(tokens, index + 1)
  return added === null ? null : { number: { value: whole.value + added, lastDigit: 1, coarse: true }, last: index + 3 }
}

/** A small proper fraction in digits; "24/7", "9/11" and "2018/19" are something else. */
function readSlash(tokens: readonly Token[], index: number): number | null {
  const [over, slash, under] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (slash === undefined || under === undefined || over === undefined) return null
  if (slash.text !== '/' || slash.spaced || under.kind !== 'number' || under.spaced) return null
  const numerator = Number(over.text)
  const denominator = Number(under.text)
  const usual = [2, 3, 4, 5, 6, 8, 10, 16, 32].includes(denominator)
  return usual && numerator > 0 && numerator < denominator && tokens[index + 3]?.text !== '/'
    ? numerator / denominator
    : null
}

/** "million", "-million", "bn", and "m" where nothing says metres. */
function readScale(tokens: readonly Token[], first: number, part: Part): Part {
  let next = part.last + 1
  if (tokens[next]?.text === '-' && !tokens[next]?.spaced && SCALES.has(tokens[next + 1]?.lower ?? '')) next++
  const token = tokens[next]
  if (token?.kind !== 'word') return part
  const scale = SCALES.get(token.lower) ?? abbreviatedScale(tokens, first, next)
  if (scale === undefined) return part
  const number = scaled(part.number, scale)
  const coarse = token.lower === 'dozen' || token.lower === 'score'
  const read: Part = { number: coarse ? { ...number, coarse } : number, last: next }
  // "2 million and a half", "3 hundred thousand"
  const again = tokens[next + 1]
  const second = again?.kind === 'word' && !coarse ? SCALES.get(again.lower) : undefined
  return second !== undefined && second > scale ? { number: scaled(number, second), last: next + 1 } : read
}

function abbreviatedScale(tokens: readonly Token[], first: number, index: number): number | undefined {
  const token = tokens[index]
  if (token === undefined) return undefined
  const scale = SCALE_ABBREVIATIONS.get(token.lower)
  if (scale === undefined || tokens[index + 1]?.text === '/') return undefined
  const afterCurrency = isCurrencyMark(tokens[first - 1]?.text) && tokens[first]?.spaced === false
  if (afterCurrency && (token.text === token.lower || token.text.length === 1 || !token.spaced)) return scale
  if (SAFE_SCALE_ABBREVIATIONS.has(token.lower)) return token.spaced && token.lower === 'k' ? undefined : scale
  // "2.1m litres" are millions, "2.1 m tall" metres: a plural noun after a glued "m" decides.
  if (token.text !== 'm' || token.spaced) return undefined
  const noun = tokens[index + 1]
  return noun?.kind === 'word' && noun.spaced && isPlural(noun.text) ? scale : undefined
}

/** Currency signs that stand before an amount. */
export function isCurrencyMark(text: string | undefined): boolean {
  return text !== undefined && /^\p{Sc}$/u.test(text)
}

/** A minus sign, or a hyphen with white space before it: "−5", " -5". A hyphen between words is none. */
function isMinus(tokens: readonly Token[], index: number): boolean {
  const before = tokens[index - 1]
  const token = tokens[index]
  if (before === undefined || token === undefined || token.spaced || !before.spaced) return false
  return before.text === '−' || before.text === '-'
}

/** False where the digits are a piece of something longer: "COVID-19", "B2", "#5", "12:30", "v1.2", "5/6/2024". */
function standsAlone(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  const after = tokens[index + 1]
  if (token === undefined) return false
  if (before !== undefined && !token.spaced) {
    if (before.kind === 'number' || before.kind === 'opaque') return false
    if (before.kind === 'word') return isCurrencyCode(before.text)
    if ('#@/\\_:.,&=*^|'.includes(before.text)) return false
    if (isHyphen(before.text) && !before.spaced && !isNumberish(tokens[index - 2])) return false
  }
  if (after !== undefined && !after.spaced) {
    if (after.kind === 'opaque') return false
    if ('@\\_=^|#'.includes(after.text)) return false
    if (after.text === ':' && tokens[index + 2]?.kind === 'number' && !tokens[index + 2]?.spaced) return false
    if (after.text === '/' && readSlash(tokens, index) === null && tokens[index + 2]?.kind === 'number') return false
  }
  return true
}

function isCurrencyCode(text: string): boolean {
  return /^(?:[A-Z]{3}|Rs|kr)$/.test(text)
}

function isHyphen(text: string): boolean {
  return text === '-' || text === '‑'
}

function isNumberish(token: Token | undefined): boolean {
  if (token === undefined) return true
  return token.kind === 'number' || token.kind === 'mark' || isNumberWord(token.lower)
}

function isNumberWord(word: string): boolean {
  return UNITS_AND_TEENS.has(word) || TENS.has(word) || SCALES.has(word)
}

/** "21st", "5G", "3D": letters straight after the digits that are no scale and no unit glued to its number. */
function isGluedToLetters(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (next?.kind !== 'word' || next.spaced) return false
  return (
    /^(?:st|nd|rd|th|s|er|D|G|x|[A-Z]{1,2}\d*)$/.test(next.text) &&
    !/^(?:C|F|K|V|W|J|N|A|L|MB|GB|TB|KB|kB)$/.test(next.text)
  )
}

// ── Words ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function isGluedToName(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (token === undefined || before === undefined || token.spaced) return false
  if (before.kind === 'number' || before.kind === 'opaque') return true
  return (
    isHyphen(before.text) && !before.spaced && tokens[index - 2]?.kind === 'word' && !isNumberish(tokens[index - 2])
  )
}

/**
 * Cardinals in words: "twenty-five", "one hundred and five", "two and a half million", "half a dozen", "a hundred".
 * "one" alone is left to the recogniser of counts, since it is oftener a pronoun.
 */
function readWords(tokens: readonly Token[], first: number): Numeral | null {
  const article = tokens[first]?.lower === 'a' || tokens[first]?.lower === 'an'
  const start = article ? first + 1 : first
  const word = tokens[start]?.lower ?? ''
  if (article && !(SCALES.has(word) && word !== 'score')) return null
  let total = 0
  let current = article ? 1 : 0
  let last = first - 1
  let index = start
  let coarse = false
  let previous: 'none' | 'unit' | 'tens' | 'scale' = article ? 'unit' : 'none'
  for (;;) {
    const token = tokens[index]
    if (token?.kind !== 'word') break
    const unit = UNITS_AND_TEENS.get(token.lower)
    const tens = TENS.get(token.lower)
    const scale = SCALES.get(token.lower)
    if (unit !== undefined) {
      if (previous === 'unit' || (previous === 'tens' && (unit === 0 || unit > 9))) break
      current += unit
      previous = 'unit'
    } else if (tens !== undefined) {
      if (previous === 'unit' || previous === 'tens') break
      current += tens
      previous = 'tens'
    } else if (scale !== undefined) {
      if (previous === 'none') break
      if (scale === 12 || scale === 20) {
        current *= scale
        coarse = true
      } else if (scale === 100) {
        current = (current === 0 ? 1 : current) * 100
      } else {
        const raised = (total + current) * scale
        if (scale > total && previous === 'scale' && current === 0) total = raised
        else total += current * scale
        current = 0
      }
      previous = 'scale'
    } else break
    last = index
    index = nextNumberWord(tokens, index, previous)
    if (index < 0) break
  }
  if (last < first) return null
  const whole = wholeNumber(total + current)
  const part = readAndAHalf(tokens, { number: coarse ? { ...whole, coarse } : whole, last })
  return cardinal(first, part, true)
}

/** The index of the word that may continue the number: after a hyphen, after "and" behind a hundred, or the next; -1 at its end. */
function nextNumberWord(tokens: readonly Token[], index: number, previous: 'none' | 'unit' | 'tens' | 'scale'): number {
  const next = tokens[index + 1]
  if (next === undefined) return -1
  if (isHyphen(next.text) && !next.spaced) {
    const after = tokens[index + 2]
    return after !== undefined && !after.spaced && isNumberWord(after.lower) ? index + 2 : -1
  }
  if (next.lower === 'and' && previous === 'scale') {
    const after = tokens[index + 2]
    const continues = after !== undefined && (UNITS_AND_TEENS.has(after.lower) || TENS.has(after.lower))
    const hundredOrMore = (SCALES.get(tokens[index]?.lower ?? '') ?? 0) >= 100
    return continues && hundredOrMore ? index + 2 : -1
  }
  return index + 1
}

/** "two and a half", "three and three quarters", then perhaps "million". */
function readAndAHalf(tokens: readonly Token[], part: Part): Part {
  const [and, article, noun] = [tokens[part.last + 1], tokens[part.last + 2], tokens[part.last + 3]]
  if (and?.lower !== 'and' || article === undefined || noun === undefined) return part
  const numerator = article.lower === 'a' ? 1 : (UNITS_AND_TEENS.get(article.lower) ?? 0)
  const denominator = DENOMINATORS.get(noun.lower) ?? 0
  if (numerator === 0 || denominator === 0 || denominator > 4 || numerator >= denominator) return part
  const number = { value: clean(part.number.value + numerator / denominator), lastDigit: 1, coarse: true }
  const scale = SCALES.get(tokens[part.last + 4]?.lower ?? '')
  if (scale !== undefined) return { number: scaled(number, scale), last: part.last + 4 }
  return { number, last: part.last + 3 }
}

// ── Fractions and vague numbers ─────────────────────────────────────────────────────────────────────────────────────

function asFraction(first: number, last: number, value: number): Numeral {
  return { type: 'fraction', first, last, low: { value, lastDigit: 1, coarse: true }, inWords: true }
}

/** "two-thirds", "a third", "three quarters", "half"; "half a million" and "a quarter of a million" are cardinals. */
function readFraction(tokens: readonly Token[], first: number): Numeral | null {
  const word = tokens[first]?.lower ?? ''
  if (word === 'half') return readPortionOfScale(tokens, first, first, 1 / 2) ?? bareHalf(tokens, first)
  const numerator = word === 'a' || word === 'one' ? 1 : (UNITS_AND_TEENS.get(word) ?? 0)
  if (numerator === 0) return null
  const hyphen = isHyphen(tokens[first + 1]?.text ?? '') ? 1 : 0
  const last = first + 1 + hyphen
  const denominator = DENOMINATORS.get(tokens[last]?.lower ?? '') ?? 0
  const plural = tokens[last]?.lower.endsWith('s') || tokens[last]?.lower === 'halves'
  if (denominator === 0 || numerator >= denominator || numerator > 1 !== plural) return null
  // "a third man", "a fourth quarter": an ordinal before a noun. A fraction goes on with "of" or ends there.
  if (denominator > 2 && numerator === 1 && !isPartitive(tokens[last + 1])) return null
  return (
    readPortionOfScale(tokens, first, last, numerator / denominator) ?? asFraction(first, last, numerator / denominator)
  )
}

function bareHalf(tokens: readonly Token[], index: number): Numeral | null {
  const next = tokens[index + 1]
  const before = tokens[index - 1]?.lower ?? ''
  const measured = next?.lower === 'of' || next?.lower === 'the' || next?.lower === 'its' || next?.lower === 'their'
  return measured && !['first', 'second', 'other', 'and'].includes(before) ? asFraction(index, index, 1 / 2) : null
}

function isPartitive(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.lower === 'of' ||
    token.kind === 'mark' ||
    ['more', 'less', 'fewer', 'as'].includes(token.lower)
  )
}

/** "half a million", "half a dozen", "a quarter of a million", "two-thirds of a million". */
function readPortionOfScale(tokens: readonly Token[], first: number, last: number, portion: number): Numeral | null {
  const of = tokens[last + 1]?.lower === 'of' ? 1 : 0
  const article = tokens[last + 1 + of]
  if (article?.lower !== 'a') return null
  const scale = SCALES.get(tokens[last + 2 + of]?.lower ?? '')
  if (scale === undefined) return null
  const number: WrittenNumber = { value: clean(portion * scale), lastDigit: 1, coarse: true }
  return { type: 'cardinal', first, last: last + 2 + of, low: number, inWords: true }
}

/** "dozens", "hundreds of thousands", "several", "tens of thousands". */
function readVague(tokens: readonly Token[], first: number): Numeral | null {
  const word = tokens[first]?.lower ?? ''
  if (OPEN_COUNTS.has(word)) {
    return { type: 'open', first, last: first, low: { value: 2, lastDigit: 1, coarse: true }, inWords: true }
  }
  const before = tokens[first - 1]?.lower ?? ''
  const tens = word === 'tens' ? { floor: 20, ceiling: 100 } : undefined
  const vague = VAGUE_COUNTS.get(word) ?? tens
  if (vague === undefined || (word === 'scores' && !['of', 'more'].includes(tokens[first + 1]?.lower ?? '')))
    return null
  if (isNumberWord(before)) return null
  const multiplier = tokens[first + 1]?.lower === 'of' ? VAGUE_COUNTS.get(tokens[first + 2]?.lower ?? '') : undefined
  const factor = multiplier === undefined ? 1 : (SCALES.get((tokens[first + 2]?.lower ?? '').replace(/s$/, '')) ?? 1)
  if (word === 'tens' && factor === 1) return null
  return {
    type: 'vague',
    first,
    last: factor === 1 ? first : first + 2,
    low: { value: vague.floor * factor, lastDigit: 1, coarse: true },
    high: { value: vague.ceiling * factor, lastDigit: 1, coarse: true },
    inWords: true,
  }
}

// ── Ranges ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/**
 * "12 to 15", "12–15", "between 12 and 15", "three or four", "$3-4 million". A rising pair only: "3-1" is a score, and
 * "from 80 to 100" a change.
 */
function joinRange(tokens: readonly Token[], low: Numeral): Numeral | null {
  const separator = tokens[low.last + 1]
  if (separator === undefined) return null
  const dash = /^[-‑–—]$/u.test(separator.text)
  if (dash && separator.spaced !== (tokens[low.last + 2]?.spaced ?? false)) return null
  const before = tokens[low.first - 1]?.lower ?? ''
  const word = separator.lower
  const joins =
    (dash && !separator.spaced) ||
    (word === 'to' && before !== 'from') ||
    word === 'or' ||
    (word === 'and' && before === 'between')
  if (!joins) return null
  // "between $12 and $15": the sign is repeated.
  const sign = tokens[low.last + 2]
  const repeated = isCurrencyMark(sign?.text) && sign?.text === tokens[low.first - 1]?.text ? 1 : 0
  const high = readHigh(tokens, low.last + 2 + repeated)
  if (high === null || high.inWords !== low.inWords) return null
  const scale = sharedScale(tokens, low, high)
  const lower = scale === 1 ? low.low : scaled(low.low, scale)
  if (lower.value >= high.low.value) return null
  // "one or two" is as vague as "a couple"; wider alternatives ("5 or 500") are no range.
  if (word === 'or' && high.low.value > lower.value * 2 + 1) return null
  return { ...low, last: high.last, low: lower, high: high.low }
}

function readHigh(tokens: readonly Token[], index: number): Numeral | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.kind !== 'number') return token.kind === 'word' ? readWords(tokens, index) : null
  const plain = parseDigits(token.text)
  if (plain === null) return null
  const after = tokens[index + 1]
  if (after !== undefined && !after.spaced && (isHyphen(after.text) || after.text === '/' || after.text === ':')) {
    if (tokens[index + 2]?.kind === 'number') return null
  }
  const part = readScale(tokens, index, { number: plain, last: index })
  return isGluedToLetters(tokens, part.last) ? null : cardinal(index, part, false)
}

/** In "$3-4 million" and "two to three thousand" the scale of the second number is that of both. */
function sharedScale(tokens: readonly Token[], low: Numeral, high: Numeral): number {
  const written = tokens[high.last]?.lower ?? ''
  const scale = SCALES.get(written) ?? (high.inWords ? undefined : SCALE_ABBREVIATIONS.get(written))
  if (scale === undefined || high.last === high.first || low.low.value * scale >= high.low.value) return 1
  return scale
}
