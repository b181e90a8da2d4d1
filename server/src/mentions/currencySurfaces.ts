import { currencies, subunits } from '../lexicon/currencies.js'
import type { Ambiguity } from '../lexicon/units.js'
import { phraseIndex } from '../text/phraseIndex.js'
import { symbolIndex } from '../text/symbolIndex.js'

/** What a name or a sign of money stands for. */
export interface CurrencySurface {
  readonly currency: string
  /** What a reader calls it: "USD", "dollar", "cent". */
  readonly name: string
  /** 0.01 for cents and pence, else 1. */
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

/** "euros", "US dollars", "cents". */
export const CURRENCY_NAMES = phraseIndex(
  SURFACES.flatMap(({ names, value }) => names.map(name => [name, value] as const)),
)

/** "€", "US$", "GBP", "Rs", "p". */
export const CURRENCY_SYMBOLS = symbolIndex(
  SURFACES.flatMap(({ symbols, value }) => symbols.map(symbol => [symbol, value] as const)),
)

const symbols = currencies.flatMap(currency => currency.symbols)

/** True for a word or sign with which a currency can begin or end, beside a number. */
export function isCurrencyPart(lower: string, text: string): boolean {
  return (
    CURRENCY_NAMES.has(lower) ||
    LAST_OF_NAME.has(lower) ||
    LAST_OF_SYMBOL.has(text) ||
    CURRENCY_SYMBOLS.has(text.charAt(0))
  )
}

/** The last token of every symbol: only behind one of them can a number follow its currency. */
export const LAST_OF_SYMBOL: ReadonlySet<string> = new Set(
  symbols.map(symbol => /(?:\p{L}+|\P{L})$/u.exec(symbol)?.[0] ?? ''),
)

/** The last word of every name: only behind one of them can a number follow the name. */
export const LAST_OF_NAME: ReadonlySet<string> = new Set(
  SURFACES.flatMap(({ names }) => names.map(name => name.split(/[ .]/).at(-1) ?? '')),
)
