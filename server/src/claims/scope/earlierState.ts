import type { Token } from '../../document/tokens.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** "Over the sea it had been a category 4 storm": what was so before that of which the text tells. */
export function isFormer(tokens: readonly Token[], first: number): boolean {
  const at = [1, 2].find(step => wordAt(tokens, first - step) === 'been')
  if (at === undefined) return false
  return [1, 2].some(step => wordAt(tokens, first - at - step) === 'had')
}

/** Kinds of what may have been another amount before. */
export const FORMER_KINDS: ReadonlySet<string> = new Set(['quantity', 'money', 'measure', 'percent'])

/** "Divers initially raised four cannon": before more came to light. */
export function isAtFirst(tokens: readonly Token[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - FIRST_WITHIN); index--) {
    const word = wordAt(tokens, index)
    if (/^[.;:]$/.test(word)) return false
    if (word === 'initially' || word === 'originally' || (word === 'first' && wordAt(tokens, index - 1) === 'at'))
      return true
  }
  return false
}

/** Words between "at first" and the number: "was thought at first to have buried ten". */
const FIRST_WITHIN = 6
