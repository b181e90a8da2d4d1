import type { Token } from '../../document/tokens.js'
import { type Relation, TIME_ZONES } from '../../lexicon/timeWords.js'
import type { DateTerm, RangeTerm, TimeTerm } from '../../values/timeTerm.js'
import { wordAt } from '../sentenceReading.js'
import {
  type DatePart,
  dayAt,
  isGlued,
  type MonthPart,
  monthAt,
  TIME_PREPOSITIONS,
  twoDigitYear,
  weekdayAt,
  yearAfter,
  yearAt,
} from './parts.js'
import type { TimexReader, TimexReading } from './timexReading.js'

interface Fields {
  readonly year?: number
  readonly month: number
  readonly day?: number
  readonly weekday?: number
}

function dateTerm(fields: Fields): DateTerm {
  return { type: 'date', ...fields }
}

function withYear(year: DatePart | null): { readonly year?: number } {
  return year === null ? {} : { year: year.value }
}

/** What joins the ends of a range: a dash, "to", "through", "until". */
export function rangeJoint(tokens: readonly Token[], index: number): number | null {
  const word = wordAt(tokens, index)
  return /^(?:[-‑–—]|to|through|thru|till|until|untill|til)$/.test(word) ? index + 1 : null
}

/** "4 June 2025", "4th of June", "the fourth of July", "4-6 June", "21-Apr-16", "15SEP". */
export const dayMonth: TimexReader = (tokens, index) => {
  const day = dayAt(tokens, index)
  if (day === null || isGlued(tokens, index)) return null
  const range = dayRangeMonth(tokens, index, day)
  if (range !== null) return range
  const month = monthBehind(tokens, day.last)
  if (month === null || !isMonthBeside(month, day.ordinal, tokens)) return null
  const year = yearBehindDate(tokens, month.last)
  if (month.doubtful && !month.capitalised && year === null && !day.ordinal && wordAt(tokens, day.last + 1) !== 'of')
    return null
  const term = dateTerm({ ...withYear(year), month: month.value, day: day.value })
  return { first: index, last: year?.last ?? month.last, term }
}

/** "4-6 June 2025", "from 13th to the 15th of July". */
function dayRangeMonth(tokens: readonly Token[], index: number, from: DatePart): TimexReading | null {
  const joint = rangeJoint(tokens, from.last + 1)
  const to = joint === null ? null : dayAt(tokens, joint)
  if (to === null || to.value <= from.value) return null
  const month = monthBehind(tokens, to.last)
  if (month === null || (month.doubtful && !month.capitalised && !to.ordinal)) return null
  const year = yearBehindDate(tokens, month.last)
  const fields = { ...withYear(year), month: month.value }
  const term = rangeTerm(dateTerm({ ...fields, day: from.value }), dateTerm({ ...fields, day: to.value }))
  return { first: index, last: year?.last ?? month.last, term }
}

export function rangeTerm(from: TimeTerm, to: TimeTerm): RangeTerm {
  return { type: 'range', from, to }
}

/** The month behind a day: straight, behind "of", or behind a hyphen or slash. */
function monthBehind(tokens: readonly Token[], last: number): MonthPart | null {
  const joint = wordAt(tokens, last + 1)
  const next =
    joint === 'of' || joint === ',' || ((joint === '-' || joint === '/') && !tokens[last + 1]?.spaced) ? 1 : 0
  return monthAt(tokens, last + 1 + next)
}

/** A month in small letters is one only where it can be nothing else; "of the 5 may" is none, "5 may 2024" is. */
function isMonthBeside(month: MonthPart, ordinal: boolean, tokens: readonly Token[]): boolean {
  return month.capitalised || !month.doubtful || ordinal || yearAfter(tokens, month.last) !== null
}

/** "Thu Oct 26 11:00:09 2023", "Oct 26 11:00:09 UTC 2023": computers write the year behind the time. */
function yearBehindClock(tokens: readonly Token[], last: number): number | null {
  const digits = [1, 3, 5].map(step => tokens[last + step])
  const colons = [2, 4].map(step => tokens[last + step])
  const isClock =
    digits.every(token => token?.kind === 'number' && token.text.length === 2) &&
    colons.every(token => token?.text === ':' && !token.spaced)
  if (!isClock) return null
  const zone = tokens[last + 6]
  return yearAt(tokens, zone?.kind === 'word' && TIME_ZONES.has(zone.text) ? last + 7 : last + 6)?.value ?? null
}

/** The year of a date; behind a hyphen or slash, or standing alone at the end, two digits will do. */
function yearBehindDate(tokens: readonly Token[], last: number): DatePart | null {
  const year = yearAfter(tokens, last)
  if (year !== null) return isTimeInstead(tokens, year) ? null : year
  const joint = tokens[last + 1]
  const hyphen = joint !== undefined && !joint.spaced && (joint.text === '-' || joint.text === '/') ? 1 : 0
  const comma = joint?.text === ',' ? 1 : 0
  const short = tokens[last + 1 + hyphen + comma]
  if (short?.kind !== 'number' || !/^\d{2}$/.test(short.text) || (hyphen === 1 && short.spaced)) return null
  const value = Number(short.text)
  const behind = tokens[last + 2 + hyphen + comma]
  const ends = behind === undefined || /^[.)\];]$/.test(behind.text)
  return hyphen === 1 || (ends && value > 31) || (ends && hyphen === 0 && comma === 0 && value >= 13)
    ? { value: twoDigitYear(value), last: last + 1 + hyphen + comma }
    : null
}

