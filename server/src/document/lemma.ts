import { IRREGULAR_PLURALS, SINGULAR_IN_MEN, SINGULAR_IN_S, UNCHANGED_PLURALS } from '../lexicon/irregularNouns.js'

/** The singular of a lower-case English noun; any other word comes back as it is, or as near as a plural rule leaves it. */
export function nounLemma(word: string): string {
  const bare = word.endsWith("'s") ? word.slice(0, -2) : word.endsWith("s'") ? word.slice(0, -1) : word
  const irregular = IRREGULAR_PLURALS.get(bare)
  if (irregular !== undefined) return irregular
  if (areMen(bare)) return `${bare.slice(0, -2)}an`
  if (!isPluralForm(bare)) return bare
  if (bare.endsWith('ies') && bare.length > 4) return `${bare.slice(0, -3)}y`
  if (/(?:ss|sh|ch|x|zz)es$/.test(bare)) return bare.slice(0, -2)
  return bare.slice(0, -1)
}

/** True for a lower-case word that looks like the plural of a noun. */
export function isPlural(word: string): boolean {
  return IRREGULAR_PLURALS.has(word) || UNCHANGED_PLURALS.has(word) || areMen(word) || isPluralForm(word)
}

/** "oarsmen", "lifeboatmen", "policewomen": a plural whatever they do. */
function areMen(word: string): boolean {
  return word.length >= LEAST_MEN && word.endsWith('men') && !SINGULAR_IN_MEN.has(word)
}

/** Letters of "seamen". */
const LEAST_MEN = 6

function isPluralForm(word: string): boolean {
  if (word.length < 3 || !word.endsWith('s') || UNCHANGED_PLURALS.has(word) || SINGULAR_IN_S.has(word)) return false
  return !/(?:ss|us|is|'s)$/.test(word)
}
