import type { Token } from '../document/tokens.js'
import { currencies, subunits } from '../lexicon/currencies.js'
import type { Ambiguity } from '../lexicon/units.js'
import { longestPhrase, phraseIndex } from '../text/phraseIndex.js'
import { longestSymbol, symbolIndex } from '../text/symbolIndex.js'
import type { Numeral } from './numerals/numeral.js'
import { scaleOf } from './numerals/scale.js'
import { isNumberWord } from './numerals/words.js'
import { type SentenceReading, wordAt } from './sentenceReading.js'

/** A currency beside a numeral, with the token at its far end. */
export interface CurrencyAround {
  readonly currency: string
  /** 0.01 for cents and pence, else 1. */
  readonly factor: number
  /** What a reader calls it: "USD", "dollar", "cent". */
  readonly name: string
  readonly edge: number
}

interface CurrencySurface {
  readonly currency: string
  readonly name: string
  readonly factor: number
  readonly ambiguous: Readonly<Record<string, readonly Ambiguity[]>>
}

const SURFACES: readonly { names: readonly string[]; symbols: readonly string[]; value: CurrencySurface }[] = [
  ...currencies.map(({ id, names, symbols, ambiguous = {} }) => ({
    names,
    symbols,
    value: { currency: id, name: id, factor: 1, ambiguous },
  })),
  ...subunits.map(({ currency, factor, names, symbols, ambiguous = {} }) => ({
    names,
    symbols,
    value: { currency, name: names[0] ?? currency, factor, ambiguous },
  })),
]

const NAMES = phraseIndex(SURFACES.flatMap(({ names, value }) => names.map(name => [name, value] as const)))
const SYMBOLS = symbolIndex(SURFACES.flatMap(({ symbols, value }) => symbols.map(symbol => [symbol, value] as const)))

/** "$", "A$", "US$", "USD", "Rs." before a numeral. */
export function currencyBefore({ text, tokens }: SentenceReading, { first }: Numeral): CurrencyAround | null {
  const number = tokens[first]
  if (number === undefined) return null
  // The sign may be two tokens ("A$") or have a full stop ("Rs."); the longest that ends at the number is taken.
  for (let start = Math.max(0, first - 3); start < first; start++) {
    const from = tokens[start]
    if (from === undefined || (from.kind === 'number' && start < first)) continue
    const match = longestSymbol(SYMBOLS, text, from.start, (_, end) => /^\.?\s?$/.test(text.slice(end, number.start)))
    const value = match?.values[0]
    if (match === undefined || value === undefined || value.factor !== 1) continue
    const symbol = text.slice(from.start, from.start + match.length)
    const doubtful = (value.ambiguous[symbol] ?? []).length > 0
    const before = tokens[start - 1]
    if (doubtful && number.spaced && !isCode(symbol, value, number.text)) continue
    // In "3 GBP 1 pence" the code belongs to the number before it.
    if (before?.kind === 'number' && /[A-Za-z]/.test(symbol)) continue
    if (before !== undefined && !from.spaced && before.kind !== 'mark') continue
    return { currency: value.currency, name: value.name, factor: 1, edge: start }
  }
  return nameBefore(tokens, first)
}

function pick({ currency, name, factor }: CurrencySurface): Omit<CurrencyAround, 'edge'> {
  return { currency, name, factor }
}

/** "Rupees 5 lakh", "ringgit 42": a name straight before digits, as some countries write it. */
function nameBefore(tokens: readonly Token[], first: number): CurrencyAround | null {
  if (tokens[first]?.kind !== 'number' || tokens[first - 1]?.kind !== 'word') return null
  const match = longestPhrase(NAMES, [wordAt(tokens, first - 1)], 0)
  const word = wordAt(tokens, first - 1)
  if (match === undefined || match.value.factor !== 1 || (match.value.ambiguous[word] ?? []).length > 0) return null
  const counted = tokens[first - 2]?.kind === 'number' || isNumberWord(wordAt(tokens, first - 2))
  return counted ? null : { ...pick(match.value), edge: first - 1 }
}

/** A three-letter code that is also a word or a name stands for money where decimals follow: "CAD 3.03". */
function isCode(symbol: string, { ambiguous }: CurrencySurface, number: string): boolean {
  const isAbbreviation = /^[A-Z]{2,3}$/.test(symbol) || symbol === 'Rs'
  return isAbbreviation && (number.includes('.') || !(ambiguous[symbol] ?? []).includes('word'))
}

/** "12 pounds" is a weight, "twelve million pounds" money, and so is what is paid, cost or owed. */
function isMoneyRatherThanWeight(tokens: readonly Token[], last: number): boolean {
  if ((scaleOf(wordAt(tokens, last)) ?? 0) >= 1000) return true
  for (let index = Math.max(0, last - 6); index <= last + 4; index++)
    if (MONEY_WORDS.has(wordAt(tokens, index))) return true
  return false
}

const MONEY_WORDS = new Set(
  'cost costs paid pay pays price priced worth spent spend earned earn earns owed raised donated fined fine bill budget grant salary wage fee rent charge charged debt loan sterling money cash ticket tickets'.split(
    ' ',
  ),
)

/** "euros", "US dollars", "pounds", "p", "cents", "EUR" behind a numeral. */
export function currencyAfter({ text, tokens }: SentenceReading, { last, inWords }: Numeral): CurrencyAround | null {
  const hyphenated = wordAt(tokens, last + 1) === '-' && tokens[last + 1]?.spaced === false
  const start = last + (hyphenated ? 2 : 1)
  const token = tokens[start]
  if (token === undefined) return null
  const words = tokens.slice(start, start + 5).map(({ lower }) => lower)
  const name = token.kind === 'word' ? longestPhrase(NAMES, words, 0) : undefined
  if (name !== undefined) {
    const surface = words.slice(0, name.length).join(' ')
    const doubts = name.value.ambiguous[surface] ?? []
    if (doubts.includes('unit') && !isMoneyRatherThanWeight(tokens, last)) return null
    if (doubts.includes('word') && !/s$/.test(surface)) return null
    return { ...pick(name.value), edge: start + name.length - 1 }
  }
  const match = longestSymbol(SYMBOLS, text, token.start, (_, end) => !/[\p{L}\p{N}]/u.test(text.charAt(end)))
  const value = match?.values[0]
  if (match === undefined || value === undefined || inWords) return null
  const symbol = text.slice(token.start, token.start + match.length)
  const doubts = value.ambiguous[symbol] ?? []
  // "42 SAR" and "42 RM" stand behind digits; a single letter or a word in capitals would be something else.
  const isAbbreviation = /^[A-Z]{2,3}$/.test(symbol) && !doubts.includes('word')
  if (doubts.length > 0 && token.spaced && !isAbbreviation) return null
  if (symbol === 'c' || (token.kind === 'mark' && value.factor === 1 && token.spaced)) return null
  let edge = start
  while ((tokens[edge]?.end ?? 0) < token.start + match.length) edge++
  return { ...pick(value), edge }
}
