import type { Token } from '../document/tokens.js'
import type { Numeral } from './numerals/numeral.js'

/** A sentence as the recognisers get it: tokens in block offsets, and the numerals among them. */
export interface SentenceReading {
  /** The prose of the whole block. */
  readonly text: string
  readonly tokens: readonly Token[]
  /** All cues of the tokens. */
  readonly cues: number
  readonly numerals: readonly Numeral[]
}

/**
 * The token at an index, which may lie before the first or behind the last. A list asked for a place before its first
 * looks for a property of that name, which takes far longer than any other place does.
 */
export function tokenAt(tokens: readonly Token[], index: number): Token | undefined {
  return index < 0 || index >= tokens.length ? undefined : tokens[index]
}

/** The lower-case word at a token index, or '' where there is none: what most patterns look at. */
export function wordAt(tokens: readonly Token[], index: number): string {
  return tokenAt(tokens, index)?.lower ?? ''
}
