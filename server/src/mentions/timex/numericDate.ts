import type { Token } from '../../document/tokens.js'
import { isCalendarDay } from '../../lexicon/calendar.js'
import type { TimeTerm } from '../../values/timeTerm.js'
import { tokenAt, wordAt } from '../sentenceReading.js'
import { rangeTerm } from './calendarDate.js'
import { isGlued, twoDigitYear } from './parts.js'
import type { TimexReader, TimexReading } from './timexReading.js'

/** Dates in figures: "2025-06-04", "2025/6/4", "14/06/2025", "6-14-25", "10.31.1974", "06/2024", "2025-06", "20250604T…" is none. */
export const numericDate: TimexReader = (tokens, index) => {
  const token = tokens[index]
  if (token?.kind !== 'number' || isPiece(tokens, index)) return null
  return dotted(tokens, index) ?? separated(tokens, index)
}

/** A slash before the digits may open a path; anything else glued makes them a piece of a longer number. */
function isPiece(tokens: readonly Token[], index: number): boolean {
  if (wordAt(tokens, index - 1) === '/' && tokens[index]?.spaced === false)
    return index > 1 && tokenAt(tokens, index - 1)?.spaced === false
  return isGlued(tokens, index)
}

/** "31.10.1974" and "2015.05.25" are one token. */
function dotted(tokens: readonly Token[], index: number): TimexReading | null {
  const parts = /^(\d{1,2}|\d{4})\.(\d{1,2})\.(\d{1,2}|\d{4})$/.exec(tokens[index]?.text ?? '')
  if (parts === null) return null
  const [a = '', b = '', c = ''] = parts.slice(1)
  const term = a.length === 4 ? yearFirst(a, b, c) : c.length === 4 ? dayFirstOnly(yearLast(a, b, c)) : null
  return term === null ? null : { first: index, last: index, term, ...orderOf(a, b) }
}

/** A number above twelve is the day, and shows the order that the writer keeps to. */
function orderOf(a: string, b: string): Pick<TimexReading, 'order'> {
  if (a.length > 2 || Number(a) === Number(b)) return {}
  if (Number(a) > 12) return { order: 'dayFirst' }
  return Number(b) > 12 ? { order: 'monthFirst' } : {}
}

/** Full stops stand in dates of the day-first order alone: "4.6.2025" is in June. */
function dayFirstOnly(term: TimeTerm | null): TimeTerm | null {
  return term?.type === 'numericDate' ? { type: 'date', year: term.year, month: term.second, day: term.first } : term
}

/** Two or three numbers with one kind of separator, glued. */
function separated(tokens: readonly Token[], index: number): TimexReading | null {
  const separator = tokens[index + 1]
  if (separator === undefined || separator.spaced || !/^[-/‑–]$/.test(separator.text)) return null
  const a = tokens[index]?.text ?? ''
  const b = gluedNumber(tokens, index + 2)
  if (b === null || !/^\d{1,4}$/.test(a)) return null
  const again = tokens[index + 3]
  const c = again?.text === separator.text && !again.spaced ? gluedNumber(tokens, index + 4) : null
  if (c !== null) {
    if (isContinued(tokens, index + 5, separator.text)) return null
    const term = a.length === 4 ? yearFirst(a, b, c) : yearLast(a, b, c)
    return term === null ? null : { first: index, last: index + 4, term, ...orderOf(a, b) }
  }
  if (isContinued(tokens, index + 3, separator.text)) return null
  return (
    yearPair(a, b, separator.text, index) ??
    monthAndYear(a, b, separator.text, index) ??
    dayAndMonth(tokens, a, b, separator.text, index)
  )
}

function gluedNumber(tokens: readonly Token[], index: number): string | null {
  const token = tokens[index]
  return token?.kind === 'number' && !token.spaced && /^\d{1,4}$/.test(token.text) ? token.text : null
}

/** A fourth group makes something else of the three: "80-32-89-89". */
function isContinued(tokens: readonly Token[], index: number, separator: string): boolean {
  const next = tokens[index]
  if (next === undefined || next.spaced) return false
  const number = tokens[index + 1]?.kind === 'number' && tokens[index + 1]?.spaced === false
  return (
    (next.text === separator && number && !isClockBehind(tokens, index + 1)) ||
    next.text === '%' ||
    (next.kind === 'word' && next.text !== 'T')
  )
}

/** "05/31/2024-14:15". */
function isClockBehind(tokens: readonly Token[], index: number): boolean {
  return wordAt(tokens, index + 1) === ':'
}

function dateOrNull(year: number, month: number, day: number): TimeTerm | null {
  return isCalendarDay(year, month, day) ? { type: 'date', year, month, day } : null
}

function yearFirst(a: string, b: string, c: string): TimeTerm | null {
  return c.length > 2 || b.length > 2 ? null : dateOrNull(Number(a), Number(b), Number(c))
}

/** "14/06/2025" and "6/14/2025"; where both orders fit, the document's own order decides later. */
function yearLast(a: string, b: string, c: string): TimeTerm | null {
  if (a.length > 2 || b.length > 2 || (c.length !== 4 && c.length !== 2)) return null
  const [first, second] = [Number(a), Number(b)]
  const year = c.length === 4 ? Number(c) : twoDigitYear(Number(c))
  const dayFirst = dateOrNull(year, second, first)
  const monthFirst = dateOrNull(year, first, second)
  if (dayFirst === null || monthFirst === null || first === second) return dayFirst ?? monthFirst
  return { type: 'numericDate', year, first, second }
}

/** "2023/24": a season or business year that begins in one year and ends in the next. */
function yearPair(a: string, b: string, separator: string, index: number): TimexReading | null {
  if (separator !== '/' || a.length !== 4 || b.length !== 2 || Number(b) !== (Number(a) + 1) % 100) return null
  const term = rangeTerm({ type: 'date', year: Number(a) }, { type: 'date', year: Number(a) + 1 })
  return { first: index, last: index + 2, term }
}

/** "06/2024", "2025-06", "2025/06"; "2012-13" is a pair of years, so a hyphen needs a month that no year can be. */
function monthAndYear(a: string, b: string, separator: string, index: number): TimexReading | null {
  const yearFirstPair = a.length === 4 && b.length === 2
  const [year, month] = yearFirstPair ? [Number(a), Number(b)] : [Number(b), Number(a)]
  if (!yearFirstPair && (b.length !== 4 || a.length > 2 || separator !== '/')) return null
  if (year < 1900 || year > 2100 || month < 1 || month > 12) return null
  if (yearFirstPair && separator !== '/' && month === (year % 100) + 1) return null
  return { first: index, last: index + 2, term: { type: 'date', year, month } }
}

/** "4/25", "8/10": weak, since a fraction, a score or a price looks the same. A day above twelve settles the order. */
function dayAndMonth(
  tokens: readonly Token[],
  a: string,
  b: string,
  separator: string,
  index: number,
): TimexReading | null {
  if (separator !== '/' || a.length > 2 || b.length > 2) return null
  const [first, second] = [Number(a), Number(b)]
  const monthFirst = isCalendarDay(null, first, second)
  if (!monthFirst && !isCalendarDay(null, second, first)) return null
  const [month, day] = monthFirst ? [first, second] : [second, first]
  const cue =
    /^(?:on|by|until|since|before|after|due|dated|from|date|to|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
  const strong = cue.test(wordAt(tokens, index - 1)) || isClockBehind(tokens, index + 3)
  return { first: index, last: index + 2, term: { type: 'date', month, day }, ...(strong ? {} : { weak: true }) }
}
