import { isCapitalised } from '../../document/capital.js'
import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import type { Agent } from './agent.js'

const POLLS: ReadonlySet<string> = new Set(['poll', 'polls', 'survey', 'surveys', 'study', 'studies'])

/** Words that lead from a poll to whoever made or published it. */
const LINKS: ReadonlySet<string> = new Set(['by', 'for', 'from', 'in'])

/** Tokens on either side of the poll in which its maker is named. */
const REACH = 7

/**
 * Whoever asked: "kell courier" in "a poll for the daily Kell Courier found that 61 %" and in "a Kell Courier poll". Two polls
 * may differ. Null where no poll is named, or nobody who made it.
 */
export function pollsterOf(tokens: readonly Token[]): Agent | null {
  const at = tokens.findIndex(({ lower }) => POLLS.has(lower))
  if (at < 0) return null
  const before = nameFrom(tokens, at - 1, -1)
  if (before.length > 0) return { words: before, form: 'name' }
  const link = tokens.findIndex(({ lower }, index) => index > at && index <= at + 2 && LINKS.has(lower))
  if (link < 0) return null
  for (let index = link + 1; index <= at + REACH; index++) {
    const words = nameFrom(tokens, index, 1)
    if (words.length > 0) return { words, form: 'name' }
  }
  return null
}

function nameFrom(tokens: readonly Token[], from: number, step: 1 | -1): readonly string[] {
  const words: string[] = []
  for (let index = from; index > 0; index += step) {
    const token = tokens[index]
    if (token?.kind !== 'word' || !isCapitalised(token.text) || isCalendarWord(token.lower)) break
    words.push(token.lower)
  }
  return step === 1 ? words : words.reverse()
}

function isCalendarWord(word: string): boolean {
  return MONTH_BY_WORD.has(word) || WEEKDAY_BY_WORD.has(word)
}
