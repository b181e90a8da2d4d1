import type { Token } from '../../document/tokens.js'
import { SEASON_BY_WORD } from '../../lexicon/calendar.js'
import {
  DECADE_WORDS,
  PERIOD_NOUNS,
  PERIOD_OFFSETS,
  PORTION_NOUNS,
  RELATIONS,
  RESULT_WORDS,
  type Relation,
  type TimeUnit,
} from '../../lexicon/timeWords.js'
import type { TimeTerm } from '../../values/timeTerm.js'
import { tokenAt, wordAt } from '../sentenceReading.js'
import { relatedMonth } from './calendarDate.js'
import { holidayAt } from './holiday.js'
import { bareWordAt, isGlued, ordinalAt, twoDigitYear, weekdayAt, yearAfter, yearAt } from './parts.js'
import { longest, type TimexReader, type TimexReading } from './timexReading.js'

function reading(first: number, last: number, term: TimeTerm): TimexReading {
  return { first, last, term }
}

/** "last month", "this week", "next Friday", "the previous year", "last summer", "next Thanksgiving", "this March 4". */
export const relatedPeriod: TimexReader = (tokens, index) => {
  const word = wordAt(tokens, index)
  const offset = PERIOD_OFFSETS.get(word)
  if (offset === undefined) return null
  let next = index + 1
  // "this past weekend", "this coming Friday": the second word says which.
  const second = word === 'this' ? PERIOD_OFFSETS.get(wordAt(tokens, next)) : undefined
  const leading = second === undefined ? word : wordAt(tokens, next)
  if (second !== undefined) next += 1
  const unit = periodNounAt(tokens, next)
  if (unit !== null) {
    if (isOrdinary(tokens, index, leading, unit)) return null
    const period = reading(index, unit.last, { type: 'period', unit: unit.unit, offset: second ?? offset })
    return countsFromText(tokens, index, leading) ? { ...period, anchor: 'text' } : period
  }
  const relation = RELATIONS.get(leading)
  return relation === undefined ? null : relatedOccurrence(tokens, index, next, relation)
}

/** "the following week", "the next day", "the previous year": the article points back into the text. */
function countsFromText(tokens: readonly Token[], index: number, word: string): boolean {
  const article = wordAt(tokens, index - 1) === 'the'
  return article && /^(?:following|next|previous|preceding)$/.test(word)
}

interface PeriodNoun {
  readonly unit: TimeUnit
  readonly last: number
}

/** "week", "week-end", "year's"; in "last two weeks" a number stands between, and the recogniser of durations reads it. */
export function periodNounAt(tokens: readonly Token[], index: number): PeriodNoun | null {
  const word = bareWordAt(tokens, index)
  const unit = PERIOD_NOUNS.get(word)
  if (unit === undefined) return null
  const tail = wordAt(tokens, index + 1) === '-' ? index + 2 : index + 1
  if (word === 'week' && wordAt(tokens, tail) === 'end' && (tail > index + 1 || wordAt(tokens, tail + 1) !== 'of'))
    return { unit: 'weekend', last: tail }
  return { unit, last: index }
}

/** "the last day of", "the last minute", "this second": other phrases; "the next day" counts from the day before in the text. */
function isOrdinary(
  tokens: readonly Token[],
  index: number,
  word: string,
  { unit, last }: { readonly unit: string; readonly last: number },
): boolean {
  if (unit === 'second' || unit === 'minute') return true
  const next = wordAt(tokens, last + 1)
  if (
    word === 'last' &&
    wordAt(tokens, index - 1) === 'the' &&
    (next === 'of' || next === 'in' || next === 'before' || next === 'for' || next === 'to' || next === 'on')
  )
    return true
  return word === 'present' && unit === 'day'
}

/** What comes round: a weekday, a month, a season, a feast. */
function relatedOccurrence(
  tokens: readonly Token[],
  index: number,
  next: number,
  relation: Relation,
): TimexReading | null {
  const weekday = weekdayAt(tokens, next)
  if (weekday !== null) return reading(index, weekday.last, { type: 'date', weekday: weekday.value, relation })
  const month = relatedMonth(tokens, next, relation)
  if (month !== null) return { ...month, first: index }
  const season = SEASON_BY_WORD.get(bareWordAt(tokens, next))
  if (season !== undefined) return reading(index, next, { type: 'yearPart', part: season.code, relation })
  const holiday = holidayAt(tokens, next)
  if (holiday?.term.type !== 'holiday') return null
  return reading(index, holiday.last, { ...holiday.term, relation })
}

