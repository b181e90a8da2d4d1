import { isCapitalised } from '../../document/capital.js'
import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { AGE_LEADS, BEING_OF_AN_AGE } from '../../lexicon/ages.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { wordAt } from '../../mentions/sentenceReading.js'
import { isVerb, LONGEST_PHRASE, type NounPhrase } from './phrase.js'
import { phraseEndingAt } from './phraseBefore.js'

/** "the pilot, who is 61", "a boy aged 15", "the victim, 23,", "the boy stabbed in Hove was 15": who or what is that old. */
export function agedBefore(tokens: readonly Token[], first: number): NounPhrase | null {
  let index = first - 1
  while (index > 0 && AGE_LEADS.has(wordAt(tokens, index))) index--
  const before = AGE_LEADS.has(wordAt(tokens, first - 1)) ? phraseEndingAt(tokens, index) : null
  if (!BEING_OF_AN_AGE.has(wordAt(tokens, first - 1)) || !/^(?:the|a|an)$/.test(wordAt(tokens, 0))) return before
  // The subject of the sentence, where something stands between it and its verb.
  const run: number[] = []
  for (let at = 1; at < first && run.length < LONGEST_PHRASE; at++) {
    const token = tokens[at]
    if (
      token?.kind !== 'word' ||
      FUNCTION_WORDS.has(token.lower) ||
      (run.length > 0 && isVerb(token.lower, tokens, at))
    )
      break
    run.push(at)
  }
  const head = run.at(-1)
  return head === undefined ? before : { head, modifiers: run.slice(0, -1) }
}

/** One somebody or something, by a noun: groups are of many ages, and a name has its own way. */
export function onlyOne(tokens: readonly Token[], phrase: NounPhrase | null): NounPhrase | null {
  const word = tokens[phrase?.head ?? -1]
  return word === undefined || isPlural(word.lower) || isCapitalised(word.text) ? null : phrase
}
