import { isCapitalised } from '../../document/capital.js'
import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { COMMON_VERBS, FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** Kinds of what a sentence says of its subject: how long, how far, how heavy, how often. */
const THEMED_KINDS: ReadonlySet<string> = new Set(['measure', 'duration', 'frequency'])

/** Words of the noun phrase that opens a sentence. */
const LONGEST = 4

/**
 * The noun that opens the sentence of a length, a duration or a frequency, in its lemma: "tunnel" in "The tunnel between Vik
 * and Ardal is 8 km long". Null where the sentence opens in another way, or with a name.
 */
export function themeOf(tokens: readonly Token[], { kind, tokens: { first } }: Mention): string | null {
  if (!THEMED_KINDS.has(kind) || !/^(?:the|a|an)$/.test(wordAt(tokens, 0))) return null
  let theme: Token | null = null
  for (let index = 1; index <= LONGEST + 1 && index < first; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || (theme !== null && isVerb(token.lower))) break
    theme = token
  }
  return theme === null || isCapitalised(theme.text) ? null : nounLemma(theme.lower)
}

function isVerb(word: string): boolean {
  return COMMON_VERBS.has(word) || /(?:ed|es|ts|ns|ls)$/.test(word)
}
