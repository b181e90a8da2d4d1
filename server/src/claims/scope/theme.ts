import { isCapitalised } from '../../document/capital.js'
import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { FALL_VERBS, RISE_VERBS } from '../../lexicon/changeWords.js'
import { OBJECT_OPENERS } from '../../lexicon/determiners.js'
import { COMMON_VERBS, FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { LEVEL_NOUNS } from '../../lexicon/measureNouns.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** Kinds of what a sentence says of its subject: how long, how far, how heavy, how often. */
const THEMED_KINDS: ReadonlySet<string> = new Set(['measure', 'duration', 'frequency', 'date'])
/** Kinds of what a sentence says of the change of its subject: "Profits rose 4 %". */
const CHANGED_KINDS: ReadonlySet<string> = new Set(['percent', 'money', 'opposite'])

/** Words of the noun phrase that opens a sentence. */
const LONGEST = 4

/**
 * The noun that opens the sentence of a length, a duration or a frequency, in its lemma: "tunnel" in "The tunnel between Vik
 * and Ardal is 8 km long". Null where the sentence opens in another way, or with a name.
 */
export function themeOf(tokens: readonly Token[], { kind, tokens: { first } }: Mention): string | null {
  if (CHANGED_KINDS.has(kind)) return changedThing(tokens)
  if (!THEMED_KINDS.has(kind) || !/^(?:the|a|an)$/.test(wordAt(tokens, 0))) return null
  let theme: Token | null = null
  for (let index = 1; index <= LONGEST + 1 && index < first; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || (theme !== null && isVerb(token.lower))) break
    // "The estate covers 400 hectares"
    if (theme !== null && index === first - 1 && token.lower.endsWith('s')) break
    theme = token
  }
  return theme === null || isCapitalised(theme.text) ? null : nounLemma(theme.lower)
}

/** The noun straight before the first verb of change: "costs" in "Costs at Harrow Mills fell 4 %". */
function changedThing(tokens: readonly Token[]): string | null {
  const verb = tokens.findIndex(({ lower }) => WENT.has(lower))
  if (verb < 1) return null
  let noun: Token | null = null
  for (let index = 0; index < verb; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word') return noun === null || token?.text === '-' ? null : nounLemma(noun.lower)
    // "The number of burglaries": how many there are of what.
    if (token.lower === 'of' && noun !== null && LEVEL_NOUNS.has(noun.lower)) {
      noun = null
      continue
    }
    if (PHRASE_OPENERS.has(token.lower)) break
    // "Harrow Mills reported a steep fall": no verb of change, and the noun in front of it is none of what changed.
    if (index > 0 && OBJECT_OPENERS.has(token.lower)) return null
    if (!FUNCTION_WORDS.has(token.lower)) noun = token
  }
  return noun === null || noun.lower.endsWith("'s") || (noun !== tokens[0] && isCapitalised(noun.text))
    ? null
    : nounLemma(noun.lower)
}

const WENT: ReadonlySet<string> = new Set([...RISE_VERBS, ...FALL_VERBS].filter(word => !word.includes(' ')))

/** Behind the noun these say of what or where it is. */
const PHRASE_OPENERS: ReadonlySet<string> = new Set('of at in for from on by among with'.split(' '))

function isVerb(word: string): boolean {
  return COMMON_VERBS.has(word) || /(?:ed|es|ts|ns|ls)$/.test(word)
}
