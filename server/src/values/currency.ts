import { type CurrencyEntry, currencies, type SubunitEntry, subunits } from '../lexicon/currencies.js'
import type { Ambiguity } from '../lexicon/units.js'
import { longestPhrase, phraseIndex } from '../text/phraseIndex.js'
import { longestSymbol, symbolIndex } from '../text/symbolIndex.js'

/** A currency, or a part of one, found in a text: `length` is the number of words or of UTF-16 units searched. */
export interface CurrencyMatch {
  readonly currency: CurrencyEntry
  /** How much of the currency one is: 1, or 0.01 for "cents" and "p". */
  readonly factor: number
  /** What else the surface may be; empty where it is nothing else. */
  readonly ambiguities: readonly Ambiguity[]
  readonly length: number
}

/** A surface of the tables with what it stands for. */
interface Reading {
  readonly currency: CurrencyEntry
  readonly factor: number
  readonly ambiguities: readonly Ambiguity[]
}

const byId: ReadonlyMap<string, CurrencyEntry> = new Map(currencies.map(currency => [currency.id, currency]))
const names = phraseIndex(readingsOf(entry => entry.names))
const symbols = symbolIndex(readingsOf(entry => entry.symbols))

function readingsOf(
  surfaces: (entry: CurrencyEntry | SubunitEntry) => readonly string[],
): readonly (readonly [string, Reading])[] {
  const whole = currencies.map(entry => ({ entry, currency: entry, factor: 1 }))
  const parts = subunits.flatMap(entry => {
    const currency = byId.get(entry.currency)
    return currency ? [{ entry, currency, factor: entry.factor }] : []
  })
  return [...whole, ...parts].flatMap(({ entry, currency, factor }) =>
    surfaces(entry).map(
      surface => [surface, { currency, factor, ambiguities: entry.ambiguous?.[surface] ?? [] }] as const,
    ),
  )
}

/** The currency with this id: an ISO 4217 code, or the word for an indefinite one ("dollar"). */
export function currencyById(id: string): CurrencyEntry | undefined {
  return byId.get(id)
}

/**
 * The longest name of a currency or its part that begins at `words[start]`: "US dollars", "pounds sterling", "cents".
 * Words are tokens, each mark by itself; see `longestPhrase`.
 */
export function longestCurrencyName(words: readonly string[], start: number): CurrencyMatch | undefined {
  const match = longestPhrase(names, words, start)
  return match && { ...match.value, length: match.length }
}

/**
 * The longest currency symbol that begins at `start`: "US$" in "US$5m", "€" in "5 €", "Rs" in "Rs500", "p" in "50p".
 * A symbol of letters is none inside a longer word: no "R" in "Rs500", no "p" in "5pm".
 */
export function currencySymbolAt(text: string, start: number): CurrencyMatch | undefined {
  const match = longestSymbol(symbols, text, start, (symbol, end) => {
    const joinsBefore = startsWithLetter(symbol) && endsWithLetter(text.slice(Math.max(0, start - 2), start))
    return !joinsBefore && !(endsWithLetter(symbol) && startsWithLetter(text.slice(end, end + 2)))
  })
  return match && { ...match.values[0], length: match.length }
}

function startsWithLetter(text: string): boolean {
  return /^\p{L}/u.test(text)
}

function endsWithLetter(text: string): boolean {
  return /\p{L}$/u.test(text)
}
