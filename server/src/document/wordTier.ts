import { COMMON_WORDS, VERY_COMMON_WORDS } from '../lexicon/commonWords.js'
import { FAMILIAR_WORDS, FREQUENT_WORDS } from '../lexicon/frequentWords.js'
import { FUNCTION_WORDS } from '../lexicon/functionWords.js'
import { NUMBER_WORDS } from '../lexicon/numerals.js'
import { stem } from './stem.js'

/** How many tiers there are: very common, common, frequent, familiar, and all other words. */
export const TIERS = 5

const TIER_BY_STEM: ReadonlyMap<string, number> = new Map(
  [FAMILIAR_WORDS, FREQUENT_WORDS, COMMON_WORDS, VERY_COMMON_WORDS].flatMap((words, index) =>
    words.map(word => [stem(word), TIERS - 2 - index] as const),
  ),
)

/**
 * How frequent a word is in English of any subject: 0 (very common) to 4 (in no list, as most names are); null for
 * function words, number words and single letters, which tell no story. Word and stem are in lower case.
 */
export function wordTier(word: string, wordStem: string): number | null {
  if (word.length < 3 || FUNCTION_WORDS.has(word) || NUMBER_WORDS.has(word)) return null
  return TIER_BY_STEM.get(wordStem) ?? TIERS - 1
}
