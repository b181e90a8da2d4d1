import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD, SEASON_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { ORDINALS, TENS, UNITS_AND_TEENS } from '../../lexicon/numerals.js'
import {
  DAY_PARTS,
  DECADE_WORDS,
  PERIOD_END_CODES,
  PERIOD_NOUNS,
  PERIOD_OFFSETS,
  PORTION_ADJECTIVES,
  PORTION_NOUNS,
  type Portion,
  RELATIVE_DAYS,
  type TimeUnit,
} from '../../lexicon/timeWords.js'
import { isCivilDay, weekdayOf } from '../../values/civil.js'
import type { DateTerm, HolidayTerm, TimeTerm, YearPartTerm } from '../../values/timeTerm.js'
import { wordAt } from '../sentenceReading.js'
import { weekdayBesideDay } from './besideDay.js'
import { bareDay, dayMonth, monthDay, rangeJoint, rangeTerm, weekdayDate, yearMonth } from './calendarDate.js'
import { clock } from './clock.js'
import { HOLIDAY_TRIGGERS, holidayAt } from './holiday.js'
import { isPeriod, nthOf, outerAt } from './nth.js'
import { numericDate } from './numericDate.js'
import { eraYearAt, isGlued, weekdayAt, yearAt } from './parts.js'
import {
  century,
  decade,
  decadeInWords,
  fiscalYear,
  namedYear,
  numberedPeriod,
  ordinalPart,
  quarterCode,
  relatedPeriod,
  season,
  year,
} from './period.js'
import { dayBeside, isDay, partOfToday, relativeDay, withDayPart } from './relativeDay.js'
import { longest, longestOf, type TimexReader, type TimexReading } from './timexReading.js'

/**
 * The readers of a token, by its word: most words have none, so that a look-up is all that they cost. Of several the
 * longest reading counts.
 */
const READERS_BY_WORD: ReadonlyMap<string, readonly TimexReader[]> = readersByWord()

/** Numbers that may begin a date, a period or a clock time. */
const NUMBER_READERS: readonly TimexReader[] = [
  dayMonth,
  yearMonth,
  numericDate,
  numberedPeriod,
  nthTimex,
  besideDay,
  weekdaysFrom,
  eraYear,
  year,
  clock,
]

/** "the 4th of June": the article is too frequent for more than a glance at the word behind it. */
function articleDay(tokens: readonly Token[], index: number): TimexReading | null {
  const next = tokens[index + 1]
  const mayBeDay = next?.kind === 'number' || ORDINALS.has(next?.lower ?? '') || TENS.has(next?.lower ?? '')
  return mayBeDay ? longest([dayMonth(tokens, index), bareDay(tokens, index)]) : null
}

/** "a quarter past three". */
function articleClock(tokens: readonly Token[], index: number): TimexReading | null {
  return wordAt(tokens, index + 1) === 'quarter' ? clock(tokens, index) : null
}

function readersByWord(): ReadonlyMap<string, readonly TimexReader[]> {
  const index = new Map<string, TimexReader[]>()
  const add = (words: Iterable<string>, ...readers: TimexReader[]) => {
    for (const word of words) index.set(word, [...(index.get(word) ?? []), ...readers])
  }
  add(WEEKDAY_BY_WORD.keys(), weekdayDate, weekdayInFigures, besideDay)
  add(['nearest', 'closest'], besideDay)
  add(MONTH_BY_WORD.keys(), monthDay)
  add(SEASON_BY_WORD.keys(), season)
  add([...ORDINALS.keys(), ...TENS.keys()], dayMonth, ordinalPart, century, nthTimex, besideDay)
  add(['the'], articleDay)
  add(RELATIVE_DAYS.keys(), relativeDay)
  add(['tonight', 'tonite', 'this', 'last'], partOfToday)
  add(PERIOD_OFFSETS.keys(), relatedPeriod)
  add(['last', 'final'], nthTimex)
  add(['day'], dayBeside)
  add(['week'], weekOf)
  add(['year'], namedYear)
  add(['q', 'h'], quarterCode)
  add(['fiscal', 'financial', 'fy'], fiscalYear)
  add([...DECADE_WORDS.keys(), 'nineteen'], decadeInWords)
  add(['ad', 'ce'], eraYear)
  add(['noon', 'midday', 'midnight', 'half', 'quarter'], clock)
  add(['a'], articleClock)
  add(UNITS_AND_TEENS.keys(), weekdaysFrom)
  add([...UNITS_AND_TEENS.keys(), 'twenty', 'thirty', 'forty', 'fifty'], clock)
  add(HOLIDAY_TRIGGERS, holidayAt)
  add(PORTION_ADJECTIVES.keys(), portion)
  add(PORTION_NOUNS.keys(), portion)
  add(['rest', 'remainder'], restOf)
  add(PERIOD_END_CODES.keys(), periodEnd)
  add(DAY_PARTS.keys(), dayPartOf)
  return index
}

