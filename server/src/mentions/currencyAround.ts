import type { Token } from '../document/tokens.js'
import { MONEY_WORDS } from '../lexicon/amountWords.js'
import { longestPhrase } from '../text/phraseIndex.js'
import { longestSymbol } from '../text/symbolIndex.js'
import {
  CURRENCY_NAMES,
  CURRENCY_SYMBOLS,
  type CurrencySurface,
  LAST_OF_NAME,
  LAST_OF_SYMBOL,
} from './currencySurfaces.js'
import type { Numeral } from './numerals/numeral.js'
import { scaleOf } from './numerals/scale.js'
import { isNumberWord } from './numerals/words.js'
import { type SentenceReading, tokenAt, wordAt } from './sentenceReading.js'

/** A currency beside a numeral, with the token at its far end. */
export interface CurrencyAround {
  readonly currency: string
  /** 0.01 for cents and pence, else 1. */
  readonly factor: number
  /** What a reader calls it: "USD", "dollar", "cent". */
  readonly name: string
  readonly edge: number
}

function found({ currency, name, factor }: CurrencySurface, edge: number): CurrencyAround {
  return { currency, name, factor, edge }
}

// ── Before a number ─────────────────────────────────────────────────────────────────────────────────────────────────

/** "$", "A$", "US$", "U.S.$", "USD", "Rs.", "ringgit" before a numeral. */
export function currencyBefore(sentence: SentenceReading, { first }: Numeral): CurrencyAround | null {
  const { tokens } = sentence
  const before = tokenAt(tokens, first - 1)
  if (before === undefined || before.kind === 'number') return null
  // "[$]1.1 billion": the bracket is an editor's.
  if (before.text === ']' && tokenAt(tokens, first - 3)?.text === '[' && tokenAt(tokens, first - 2)?.text === '$')
    return { currency: 'dollar', name: 'dollar', factor: 1, edge: first - 3 }
  const last = before.text === '.' && !before.spaced ? tokenAt(tokens, first - 2) : before
  if (last !== undefined && LAST_OF_SYMBOL.has(last.text)) {
    const symbol = symbolBefore(sentence, first)
    if (symbol !== null) return symbol
  }
  return LAST_OF_NAME.has(before.lower) ? nameBefore(tokens, first) : null
}

/** The symbol may be several tokens ("A$", "U.S.$") or have a full stop ("Rs."); the longest that ends at the number counts. */
function symbolBefore({ text, tokens }: SentenceReading, first: number): CurrencyAround | null {
  const number = tokens[first]
  if (number === undefined) return null
  for (let start = Math.max(0, first - 5); start < first; start++) {
    const from = tokens[start]
    if (from === undefined || from.kind === 'number') continue
    const match = longestSymbol(CURRENCY_SYMBOLS, text, from.start, (_, end) => reaches(text, end, number.start))
    const value = match?.values[0]
    if (match === undefined || value === undefined || value.factor !== 1) continue
    const symbol = text.slice(from.start, from.start + match.length)
    const doubtful = (value.ambiguous[symbol] ?? []).length > 0
    const before = tokenAt(tokens, start - 1)
    if (doubtful && number.spaced && !isCode(symbol, value, number.text)) continue
    // "R350" is money, "R2" a name.
    if (symbol.length === 1 && doubtful && number.text.length < 3) continue
    // In "3 GBP 1 pence" the code belongs to the number before it.
    if (before?.kind === 'number' && /[A-Za-z]/.test(symbol)) continue
    if (before !== undefined && !from.spaced && before.kind !== 'mark') continue
    return found(value, start)
  }
  return null
}

/** Nothing but a full stop and a space stands between the symbol and its number. */
function reaches(text: string, end: number, number: number): boolean {
  if (end === number) return true
  const stop = text.charCodeAt(end) === 0x2e ? end + 1 : end
  return stop === number || (stop + 1 === number && /\s/.test(text.charAt(stop)))
}

/** "Rupees 5 lakh", "Malaysian ringgit 42": a name straight before digits, as some countries write it. */
function nameBefore(tokens: readonly Token[], first: number): CurrencyAround | null {
  if (tokens[first]?.kind !== 'number') return null
  for (let start = Math.max(0, first - 4); start < first; start++) {
    const words = wordsFrom(tokens, start, first)
    const match = longestPhrase(CURRENCY_NAMES, words, 0)
    if (match === undefined || match.length !== first - start || match.value.factor !== 1) continue
    if ((match.value.ambiguous[words.join(' ')] ?? []).length > 0) return null
    const counted = tokenAt(tokens, start - 1)?.kind === 'number' || isNumberWord(wordAt(tokens, start - 1))
    return counted ? null : found(match.value, start)
  }
  return null
}

/** A three-letter code that is also a word or a name stands for money where decimals or thousands follow: "CAD 3.03". */
function isCode(symbol: string, { ambiguous }: CurrencySurface, number: string): boolean {
  const isAbbreviation = /^[A-Z]{2,3}$/.test(symbol) || symbol === 'Rs'
  return isAbbreviation && (/[.,]/.test(number) || !(ambiguous[symbol] ?? []).includes('word'))
}

