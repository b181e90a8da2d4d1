import type { Token } from '../../document/tokens.js'
import type { TimeTerm } from '../../values/timeTerm.js'
import { wordAt } from '../sentenceReading.js'
import { type DatePart, ordinalAt, weekdayAt } from './parts.js'
import { periodNounAt } from './period.js'
import type { TimexReading } from './timexReading.js'

/** Reads the whole of which the nth part is taken; given by the caller, since the readers call each other. */
export type OuterReader = (tokens: readonly Token[], index: number) => TimexReading | null

/** "the first Monday of June", "last day of October 2025", "third week of next month", "the second last week of 2018". */
export function nthOf(tokens: readonly Token[], index: number, readOuter: OuterReader): TimexReading | null {
  const rank = rankAt(tokens, index)
  if (rank === null) return null
  const weekday = weekdayAt(tokens, rank.last + 1)
  const noun = weekday === null ? periodNounAt(tokens, rank.last + 1) : null
  if (weekday === null && noun === null) return null
  const last = weekday?.last ?? noun?.last ?? index
  const of = wordAt(tokens, last + 1)
  if (of !== 'of' && of !== 'in') return null
  const outer = outerAt(tokens, last + 2, readOuter)
  if (outer === null || !isPeriod(outer.term)) return null
  const unit = weekday === null ? (noun?.unit ?? 'day') : { weekday: weekday.value }
  if (unit === 'second' || unit === 'minute' || unit === 'hour') return null
  return { first: index, last: outer.last, term: { type: 'nth', index: rank.value, unit, of: outer.term } }
}

/** "first", "3rd", "last" (−1), "second last" and "second to last" (−2). */
function rankAt(tokens: readonly Token[], index: number): DatePart | null {
  if (wordAt(tokens, index) === 'last' || wordAt(tokens, index) === 'final') return { value: -1, last: index }
  const ordinal = ordinalAt(tokens, index)
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 60) return null
  const hyphen = wordAt(tokens, ordinal.last + 1) === '-' ? 1 : 0
  const to = wordAt(tokens, ordinal.last + 1 + hyphen) === 'to' ? 1 : 0
  const last = ordinal.last + 1 + hyphen + to + (to === 1 && wordAt(tokens, ordinal.last + 2 + hyphen) === '-' ? 1 : 0)
  return wordAt(tokens, last) === 'last' ? { value: -ordinal.value, last } : ordinal
}

/** The whole: "June", "next month", "the month", "2018". */
export function outerAt(tokens: readonly Token[], index: number, readOuter: OuterReader): TimexReading | null {
  const read = readOuter(tokens, index)
  if (read !== null) return read
  const start = wordAt(tokens, index) === 'the' ? index + 1 : index
  const related = start > index ? readOuter(tokens, start) : null
  if (related !== null) return related
  const noun = periodNounAt(tokens, start)
  if (noun === null || noun.unit === 'second' || noun.unit === 'minute' || noun.unit === 'hour' || noun.unit === 'day')
    return null
  return { first: index, last: noun.last, term: { type: 'period', unit: noun.unit, offset: 0 } }
}

/** A whole that has parts: a month, a year, a quarter, a week. */
export function isPeriod(term: TimeTerm): boolean {
  switch (term.type) {
    case 'date':
      return term.day === undefined && term.weekday === undefined
    case 'period':
      return term.unit !== 'day' && term.unit !== 'hour'
    case 'yearPart':
    case 'era':
      return true
    case 'within':
      return isPeriod(term.inner)
    default:
      return false
  }
}