/** In "June 4, 2000 hours" and "4 June 1930 GMT" the digits are a clock time. */
function isTimeInstead(tokens: readonly Token[], { last }: DatePart): boolean {
  return /^(?:hours|hrs|gmt|utc|zulu)$/.test(wordAt(tokens, last + 1))
}

/** "June 4, 2025", "June 4", "June the 4th", "June 4-6", "June 2025", "mid-" and "last" stand before and are read elsewhere. */
export const monthDay: TimexReader = (tokens, index) => {
  const month = monthAt(tokens, index)
  if (month === null || isGlued(tokens, index)) return null
  const separator = wordAt(tokens, month.last + 1)
  const joined = (separator === '-' || separator === '/') && tokens[month.last + 1]?.spaced === false
  const comma = separator === ',' && (dayAt(tokens, month.last + 2)?.ordinal ?? false)
  const day = dayAt(tokens, month.last + 1 + (joined || comma ? 1 : 0))
  if (
    day !== null &&
    !isFollowedByMore(tokens, day.last) &&
    (month.capitalised ||
      !month.doubtful ||
      day.ordinal ||
      yearAfter(tokens, day.last) !== null ||
      (month.value === 3 && isEndOfPhrase(tokens, day.last)))
  ) {
    return monthDayRange(tokens, index, month, day) ?? monthDayAlone(tokens, index, month, day)
  }
  return monthAlone(tokens, index, month)
}

function monthDayAlone(tokens: readonly Token[], index: number, month: MonthPart, day: DatePart): TimexReading {
  const year = yearBehindDate(tokens, day.last)
  const behindClock = year === null ? yearBehindClock(tokens, day.last) : null
  const years = behindClock === null ? withYear(year) : { year: behindClock }
  const term = dateTerm({ ...years, month: month.value, day: day.value })
  return { first: index, last: year?.last ?? day.last, term }
}

/** "June 4-6", "June 4 to 6, 2025", "June 4th through 6th". */
function monthDayRange(tokens: readonly Token[], index: number, month: MonthPart, from: DatePart): TimexReading | null {
  const joint = rangeJoint(tokens, from.last + 1)
  const to = joint === null ? null : dayAt(tokens, joint)
  if (
    to === null ||
    to.value <= from.value ||
    isFollowedByMore(tokens, to.last) ||
    monthAt(tokens, to.last + 1) !== null
  )
    return null
  const year = yearBehindDate(tokens, to.last)
  const fields = { ...withYear(year), month: month.value }
  const term = rangeTerm(dateTerm({ ...fields, day: from.value }), dateTerm({ ...fields, day: to.value }))
  return { first: index, last: year?.last ?? to.last, term }
}

/** "June 2025", "in March", "Aug 96"; a month name that may be another word needs a year or a preposition. */
function monthAlone(tokens: readonly Token[], index: number, month: MonthPart): TimexReading | null {
  const year = yearBehindDate(tokens, month.last)
  if (year !== null && (month.capitalised || !month.doubtful)) {
    return { first: index, last: year.last, term: dateTerm({ year: year.value, month: month.value }) }
  }
  const before = wordAt(tokens, index - 1)
  if (month.value === 3 && (before === 'of' || before === 'in') && isPartOfMonth(tokens, index - 2))
    return { first: index, last: month.last, term: dateTerm({ month: month.value }) }
  if (
    !month.capitalised &&
    (month.doubtful || !/^(?:in|since|until|till|by|from|during|before|after|of|to|through|between)$/.test(before))
  )
    return null
  if (month.doubtful && !TIME_PREPOSITIONS.has(before)) return null
  if (month.doubtful && before === 'of' && index > 1 && isNameBehindOf(tokens, index)) return null
  return { first: index, last: month.last, term: dateTerm({ month: month.value }) }
}

/** "the last Monday of march", "the end of march": in small letters too. */
function isPartOfMonth(tokens: readonly Token[], index: number): boolean {
  return (
    weekdayAt(tokens, index) !== null || /^(?:end|beginning|start|middle|day|week|weekend)$/.test(wordAt(tokens, index))
  )
}

/** "the premiership of May said": a doubtful month behind "of" needs the rest of a date before it. */
function isNameBehindOf(tokens: readonly Token[], index: number): boolean {
  return !/^(?:end|beginning|start|middle|half|part|day|weekend|(?:mon|tues|wednes|thurs|fri|satur|sun)day|week|month|weeks|days|morning|most|rest)$/.test(
    wordAt(tokens, index - 2),
  )
}

function isEndOfPhrase(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  return next === undefined || (next.spaced === false && /^[.,;:!?)]$/.test(next.text))
}

