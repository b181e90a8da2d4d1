import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { FATE_NOUNS, FATE_STATES } from '../../lexicon/fates.js'
import { COUNT } from '../draft.js'
import type { Recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

/**
 * That nobody came to harm, was arrested or is missing: "no one was hurt", "none of the crew died", "there were no
 * injuries". Other things that there are none of are seldom facts to be counted ("no comment", "no doubt").
 */
export const none: Recognizer = {
  name: 'none',
  begins: { word: word => word === 'no' || word === 'nobody' || word === 'none' },
  word: ({ tokens }, index) => {
    const last = wordAt(tokens, index) === 'no' && wordAt(tokens, index + 1) === 'one' ? index + 1 : index
    const counts = wordAt(tokens, last) === 'no' ? isHarmNoun(tokens, index + 1) : tellsFate(tokens, last + 1)
    if (!counts) return null
    const nought = { value: 0, lastDigit: 1 }
    return { kind: 'quantity', first: index, last, amount: { type: 'vague', low: nought, high: nought }, unit: COUNT }
  },
}

/** "no injuries", "no deaths", but not "no further arrests" and "no death certificate". */
function isHarmNoun(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)
  return word.endsWith('s') && FATE_NOUNS.has(nounLemma(word))
}

/** Words between "no one" and what did not happen: "no one else in the car was thought to be hurt". */
const REACH = 9

/** "was hurt", "were believed to be missing"; not "no one was seriously hurt", which leaves the lightly hurt. */
function tellsFate(tokens: readonly Token[], start: number): boolean {
  for (let index = start; index < start + REACH; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || LESS_THAN_ALL.has(token.lower)) return false
    if (FATE_STATES.has(token.lower)) return true
  }
  return false
}

/** Words that leave room for some to whom it happened, or say that it is not known. */
const LESS_THAN_ALL: ReadonlySet<string> = new Set(
  'else other others seriously badly severely critically gravely fatally yet knows knew know that who if ever has had been'.split(
    ' ',
  ),
)
