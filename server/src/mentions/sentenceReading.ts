import { type Token, tokenize } from '../document/tokens.js'
import { DENOMINATORS } from '../lexicon/numerals.js'
import type { Span } from '../text/span.js'
import type { Numeral } from './numerals/numeral.js'
import { readNumerals } from './numerals/readNumerals.js'

/** A sentence as the recognisers get it: tokens in block offsets, and the numerals among them. */
export interface SentenceReading {
  /** The prose of the whole block. */
  readonly text: string
  readonly span: Span
  readonly tokens: readonly Token[]
  readonly numerals: readonly Numeral[]
  /** Indices of words that may stand for a number before a unit: "a", "half", "quarter", "tenth". */
  readonly portions: readonly number[]
  /** False where no token is a number in digits. */
  readonly hasDigits: boolean
}

const PORTIONS: ReadonlySet<string> = new Set(['a', 'an', ...DENOMINATORS.keys()])

export function readSentence(text: string, span: Span): SentenceReading {
  const tokens = tokenize(text, span.start, span.end)
  const portions: number[] = []
  let hasDigits = false
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    if (token?.kind === 'number') hasDigits = true
    else if (token?.kind === 'word' && PORTIONS.has(token.lower)) portions.push(index)
  }
  return { text, span, tokens, numerals: readNumerals(tokens), portions, hasDigits }
}

/** The lower-case word at a token index, or '' where there is none: what most patterns look at. */
export function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? ''
}
