import type { Token } from '../../document/tokens.js'
import { HOLIDAYS } from '../../lexicon/holidays.js'
import { longestPhrase, phraseIndex } from '../../text/phraseIndex.js'
import { wordAt } from '../sentenceReading.js'
import { isCapitalised, isGlued, yearAfter } from './parts.js'
import type { TimexReading } from './timexReading.js'

const NAMES = phraseIndex(HOLIDAYS.flatMap(holiday => holiday.names.map(name => [name, holiday] as const)))

/** The most tokens that a name takes. */
const LONGEST_NAME = 8

/** Words in which a holiday's name can begin. */
export const HOLIDAY_TRIGGERS: readonly string[] = [...NAMES.keys()]

/** "Christmas", "Good Friday 2025", "Thanksgiving of 2019". */
export function holidayAt(tokens: readonly Token[], index: number): TimexReading | null {
  if (!mayBeName(tokens, index) || isGlued(tokens, index)) return null
  const words = tokens.slice(index, index + LONGEST_NAME).map(token => token.lower)
  const name = longestPhrase(NAMES, words, 0)
  if (name === undefined) return null
  const last = index + name.length - 1
  const inYear = words[name.length] === 'in' ? yearAfter(tokens, last + 1) : yearAfter(tokens, last)
  if (name.value.doubtful && !isSurely(tokens, index, inYear !== null)) return null
  const holiday = { type: 'holiday', holiday: name.value.id } as const
  return inYear === null
    ? { first: index, last, term: holiday }
    : { first: index, last: inYear.last, term: { ...holiday, year: inYear.value } }
}

/** True where the second word of a name follows its first, or a mark that may join them: most words are none. */
function mayBeName(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return (NAMES.get(tokens[index]?.lower ?? '') ?? []).some(
    ({ words }) => words.length === 1 || words[1] === next?.lower || next?.kind === 'mark',
  )
}

/** "in Lent", "Lent 2018"; but "lent by the museum" and "an epiphany" are other words. */
function isSurely(tokens: readonly Token[], index: number, hasYear: boolean): boolean {
  const token = tokens[index]
  if (token === undefined || !isCapitalised(token)) return false
  return hasYear || /^(?:in|during|for|of|before|after|since|until|throughout)$/.test(wordAt(tokens, index - 1))
}
