import type { Token } from '../../document/tokens.js'
import { HOLIDAYS } from '../../lexicon/holidays.js'
import { longestPhrase, phraseIndex } from '../../text/phraseIndex.js'
import { isGlued, yearAfter } from './parts.js'
import type { TimexReading } from './timexReading.js'

const NAMES = phraseIndex(HOLIDAYS.flatMap(({ id, names }) => names.map(name => [name, id] as const)))

/** The most tokens that a name takes. */
const LONGEST_NAME = 8

/** Words in which a holiday's name can begin. */
export const HOLIDAY_TRIGGERS: readonly string[] = [...NAMES.keys()]

/** "Christmas", "Good Friday 2025", "Thanksgiving of 2019". */
export function holidayAt(tokens: readonly Token[], index: number): TimexReading | null {
  if (isGlued(tokens, index)) return null
  const words = tokens.slice(index, index + LONGEST_NAME).map(token => token.lower)
  const name = longestPhrase(NAMES, words, 0)
  if (name === undefined) return null
  const last = index + name.length - 1
  const inYear = words[name.length] === 'in' ? yearAfter(tokens, last + 1) : yearAfter(tokens, last)
  const holiday = { type: 'holiday', holiday: name.value } as const
  return inYear === null
    ? { first: index, last, term: holiday }
    : { first: index, last: inYear.last, term: { ...holiday, year: inYear.value } }
}
