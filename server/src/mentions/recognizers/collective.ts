import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { FATE_STATES } from '../../lexicon/fates.js'
import { FUNCTION_WORDS, NEVER_HEADS } from '../../lexicon/functionWords.js'
import { PAIRED_BY_NATURE } from '../../lexicon/numberIdioms.js'
import { COLLECTIVES } from '../../lexicon/numerals.js'
import { COUNT } from '../draft.js'
import type { Recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

/** Words that count a group by what they are: "both brothers" (2), "a trio of climbers" (3), "the quartet of thieves" (4). */
export const collective: Recognizer = {
  name: 'collective',
  begins: { word: word => COLLECTIVES.has(word) },
  word: ({ tokens }, index) => {
    const word = wordAt(tokens, index)
    const value = COLLECTIVES.get(word)
    if (value === undefined || !(word === 'both' ? countsBoth(tokens, index) : isOfSeveral(tokens, index))) return null
    const article = ARTICLES.has(wordAt(tokens, index - 1)) && word !== 'both'
    return {
      kind: 'quantity',
      first: article ? index - 1 : index,
      last: index,
      amount: { type: 'cardinal', low: { value, lastDigit: 1 } },
      unit: COUNT,
    }
  },
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'the'])

/** "both brothers", "both his sons", "both of the ferries"; "both England and Wales" and "both sides" count nothing. */
function countsBoth(tokens: readonly Token[], index: number): boolean {
  let start = index + 1
  if (wordAt(tokens, start) === 'of') start++
  if (OWNERS.has(wordAt(tokens, start))) start++
  const noun = pluralFrom(tokens, start)
  return noun !== null && !PAIRED_BY_NATURE.has(wordAt(tokens, noun)) && wordAt(tokens, noun + 1) !== 'and'
}

/** "trio of climbers", "the pair were arrested": without the people or things behind it the word may be a band, or a name. */
function isOfSeveral(tokens: readonly Token[], index: number): boolean {
  if (befell(tokens, index + 1)) return wordAt(tokens, index - 1) === 'the'
  return wordAt(tokens, index + 1) === 'of' && pluralFrom(tokens, index + 2) !== null
}

/** "were arrested", "who drowned": what befell them tells that they are people. */
function befell(tokens: readonly Token[], start: number): boolean {
  let index = start
  while (index < start + REACH && AUXILIARIES.has(wordAt(tokens, index))) index++
  return FATE_STATES.has(wordAt(tokens, index))
}

const AUXILIARIES: ReadonlySet<string> = new Set([
  'who',
  'were',
  'was',
  'have',
  'had',
  'has',
  'been',
  'are',
  'is',
  'both',
  'later',
])

/** Words of a phrase in which its plural is looked for. */
const REACH = 3

function pluralFrom(tokens: readonly Token[], start: number): number | null {
  for (let index = start; index < start + REACH; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || NEVER_HEADS.has(token.lower)) return null
    if (isPlural(token.lower)) return index
  }
  return null
}

const OWNERS: ReadonlySet<string> = new Set(['the', 'his', 'her', 'its', 'their', 'these', 'those', 'my', 'our'])
