import { hasWordOf, type WordSet, type WordSets, wordsWith } from '../document/wordSets.js'
import { literalsOf } from './literals.js'

/** A regular expression with the words without which it fits nowhere: a text is searched for it only where it has them. */
export interface Screened {
  readonly source: RegExp
  /** Null where it can do without any. */
  readonly words: WordSet | null
}

/**
 * Finds out which words an expression asks for: for constants of modules.
 *
 * @param source over the text of a sentence or a block
 */
export function screened(source: RegExp): Screened {
  const literals = literalsOf(source.source)
  return { source, words: literals === null ? null : wordsWith(literals) }
}

/** A sentence or a block of marked text. */
interface Searched {
  readonly text: string
  /** All sets of words that its words are in. */
  readonly sets: WordSets
}

/** False where an expression fits nowhere for want of its words. */
export function mayFit({ words }: Screened, { sets }: { readonly sets: WordSets }): boolean {
  return words === null || hasWordOf(sets, words)
}

/** True where an expression fits somewhere in a sentence or a block. */
export function fits(screen: Screened, text: Searched): boolean {
  if (!mayFit(screen, text)) return false
  screen.source.lastIndex = 0
  return screen.source.test(text.text)
}

/** The groups of every place where an expression with the flag `g` fits in a sentence or a block. */
export function groupsIn(screen: Screened, text: Searched): Readonly<Record<string, string | undefined>>[] {
  return mayFit(screen, text) ? execAll(screen.source, text.text, ({ groups = {} }) => groups) : []
}

/**
 * What is made of every place where an expression with the flag `g` fits, from left to right. Most fit nowhere:
 * `matchAll` would copy the expression before it says so.
 */
export function execAll<T>(source: RegExp, text: string, use: (found: RegExpExecArray) => T): T[] {
  const all: T[] = []
  source.lastIndex = 0
  for (let found = source.exec(text); found !== null; found = source.exec(text)) {
    all.push(use(found))
    if (found[0] === '') source.lastIndex++
  }
  return all
}
