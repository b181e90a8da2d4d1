import { isCapitalised } from '../../document/capital.js'
import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { FUNCTION_WORDS, NEVER_HEADS } from '../../lexicon/functionWords.js'
import { ONLY_BY_THE_WAY } from '../../lexicon/numberIdioms.js'
import { COUNT } from '../draft.js'
import type { Recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

/** That there is one: "the only bridge", "Kell's sole pharmacy". */
export const only: Recognizer = {
  name: 'only',
  begins: { word: word => word === 'only' || word === 'sole' },
  word: ({ tokens }, index) => {
    if (!isOwned(wordAt(tokens, index - 1)) || !isOneThing(tokens, index + 1)) return null
    const one = { value: 1, lastDigit: 1 }
    return {
      kind: 'quantity',
      first: index,
      last: index,
      amount: { type: 'vague', low: one, high: one },
      unit: COUNT,
    }
  },
}

function isOwned(word: string): boolean {
  return OWNERS.has(word) || word.endsWith("'s") || word.endsWith('’s') || word.endsWith("s'")
}

const OWNERS: ReadonlySet<string> = new Set(['the', 'his', 'her', 'its', 'their', 'our', 'my'])

/** Words that may narrow the noun, at most. */
const LONGEST_PHRASE = 3

/**
 * A noun in the singular that no clause behind it makes one of many: "the only team to win twice", "the only road that
 * was open".
 */
function isOneThing(tokens: readonly Token[], start: number): boolean {
  let index = start
  for (; index < start + LONGEST_PHRASE; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) break
    if (NEVER_HEADS.has(token.lower) || isPlural(token.lower) || isCapitalised(token.text)) return false
  }
  if (index === start || ONLY_BY_THE_WAY.has(wordAt(tokens, index - 1))) return false
  return !RELATIVES.has(wordAt(tokens, index))
}

const RELATIVES: ReadonlySet<string> = new Set([
  'to',
  'that',
  'which',
  'who',
  'whose',
  'where',
  'when',
  'i',
  'we',
  'you',
])