/** True for a word or mark in which a time expression can begin. */
export function mayBeginTimex(word: string): boolean {
  return APOSTROPHES.has(word) || READERS_BY_WORD.has(word) || possessiveReaders(word) !== undefined
}

const APOSTROPHES: ReadonlySet<string> = new Set(["'", '’', '‘'])

/** A time expression that begins at a token: the longest, with what belongs to it behind, and joined to a range. */
export function readTimex(tokens: readonly Token[], index: number): TimexReading | null {
  const from = readOne(tokens, index)
  if (from === null) return null
  const range = from.term.type === 'range' ? null : readRange(tokens, index, from)
  return range ?? (from.weak && !isClock(from.term) && !isBesideClock(tokens, from) ? null : from)
}

/** "4/25 at 4pm": figures that might be a fraction are a day beside a clock time. */
function isBesideClock(tokens: readonly Token[], { last }: TimexReading): boolean {
  const next = wordAt(tokens, last + 1) === 'at' || wordAt(tokens, last + 1) === ',' ? last + 2 : last + 1
  const read = readCore(tokens, next)
  return read !== null && isClock(read.term)
}

/** True for a clock time or a range of them. */
export function isClock(term: TimeTerm): boolean {
  return term.type === 'clock' || (term.type === 'range' && isClock(term.from))
}

function readOne(tokens: readonly Token[], index: number): TimexReading | null {
  const core = readCore(tokens, index)
  return core === null ? null : withTail(tokens, core)
}

function readCore(tokens: readonly Token[], index: number): TimexReading | null {
  const token = tokens[index]
  switch (token?.kind) {
    case 'word': {
      const readers = READERS_BY_WORD.get(token.lower) ?? possessiveReaders(token.lower)
      return readers === undefined ? null : longestOf(readers, tokens, index)
    }
    case 'number':
      return longestOf(NUMBER_READERS, tokens, index)
    case 'mark':
      return APOSTROPHES.has(token.text) ? decade(tokens, index) : null
    default:
      return null
  }
}

/** "yesterday's", "Monday's": as the word without its ending. */
function possessiveReaders(word: string): readonly TimexReader[] | undefined {
  return word.endsWith("'s") ? READERS_BY_WORD.get(word.slice(0, -2)) : undefined
}

// ── What stands behind ──────────────────────────────────────────────────────────────────────────────────────────────

/** "Friday next week", "the 20th of last month", "Thanksgiving of next year", "Friday after next", then a part of the day. */
function withTail(tokens: readonly Token[], reading: TimexReading): TimexReading {
  const placed = withShift(tokens, withOuter(tokens, reading))
  return isClock(placed.term) ? placed : withDayPart(tokens, placed)
}

function withOuter(tokens: readonly Token[], reading: TimexReading): TimexReading {
  const { term, last } = reading
  if (!isOpen(term)) return reading
  if (wordAt(tokens, last + 1) === 'after' && wordAt(tokens, last + 2) === 'next' && !isNounAt(tokens, last + 3))
    return { ...reading, last: last + 2, term: { ...term, relation: 'afterNext' } }
  let next = last + 1
  if (wordAt(tokens, next) === ',') next += 1
  if (/^(?:of|in|from)$/.test(wordAt(tokens, next))) next += 1
  if (wordAt(tokens, next) === 'the') next += 1
  const outer = relatedPeriod(tokens, next)
  if (outer?.term.type !== 'period' || !suits(term, outer.term.unit)) return reading
  return { ...reading, last: outer.last, term: { type: 'within', inner: term, outer: outer.term } }
}

function isNounAt(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === 'word'
}

/** Terms whose year, month or week is not written. */
function isOpen(term: TimeTerm): term is DateTerm | HolidayTerm | YearPartTerm {
  switch (term.type) {
    case 'date':
      return term.year === undefined && term.relation === undefined
    case 'holiday':
    case 'yearPart':
      return term.year === undefined && term.relation === undefined
    default:
      return false
  }
}

/** A weekday belongs in a week, a day in a month, a month, season or feast in a year. */
function suits(term: TimeTerm, unit: string): boolean {
  if (term.type !== 'date') return unit === 'year'
  if (term.month !== undefined) return unit === 'year'
  return term.weekday !== undefined && term.day === undefined ? unit === 'week' : unit === 'month'
}

