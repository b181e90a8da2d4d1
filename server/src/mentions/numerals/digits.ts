import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { FRACTION_CHARACTERS, SCALES, TENS, UNITS_AND_TEENS } from '../../lexicon/numerals.js'
import { beginsUnitName, beginsUnitSymbol } from '../../values/unit.js'
import { clean, scaled, type WrittenNumber } from '../../values/writtenNumber.js'
import { tokenAt } from '../sentenceReading.js'
import { isCurrencyMark, isCurrencyWord } from './currencyWords.js'
import { isHyphen, isMinus } from './marks.js'
import type { NumberPart } from './numeral.js'
import { withScale } from './scale.js'

/** The digits at `index` with the fraction and the scale behind them; null where they are a piece of something longer. */
export function readDigits(tokens: readonly Token[], index: number): NumberPart | null {
  const token = tokens[index]
  if (token?.kind !== 'number' || !standsAlone(tokens, index)) return null
  const plain = parseDigits(token.text)
  if (plain === null) return null
  const written =
    withSpacedGroups(tokens, index, plain) ??
    withExponent(tokens, { number: plain, last: index }) ??
    withSpokenPoint(tokens, index, plain)
  const part = withScale(tokens, index, written ?? withFraction(tokens, index, plain))
  return isGluedToLetters(tokens, part.last) ? null : part
}

/** "50,000", "1,00,000", "3.5", "2 400" (no-break space); null for "1.2.3", "007" and what else counts nothing. */
export function parseDigits(text: string): WrittenNumber | null {
  const [whole = '', decimals, more] = text.split('.')
  if (more !== undefined || /^0\d/.test(whole)) return null
  if (decimals !== undefined && /[^\p{Nd}]/u.test(decimals)) return null
  const digits = [...whole].map(digitValue).join('')
  const value = Number(decimals === undefined ? digits : `${digits}.${[...decimals].map(digitValue).join('')}`)
  if (!Number.isFinite(value)) return null
  return { value, lastDigit: decimals === undefined ? 1 : Number(`1e-${decimals.length}`) }
}

/** "10 000", "1 250 000": groups of three behind a short one, as ISO 31-0 writes them, here with ordinary spaces. */
function withSpacedGroups(tokens: readonly Token[], index: number, first: WrittenNumber): NumberPart | null {
  if (!/^\d{1,3}$/.test(tokens[index]?.text ?? '') || first.value === 0) return null
  let value = first.value
  let last = index
  while (/^\d{3}$/.test(tokens[last + 1]?.text ?? '') && tokens[last + 1]?.spaced) {
    value = value * 1000 + Number(tokens[last + 1]?.text)
    last++
  }
  return last === index || tokens[last + 1]?.kind === 'number' ? null : { number: { value, lastDigit: 1 }, last }
}

/** "4e14", "1e-3", "2.48×10−5", "3 x 10^8". */
function withExponent(tokens: readonly Token[], { number, last }: NumberPart): NumberPart | null {
  const letter = tokens[last + 1]
  if (letter?.lower === 'e' && !letter.spaced) return powerOfTen(tokens, number, last + 2)
  if (letter?.text === '^' && !letter.spaced) return powerOf(tokens, number, 1, last + 2)
  const times = letter?.text === '×' || letter?.lower === 'x'
  if (times && tokens[last + 3]?.text === '^' && tokens[last + 2]?.kind === 'number' && tokens[last + 2]?.text !== '10')
    return powerOf(tokens, { value: Number(tokens[last + 2]?.text), lastDigit: 1 }, number.value, last + 4)
  if (!times || tokens[last + 2]?.text !== '10') return null
  return powerOfTen(tokens, number, tokens[last + 3]?.text === '^' ? last + 4 : last + 3)
}

/** "1 point 1": the decimal mark is spoken. "Up 1 point 5 minutes from time" has a word behind the digits. */
function withSpokenPoint(tokens: readonly Token[], index: number, whole: WrittenNumber): NumberPart | null {
  const digits = tokens[index + 2]
  if (tokens[index + 1]?.lower !== 'point' || digits?.kind !== 'number' || whole.lastDigit !== 1) return null
  if (!/^\d{1,4}$/.test(digits.text)) return null
  const lastDigit = Number(`1e-${digits.text.length}`)
  return { number: { value: clean(whole.value + Number(digits.text) * lastDigit), lastDigit }, last: index + 2 }
}

