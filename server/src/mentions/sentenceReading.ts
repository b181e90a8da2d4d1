import { type Token, tokenize } from '../document/tokens.js'
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
}

export function readSentence(text: string, span: Span): SentenceReading {
  const tokens = tokenize(text, span.start, span.end)
  return { text, span, tokens, numerals: readNumerals(tokens) }
}

/** The lower-case word at a token index, or '' where there is none: what most patterns look at. */
export function wordAt(tokens: readonly Token[], index: number): string {
  return tokens[index]?.lower ?? ''
}
