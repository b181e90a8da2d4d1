import type { Token } from '../../document/tokens.js'
import { currencies } from '../../lexicon/currencies.js'

/** Codes and abbreviations of currencies in letters: "GBP", "Rs", "KSh", "RM". */
const WORDS: ReadonlySet<string> = new Set(
  currencies.flatMap(({ symbols }) =>
    symbols.filter(symbol => /^\p{L}+$/u.test(symbol) && symbol !== 'S' && symbol.length > 1),
  ),
)

/** Names of currencies in one word: "euros", "yen". */
const NOUNS: ReadonlySet<string> = new Set(
  currencies.flatMap(({ names, ambiguous = {} }) => names.filter(name => !name.includes(' ') && !(name in ambiguous))),
)

/** A currency's code or abbreviation, as it stands glued to its number: "EUR3", "Rp50,000". */
export function isCurrencyWord(text: string): boolean {
  return WORDS.has(text)
}

/** A currency behind an amount: "3m EUR", "3m euros". */
export function namesCurrency(token: Token | undefined): boolean {
  return token?.kind === 'word' && (NOUNS.has(token.lower) || (WORDS.has(token.text) && token.text.length === 3))
}

/** A currency sign, or a code or abbreviation in letters, that stands before an amount. */
export function isCurrencyBefore(token: Token | undefined): boolean {
  if (token === undefined) return false
  return token.kind === 'word' ? WORDS.has(token.text) : isCurrencyMark(token)
}

const SIGN = /^\p{Sc}$/u

/** A currency sign that stands before an amount. */
export function isCurrencyMark(token: Token | undefined): boolean {
  if (token?.kind !== 'mark') return false
  const code = token.text.charCodeAt(0)
  return code === 0x24 || code === 0xa3 || code === 0x20ac || (code > 0x7f && SIGN.test(token.text))
}