/** "2^10", "8x2^10" */
function powerOf(tokens: readonly Token[], base: WrittenNumber, factor: number, index: number): NumberPart | null {
  const exponent = tokens[index]
  if (exponent?.kind !== 'number' || exponent.spaced || !/^\d{1,3}$/.test(exponent.text)) return null
  const value = clean(factor * base.value ** Number(exponent.text))
  return Number.isFinite(value) ? { number: { value, lastDigit: 1 }, last: index } : null
}

function powerOfTen(tokens: readonly Token[], number: WrittenNumber, index: number): NumberPart | null {
  const negative = isMinus(tokens[index])
  const exponent = tokens[negative ? index + 1 : index]
  if (exponent?.spaced !== false || !/^\d{1,2}$/.test(exponent.text)) return null
  const factor = Number(`1e${negative ? '-' : ''}${exponent.text}`)
  const written = factor < 1 ? { value: clean(number.value * factor), lastDigit: number.lastDigit * factor } : null
  return { number: written ?? scaled(number, factor), last: negative ? index + 1 : index }
}

/** A digit of any script as 0 to 9; separators vanish. Every script's digits stand in a row of ten that begins at a nought. */
function digitValue(character: string): string {
  if (character >= '0' && character <= '9') return character
  if (!/\p{Nd}/u.test(character)) return ''
  const code = character.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--
  return String(code - zero)
}

/** "2 1/2", "1/2", "3½". */
function withFraction(tokens: readonly Token[], index: number, whole: WrittenNumber): NumberPart {
  const plain = { number: whole, last: index }
  const next = tokens[index + 1]
  if (next === undefined) return plain
  const glyph = FRACTION_CHARACTERS.get(next.text)
  if (glyph !== undefined) return { number: coarse(whole.value + glyph), last: index + 1 }
  const alone = slashFraction(tokens, index)
  if (alone !== null) return { number: coarse(alone), last: index + 2 }
  if (next.kind !== 'number' || !next.spaced) return plain
  const added = slashFraction(tokens, index + 1)
  return added === null ? plain : { number: coarse(whole.value + added), last: index + 3 }
}

function coarse(value: number): WrittenNumber {
  return { value, lastDigit: 1, coarse: true }
}

const USUAL_DENOMINATORS = new Set([2, 3, 4, 5, 6, 8, 10, 16, 32, 40, 50, 60, 64, 80, 100, 128, 200, 250, 500, 1000])

/** A proper fraction in digits with a usual denominator; "24/7", "9/11", "3/15" and "2018/19" are something else. */
function slashFraction(tokens: readonly Token[], index: number): number | null {
  const [over, slash, under] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (over === undefined || slash?.text !== '/' || slash.spaced || under?.kind !== 'number' || under.spaced) return null
  const [numerator, denominator] = [Number(over.text), Number(under.text)]
  const after = tokens[index + 3]
  // "3/15" may be a day in March: a noun behind it, or nothing around it, makes it a share.
  const alone = index === 0 && after === undefined && denominator > 11
  const counts = denominator > 11 && after?.kind === 'word' && after.text === after.lower && isPlural(after.lower)
  const usual = USUAL_DENOMINATORS.has(denominator) || after?.lower === 'of' || alone || counts
  if (!usual || !(numerator > 0 && numerator < denominator)) return null
  return after?.text === '/' ? null : numerator / denominator
}

/** False where the digits are a piece of something longer: "COVID-19", "B2", "#5", "12:30", "v1.2", "5/6/2024". */
function standsAlone(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokenAt(tokens, index - 1)
  const after = tokens[index + 1]
  if (before !== undefined && token?.spaced === false) {
    if (before.kind === 'number' || before.kind === 'opaque') return false
    if (before.kind === 'word') return isCurrencyCode(before.text) || isRand(before, token.text)
    if ('#@/\\_:&=*^|'.includes(before.text) || (before.text === '+' && !before.spaced)) return false
    if ((before.text === '.' || before.text === ',') && !before.spaced) return isAbbreviationStop(tokens, index)
    // In "3km-5km" a unit stands between the number before and the hyphen; "s-1" and "m−2" are powers of units.
    const measured = tokenAt(tokens, index - 3)?.kind === 'number' && tokenAt(tokens, index - 2)?.spaced === false
    if (before.text === '−' && !before.spaced && tokenAt(tokens, index - 2)?.kind === 'word') return false
    if (isHyphen(before) && !before.spaced && !measured && !isNumberish(tokenAt(tokens, index - 2))) return false
  }
  if (after !== undefined && !after.spaced) {
    if (after.kind === 'opaque' || '@\\_=|#'.includes(after.text)) return false
    const joined = tokens[index + 2]?.kind === 'number' && !tokens[index + 2]?.spaced
    if (joined && after.text === ':') return false
    if (joined && after.text === '/' && slashFraction(tokens, index) === null) return false
  }
  return true
}

