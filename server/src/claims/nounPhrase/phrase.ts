import { isCapitalised } from '../../document/capital.js'
import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { COMMON_VERBS, FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** A noun phrase by the token indices of its words. */
export interface NounPhrase {
  readonly head: number
  readonly modifiers: readonly number[]
}

/** Longest run of words that is searched for a head noun. */
export const LONGEST_PHRASE = 7

/** Past tenses and participles end a noun phrase; "-ed" and "-ing" words may also stand inside one ("armed factions"). */
export function isVerb(word: string, tokens: readonly Token[], index: number): boolean {
  if (COMMON_VERBS.has(word)) return true
  if (!/(?:ed|ing)$/.test(word) || word.length < 5) return false
  const next = tokens[index + 1]
  // "the crowd lining Market Street": a name behind it is its object.
  const hasName = word.endsWith('ing') && next !== undefined && isCapitalised(next.text)
  const goesOn = next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower) && !hasName
  return !goesOn || isPlural(wordAt(tokens, index - 1))
}
