import type { Token } from '../../document/tokens.js'
import { UNITS_AND_TEENS } from '../../lexicon/numerals.js'
import { DAY_PARTS, RELATIVE_DAYS } from '../../lexicon/timeWords.js'
import type { PeriodTerm, TimeTerm } from '../../values/timeTerm.js'
import { tokenAt, wordAt } from '../sentenceReading.js'
import { bareWordAt } from './parts.js'
import type { TimexReader, TimexReading } from './timexReading.js'

function day(offset: number): PeriodTerm {
  return { type: 'period', unit: 'day', offset }
}

/** "yesterday", "today", "tomorrow's", "the day before yesterday", "the day after tomorrow". */
export const relativeDay: TimexReader = (tokens, index) => {
  const offset = RELATIVE_DAYS.get(bareWordAt(tokens, index))
  return offset === undefined ? null : { first: index, last: index, term: day(offset) }
}

/** "the day before yesterday", "day after tomorrow". */
export const dayBeside: TimexReader = (tokens, index) => {
  // "two days before today" and "a day after tomorrow" are durations with the point that they count from.
  const before = tokenAt(tokens, index - 1)
  if (
    wordAt(tokens, index) !== 'day' ||
    before?.kind === 'number' ||
    UNITS_AND_TEENS.has(before?.lower ?? '') ||
    before?.lower === 'a'
  )
    return null
  const side = wordAt(tokens, index + 1)
  const offset = RELATIVE_DAYS.get(bareWordAt(tokens, index + 2))
  if ((side !== 'before' && side !== 'after') || offset === undefined) return null
  return { first: index, last: index + 2, term: day(offset + (side === 'before' ? -1 : 1)) }
}

/** "tonight", "last night", "this morning", "this afternoon", "this evening". */
export const partOfToday: TimexReader = (tokens, index) => {
  const word = bareWordAt(tokens, index)
  if (word === 'tonight' || word === 'tonite')
    return { first: index, last: index, term: { type: 'dayPart', part: 'EV', of: day(0) } }
  const part = DAY_PARTS.get(bareWordAt(tokens, index + 1))
  if (part === undefined || part === 'MI') return null
  if (word === 'this') return { first: index, last: index + 1, term: { type: 'dayPart', part, of: day(0) } }
  return word === 'last' && (part === 'NI' || part === 'EV')
    ? { first: index, last: index + 1, term: { type: 'dayPart', part, of: day(-1) } }
    : null
}

/** A part of the day behind a day: "Monday morning", "yesterday evening", "on June 4 in the morning", "late on Friday" apart. */
export function withDayPart(tokens: readonly Token[], reading: TimexReading): TimexReading {
  if (!isDay(reading.term) || reading.term.type === 'dayPart') return reading
  let next = reading.last + 1
  if (wordAt(tokens, next) === 'early' || wordAt(tokens, next) === 'late') next += 1
  const at = wordAt(tokens, next) === 'at'
  if (wordAt(tokens, next) === 'in') next += wordAt(tokens, next + 1) === 'the' ? 2 : 1
  if (at) next += 1
  const part = DAY_PARTS.get(wordAt(tokens, next))
  // "at lunchtime" and "at night" are said, "at evening" is not.
  if (at && part !== 'MI' && part !== 'NI') return reading
  return part === undefined ? reading : { ...reading, last: next, term: { type: 'dayPart', part, of: reading.term } }
}

/** True for terms that name a single day. */
export function isDay(term: TimeTerm): boolean {
  switch (term.type) {
    case 'date':
      return term.day !== undefined || term.weekday !== undefined
    case 'period':
      return term.unit === 'day'
    case 'within':
      return isDay(term.inner)
    case 'nth':
      return typeof term.unit !== 'string' || term.unit === 'day'
    case 'dayPart':
    case 'numericDate':
    case 'holiday':
      return true
    default:
      return false
  }
}
