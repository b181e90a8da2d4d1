import { COMMON_WORDS, VERY_COMMON_WORDS } from '../lexicon/commonWords.js'
import { FUNCTION_WORDS } from '../lexicon/functionWords.js'
import { NUMBER_WORDS } from '../lexicon/numerals.js'
import { stem } from './stem.js'

const VERY_COMMON_WEIGHT = 0.2
const COMMON_WEIGHT = 0.55
const NAME_WEIGHT = 1.25

const BACKGROUND: ReadonlyMap<string, number> = new Map([
  ...COMMON_WORDS.map(word => [stem(word), COMMON_WEIGHT] as const),
  ...VERY_COMMON_WORDS.map(word => [stem(word), VERY_COMMON_WEIGHT] as const),
])

/** How much a shared term says, 0 (a function word, a number) to 1.25 (a name). The term is given as word and stem, in lower case. */
export function termWeight(word: string, wordStem: string, isName: boolean): number {
  if (FUNCTION_WORDS.has(word) || NUMBER_WORDS.has(word)) return 0
  const background = BACKGROUND.get(wordStem)
  if (background !== undefined) return background
  if (word.length < 3 && !isName) return 0
  return isName ? NAME_WEIGHT : 1
}
