import { tokenize } from '../document/tokens.js'
import type { Span } from '../text/span.js'
import { MENTION_WORDS } from './mentionWords.js'
import { readNumerals } from './numerals/readNumerals.js'
import type { SentenceReading } from './sentenceReading.js'

/** A sentence of a block's prose, ready for the recognisers. */
export function readSentence(text: string, { start, end }: Span): SentenceReading {
  const tokens = tokenize(text, start, end, MENTION_WORDS)
  let cues = 0
  for (const token of tokens) cues |= token.cues
  return { text, tokens, cues, numerals: readNumerals(tokens) }
}
