import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { PAST_FORMS } from '../../lexicon/verbs.js'
import { wordAt } from '../../mentions/sentenceReading.js'

const PAST = new Set('was were had did'.split(' '))
const PRESENT = new Set('is are has have does do now currently'.split(' '))

/** Tokens before a number among which its verb is looked for. */
const REACH = 3

/** Whether the verb before a number stands in the past or in the present; null where no form betrays it. */
export function tenseOf(tokens: readonly Token[], first: number): 'past' | 'present' | null {
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const token = tokens[index]
    if (token?.kind !== 'word') continue
    if (PAST.has(token.lower) || PAST_FORMS.has(token.lower) || /[a-z]{2}ed$/.test(token.lower)) return 'past'
    if (PRESENT.has(token.lower)) return 'present'
    // "the gallery owns 412": an -s that no determiner makes a plural.
    const verb = index === first - 1 && token.text === token.lower && isPlural(token.lower)
    if (verb && !/^(?:the|its|his|her|their|these|those|of|all|and)$/.test(wordAt(tokens, index - 1))) return 'present'
  }
  return null
}