/** A small number in figures or words, and "a" as one. */
function countAt(tokens: readonly Token[], index: number): number | null {
  const token = tokens[index]
  if (token?.kind === 'number') return /^\d{1,3}$/.test(token.text) ? Number(token.text) : null
  return token?.lower === 'a' || token?.lower === 'an' ? 1 : (UNITS_AND_TEENS.get(token?.lower ?? '') ?? null)
}

/** "Thanksgiving in two years", "Easter three years ago", "March in a year": the first occurrence from that point on. */
function withShift(tokens: readonly Token[], reading: TimexReading): TimexReading {
  const { term, last } = reading
  if (!isOpen(term) || (term.type === 'date' && term.month === undefined)) return reading
  const inward = wordAt(tokens, last + 1) === 'in' ? 1 : 0
  const count = countAt(tokens, last + 1 + inward)
  const noun = wordAt(tokens, last + 2 + inward)
  const unit = PERIOD_NOUNS.get(noun) ?? PERIOD_NOUNS.get(noun.replace(/s$/, ''))
  if (count === null || (unit !== 'month' && unit !== 'year')) return reading
  const end = last + 2 + inward
  if (inward === 1) return { ...reading, last: end, term: fromShift(term, count, unit) }
  const direction = directionAt(tokens, end + 1)
  return direction === null
    ? reading
    : { ...reading, last: direction.last, term: fromShift(term, direction.sign * count, unit) }
}

function fromShift(inner: TimeTerm, count: number, unit: TimeUnit): TimeTerm {
  return { type: 'from', inner, point: { type: 'shift', count, unit } }
}

/** "ago", "back", "hence", "from now". */
function directionAt(tokens: readonly Token[], index: number): { sign: 1 | -1; last: number } | null {
  const word = wordAt(tokens, index)
  if (word === 'ago' || word === 'back') return { sign: -1, last: index }
  if (word === 'hence') return { sign: 1, last: index }
  return word === 'from' && wordAt(tokens, index + 1) === 'now' ? { sign: 1, last: index + 1 } : null
}

/** "three Fridays from now", "2 Thursdays ago". */
function weekdaysFrom(tokens: readonly Token[], index: number): TimexReading | null {
  const plural = wordAt(tokens, index + 1)
  const weekday = plural.endsWith('days') ? WEEKDAY_BY_WORD.get(plural.slice(0, -1)) : undefined
  const count = weekday === undefined ? null : countAt(tokens, index)
  const direction = count === null ? null : directionAt(tokens, index + 2)
  if (weekday === undefined || count === null || direction === null || count === 0) return null
  return {
    first: index,
    last: direction.last,
    term: { type: 'weekdays', weekday: weekday.number, count: direction.sign * count },
  }
}

// ── What stands before ──────────────────────────────────────────────────────────────────────────────────────────────

function nthTimex(tokens: readonly Token[], index: number): TimexReading | null {
  return isGlued(tokens, index) ? null : (nthOf(tokens, index, readOuter) ?? dayOfPeriod(tokens, index))
}

/** "20th of next month", "the 20th day of this month". */
function dayOfPeriod(tokens: readonly Token[], index: number): TimexReading | null {
  const number = tokens[index]
  if (number?.kind !== 'number' || !/^\d{1,2}$/.test(number.text)) return null
  const suffix = /^(?:st|nd|rd|th)$/.test(wordAt(tokens, index + 1)) && tokens[index + 1]?.spaced === false ? 1 : 0
  const of = index + 1 + suffix
  if (wordAt(tokens, of) !== 'of') return null
  const outer = relatedPeriod(tokens, wordAt(tokens, of + 1) === 'the' ? of + 2 : of + 1)
  const day = Number(number.text)
  if (outer?.term.type !== 'period' || outer.term.unit !== 'month' || day < 1 || day > 31) return null
  return { first: index, last: outer.last, term: { type: 'within', inner: { type: 'date', day }, outer: outer.term } }
}

/** "the first Monday after Easter", "the Sunday nearest 11 November". */
function besideDay(tokens: readonly Token[], index: number): TimexReading | null {
  return weekdayBesideDay(tokens, index, readCore)
}

