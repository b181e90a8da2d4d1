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
  return denialAt(tokens, index, bySubject) !== null
}

/** The token that denies a word: "not", or the "no" of its subject; null where nothing does. */
export function denialAt(tokens: readonly Token[], index: number, bySubject = true): number | null {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const word = wordAt(tokens, at)
    if (word === 'not' || word === 'never' || word.endsWith("n't")) return at
    if (tokens[at]?.kind !== 'word' || !FUNCTION_WORDS.has(word)) return null
    if (bySubject && BEING.has(word)) return emptySubject(tokens, at)
  }
  return null
}

const BEING: ReadonlySet<string> = new Set('is are was were be been'.split(' '))

/** "No dogs are allowed", "neither plan was approved", "nobody was hurt". */
function emptySubject(tokens: readonly Token[], verb: number): number | null {
  for (let at = verb - 1; at >= Math.max(0, verb - LONGEST_SUBJECT); at--) {
    const word = wordAt(tokens, at)
    if (word === 'no' || word === 'nobody' || word === 'none' || word === 'neither') return at
    if (word === 'not' || word.endsWith("n't")) return at
    if (tokens[at]?.kind !== 'word') return null
  }
  return null
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
