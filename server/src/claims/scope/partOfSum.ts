import type { Token } from '../../document/tokens.js'
import { wordSet } from '../../document/wordSets.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** "The boilers alone cost £1.1m", "12 arrests in Leeds alone": one part of a sum. */
export function isAlone(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = Math.max(0, first - 4); index <= last + 5; index++) {
    if (wordAt(tokens, index) === 'alone') return true
  }
  return false
}

export const ALONE = wordSet(['alone'])

/** Kinds that add up over several bodies or people. */
export const ADDING_KINDS: ReadonlySet<string> = new Set(['quantity', 'money', 'measure'])

/** "Combined, the two mills employ 900", "together they employ 900": the sum of several. */
export function isCombined(tokens: readonly Token[], first: number): boolean {
  for (let index = Math.max(0, first - SUM_WITHIN); index < first; index++) {
    const word = wordAt(tokens, index)
    if (word === 'combined' || word === 'jointly' || (word === 'together' && wordAt(tokens, index + 1) !== 'with'))
      return true
  }
  return false
}

const SUM_WITHIN = 12

export const TOGETHER = wordSet(['combined', 'jointly', 'together'])