/** "summer 2024", "the spring of 1998"; a season without a year or "last" says too little. */
export const season: TimexReader = (tokens, index) => {
  const found = SEASON_BY_WORD.get(bareWordAt(tokens, index))
  if (found === undefined) return null
  const year = yearAfter(tokens, index)
  if (year === null || (wordAt(tokens, index) === 'fall' && wordAt(tokens, index + 1) === ',')) return null
  return reading(index, year.last, { type: 'yearPart', part: found.code, year: year.value })
}

/** "Q2", "Q2 2025", "2Q 2025", "H1 2025". */
export const quarterCode: TimexReader = (tokens, index) => {
  const token = tokens[index]
  const number = tokens[index + 1]
  const letter = token?.text
  if ((letter !== 'Q' && letter !== 'H') || number?.kind !== 'number' || number.spaced) return null
  if (isGlued(tokens, index) || !(letter === 'Q' ? /^[1-4]$/ : /^[12]$/).test(number.text)) return null
  const year = yearAfter(tokens, index + 1)
  if (letter === 'H' && year === null) return null
  const part = `${letter}${number.text}`
  return year === null
    ? reading(index, index + 1, { type: 'yearPart', part })
    : reading(index, year.last, { type: 'yearPart', part, year: year.value })
}

/** "2Q25", "2025Q2", "2025 Q2". */
const quarterBehindNumber: TimexReader = (tokens, index) => {
  const token = tokens[index]
  const letter = tokens[index + 1]
  if (token?.kind !== 'number' || letter?.lower !== 'q' || isGlued(tokens, index)) return null
  const number = tokens[index + 2]
  if (/^[12]\d{3}$/.test(token.text) || (/^\d{2}$/.test(token.text) && !letter.spaced)) {
    if (number?.kind !== 'number' || number.spaced || !/^[1-4]$/.test(number.text)) return null
    const year = Number(token.text)
    const full = year < 100 ? twoDigitYear(year) : year
    return reading(index, index + 2, { type: 'yearPart', part: `Q${number.text}`, year: full })
  }
  if (!/^[1-4]$/.test(token.text) || letter.spaced) return null
  const year = yearAfter(tokens, index + 1)
  if (year !== null) return reading(index, year.last, { type: 'yearPart', part: `Q${token.text}`, year: year.value })
  if (number?.kind !== 'number' || number.spaced || !/^\d{2}$/.test(number.text)) return null
  return reading(index, index + 2, {
    type: 'yearPart',
    part: `Q${token.text}`,
    year: twoDigitYear(Number(number.text)),
  })
}

/** "the second quarter of 2025", "fourth quarter 2018", "first half of last year": a quarter of a game has no year. */
export const ordinalPart: TimexReader = (tokens, index) => {
  const ordinal = ordinalAt(tokens, index)
  if (ordinal === null) return null
  const last = wordAt(tokens, ordinal.last + 1) === '-' ? ordinal.last + 2 : ordinal.last + 1
  const noun = bareWordAt(tokens, last)
  const isHalf = noun === 'half'
  if (ordinal.value > (isHalf ? 2 : 4) || ordinal.value < 1 || !(isHalf || noun === 'quarter' || noun === 'qtr'))
    return null
  const part = `${isHalf ? 'H' : 'Q'}${ordinal.value}`
  const year = yearAfter(tokens, last)
  if (year !== null) return reading(index, year.last, { type: 'yearPart', part, year: year.value })
  const of = wordAt(tokens, last + 1) === 'of' ? last + 2 : null
  const ofBusiness = isOfBusiness(tokens, index) || (!isHalf && (isResults(tokens, last + 1) || isPoint(tokens, index)))
  if (of === null) return ofBusiness ? reading(index, last, { type: 'yearPart', part }) : null
  const start = wordAt(tokens, of) === 'the' ? of + 1 : of
  const outer = relatedPeriod(tokens, start)
  if (outer?.term.type === 'period' && outer.term.unit === 'year')
    return reading(index, outer.last, { type: 'within', inner: { type: 'yearPart', part }, outer: outer.term })
  return start > of && wordAt(tokens, start) === 'year'
    ? reading(index, start, { type: 'within', inner: { type: 'yearPart', part }, outer: THIS_YEAR })
    : null
}

