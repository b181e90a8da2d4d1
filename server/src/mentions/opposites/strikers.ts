import { nounLemma } from '../../document/lemma.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { COLLISIONS, VEHICLES, WEAPONS } from '../../lexicon/opposites.js'
import { wordAt } from '../sentenceReading.js'
import { type Reader, say } from './reader.js'
import { hasArticle } from './surroundings.js'

/** "by a van", "a bus hit": what struck somebody, in a sentence that tells of a collision. */
export const vehicle: Reader = (tokens, index) => {
  const value = VEHICLES.get(nounLemma(wordAt(tokens, index)))
  const next = tokens[index + 1]
  if (value === undefined || !hasArticle(tokens, index) || !tokens.some(({ lower }) => COLLISIONS.has(lower)))
    return null
  // "A cyclist was struck"
  if (/cyclists?$/.test(wordAt(tokens, index)) && STRUCK.has(next?.lower ?? '')) return null
  if (next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower) && !COLLISIONS.has(next.lower)) return null
  return say('vehicle', null, value, index)
}

const STRUCK: ReadonlySet<string> = new Set('was were who is has had died and in on'.split(' '))

/** "with a knife", "the gun". */
export const weapon: Reader = (tokens, index) => {
  const value = WEAPONS.get(nounLemma(wordAt(tokens, index)))
  const next = tokens[index + 1]
  if (value === undefined || !hasArticle(tokens, index)) return null
  return next?.kind === 'word' && !FUNCTION_WORDS.has(next.lower) ? null : say('weapon', null, value, index)
}
