import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { wordAt } from '../sentenceReading.js'
import { type Reader, say } from './reader.js'

/** "open daily", "open seven days a week"; "closed on Mondays". */
export const hours: Reader = (tokens, index) => {
  const word = wordAt(tokens, index)
  const next = wordAt(tokens, index + 1)
  if (word === 'open' || word === 'opens') {
    const rest = tokens
      .slice(index + 1, index + 1 + HOURS_REACH)
      .map(({ lower }) => lower)
      .join(' ')
    const daily =
      /^(?:[^.;]* )?(?:daily|every day|seven days|all (?:the )?year|year - round|year round|throughout the year)(?: |$)/.exec(
        rest,
      )
    return daily === null ? null : say('hours', null, 'daily', index, index + 1)
  }
  if (/^(?:in|from|between|during|for|over)$/.test(next) && hasSeason(tokens, index + 2))
    return say('hours', null, 'closed', index, index + 2)
  const day = next === 'on' || next === 'all' || next === 'every' ? index + 2 : index + 1
  const name = wordAt(tokens, day).replace(/s$/, '')
  return WEEKDAY_BY_WORD.has(name) && /s$|^every$/.test(next === 'every' ? next : wordAt(tokens, day))
    ? say('hours', null, 'closed', index, day)
    : null
}

/** Tokens behind "open" in which it says on which days. */
const HOURS_REACH = 9

/** "in winter", "from November to March". */
function hasSeason(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index) === 'the' ? wordAt(tokens, index + 1) : wordAt(tokens, index)
  return MONTH_BY_WORD.has(word) || /^(?:winter|summer|spring|autumn)$/.test(word)
}