/** "margins thinned in the third quarter": behind such a preposition, and with nothing of a game or a cake behind it. */
function isOfBusiness(tokens: readonly Token[], index: number): boolean {
  return wordAt(tokens, index - 1) === 'the' && /^(?:in|for|during|by|since|until)$/.test(wordAt(tokens, index - 2))
}

/** "third-quarter revenues", "a first quarter net loss": what a business counts by the quarter stands behind. */
function isResults(tokens: readonly Token[], index: number): boolean {
  return RESULT_WORDS.has(wordAt(tokens, index)) || RESULT_WORDS.has(wordAt(tokens, index + 1))
}

/** "at the end of the third quarter", "compared to the second quarter". */
function isPoint(tokens: readonly Token[], index: number): boolean {
  if (wordAt(tokens, index - 1) !== 'the') return false
  const before = wordAt(tokens, index - 2)
  return (
    /^(?:from|to|than|versus|vs|through|over)$/.test(before) ||
    (before === 'of' && PORTION_NOUNS.has(wordAt(tokens, index - 3)))
  )
}

const THIS_YEAR: TimeTerm = { type: 'period', unit: 'year', offset: 0 }

/** "fiscal 2025", "fiscal year 2025", "FY2025", "FY25". */
export const fiscalYear: TimexReader = (tokens, index) => {
  const word = wordAt(tokens, index)
  let next = index + 1
  if (word === 'fiscal' || word === 'financial') {
    if (wordAt(tokens, next) === 'year') next += 1
    else if (word === 'financial') return null
  } else if (word !== 'fy') return null
  const year = yearAt(tokens, next)
  if (year !== null) return reading(index, year.last, { type: 'fiscalYear', year: year.value })
  const short = tokens[next]
  if (word !== 'fy' || short?.kind !== 'number' || !/^\d{2}$/.test(short.text)) return null
  return reading(index, next, { type: 'fiscalYear', year: twoDigitYear(Number(short.text)) })
}

/** "the 1960s", "1960's", "the '90s", "the 2010s". */
export const decade: TimexReader = (tokens, index) => {
  const token = tokens[index]
  if (token?.kind === 'mark') return shortDecade(tokens, index)
  if (token?.kind !== 'number' || !/^[12]\d\d0$/.test(token.text) || isGlued(tokens, index)) return null
  const last = pluralBehind(tokens, index)
  if (last === null) return null
  // "the 1900s" may be ten years or a hundred; the hundred is meant of all but the present century's first ten.
  const hundred = token.text.endsWith('00') && !token.text.startsWith('20')
  return reading(index, last, { type: 'era', digits: token.text.slice(0, hundred ? 2 : 3) })
}

function shortDecade(tokens: readonly Token[], index: number): TimexReading | null {
  const mark = wordAt(tokens, index)
  const number = tokens[index + 1]
  if ((mark !== "'" && mark !== '’' && mark !== '‘') || number?.spaced !== false || !/^[2-9]0$/.test(number.text))
    return null
  const last = pluralBehind(tokens, index + 1)
  return last === null ? null : reading(index, last, { type: 'era', digits: `XX${number.text.charAt(0)}` })
}

