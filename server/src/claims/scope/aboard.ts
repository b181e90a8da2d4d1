import type { Token } from '../../document/tokens.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** Marks a count of all who were on board. */
export const ABOARD = 'aboard'

/** "There were 212 passengers on board", "the ferry was carrying 212 passengers": everyone, whatever befell some of them. */
export function isAboard(tokens: readonly Token[], first: number, last: number, areMaybePeople: boolean): boolean {
  for (let index = last + 1; index <= last + ABOARD_WITHIN; index++) {
    if (tokens[index]?.kind !== 'word') break
    const word = wordAt(tokens, index)
    if (word === 'aboard' || (word === 'board' && wordAt(tokens, index - 1) === 'on')) return true
  }
  // "carried away 48 plants", "carries 274 signatures": only people are aboard by being carried.
  return areMaybePeople && [1, 2].some(step => /^carr(?:ying|ied|ies)$/.test(wordAt(tokens, first - step)))
}

/** Words between a count and "on board": "nine members of the crew were on board". */
const ABOARD_WITHIN = 8