/** "last March", "next June 4", "this May". */
export function relatedMonth(tokens: readonly Token[], index: number, relation: Relation): TimexReading | null {
  const month = monthAt(tokens, index)
  if (month === null || (month.doubtful && !month.capitalised && month.value !== 3)) return null
  const read = monthDay(tokens, index) ?? { first: index, last: month.last, term: dateTerm({ month: month.value }) }
  if (read.term.type !== 'date' || read.term.year !== undefined) return null
  return { ...read, term: { ...read.term, relation } }
}

/** In "June 4.5 million" and "May 10 percent" the number is no day. */
function isFollowedByMore(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (next === undefined) return false
  if (next.text === '%' || /^(?:percent|million|billion|thousand)$/.test(next.lower)) return true
  if (next.spaced) return false
  return next.text === ':'
    ? tokens[last + 2]?.kind === 'number' && tokens[last + 2]?.spaced === false
    : next.kind === 'word'
}

/** "Monday 5 March 2024", "Mon., March 5", "Friday the 13th", "Tuesday 19th", "Thursday". */
export const weekdayDate: TimexReader = (tokens, index) => {
  const weekday = weekdayAt(tokens, index)
  if (weekday === null || isGlued(tokens, index)) return null
  let next = weekday.last + 1
  if (wordAt(tokens, next) === ',') next += 1
  const rest = dayMonth(tokens, next) ?? monthDay(tokens, next)
  if (rest?.term.type === 'date' && rest.term.day !== undefined)
    return { ...rest, first: index, term: { ...rest.term, weekday: weekday.value } }
  if (rest?.term.type === 'range') return { ...rest, first: index }
  const day = dayAt(tokens, weekday.last + 1)
  if (day?.ordinal && !isNounBehind(tokens, day.last))
    return { first: index, last: day.last, term: { type: 'date', weekday: weekday.value, day: day.value } }
  return weekday.doubtful && !isBesideTime(tokens, index, weekday.last)
    ? null
    : { first: index, last: weekday.last, term: { type: 'date', weekday: weekday.value } }
}

function isNounBehind(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  return (
    next?.kind === 'word' && !/^(?:of|at|in|and|from|until|to|for|when|after|before|with|by|was|is)$/.test(next.lower)
  )
}

/** "Sat" and "Sun" alone are a verb and a star: a capital, and a preposition or a clock time beside them, are asked. */
function isBesideTime(tokens: readonly Token[], first: number, last: number): boolean {
  const before = wordAt(tokens, first - 1)
  const capital = tokens[first]?.text !== tokens[first]?.lower
  const stop = tokens[last]?.text === '.'
  const alone = tokens.length === last - first + 1
  if (stop || alone) return capital || alone
  const after = tokens[last + 1]
  const beside = /^(?:on|last|next|this|by|until|from|since|early|late)$/.test(before) || after?.kind === 'number'
  return (
    capital &&
    (beside ||
      rangeJoint(tokens, last + 1) !== null ||
      /^(?:at|morning|afternoon|evening|night)$/.test(after?.lower ?? ''))
  )
}

/** "the 15th", "on the 20th", without its month: a day only behind a preposition and with no noun behind it. */
export const bareDay: TimexReader = (tokens, index) => {
  if (wordAt(tokens, index) !== 'the') return null
  const day = dayAt(tokens, index)
  if (day === null || !day.ordinal || tokens[index + 1]?.kind !== 'number') return null
  if (
    !/^(?:on|by|until|till|since|before|after|from)$/.test(wordAt(tokens, index - 1)) ||
    isNounBehind(tokens, day.last)
  )
    return null
  return { first: index, last: day.last, term: { type: 'date', day: day.value } }
}

/** "2023 Sept", "2024-August", "2012/aug/10": the year first. */
export const yearMonth: TimexReader = (tokens, index) => {
  const token = tokens[index]
  if (token?.kind !== 'number' || !/^[12]\d{3}$/.test(token.text) || isGlued(tokens, index)) return null
  const era = yearAt(tokens, index) === null ? null : wordAt(tokens, index + 1)
  const joint = era === 'ad' || /^[-/]$/.test(wordAt(tokens, index + 1)) ? 1 : 0
  const month = monthAt(tokens, index + 1 + joint)
  if (month === null || (month.doubtful && !month.capitalised && joint === 0)) return null
  const slash = tokens[month.last + 1]
  const day = slash !== undefined && /^[-/]$/.test(slash.text) && !slash.spaced ? dayAt(tokens, month.last + 2) : null
  const year = Number(token.text)
  if (day !== null)
    return { first: index, last: day.last, term: dateTerm({ year, month: month.value, day: day.value }) }
  const behind = joint === 0 ? dayAt(tokens, month.last + 1) : null
  if (behind !== null && !isFollowedByMore(tokens, behind.last))
    return { first: index, last: behind.last, term: dateTerm({ year, month: month.value, day: behind.value }) }
  return { first: index, last: month.last, term: dateTerm({ year, month: month.value }) }
}
