import { isCapitalised } from '../../document/capital.js'
import type { Token } from '../../document/tokens.js'
import { SPEECH_WORDS } from '../../lexicon/scopeWords.js'
import { tokenAt } from '../../mentions/sentenceReading.js'

/** Farthest that a name may stand from the word of saying. */
const REACH = 6

/** The name nearest to a sentence's first word of saying, in lower case ("averill ferries"); null where nobody is cited. */
export function speakerOf(tokens: readonly Token[]): string | null {
  const verb = tokens.findIndex(token => SPEECH_WORDS.has(token.lower))
  if (verb < 0) return null
  for (let distance = 1; distance <= REACH; distance++) {
    for (const index of [verb - distance, verb + distance]) {
      const token = tokens[index]
      if (token?.kind === 'word' && index > 0 && isCapitalised(token.text)) return nameAround(tokens, index)
    }
  }
  return null
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