/** "Rs.20" */
function isAbbreviationStop(tokens: readonly Token[], index: number): boolean {
  return isCurrencyCode(tokenAt(tokens, index - 2)?.text ?? '')
}

function isCurrencyCode(text: string): boolean {
  return isCurrencyWord(text)
}

/** "R350" and "R5,000" are money, "R2" a name. */
function isRand(before: Token, digits: string): boolean {
  return before.text === 'R' && before.spaced && digits.length > 2
}

/** What may stand before a hyphen that joins two numbers. */
export function isNumberish(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'number' || token.kind === 'mark') return true
  return UNITS_AND_TEENS.has(token.lower) || TENS.has(token.lower) || SCALES.has(token.lower)
}

/** What may be glued to its number besides units, scales and currencies: eras, halves of the day, ages, multiples. */
const GLUED: ReadonlySet<string> = new Set(
  'BC AD CE BCE US KG KM KM/H am pm a p AM PM yo pc pct pp ppt ppts bp bps fold odd ish plus e h hrs U c '.split(' '),
)
/** Units in one capital that are as well a part of a name: "4T", "7B". */
const NAMING_CAPITALS: ReadonlySet<string> = new Set(['T', 'B', 'D', 'G'])

/**
 * "21st", "5G", "3D", "1990s", "2xx", "860BOX", "1.x": letters straight behind the digits that are no scale, no unit
 * and no currency make a name of both.
 */
function isGluedToLetters(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (next === undefined || next.spaced) return false
  if (next.text === '.') return tokens[last + 2]?.text === 'x' && tokens[last + 2]?.spaced === false
  if (next.kind !== 'word' || GLUED.has(next.text)) return false
  // "45s" are seconds, "the 80s" and "1990s" decades.
  if (next.text === 's') return /0$|^\d{4,}$|^\d$/.test(tokens[last]?.text ?? '')
  // "12st" is twelve stone, "21st" a rank.
  if (next.text === 'st') return /(?:^|[^1])1$/.test(tokens[last]?.text ?? '')
  if (isCurrencyWord(next.text) || beginsUnitName(next.lower)) return false
  return !beginsUnitSymbol(next.text) || NAMING_CAPITALS.has(next.text)
}

/** ".77" at the head of a word. */
export function readBareDecimal(tokens: readonly Token[], index: number): NumberPart | null {
  const [point, digits] = [tokens[index], tokens[index + 1]]
  if (point?.text !== '.' || digits?.kind !== 'number' || digits.spaced) return null
  const before = tokenAt(tokens, index - 1)
  const opens = point.spaced || before === undefined || isCurrencyMark(before) || isMinus(before)
  if (!opens || !/^\d+$/.test(digits.text)) return null
  const number = { value: Number(`0.${digits.text}`), lastDigit: Number(`1e-${digits.text.length}`) }
  const part = withScale(tokens, index, { number, last: index + 1 })
  return isGluedToLetters(tokens, part.last) ? null : part
}

/** "point 77" at the head of a sentence or behind "by" and "minus"; elsewhere a point is a place or a mark. */
export function readPointDecimal(tokens: readonly Token[], index: number): NumberPart | null {
  const digits = tokens[index + 1]
  const before = tokenAt(tokens, index - 1)?.lower
  const spoken = before === undefined || before === 'by' || before === 'minus' || before === 'negative'
  if (!spoken || tokens[index]?.text !== 'point' || digits?.kind !== 'number' || !/^\d{1,6}$/.test(digits.text))
    return null
  const number = { value: Number(`0.${digits.text}`), lastDigit: Number(`1e-${digits.text.length}`) }
  return withScale(tokens, index, { number, last: index + 1 })
}
