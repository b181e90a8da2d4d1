import { wordSet } from '../document/wordSets.js'
import { CORRECTION_WORDS, DENIAL_WORDS, EXAMPLE_WORDS } from '../lexicon/guardWords.js'
import { type MarkedText, sentenceAround } from './markedText.js'
import { mayFit, type Screened } from './screened.js'

/** A regular expression for any of the words or phrases, as whole words in any case. */
export function anyOf(words: Iterable<string>): RegExp {
  const escaped = [...words].map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

/** The same, with the words without which a text has none of them. */
export function anyWordOf(words: Iterable<string>): Screened {
  const all = [...words]
  return { source: anyOf(all), words: wordSet(all) }
}

const HELD_BACK = anyWordOf([...CORRECTION_WORDS, ...EXAMPLE_WORDS, ...DENIAL_WORDS])

/**
 * True where the sentence around an offset of marked text corrects something, gives an example, or says that
 * something is not so: what it says is then not what the document states.
 */
export function isHeldBack(marked: MarkedText, offset: number): boolean {
  return mayFit(HELD_BACK, marked) && HELD_BACK.source.test(sentenceAround(marked, offset))
}

/** True where one of the claims stands in quotation marks: the words are then somebody else's. */
export function isQuoted({ claims }: MarkedText, ...indices: readonly (number | undefined)[]): boolean {
  return indices.some(index => index !== undefined && claims[index]?.scope.quoted === true)
}
