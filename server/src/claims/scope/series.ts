import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { COMMON_VERBS } from '../../lexicon/functionWords.js'
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
  return mentions.some(({ kind }) => kind === 'frequency') || tokens.some(({ lower }) => SERIES.has(lower))
}

const SERIES: ReadonlySet<string> = new Set('weekly monthly fortnightly quarterly regular recurring weekend'.split(' '))

const BE_AND_HAVE: ReadonlySet<string> = new Set('is was are were has had have will would did does'.split(' '))