/** "Friday 30/12/2016": the weekday tells the order of day and month where only one of them fits it. */
function weekdayInFigures(tokens: readonly Token[], index: number): TimexReading | null {
  const weekday = weekdayAt(tokens, index)
  if (weekday === null) return null
  const next = wordAt(tokens, weekday.last + 1) === ',' ? weekday.last + 2 : weekday.last + 1
  if (tokens[next]?.kind !== 'number' || isGlued(tokens, index)) return null
  const rest = numericDate(tokens, next)
  if (rest === null || rest.weak) return null
  const { term } = rest
  if (term.type === 'date' && term.day !== undefined)
    return { ...rest, first: index, term: { ...term, weekday: weekday.value } }
  if (term.type !== 'numericDate') return null
  const { year, first, second } = term
  const fitting = [
    { year, month: first, day: second },
    { year, month: second, day: first },
  ].filter(day => isCivilDay(day) && weekdayOf(day) === weekday.value)
  const [day] = fitting
  if (day === undefined || fitting.length > 1) return null
  return { ...rest, first: index, term: { type: 'date', ...day, weekday: weekday.value } }
}

function readOuter(tokens: readonly Token[], index: number): TimexReading | null {
  const core = longest([
    relatedPeriod(tokens, index),
    monthDay(tokens, index),
    season(tokens, index),
    quarterCode(tokens, index),
    yearAlone(tokens, index),
  ])
  return core === null ? null : withOuter(tokens, core)
}

/** Behind "of" and "in" four digits are a year. */
function yearAlone(tokens: readonly Token[], index: number): TimexReading | null {
  return longest([year(tokens, index), decade(tokens, index), century(tokens, index)])
}

/** "early June", "mid-2019", "late last year", "the end of the month", "mid-1990s", "early next week". */
function portion(tokens: readonly Token[], index: number): TimexReading | null {
  const word = wordAt(tokens, index)
  const adjective = PORTION_ADJECTIVES.get(word)
  if (adjective !== undefined) {
    let next = index + 1
    if (/^(?:in|on)$/.test(wordAt(tokens, next))) {
      // "The leaves were late in the autumn of 2019" says it of the leaves.
      if (/^(?:was|were|is|are|be|been|too|so|very|came|arrived)$/.test(wordAt(tokens, index - 1))) return null
      next += 1
    }
    if (wordAt(tokens, next) === '-') next += 1
    if (wordAt(tokens, next) === 'the') next += 1
    if (wordAt(tokens, next) === 'to') return null
    const of = longest([
      readOuter(tokens, next),
      adjective === 'END' ? partOfToday(tokens, next) : null,
      decadeInWords(tokens, next),
      decade(tokens, next),
    ])
    return of === null ? null : takePortion(index, adjective, of)
  }
  const noun = PORTION_NOUNS.get(word)
  if (noun === undefined) return null
  const start = wordAt(tokens, index + 1) === 'of' ? index + 2 : null
  const of = start === null ? null : outerAt(tokens, start, readOuter)
  return of === null || !isPeriod(of.term) ? null : takePortion(index, noun, of)
}

function takePortion(index: number, portionCode: Portion, of: TimexReading): TimexReading | null {
  if (of.term.type === 'range' || (of.term.type === 'period' && of.term.unit === 'day')) return null
  if (of.term.type === 'date' && of.term.day !== undefined) return null
  return { first: index, last: of.last, term: { type: 'portion', portion: portionCode, of: of.term } }
}

/** "the rest of the year": from the document's day to the period's end. */
function restOf(tokens: readonly Token[], index: number): TimexReading | null {
  if (wordAt(tokens, index + 1) !== 'of') return null
  const of = outerAt(tokens, index + 2, readOuter)
  if (of?.term.type !== 'period' || of.term.offset !== 0) return null
  const today: TimeTerm = { type: 'period', unit: 'day', offset: 0 }
  return { first: index, last: of.last, term: rangeTerm(today, of.term) }
}

/** "EOY", "the EOM" in capitals. */
function periodEnd(tokens: readonly Token[], index: number): TimexReading | null {
  const token = tokens[index]
  const unit = PERIOD_END_CODES.get(token?.lower ?? '')
  if (unit === undefined || token?.text !== token?.text.toUpperCase() || isGlued(tokens, index)) return null
  const of: TimeTerm = { type: 'period', unit, offset: 0 }
  return { first: index, last: index, term: { type: 'portion', portion: 'END', of } }
}

/** "the week of June 4": a day tells which. */
function weekOf(tokens: readonly Token[], index: number): TimexReading | null {
  if (wordAt(tokens, index + 1) !== 'of') return null
  const start = index + 2
  const day = longest([monthDay(tokens, start), dayMonth(tokens, start), articleDay(tokens, start)])
  if (day === null || !isDay(day.term)) return null
  return { first: index, last: day.last, term: { type: 'periodOf', unit: 'week', of: day.term } }
}