// ── Behind a number ─────────────────────────────────────────────────────────────────────────────────────────────────

/** "euros", "US dollars", "pounds", "p", "cents", "EUR" behind a numeral. */
export function currencyAfter(sentence: SentenceReading, numeral: Numeral): CurrencyAround | null {
  const { tokens } = sentence
  const hyphen = tokens[numeral.last + 1]
  // "hundreds of billions of dollars"
  const of = numeral.type === 'vague' && hyphen?.lower === 'of'
  const start = numeral.last + (of || (hyphen?.text === '-' && !hyphen.spaced) ? 2 : 1)
  const token = tokens[start]
  if (token === undefined || token.kind === 'number') return null
  if (token.kind === 'word' && CURRENCY_NAMES.has(token.lower)) {
    const name = nameAt(tokens, start, numeral)
    if (name !== undefined) return name
  }
  return numeral.inWords ? null : symbolAfter(sentence, start)
}

/** The currency named at `start`; null where the word is another, undefined where none stands there. */
function nameAt(tokens: readonly Token[], start: number, numeral: Numeral): CurrencyAround | null | undefined {
  const words = wordsFrom(tokens, start, start + 5)
  const match = longestPhrase(CURRENCY_NAMES, words, 0)
  if (match === undefined) return undefined
  const surface = words.slice(0, match.length).join(' ')
  const doubts = match.value.ambiguous[surface] ?? []
  const last = start + match.length - 1
  if (doubts.includes('unit') && !isMoneyRatherThanWeight(tokens, numeral.last)) return null
  if (doubts.includes('word') && !isPaid(tokens, numeral, surface, last)) return null
  return found(match.value, last)
}

/** Words that are also a currency are one in the plural ("bucks"), and behind a large round sum ("50,000 won"). */
function isPaid(tokens: readonly Token[], { low, inWords }: Numeral, surface: string, last: number): boolean {
  if (surface === 'crowns' || surface === 'colons') return low.value >= 100
  if (surface.endsWith('s')) return true
  return !inWords && low.value >= 1000 && low.value % 500 === 0 && !GOES_ON.has(wordAt(tokens, last + 1))
}

/** Behind these "won" is a verb. */
const GOES_ON: ReadonlySet<string> = new Set('the a an their his her its by back at on gold silver prizes'.split(' '))

/** "12 pounds" is a weight, "twelve million pounds" money, and so is what is paid, cost or owed. */
function isMoneyRatherThanWeight(tokens: readonly Token[], last: number): boolean {
  if ((scaleOf(wordAt(tokens, last)) ?? 0) >= 1000) return true
  for (let index = Math.max(0, last - 6); index <= last + 4; index++)
    if (MONEY_WORDS.has(wordAt(tokens, index))) return true
  return false
}

function symbolAfter({ text, tokens }: SentenceReading, start: number): CurrencyAround | null {
  const token = tokens[start]
  if (token === undefined) return null
  const match = longestSymbol(CURRENCY_SYMBOLS, text, token.start, (_, end) => !continuesWord(text, end))
  const value = match?.values[0]
  if (match === undefined || value === undefined) return null
  const symbol = text.slice(token.start, token.start + match.length)
  const doubts = value.ambiguous[symbol] ?? []
  // "42 SAR" and "42 RM" stand behind digits; a single letter or a word in capitals would be something else.
  const isAbbreviation = /^[A-Z]{2,3}$/.test(symbol) && !doubts.includes('word')
  if (doubts.length > 0 && token.spaced && !isAbbreviation) return null
  // A sign that stands free behind a number belongs to the number behind the sign.
  let edge = start
  while ((tokens[edge]?.end ?? 0) < token.start + match.length) edge++
  const next = tokens[edge + 1]
  if (token.kind === 'mark' && value.factor === 1 && token.spaced && next?.kind === 'number') return null
  if (symbol === 'c' && !isCentBehind(tokens, start)) return null
  return found(value, edge)
}

/** "25c" is money alone in its phrase, "25c lines" and "8c" before a noun are not; "$20 and 43c" counts on. */
function isCentBehind(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return (
    tokenAt(tokens, index - 1)?.kind === 'number' &&
    (next === undefined || next.kind === 'mark' || AFTER_CENTS.has(next.lower))
  )
}

const AFTER_CENTS: ReadonlySet<string> = new Set('a an each per for was is to and or in on from at per'.split(' '))

function continuesWord(text: string, offset: number): boolean {
  return offset < text.length && /[\p{L}\p{N}]/u.test(text.charAt(offset))
}

/** The lower-case words from `start` up to, not including, `end`. */
function wordsFrom(tokens: readonly Token[], start: number, end: number): string[] {
  const words: string[] = []
  for (let index = start; index < end && index < tokens.length; index++) words.push(wordAt(tokens, index))
  return words
}
