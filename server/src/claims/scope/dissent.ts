import type { Token } from '../../document/tokens.js'
import { DENIABLE_VERBS, OPPOSING_WORDS } from '../../lexicon/partWords.js'
import { NEGATIONS } from '../../lexicon/scopeWords.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/**
 * "71 per cent are not worried", "14 councillors did not vote": those of whom something is denied. The denial stands
 * behind its auxiliary, in the clause of the number.
 */
export function isOfThoseNot(tokens: readonly Token[], last: number): boolean {
  for (let index = last + 1; index <= last + DENIED_WITHIN; index++) {
    if (tokens[index]?.kind !== 'word') return false
    const word = wordAt(tokens, index)
    if (OTHER_VERB.test(word)) return false
    if (/n['’]t$/.test(word)) return true
    if (word === 'yet' && wordAt(tokens, index + 1) === 'to') return /^ha(?:s|ve|d)$/.test(wordAt(tokens, index - 1))
    if (NEGATIONS.has(word)) return DENIABLE_VERBS.has(wordAt(tokens, index - 1))
  }
  return false
}

/** "Four sisters lived there and had never left": what was told of them before the denial. */
const OTHER_VERB = /^(?:and|but|or|while|(?!need)\p{L}{3,}ed)$/u

/** Words between a number and the denied verb: "per cent of the islanders are not". */
const DENIED_WITHIN = 8

/** "73 per cent are against the ban", "212 deputies voted against it": those who are against it. */
export function isOfThoseAgainst(tokens: readonly Token[], last: number): boolean {
  for (let index = last + 1; index <= last + DENIED_WITHIN; index++) {
    if (tokens[index]?.kind !== 'word') return false
    if (OPPOSING_WORDS.has(wordAt(tokens, index))) return true
  }
  return false
}
