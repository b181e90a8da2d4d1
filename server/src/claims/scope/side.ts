import type { Token } from '../../document/tokens.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'
import { isTimeSpanWord } from '../../values/unit.js'

/** "before 4 June", "prior to 1990": the date is only an end of the time that is meant. */
export function withSide(tokens: readonly Token[], mention: Mention): Mention {
  const {
    timex,
    tokens: { first },
  } = mention
  if (timex?.type !== 'DATE' || timex.mod !== undefined || isPointOfCounting(tokens, first)) return mention
  const mod = sideOf(tokens, first)
  return mod === null ? mention : { ...mention, timex: { ...timex, mod } }
}

/** "the year after 1873", "two days before 4 June": what is dated lies so far from the date that is named. */
export function isPointOfCounting(tokens: readonly Token[], first: number): boolean {
  if (isSinceFirst(tokens, first)) return true
  return sideOf(tokens, first) !== null && isTimeSpanWord(wordAt(tokens, first - 2))
}

/** "the first in the county since the 1600s": when the one before was. */
function isSinceFirst(tokens: readonly Token[], first: number): boolean {
  const since = [first - 1, first - 2].find(index => wordAt(tokens, index) === 'since') ?? -1
  return tokens.slice(Math.max(0, since - FIRST_WITHIN), Math.max(0, since)).some(({ lower }) => lower === 'first')
}

/** Tokens between "first" and "since". */
const FIRST_WITHIN = 8

function sideOf(tokens: readonly Token[], first: number): 'BEFORE' | 'AFTER' | null {
  const [word, before] = [wordAt(tokens, first - 1), wordAt(tokens, first - 2)]
  // "no later than 6 May" is a last day, and the day itself still counts.
  if (word === 'than' && /^(?:no|not)$/.test(wordAt(tokens, first - 3))) return null
  if (word === 'before' || (word === 'to' && before === 'prior') || (word === 'than' && before === 'earlier'))
    return 'BEFORE'
  return word === 'after' || (word === 'than' && before === 'later') ? 'AFTER' : null
}
