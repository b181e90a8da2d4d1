import { isCapitalised } from '../../document/capital.js'
import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { SPEECH_WORDS } from '../../lexicon/scopeWords.js'
import { tokenAt, wordAt } from '../../mentions/sentenceReading.js'

/** Farthest that a name may stand from the word of saying. */
const REACH = 6

/** The name nearest to a sentence's first word of saying, in lower case ("averill ferries"); null where nobody is cited. */
export function speakerOf(tokens: readonly Token[]): string | null {
  const verb = tokens.findIndex(token => SPEECH_WORDS.has(token.lower))
  if (verb < 0) return null
  for (let distance = 1; distance <= REACH; distance++) {
    for (const index of [verb - distance, verb + distance]) {
      const token = tokens[index]
      if (token?.kind === 'word' && index > 0 && mayBeCited(token) && isWithinReach(tokens, verb, index))
        return nameAround(tokens, index)
    }
  }
  return null
}

/** A day is no source: "on Thursday the union said". */
function mayBeCited({ text, lower }: Token): boolean {
  const bare = lower.replace(/['’]s$/, '')
  return isCapitalised(text) && !MONTH_BY_WORD.has(bare) && !WEEKDAY_BY_WORD.has(bare)
}

/**
 * "died at her home in Leeds, her gallery said": whoever stands between a comma and the verb is the source, and none
 * before it; "Ines Dorvel, the curator, said" has two commas.
 */
function isWithinReach(tokens: readonly Token[], verb: number, index: number): boolean {
  const [first, last] = index < verb ? [index + 1, verb] : [verb + 1, index]
  const commas = tokens.slice(first, last).filter(({ text }) => text === ',').length
  if (wordAt(tokens, verb) === 'according') return index > verb && commas === 0
  return index > verb ? commas === 0 : commas !== 1
}

/** The whole run of capitalised words, so that one source is one speaker however it is cited. */
function nameAround(tokens: readonly Token[], index: number): string {
  let first = index
  let last = index
  while (isCapitalised(tokenAt(tokens, first - 1)?.text ?? '')) first--
  while (isCapitalised(tokens[last + 1]?.text ?? '')) last++
  return tokens
    .slice(first, last + 1)
    .map(token => token.lower)
    .join(' ')
}
