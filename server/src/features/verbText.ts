import { verbStem } from '../claims/verbStem.js'
import { COMMON_WORDS, VERY_COMMON_WORDS } from '../lexicon/commonWords.js'
import { FAMILIAR_WORDS, FREQUENT_WORDS } from '../lexicon/frequentWords.js'
import { VERB_BY_FORM } from '../lexicon/verbs.js'

const WORDS: ReadonlySet<string> = new Set([
  ...VERY_COMMON_WORDS,
  ...COMMON_WORDS,
  ...FREQUENT_WORDS,
  ...FAMILIAR_WORDS,
])

const BY_STEM: ReadonlyMap<string, string> = new Map(
  [...new Set(VERB_BY_FORM.values())].map(verb => [verbStem(verb), verb]),
)

/**
 * A verb as a reader knows it, by its stem; null where no word is known that has it.
 *
 * @example verbText('strik') // 'strike'
 */
export function verbText(stem: string): string | null {
  const known = BY_STEM.get(stem)
  if (known !== undefined) return known
  return [stem, `${stem}e`, `${stem}${stem.at(-1)}`].find(word => WORDS.has(word)) ?? null
}
