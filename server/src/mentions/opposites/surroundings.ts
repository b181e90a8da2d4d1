import { isCapitalised } from '../../document/capital.js'
import type { Token } from '../../document/tokens.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { wordAt } from '../sentenceReading.js'

/** A capital that does not begin the sentence. */
export function isPartOfName(tokens: readonly Token[], index: number): boolean {
  return index > 0 && isCapitalised(tokens[index]?.text ?? '')
}

/** The noun behind an adjective, or behind "of the": one word, with another noun behind it none. */
export function nounBehind(tokens: readonly Token[], index: number): number | null {
  const isOf = wordAt(tokens, index + 1) === 'of' && wordAt(tokens, index + 2) === 'the'
  const at = index + (isOf ? 3 : 1)
  const [noun, next] = [tokens[at], tokens[at + 1]]
  if (noun?.kind !== 'word' || noun.text !== noun.lower || FUNCTION_WORDS.has(noun.lower)) return null
  const ends = next?.kind !== 'word' || FUNCTION_WORDS.has(next.lower) || /(?:ed|s)$/.test(next.lower)
  return ends ? at : null
}

/** An article, with at most two adjectives behind it. */
export function hasArticle(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 3); at--) {
    const word = wordAt(tokens, at)
    if (word === 'a' || word === 'an' || word === 'the') return true
    if (tokens[at]?.kind !== 'word' || FUNCTION_WORDS.has(word)) return false
  }
  return false
}

/** Words of the longest name that is read. */
export const MOST_NAME_WORDS = 4

/** "Leeds", and not "BBC". */
export function isName(token: Token | undefined): boolean {
  return token?.kind === 'word' && isCapitalised(token.text) && /\p{Ll}/u.test(token.text)
}

/** Words with which a noun phrase begins. */
export const ARTICLES: ReadonlySet<string> = new Set(['a', 'an', 'the'])
