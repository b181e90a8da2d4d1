import { SPELLING_VARIANTS } from '../lexicon/spellings.js'

/** Words repeat: what they come to is worked out once. The memory is emptied when it has grown large. */
const known = new Map<string, string>()
const MOST_KNOWN = 20_000

/**
 * A lower-case word in the one spelling that stands for all of it: "harbour" and "harbor", "organised" and "organized"
 * are a matter of style. What comes back serves comparison only.
 */
export function commonSpelling(word: string): string {
  const found = known.get(word)
  if (found !== undefined) return found
  const variant = SPELLING_VARIANTS.find(([from]) => from.test(word))
  const common = variant === undefined ? word : word.replace(...variant)
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(word, common)
  return common
}
