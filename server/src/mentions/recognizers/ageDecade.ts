import type { Token } from '../../document/tokens.js'
import { AGE_DECADES } from '../../lexicon/ages.js'
import type { Amount } from '../draft.js'
import type { Proposal, Recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'
import { YEARS_OF_AGE } from './age.js'

/** "in her forties", "in his early 40s", "in their teens", "fortysomething": the decade of a life. */
export const ageDecade: Recognizer = {
  name: 'ageDecade',
  begins: { word: word => OWNERS.has(word) || DECADES_BY_NUMBER.has(word) },
  word: ({ tokens }, index) => {
    const start = DECADES_BY_NUMBER.get(wordAt(tokens, index))
    if (start !== undefined) return proposal(index, index, years(start, start + 10, true))
    return wordAt(tokens, index - 1) === 'in' ? inDecade(tokens, index - 1) : null
  },
}

const OWNERS: ReadonlySet<string> = new Set(['her', 'his', 'their', 'my', 'your', 'our'])

/** "twentysomething" with its first year. */
const DECADES_BY_NUMBER: ReadonlyMap<string, number> = new Map(
  [...AGE_DECADES].map(([word, start]) => [word.replace(/ies$/, 'ysomething'), start]),
)

/** The years of a decade that its parts mean, counted from its beginning. */
const PARTS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['early', [0, 3]],
  ['mid', [4, 6]],
  ['middle', [4, 6]],
  ['late', [7, 9]],
])

function inDecade(tokens: readonly Token[], first: number): Proposal | null {
  let index = first + 2
  const part = PARTS.get(wordAt(tokens, index))
  if (part !== undefined) index++
  if (wordAt(tokens, index) === '-') index++
  if (wordAt(tokens, index) === 'teens') return proposal(first, index, years(13, 19, false))
  const word = AGE_DECADES.get(wordAt(tokens, index))
  const start = word ?? digits(tokens, index)
  if (start === null) return null
  const last = word === undefined ? index + 1 : index
  if (part === undefined) return proposal(first, last, years(start, start + 10, true))
  return proposal(first, last, years(start + part[0], start + part[1], false))
}

/** "40s" */
function digits(tokens: readonly Token[], index: number): number | null {
  const suffix = tokens[index + 1]
  const value = /^[2-9]0$/.test(wordAt(tokens, index)) ? Number(wordAt(tokens, index)) : null
  return suffix?.lower === 's' && !suffix.spaced ? value : null
}

function years(low: number, high: number, open: boolean): Amount {
  return {
    type: 'vague',
    low: { value: low, lastDigit: 1 },
    high: { value: high, lastDigit: 1 },
    ...(open ? { highExclusive: true } : {}),
  }
}

function proposal(first: number, last: number, amount: Amount): Proposal {
  return { kind: 'age', first, last, amount, unit: YEARS_OF_AGE }
}
