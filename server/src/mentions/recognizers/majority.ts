import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import type { DraftUnit } from '../draft.js'
import type { Recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

const SHARE: DraftUnit = { canonical: '', dimension: 'fraction', factor: 1, surface: '', granularity: 'other' }

/** Words that say which side of a half a share lies on, with the least and the most that they leave. */
const SIDES: ReadonlyMap<string, readonly [least: number, most: number]> = new Map([
  ['majority', [0.5, 1]],
  ['most', [0.5, 1]],
  ['minority', [0, 0.5]],
])

/** More or less than half of a number that is given: "a majority of the 120 members", "most of its 40 teachers". */
export const majority: Recognizer = {
  name: 'majority',
  begins: { word: word => SIDES.has(word) },
  word: ({ tokens, numerals }, index) => {
    const word = wordAt(tokens, index)
    const [least, most] = SIDES.get(word) ?? []
    if (least === undefined || most === undefined || !LINKS.has(wordAt(tokens, index + 1))) return null
    const isOfNumber = numerals.some(
      ({ first }) =>
        first === index + 2 || first === index + 3 || (first === index + 4 && isOwner(wordAt(tokens, index + 3))),
    )
    const article = ARTICLES.has(wordAt(tokens, index - 1))
    const isOfMany = article && wordAt(tokens, index + 1) === 'of' && namesMany(tokens, index + 2)
    if (!(isOfNumber || isOfMany) || article === (word === 'most')) return null
    return {
      kind: 'quantity',
      first: article ? index - 1 : index,
      last: index,
      amount: { type: 'fraction', low: { value: least, lastDigit: 1 }, high: { value: most, lastDigit: 1 } },
      unit: SHARE,
    }
  },
}

/** "a majority of the members", "among the club's 120 members" */
const LINKS: ReadonlySet<string> = new Set(['of', 'among', 'amongst'])

/** "deputies", "the members", "its members" */
function namesMany(tokens: readonly Token[], start: number): boolean {
  const at = /^(?:the|its|his|her|their|our|all)$/.test(wordAt(tokens, start)) ? start + 1 : start
  return tokens[at]?.kind === 'word' && isPlural(wordAt(tokens, at))
}

/** "most of the club's 900 members" */
function isOwner(word: string): boolean {
  return /(?:'s|s')$/.test(word)
}

const ARTICLES: ReadonlySet<string> = new Set(['a', 'the'])