/** "the morning of June 4", "on the evening of Christmas". */
function dayPartOf(tokens: readonly Token[], index: number): TimexReading | null {
  const part = DAY_PARTS.get(wordAt(tokens, index))
  if (part === undefined || wordAt(tokens, index + 1) !== 'of') return null
  const start = wordAt(tokens, index + 2) === 'this' ? index + 3 : index + 2
  // A second part of the day behind the first is none; it would also make the reader call itself without end.
  if (DAY_PARTS.has(wordAt(tokens, start))) return null
  const core = readCore(tokens, start)
  if (core === null || !isDay(core.term)) return null
  return { ...core, first: index, term: { type: 'dayPart', part, of: core.term } }
}

/** "79 AD", "44 BC", "AD 79". */
function eraYear(tokens: readonly Token[], index: number): TimexReading | null {
  const found = isGlued(tokens, index) ? null : eraYearAt(tokens, index)
  return found === null ? null : { first: index, last: found.last, term: { type: 'date', year: found.value } }
}

// ── Ranges ──────────────────────────────────────────────────────────────────────────────────────────────────────────

/** "Jan. 5 – Feb. 2", "March 2019 to May 2020", "1931–2003", "Friday to Monday", "from 2019 to 2021", "between June and August". */
function readRange(tokens: readonly Token[], index: number, from: TimexReading): TimexReading | null {
  const between = wordAt(tokens, index - 1) === 'between' && wordAt(tokens, from.last + 1) === 'and'
  const joint = between ? from.last + 2 : rangeJoint(tokens, from.last + 1)
  if (joint === null) return null
  const to = rangeEnd(tokens, joint, from.term)
  if (to === null) return null
  const joined = shareFields(from.term, to.term)
  return joined === null ? null : { first: index, last: to.last, term: joined }
}

function rangeEnd(tokens: readonly Token[], index: number, from: TimeTerm): TimexReading | null {
  const start = wordAt(tokens, index) === 'the' ? index + 1 : index
  const read = readOne(tokens, start)
  if (read !== null && !isClock(read.term)) return read
  const end = from.type === 'date' && from.month === undefined ? yearAt(tokens, index) : null
  if (end !== null) return { first: index, last: end.last, term: { type: 'date', year: end.value } }
  return from.type === 'date' && from.month === undefined && from.year !== undefined
    ? shortYear(tokens, index, from.year)
    : null
}

/** "2019-20", "1914–18": the century is not repeated. */
function shortYear(tokens: readonly Token[], index: number, from: number): TimexReading | null {
  const token = tokens[index]
  if (token?.kind !== 'number' || token.spaced || !/^\d{2}$/.test(token.text)) return null
  const value = Math.floor(from / 100) * 100 + Number(token.text)
  const next = tokens[index + 1]
  if (value <= from || (next !== undefined && !next.spaced && /^[-:/]$/.test(next.text))) return null
  return { first: index, last: index, term: { type: 'date', year: value } }
}

/** Both ends with the year and month that one of them leaves to the other; null where they are no range. */
function shareFields(from: TimeTerm, to: TimeTerm): TimeTerm | null {
  if (to.type === 'range' || isClock(from)) return null
  if (from.type === 'era' && to.type === 'era') return from.digits < to.digits ? rangeTerm(from, to) : null
  if (from.type !== 'date' || to.type !== 'date')
    return isRangeable(from) && isRangeable(to) ? rangeTerm(from, to) : null
  if (isYear(from) !== isYear(to)) return null
  if (isYear(from)) return (from.year ?? 0) < (to.year ?? 0) ? rangeTerm(from, to) : null
  if (from.year !== undefined && to.year === undefined && to.month !== undefined) {
    const later = to.month < (from.month ?? 0) ? 1 : 0
    return rangeTerm(from, { ...to, year: from.year + later })
  }
  if (from.year === undefined && to.year !== undefined && from.month !== undefined) {
    const earlier = to.month !== undefined && to.month < from.month ? 1 : 0
    return rangeTerm({ ...from, year: to.year - earlier }, to)
  }
  return rangeTerm(from, to)
}

function isYear({ month, day, weekday }: { month?: number; day?: number; weekday?: number }): boolean {
  return month === undefined && day === undefined && weekday === undefined
}

function isRangeable(term: TimeTerm): boolean {
  return term.type !== 'clock' && term.type !== 'range' && term.type !== 'fiscalYear'
}
