import type { Token } from '../../document/tokens.js'
import type { TimeTerm } from '../../values/timeTerm.js'
import { wordAt } from '../sentenceReading.js'
import { holidayAt } from './holiday.js'
import type { OuterReader } from './nth.js'
import { type DatePart, isGlued, ordinalAt, weekdayAt } from './parts.js'
import type { TimexReading } from './timexReading.js'

/**
 * "the Friday before Christmas", "the first Monday after 4 June", "the Sunday nearest 11 November", "the closest Monday
 * to 5 October": a weekday that is told by a day of the month or a feast.
 */
export function weekdayBesideDay(tokens: readonly Token[], index: number, readDay: OuterReader): TimexReading | null {
  const rank = ordinalAt(tokens, index)
  // A number that is no ordinal begins nothing here.
  if (rank === null && tokens[index]?.kind === 'number') return null
  const start = rank === null ? index : rank.last + 1
  if (isNearest(wordAt(tokens, start))) return nearestTo(tokens, index, start, rank, readDay)
  const weekday = weekdayAt(tokens, start)
  if (
    weekday === null ||
    weekday.doubtful ||
    isGlued(tokens, index) ||
    (rank !== null && (rank.value < 1 || rank.value > 10))
  )
    return null
  const joint = wordAt(tokens, weekday.last + 1)
  if (rank === null && isNearest(joint)) {
    const to = wordAt(tokens, weekday.last + 2) === 'to' ? 1 : 0
    const day = dayAt(tokens, weekday.last + 2 + to, readDay)
    return day && reading(index, day, { type: 'nearest', inner: weekdayTerm(weekday), rank: 1, to: day.term })
  }
  const sign = joint === 'after' || joint === 'following' ? 1 : joint === 'before' || joint === 'preceding' ? -1 : 0
  const day = sign === 0 ? null : dayAt(tokens, weekday.last + 2, readDay)
  const count = sign * (rank?.value ?? 1)
  return day && reading(index, day, { type: 'weekdays', weekday: weekday.value, count, from: day.term })
}

/** "the nearest Monday to 5 October", "the second closest Easter to today". */
function nearestTo(
  tokens: readonly Token[],
  first: number,
  index: number,
  rank: DatePart | null,
  readDay: OuterReader,
): TimexReading | null {
  const weekday = weekdayAt(tokens, index + 1)
  const inner = weekday === null ? holidayAt(tokens, index + 1) : { last: weekday.last, term: weekdayTerm(weekday) }
  if (inner === null || wordAt(tokens, inner.last + 1) !== 'to') return null
  const day = dayAt(tokens, inner.last + 2, readDay)
  return day && reading(first, day, { type: 'nearest', inner: inner.term, rank: rank?.value ?? 1, to: day.term })
}

function isNearest(word: string): boolean {
  return word === 'nearest' || word === 'closest'
}

function weekdayTerm({ value }: DatePart): TimeTerm {
  return { type: 'date', weekday: value }
}

function reading(first: number, day: TimexReading, term: TimeTerm): TimexReading {
  return { first, last: day.last, term }
}

/** A feast, a day of a month or today: "on Friday before Monday's vote" names two days, and not one by the other. */
function dayAt(tokens: readonly Token[], index: number, readDay: OuterReader): TimexReading | null {
  const day = readDay(tokens, wordAt(tokens, index) === 'the' ? index + 1 : index)
  if (day === null) return null
  const { term } = day
  const told =
    term.type === 'holiday' ||
    (term.type === 'date' && term.month !== undefined && term.day !== undefined) ||
    (term.type === 'period' && term.unit === 'day' && term.offset === 0)
  return told ? day : null
}
