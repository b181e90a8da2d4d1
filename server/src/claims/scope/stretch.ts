import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD } from '../../lexicon/calendar.js'
import { ENDS_OF_SERIES, POSSESSIVES, TENURES } from '../../lexicon/narrowingWords.js'
import { wordAt } from '../../mentions/sentenceReading.js'
import type { Subject } from '../subject.js'

/** "in the three months to June", "the year ended in March": a stretch, and no length of something, as "five years to plan" is. */
export function isUpTo(tokens: readonly Token[], first: number, last: number): boolean {
  const [before, word, next] = [wordAt(tokens, first - 1), wordAt(tokens, last + 1), wordAt(tokens, last + 2)]
  if (word === 'to') return before === 'the' && (MONTH_BY_WORD.has(next) || next === 'the')
  return before === 'the' && (word === 'ending' || word === 'ended')
}

/** "four seasons as director": of all that somebody spent there, the part in one post. */
export function isInRole(tokens: readonly Token[], last: number, { head }: Subject): boolean {
  if (wordAt(tokens, last + 1) === 'as') return TENURES.has(nounLemma(wordAt(tokens, last)))
  return head !== null && TENURES.has(head) && wordAt(tokens, last + 2) === 'as'
}

/** "on their first six climbs", "in her last three races": as long a stretch of them as the writer chose to tell of. */
export function isWindow(tokens: readonly Token[], first: number): boolean {
  return ENDS_OF_SERIES.has(wordAt(tokens, first - 1)) && POSSESSIVES.has(wordAt(tokens, first - 2))
}
