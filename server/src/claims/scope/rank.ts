import { isCapitalised } from '../../document/capital.js'
import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { FIELDS_OF_RANKS } from '../../lexicon/rankWords.js'
import { isHeadline } from '../../mentions/headline.js'
import type { Agent } from './agent.js'

/** Among what something is ranked: "country" in "the country's second-largest port"; empty where the sentence does not say. */
export function fieldsOfRank(tokens: readonly Token[]): readonly string[] {
  return [...new Set(tokens.map(({ lower }) => nounLemma(lower)).filter(word => FIELDS_OF_RANKS.has(word)))]
}

/** The names in the sentence of a rank, in lower case, one of which has it: "averill" in "Averill is the second-largest port". */
export function bearersOfRank(tokens: readonly Token[]): Agent | null {
  if (isHeadline(tokens)) return null
  const words = tokens.flatMap(({ kind, text, lower }) =>
    kind === 'word' && isCapitalised(text) && !FUNCTION_WORDS.has(lower) ? [nounLemma(lower)] : [],
  )
  return words.length === 0 ? null : { words, form: 'name' }
}