function pluralBehind(tokens: readonly Token[], index: number): number | null {
  const apostrophe = /^['’]$/.test(wordAt(tokens, index + 1)) ? 1 : 0
  const letter = tokens[index + 1 + apostrophe]
  return letter?.lower === 's' && !letter.spaced ? index + 1 + apostrophe : null
}

/** "the sixties", "the Nineties", "nineteen-sixties": people "in their sixties" and a temperature "in the eighties" aside. */
export const decadeInWords: TimexReader = (tokens, index) => {
  const word = wordAt(tokens, index)
  if (word === 'nineteen') {
    const next = index + (wordAt(tokens, index + 1) === '-' ? 2 : 1)
    const tens = DECADE_WORDS.get(wordAt(tokens, next))
    return tens === undefined || tens === 0 ? null : reading(index, next, { type: 'era', digits: `19${tens}` })
  }
  const tens = DECADE_WORDS.get(word)
  const before = wordAt(tokens, index - 1)
  if (tens === undefined || !/^(?:the|early|mid|late|-)$/.test(before)) return null
  return reading(index, index, { type: 'era', digits: tens === 0 ? '200' : `XX${tens}` })
}

/** "the 19th century", "eighteenth-century", "the twenty-first century". */
export const century: TimexReader = (tokens, index) => {
  const ordinal = ordinalAt(tokens, index)
  if (ordinal === null || ordinal.value < 1 || ordinal.value > 30) return null
  const next = ordinal.last + 1 + (wordAt(tokens, ordinal.last + 1) === '-' ? 1 : 0)
  if (wordAt(tokens, next) !== 'century') return null
  return reading(index, next, { type: 'era', digits: String(ordinal.value - 1).padStart(2, '0') })
}

/** Words before a bare four-digit number that make a year of it. */
const YEAR_CUES = new Set(
  (
    'in since until till by from during before after of to through thru between for circa around about early late mid ' +
    'year spring summer autumn fall winter founded established built born died opened erected dated the and'
  ).split(' '),
)

/** "in 1978", "(1931", "the 2003 invasion", "AD 79": four digits that nothing counts. */
export const year: TimexReader = (tokens, index) => {
  const found = yearAt(tokens, index)
  const before = tokenAt(tokens, index - 1)
  if (found === null || found.value > 2100) return null
  if (before !== undefined && tokens[index]?.spaced === false && !/^[(–—\-‘'“"/[]$/u.test(before.text)) return null
  const cue =
    index === 0 ||
    before?.text === '(' ||
    before?.text === '[' ||
    YEAR_CUES.has(before?.lower ?? '') ||
    isCirca(tokens, index) ||
    (before?.text === '-' && wordAt(tokens, index - 2) === 'mid')
  if (!cue || isCounted(tokens, index) || isCode(tokens, index)) return null
  return reading(index, index, { type: 'date', year: found.value })
}

/** "c. 1978", "ca. 1890". */
function isCirca(tokens: readonly Token[], index: number): boolean {
  return wordAt(tokens, index - 1) === '.' && /^(?:c|ca)$/.test(wordAt(tokens, index - 2))
}

/** "the year 1978". */
export const namedYear: TimexReader = (tokens, index) => {
  const found = yearAt(tokens, index + 1)
  const article = wordAt(tokens, index - 1) === 'the'
  return found === null || !article ? null : reading(index - 1, found.last, { type: 'date', year: found.value })
}

/** "2014-08-32", "2012-1400": what is no date in figures is a code. A hyphen before two or four digits joins years. */
function isCode(tokens: readonly Token[], index: number): boolean {
  const [hyphen, number, again] = [tokens[index + 1], tokens[index + 2], tokens[index + 3]]
  if (hyphen?.text !== '-' || hyphen.spaced || number?.kind !== 'number' || number.spaced) return false
  const continued = again?.text === '-' && !again.spaced
  return (
    continued ||
    !/^(?:\d{2}|[12]\d{3})$/.test(number.text) ||
    (number.text.length === 4 && number.text <= (tokens[index]?.text ?? ''))
  )
}

/** "of 2000 troops": a plural noun behind it makes a count of the number, unless "the" stands before ("the 2003 elections"). */
function isCounted(tokens: readonly Token[], index: number): boolean {
  const after = tokens[index + 1]
  const before = wordAt(tokens, index - 1)
  if (after?.kind !== 'word' || after.text !== after.lower || before === 'the' || before === 'in' || before === 'since')
    return false
  return (
    after.lower.endsWith('s') && after.lower.length > 3 && wordAt(tokens, index + 2) !== 'of' && after.lower !== 'was'
  )
}

/** Every way in which a number can begin a period. */
export const numberedPeriod: TimexReader = (tokens, index) =>
  longest([
    quarterBehindNumber(tokens, index),
    decade(tokens, index),
    ordinalPart(tokens, index),
    century(tokens, index),
  ])
