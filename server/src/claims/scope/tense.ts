import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { PAST_AUXILIARIES, PRESENT_AUXILIARIES, TIMETABLE_VERBS } from '../../lexicon/auxiliaries.js'
import { BEFORE_QUALITIES } from '../../lexicon/determiners.js'
import { PRESENT_PERIODS } from '../../lexicon/periods.js'
import { PAST_FORMS } from '../../lexicon/verbs.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** Tokens on either side of a time within which the verb of its clause is looked for. */
const CLAUSE_REACH = 10

/** Whether the nearest verb around a day or an hour stands in the past: "closed on 30 April", not "closes" or "will close". */
export function tenseOfClause(tokens: readonly Token[], first: number, last: number): 'past' | 'present' | null {
  for (let distance = 1; distance <= CLAUSE_REACH; distance++) {
    for (const index of [first - distance, last + distance]) {
      const token = tokens[index]
      if (token?.kind !== 'word') continue
      if (TIMETABLE_VERBS.has(token.lower)) return 'present'
      if (PRESENT_AUXILIARIES.has(token.lower)) return 'present'
      if (PAST_AUXILIARIES.has(token.lower)) return 'past'
      // "the case of the poisoned reindeer": a quality, and no verb.
      if (BEFORE_QUALITIES.has(wordAt(tokens, index - 1)) && tokens[index + 1]?.kind === 'word') continue
      if (isPastForm(token.lower)) return isPassiveOfPlan(tokens, index) ? 'present' : 'past'
    }
  }
  return null
}

function isPastForm(word: string): boolean {
  return PAST_FORMS.has(word) || /[a-z]{2}ed$/.test(word)
}

/** "are taken until 5 July", "must be received by 6 May". */
function isPassiveOfPlan(tokens: readonly Token[], index: number): boolean {
  return [1, 2].some(step => /^(?:be|is|are|being)$/.test(wordAt(tokens, index - step)))
}

function isDeterminer(tokens: readonly Token[], index: number): boolean {
  return /^(?:a|an|the|its|his|her|their|about|around|some|nearly|almost|over|under|just|more|at|up)$/.test(
    wordAt(tokens, index),
  )
}

/** Tokens before a number among which its verb is looked for. */
const REACH = 3

/** Whether the verb before a number stands in the past or in the present; null where no form betrays it. */
export function tenseOf(tokens: readonly Token[], first: number): 'past' | 'present' | null {
  for (let index = first - 1; index >= Math.max(0, first - REACH); index--) {
    const token = tokens[index]
    if (token?.kind !== 'word') continue
    // "has agreed to pay £13bn": what is agreed is still to come; but "rose to £13bn".
    if (
      token.lower === 'to' &&
      index < first - 1 &&
      tokens[index + 1]?.kind === 'word' &&
      !isDeterminer(tokens, index + 1)
    )
      return null
    // "is to be paid £6,500": still to come.
    if (wordAt(tokens, index - 1) === 'be' && wordAt(tokens, index - 2) === 'to') return null
    if (PAST_AUXILIARIES.has(token.lower) || PAST_FORMS.has(token.lower) || /[a-z]{2}ed$/.test(token.lower))
      return 'past'
    if (PRESENT_AUXILIARIES.has(token.lower)) return 'present'
    // "the gallery owns 412": an -s that no determiner makes a plural.
    const verb = index === first - 1 && token.text === token.lower && isPlural(token.lower)
    if (verb && !/^(?:the|its|his|her|their|these|those|of|all|and)$/.test(wordAt(tokens, index - 1))) return 'present'
  }
  return null
}

/** Tokens on either side of a number within which its sentence tells that it is so now. */
const NOW_REACH = 8

/** "600 people have signed up", "now has 412", "this spring there were 488": so at the time of writing, unless a past time is named. */
export function tellsNow(
  tokens: readonly Token[],
  first: number,
  last: number,
  namedTimes: readonly { readonly time: string }[],
): boolean {
  if (namedTimes.some(({ time }) => /^relative:(?:last|previous|prior|yesterday)/.test(time))) return false
  for (let index = Math.max(0, first - NOW_REACH); index <= last + NOW_REACH; index++) {
    if (index >= first && index <= last) continue
    const [word, next] = [wordAt(tokens, index), wordAt(tokens, index + 1)]
    if (word === 'now' || word === 'currently' || word === 'today') return true
    if (word === 'this' && PRESENT_PERIODS.has(next)) return true
    // "have signed up", "has counted"
    const isPerfect = (word === 'have' || word === 'has') && index > last && isPastForm(next)
    if (isPerfect) return true
  }
  return false
}
