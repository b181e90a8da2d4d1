import type { Token } from '../../document/tokens.js'
import { BEING } from '../../lexicon/auxiliaries.js'
import { DEFINITE_WORDS } from '../../lexicon/determiners.js'
import { FATE_STATES } from '../../lexicon/fates.js'
import { POSSESSIVES } from '../../lexicon/narrowingWords.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** Marks a count of some of those whom a definite noun phrase names: "two of the sailors". */
export const SOME = 'of them'

/** "two of the sailors", "three of his foster children", "six of the gallery's rooms": some of a known number. */
export function isOfThem(tokens: readonly Token[], last: number): boolean {
  if (wordAt(tokens, last + 1) !== 'of') return false
  const [next, then] = [wordAt(tokens, last + 2), wordAt(tokens, last + 3)]
  return DEFINITE_WORDS.has(next) || POSSESSIVES.has(next) || (/(?:'s|s')$/.test(next) && !DEFINITE_WORDS.has(then))
}

/** "3,000 men fought on the ridge; the rest stayed below": some, since others are told of in the same breath. */
export function isBesideRest(tokens: readonly Token[], last: number): boolean {
  return tokens.some(({ lower }, index) => {
    if (index <= last || lower !== 'the' || !OTHERS.has(wordAt(tokens, index + 1))) return false
    return /^[,;:–—]$/.test(wordAt(tokens, wordAt(tokens, index - 1) === 'and' ? index - 2 : index - 1))
  })
}

const OTHERS: ReadonlySet<string> = new Set(['rest', 'remainder', 'others'])

/** "two of the sailors detained were asleep": a fate that says which sailors are meant, and not what befell the two. */
export function isFateOfThem(tokens: readonly Token[], last: number, head: number): boolean {
  if (!isOfThem(tokens, last)) return false
  const fate = [1, 2].find(step => FATE_STATES.has(wordAt(tokens, head + step)))
  if (fate === undefined) return false
  for (let index = head + fate + 1; index <= head + fate + PLACE_OF_FATE; index++) {
    if (tokens[index]?.kind !== 'word') return false
    if (BEING.has(wordAt(tokens, index))) return true
  }
  return false
}

/** Words between such a fate and the verb of its sentence: "detained in Port Halse on Monday were". */
const PLACE_OF_FATE = 6
