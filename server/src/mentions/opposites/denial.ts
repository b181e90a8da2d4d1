import type { Token } from '../../document/tokens.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { DENIED_BY_UN } from '../../lexicon/opposites.js'
import { wordAt } from '../sentenceReading.js'
import { type Reader, say } from './reader.js'

/**
 * "did not approve", "never closed", "isn't open".
 *
 * @param bySubject whether "no dogs are" denies what is said of dogs; of people who are hurt a count tells that
 */
export function isDenied(tokens: readonly Token[], index: number, bySubject = true): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const word = wordAt(tokens, at)
    if (word === 'not' || word === 'never' || word.endsWith("n't")) return true
    if (tokens[at]?.kind !== 'word' || !FUNCTION_WORDS.has(word)) return false
    if (bySubject && BEING.has(word)) return hasNoSubject(tokens, at)
  }
  return false
}

const BEING: ReadonlySet<string> = new Set('is are was were be been'.split(' '))

/** "No dogs are allowed", "neither plan was approved", "nobody was hurt". */
function hasNoSubject(tokens: readonly Token[], verb: number): boolean {
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_SUBJECT); at--) {
    const word = wordAt(tokens, at)
    if (word === 'no' || word === 'nobody' || word === 'none' || word === 'neither') return true
    if (word === 'not' || word.endsWith("n't")) return true
    if (tokens[at]?.kind !== 'word') return false
  }
  return false
}

const LONGEST_SUBJECT = 4

/** "unhurt", "hurt" */
export const negation: Reader = (tokens, index) => {
  const word = wordAt(tokens, index)
  const bare = word.replace(/^un/, '')
  const denied = word !== bare && DENIED_BY_UN.has(bare)
  const value = denied !== isDenied(tokens, index, false) ? 'no' : 'yes'
  return say('negation', denied ? bare : word, value, index)
}
