import { isPlural, nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { COUNTING_VERBS } from '../../lexicon/countVerbs.js'
import { FATE_NOUNS, FATE_STATES, LESS_THAN_ALL } from '../../lexicon/fates.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { NEVER_COUNTED } from '../../lexicon/numberIdioms.js'
import { COUNT } from '../draft.js'
import type { Proposal, Recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

/**
 * That nobody came to harm, was arrested or is missing: "no one was hurt", "none of the crew died", "there were no
 * injuries"; and that nothing was counted where something could have been: "received no complaints", "without arrests".
 */
export const none: Recognizer = {
  name: 'none',
  begins: { word: word => word === 'no' || word === 'nobody' || word === 'none' || word === 'without' },
  word: ({ tokens }, index) => {
    const last = wordAt(tokens, index) === 'no' && wordAt(tokens, index + 1) === 'one' ? index + 1 : index
    const word = wordAt(tokens, last)
    if (word === 'without') {
      const noun = wordAt(tokens, index + 1) === 'any' ? index + 2 : index + 1
      return isCounted(tokens, noun) ? proposal(index, noun - 1) : null
    }
    const counts =
      word === 'no'
        ? isHarmNoun(tokens, index + 1) || (isOfCounting(tokens, index - 1) && isCounted(tokens, index + 1))
        : tellsFate(tokens, last + 1)
    if (!counts) return null
    return proposal(index, last)
  },
}

function proposal(first: number, last: number): Proposal {
  const nought = { value: 0, lastDigit: 1 }
  return { kind: 'quantity', first, last, amount: { type: 'vague', low: nought, high: nought }, unit: COUNT }
}

/** "there were no", "received no", "made no": what comes next could have been counted. */
function isOfCounting(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)
  return COUNTING_VERBS.has(word) || (/^(?:is|are|was|were)$/.test(word) && wordAt(tokens, index - 1) === 'there')
}

/** A noun in the plural of which there may be some number. */
function isCounted(tokens: readonly Token[], index: number): boolean {
  const [noun, next] = [tokens[index], tokens[index + 1]]
  if (noun?.kind !== 'word' || noun.text !== noun.lower || !isPlural(noun.lower) || NEVER_COUNTED.has(noun.lower))
    return false
  return next?.kind !== 'word' || FUNCTION_WORDS.has(next.lower) || /ed$/.test(next.lower)
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
