import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { BE_AND_HAVE } from '../../lexicon/auxiliaries.js'
import { COMMON_VERBS } from '../../lexicon/functionWords.js'
import { ONE_OF_MANY, RECURRING_WORDS } from '../../lexicon/seriesWords.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'
import type { Subject } from '../subject.js'

/** Farthest that the noun may stand behind its ordinal. */
const REACH = 6

/** True for an ordinal whose noun is the subject of a verb: "the second single was a hit" tells which, not how manieth. */
export function namesOne(tokens: readonly Token[], { kind, tokens: { last } }: Mention, { head }: Subject): boolean {
  if (kind !== 'ordinal' || head === null) return false
  for (let index = last + 1; index <= last + REACH; index++) {
    if (nounLemma(wordAt(tokens, index)) !== head) continue
    const next = wordAt(tokens, index + 1)
    return BE_AND_HAVE.has(next) || COMMON_VERBS.has(next) || /[a-z]{3}ed$/.test(next)
  }
  return false
}

/** "the monthly market is on 5 July", "held every Saturday": one day of many. */
export function isOfSeries(tokens: readonly Token[], mentions: readonly Mention[]): boolean {
  return (
    mentions.some(({ kind }) => kind === 'frequency') ||
    tokens.some(
      ({ lower }, index) =>
        RECURRING_WORDS.has(lower) || (lower === 'market' && GOES_ON.test(wordAt(tokens, index + 1))),
    )
  )
}

/** "the market was held": one that comes again, and no stock market's fall. */
const GOES_ON = /^(?:is|was|will|opens|takes|returns|on)$/

/** "the list published on 12 June has 1,347 names", "the 1967 list": the date says which of several it is. */
export function tellsWhich(tokens: readonly Token[], { tokens: { first, last } }: Mention): boolean {
  const next = wordAt(tokens, last + 1)
  if (ONE_OF_MANY.has(nounLemma(next)) && /^(?:the|this|a)$/.test(wordAt(tokens, first - 1))) return true
  const isEnd = tokens[last + 1] === undefined || tokens[last + 1]?.kind === 'mark'
  if (!(isEnd || BE_AND_HAVE.has(next) || COMMON_VERBS.has(next) || /[a-z]{3}(?:ed|ew)$/.test(next))) return false
  const noun = (isEnd ? [2] : [2, 3]).find(step => ONE_OF_MANY.has(nounLemma(wordAt(tokens, first - step))))
  return noun !== undefined && /^(?:on|of|for|dated|from)$/.test(wordAt(tokens, first - 1))
}
