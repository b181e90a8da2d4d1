import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { OF_ONE_LENGTH, type OppositeTopic, SIDED } from '../../lexicon/opposites.js'
import { wordAt } from '../sentenceReading.js'
import { type Reader, say } from './reader.js'
import { isName, isPartOfName, nounBehind } from './surroundings.js'

/** "Her eyes were grey": the noun in front of what is said of it. */
function nounBefore(tokens: readonly Token[], index: number): number | null {
  if (!/^(?:was|were|is|are)$/.test(wordAt(tokens, index - 1))) return null
  const noun = tokens[index - 2]
  return noun?.kind === 'word' && OF_A_BODY.has(noun.lower) ? index - 2 : null
}

const OF_A_BODY: ReadonlySet<string> = new Set('eyes hair beard moustache'.split(' '))

/** "grey eyes", "the wooden bridge", "the north bank", "her left knee": what is said of the noun straight behind. */
export function attribute(topic: OppositeTopic, poles: ReadonlyMap<string, string>): Reader {
  return (tokens, index) => {
    const value = poles.get(wordAt(tokens, index))
    if (value === undefined || isPartOfName(tokens, index)) return null
    const noun = nounBehind(tokens, index) ?? nounBefore(tokens, index)
    if (noun === null) return null
    if (noun < index) return topic === 'side' ? null : say(topic, nounLemma(wordAt(tokens, noun)), value, noun, index)
    if (topic === 'length' && !OF_ONE_LENGTH.has(nounLemma(wordAt(tokens, noun)))) return null
    if (topic !== 'side') return say(topic, nounLemma(wordAt(tokens, noun)), value, index, noun)
    const sided = SIDED.get(nounLemma(wordAt(tokens, noun)))
    if (sided === undefined || !isWhere(tokens, index) || tokens.some(({ lower }) => SECOND_PLACES.has(lower)))
      return null
    return say(topic, sided, value, index, noun)
  }
}

/**
 * "on the north bank", "his left knee", "lies north of the river": where something is. "The north wing houses the
 * library" and "faces the south bank" are of a side, and say nothing of another.
 */
function isWhere(tokens: readonly Token[], at: number): boolean {
  // "his wooden right leg"
  const index = /^(?:his|her|its|their|my)$/.test(wordAt(tokens, at - 2)) ? at - 1 : at
  if (wordAt(tokens, at + 1) === 'of') return true
  const [before, outer] = [wordAt(tokens, index - 1), wordAt(tokens, index - 2)]
  if (/^(?:his|her|its|their|my)$/.test(before) || before.endsWith("'s")) return true
  return before === 'the' && /^(?:on|in|at|near|along|by|onto|into|behind|from)$/.test(outer)
}

/** Words of a thing that has a like on the other side. */
const SECOND_PLACES: ReadonlySet<string> = new Set('second other another both opposite each either'.split(' '))

/** "10 km north of Tarn", "just east of Ardley", "upstream of the bridge": on which side of what. */
export const bearing: Reader = (tokens, index) => {
  if (wordAt(tokens, index + 1) !== 'of' || tokens.some(({ lower }) => SECOND_PLACES.has(lower))) return null
  const value = BEARINGS.get(wordAt(tokens, index))
  const at = wordAt(tokens, index + 2) === 'the' ? index + 3 : index + 2
  const token = tokens[at]
  if (value === undefined || token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) return null
  // "north of the river" is read as a side of it.
  if (SIDED.has(nounLemma(token.lower))) return null
  return at === index + 2 && !isName(token) ? null : say('side', nounLemma(token.lower), value, index, at)
}

export const BEARINGS: ReadonlyMap<string, string> = new Map(
  'north south east west upstream downstream uphill downhill inland offshore'.split(' ').map(word => [word, word]),
)
