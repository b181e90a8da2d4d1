import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { BEFORE_LASTING, BEING } from '../../lexicon/auxiliaries.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { COMMON_VERBS, FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { ENDING_NOUNS, LONG_TIMES, STATES_OF_ALL, TIME_ORDER } from '../../lexicon/narrowingWords.js'
import { PARTS_OF_YEAR } from '../../lexicon/periods.js'
import { RESTRICTIONS } from '../../lexicon/scopeWords.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'
import type { Subject } from '../subject.js'
import { extentBehind, isExtentName } from './extent.js'

/**
 * The words beside a number and around its noun, whether they narrow it or not; empty ones for those that stand there
 * for something else.
 */
export function wordsBeside(tokens: readonly Token[], mention: Mention, subject: Subject): readonly string[] {
  const {
    quantity,
    tokens: { first, last },
  } = mention
  const near = [first - 1, first - 2, last + 1].map(index =>
    isOtherwise(tokens, index) ||
    isSumOf(tokens, index) ||
    isLasting(tokens, index, first) ||
    isOfAnotherNoun(tokens, index, first) ||
    isAtRest(tokens, index) ||
    isPieceOfWord(tokens, index)
      ? ''
      : wordAt(tokens, index),
  )
  return [
    (quantity?.dimension === 'length' ? extentBehind(tokens, last) : undefined) ?? '',
    wordAt(tokens, first - 1) === 'of' && isExtentName(tokens, first - 2, last) ? wordAt(tokens, first - 2) : '',
    ...near,
    ...subject.modifiers,
    ...followers(tokens, last, subject),
  ]
}

/** "last year", "in its first year", "each week": part of a time. "Tickets for the final are £25": a noun of its own. */
function isOtherwise(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [wordAt(tokens, index), wordAt(tokens, index + 1)]
  const isTime = LONG_TIMES.has(next) || WEEKDAY_BY_WORD.has(next) || MONTH_BY_WORD.has(next)
  return (isTime && TIME_ORDER.has(word)) || (ENDING_NOUNS.has(word) && BEING.has(next))
}

/** "will last nearly two years", "did not last 18 months": a verb. */
function isLasting(tokens: readonly Token[], index: number, first: number): boolean {
  return index === first - 1 && wordAt(tokens, index) === 'last' && BEFORE_LASTING.has(wordAt(tokens, index - 1))
}

/** "the open-top bus two hours", "the last train 40 minutes": a noun stands between, which the word narrows. */
function isOfAnotherNoun(tokens: readonly Token[], index: number, first: number): boolean {
  const between = tokens[first - 1]
  if (index !== first - 2 || between?.kind !== 'word') return false
  const { lower } = between
  if (FUNCTION_WORDS.has(lower) || RESTRICTIONS.has(lower) || COMMON_VERBS.has(lower)) return false
  return !/(?:ed|ing|ly)$/.test(lower)
}

/** "came to rest 12 miles away": what has stopped, and no remainder. */
function isAtRest(tokens: readonly Token[], index: number): boolean {
  return wordAt(tokens, index) === 'rest' && wordAt(tokens, index - 1) !== 'the'
}

/** "per" of "per cent", "half" of "first-half profits": neither says which part is told of. */
function isPieceOfWord(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)
  if (word === 'per') return wordAt(tokens, index + 1) === 'cent'
  return word === 'half' && wordAt(tokens, index - 1) === '-' && PARTS_OF_YEAR.has(wordAt(tokens, index - 2))
}

/** "a total of 28 beds", "28 in total": no more than 28 beds. */
function isSumOf(tokens: readonly Token[], index: number): boolean {
  if (wordAt(tokens, index) !== 'total') return false
  const [before, next] = [wordAt(tokens, index - 1), wordAt(tokens, index + 1)]
  return before === 'in' || (next === 'of' && /^(?:a|the)$/.test(before))
}

/** "12 people killed", "40 workers injured": what stands straight behind the noun counted, up to the end of its phrase. */
function followers(tokens: readonly Token[], last: number, { head, whole }: Subject): string[] {
  if (head === null) return []
  for (let index = last + 1; index <= last + 5; index++) {
    const word = wordAt(tokens, index)
    const isHead = nounLemma(word) === head || (TOLD_HEADS.has(head) && nounLemma(word) === 'person')
    if (!isHead || RESTRICTIONS.has(word)) continue
    return restOfPhrase(tokens, index)
  }
  // "Of the 60 jurors, 31 were women": the noun stands before.
  return whole === undefined ? [] : restOfPhrase(tokens, last)
}

/** What people are called who are told by what they do: "employs 80 people permanently". */
const TOLD_HEADS: ReadonlySet<string> = new Set(['employee', 'resident', 'attendee'])

function restOfPhrase(tokens: readonly Token[], index: number): string[] {
  const behind = [1, 2, 3].map(step => (isOtherwise(tokens, index + step) ? '' : wordAt(tokens, index + step)))
  // "24 seats in the new chamber": what stands behind a preposition and its article narrows another noun.
  const end = behind.findIndex(
    (next, step) =>
      /^(?:[.,;:()–—]|and|but|while|of)$/.test(next) ||
      (/^(?:in|on|at|from|with|near|for|to|into|over|across|by)$/.test(next) &&
        /^(?:the|its|their|his|her|a|an)$/.test(behind[step + 1] ?? '') &&
        !TIME_ORDER.has(behind[step + 2] ?? wordAt(tokens, index + step + 3))),
  )
  // "The town's two bridges were both shut": all that were counted.
  const own = end < 0 ? behind : behind.slice(0, end)
  // "The trust's 17 schools are full": what is said of them all.
  if (BEING.has(own[0] ?? '') && STATES_OF_ALL.has(own[1] ?? '')) return []
  return own.map((word, step) => (word === 'both' && BEING.has(wordAt(tokens, index + step)) ? '' : word))
}
