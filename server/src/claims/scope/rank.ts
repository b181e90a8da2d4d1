import { isCapitalised } from '../../document/capital.js'
import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { FIELDS_OF_RANKS, SCALES_OF_RANKS } from '../../lexicon/rankWords.js'
import { isHeadline } from '../../mentions/headline.js'
import { wordAt } from '../../mentions/sentenceReading.js'
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

/** "ranks third for research", "third in last year's race": in what, or of which year. */
export function rankedFor(tokens: readonly Token[], last: number): string | false {
  const year = tokens.findIndex(
    ({ lower }, index) =>
      /^(?:last|previous)$/.test(lower) && /^(?:year|season)(?:'s)?$/.test(wordAt(tokens, index + 1)),
  )
  if (year >= 0) return 'of last year'
  return wordAt(tokens, last + 1) === 'for' && tokens[last + 2]?.kind === 'word'
    ? `for ${wordAt(tokens, last + 2)}`
    : false
}

/** By what things are ranked: "the second-largest port by tonnage". */
export function scalesOf(tokens: readonly Token[]): string[] {
  return tokens.flatMap(({ lower }, index) => {
    const scale = lower === 'by' ? wordAt(tokens, index + 1) : ''
    return SCALES_OF_RANKS.has(scale) ? [`by ${scale}`] : []
  })
}

/** "the first election after the war", "the third strike since 2019": from where the order is counted. */
export function isCountedSince(tokens: readonly Token[], last: number): boolean {
  for (let index = last + 1; index <= last + SINCE_WITHIN; index++) {
    if (tokens[index]?.kind === 'mark') return false
    if (wordAt(tokens, index) === 'since' || wordAt(tokens, index) === 'after') return true
  }
  return false
}

const SINCE_WITHIN = 6
