import { isCapitalised } from '../../document/capital.js'
import { nounLemma } from '../../document/lemma.js'
import { MONTH_BY_WORD } from '../../lexicon/calendar.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { wordAt } from '../sentenceReading.js'
import { type Reader, say } from './reader.js'

/** What is done both before and after. */
const SECOND_TIMES: ReadonlySet<string> = new Set('again also too both another second once well reopened'.split(' '))

/** "before the vote", "after voting": what is set before or after. */
export const order: Reader = (tokens, index) => {
  if (tokens.some(({ lower }) => SECOND_TIMES.has(lower))) return null
  for (let at = index + 1; at <= index + MOST_BEFORE_EVENT; at++) {
    const token = tokens[at]
    if (token?.kind === 'mark') return null
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower) || MONTH_BY_WORD.has(token.lower)) continue
    if (isCapitalised(token.text) || NO_EVENTS.has(token.lower)) return null
    return say('order', nounLemma(token.lower).replace(/(?:ing|ed|e)$/, ''), wordAt(tokens, index), index)
  }
  return null
}

const MOST_BEFORE_EVENT = 4
/** "£30,000 before tax", "before noon": no event. */
const NO_EVENTS: ReadonlySet<string> = new Set(
  'tax taxes deductions costs interest vat depreciation noon midnight dawn dusk sunrise sunset lunch dinner breakfast'.split(
    ' ',
  ),
)
