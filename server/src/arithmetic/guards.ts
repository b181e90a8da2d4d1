import { CORRECTION_WORDS, DENIAL_WORDS, EXAMPLE_WORDS } from '../lexicon/guardWords.js'
import { HOLDING_BACK } from '../mentions/guardCues.js'
import { bitOf } from '../mentions/mentionWords.js'
import { type MarkedText, sentenceAround } from './markedText.js'

/** A regular expression for any of the words or phrases, as whole words in any case. */
export function anyOf(words: Iterable<string>): RegExp {
  const escaped = [...words].map(word => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'iu')
}

const HOLDS_BACK = bitOf(HOLDING_BACK)
const HELD_BACK = anyOf([...CORRECTION_WORDS, ...EXAMPLE_WORDS, ...DENIAL_WORDS])

/**
 * True where the sentence around an offset of marked text corrects something, gives an example, or says that
 * something is not so: what it says is then not what the document states.
 */
export function isHeldBack(marked: MarkedText, offset: number): boolean {
  return (marked.cues & HOLDS_BACK) !== 0 && HELD_BACK.test(sentenceAround(marked, offset))
}

/** True where one of the claims stands in quotation marks: the words are then somebody else's. */
export function isQuoted({ claims }: MarkedText, ...indices: readonly (number | undefined)[]): boolean {
  return indices.some(index => index !== undefined && claims[index]?.scope.quoted === true)
}
