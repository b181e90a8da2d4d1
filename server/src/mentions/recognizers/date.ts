import type { Token } from '../../document/tokens.js'
import { isCalendarDay, MONTH_BY_WORD, SEASON_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { ORDINALS } from '../../lexicon/numerals.js'
import type { DateFields, Timex } from '../../values/timex.js'
import { type Proposal, recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

/** Calendar dates, whole or in part: "4 June 2025", "June 4", "mid-January", "2025-06-04", "Monday", "in 1978", "the 1960s". */
export const date = recognizer('date', ({ tokens }) =>
  tokens.flatMap((_, index) => {
    const read = READERS.map(reader => reader(tokens, index)).find(found => found !== null)
    return read ? [read] : []
  }),
)

type Reader = (tokens: readonly Token[], index: number) => Proposal | null

/** Longest patterns first; the first that fits at a token is taken. */
const READERS: readonly Reader[] = [
  readWeekday,
  readDayMonth,
  readMonth,
  readIso,
  readSlashed,
  readDecade,
  readCentury,
  readSeason,
  readYear,
]

function proposal(first: number, last: number, known: DateFields, value: string, mod?: string): Proposal {
  const timex: Timex = { type: 'DATE', value, known, ...(mod === undefined ? {} : { mod }) }
  return { kind: 'date', first, last, timex }
}

function dated(first: number, last: number, known: DateFields, mod?: string): Proposal {
  return proposal(first, last, known, timexValue(known), mod)
}

/** "2025-06-04", "XXXX-06-04", "2025-06", "2025", "XXXX-WXX-1". */
function timexValue({ year, month, day, weekday }: DateFields): string {
  const years = year === undefined ? 'XXXX' : String(year).padStart(4, '0')
  if (month === undefined) return weekday === undefined ? years : `${years}-WXX-${weekday}`
  const months = `${years}-${String(month).padStart(2, '0')}`
  return day === undefined ? months : `${months}-${String(day).padStart(2, '0')}`
}

// ── Parts ───────────────────────────────────────────────────────────────────────────────────────────────────────────

/** Month names that are other words too; they count only beside a day or a year, or capitalised behind a preposition. */
const DOUBTFUL_MONTHS = new Set(['may', 'march', 'mar', 'jan', 'jun', 'dec', 'sep'])
const TIME_PREPOSITIONS = new Set([
  'in',
  'since',
  'until',
  'till',
  'by',
  'from',
  'during',
  'before',
  'after',
  'last',
  'next',
  'this',
  'of',
  'to',
  'through',
  'early',
  'late',
  'mid',
])

function monthAt(tokens: readonly Token[], index: number): { number: number; last: number; doubtful: boolean } | null {
  const token = tokens[index]
  if (token?.kind !== 'word' || token.text === token.lower) return null
  const month = MONTH_BY_WORD.get(token.lower)
  if (month === undefined) return null
  const abbreviated = token.lower !== month.name.toLowerCase()
  const stop = abbreviated && tokens[index + 1]?.text === '.' && tokens[index + 1]?.spaced === false ? 1 : 0
  return { number: month.number, last: index + stop, doubtful: DOUBTFUL_MONTHS.has(token.lower) }
}

/** A day of the month: "4", "4th", "fourth" (after "the"). */
function dayAt(tokens: readonly Token[], index: number): { day: number; last: number } | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.kind === 'word') {
    const day = ORDINALS.get(token.lower)
    return day !== undefined && day <= 31 && wordAt(tokens, index - 1) === 'the' ? { day, last: index } : null
  }
  if (token.kind !== 'number' || !/^\d{1,2}$/.test(token.text)) return null
  const day = Number(token.text)
  if (day < 1 || day > 31) return null
  const suffix = tokens[index + 1]
  const ordinal = suffix !== undefined && !suffix.spaced && /^(?:st|nd|rd|th)$/i.test(suffix.text)
  return { day, last: ordinal ? index + 1 : index }
}

/** A year as it stands beside a month: "2025", ", 2025", "'98". */
function yearAfter(tokens: readonly Token[], last: number): { year: number; last: number } | null {
  const comma = wordAt(tokens, last + 1) === ',' || wordAt(tokens, last + 1) === 'of' ? 1 : 0
  const year = fourDigitYear(tokens[last + 1 + comma])
  if (year === null || continuesNumber(tokens, last + 1 + comma)) return null
  return { year, last: last + 1 + comma }
}

function fourDigitYear(token: Token | undefined): number | null {
  if (token?.kind !== 'number' || !/^[12]\d{3}$/.test(token.text)) return null
  return Number(token.text)
}

function continuesNumber(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return (
    next !== undefined &&
    !next.spaced &&
    (next.kind === 'word' || next.text === '/' || next.text === ':' || next.text === '%')
  )
}

// ── Patterns ────────────────────────────────────────────────────────────────────────────────────────────────────────

/** "Monday", "Monday 5 March 2024", "Mon., March 5". */
function readWeekday(tokens: readonly Token[], index: number): Proposal | null {
  const token = tokens[index]
  if (token?.kind !== 'word' || token.text === token.lower) return null
  const weekday = WEEKDAY_BY_WORD.get(token.lower)
  if (weekday === undefined) return null
  const whole = token.lower === weekday.name.toLowerCase()
  const stop = !whole && wordAt(tokens, index + 1) === '.' ? 1 : 0
  let next = index + 1 + stop
  if (wordAt(tokens, next) === ',') next++
  if (wordAt(tokens, next) === 'the') next++
  const rest = readDayMonth(tokens, next) ?? readMonth(tokens, next)
  if (rest?.timex?.known.day !== undefined) {
    const known = { ...rest.timex.known, weekday: weekday.number }
    return proposal(index, rest.last, known, rest.timex.value)
  }
  if (!whole && !TIME_PREPOSITIONS.has(wordAt(tokens, index - 1)) && wordAt(tokens, index - 1) !== 'on') return null
  return dated(index, index + stop, { weekday: weekday.number })
}

/** "4 June 2025", "4th of June", "the fourth of July". */
function readDayMonth(tokens: readonly Token[], index: number): Proposal | null {
  const day = dayAt(tokens, index)
  if (day === null || isPartOfNumber(tokens, index)) return null
  const of = wordAt(tokens, day.last + 1) === 'of' ? 1 : 0
  const month = monthAt(tokens, day.last + 1 + of)
  if (month === null || !isCalendarMonthDay(month.number, day.day)) return null
  const year = yearAfter(tokens, month.last)
  // "In 5 March days" does not occur; "5 May" may begin a modal: "of the 5 May have" needs the capital that it has here.
  return dated(index, year?.last ?? month.last, {
    ...(year === null ? {} : { year: year.year }),
    month: month.number,
    day: day.day,
  })
}

function isPartOfNumber(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  return before !== undefined && token?.spaced === false && /^[-:/.$£€#]$/.test(before.text)
}

/** A day that its month has in some year, or 31 April and the like: those are read, so that they can be flagged. */
function isCalendarMonthDay(month: number, day: number): boolean {
  return day <= 31 && month >= 1 && month <= 12
}

/** "June 4, 2025", "June 4", "June 2025", "mid-January", "early June", "in March". */
function readMonth(tokens: readonly Token[], index: number): Proposal | null {
  const part = readPartOf(tokens, index)
  const start = part === null ? index : part.next
  const month = monthAt(tokens, start)
  if (month === null) return null
  const day = part === null ? dayAt(tokens, month.last + 1) : null
  const isDay = day !== null && !isFollowedByMore(tokens, day.last)
  if (isDay) {
    const year = yearAfter(tokens, day.last)
    const known = { ...(year === null ? {} : { year: year.year }), month: month.number, day: day.day }
    return dated(index, year?.last ?? day.last, known)
  }
  const year = yearAfter(tokens, month.last)
  const before = wordAt(tokens, index - 1)
  if (month.doubtful && year === null && part === null && !TIME_PREPOSITIONS.has(before)) return null
  const known = { ...(year === null ? {} : { year: year.year }), month: month.number }
  return dated(index, year?.last ?? month.last, known, part?.mod)
}

/** In "June 4.5 million" and "May 10 percent" the number is no day. */
function isFollowedByMore(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (next === undefined) return false
  return (
    next.text === '%' ||
    (!next.spaced && (next.text === ':' || next.text === '/' || next.kind === 'word')) ||
    /^(?:percent|million|billion)$/.test(next.lower)
  )
}

/** "mid-", "early", "late", "the start of", "the end of". */
function readPartOf(tokens: readonly Token[], index: number): { mod: string; next: number } | null {
  const word = wordAt(tokens, index)
  if (word === 'mid') return { mod: 'MID', next: wordAt(tokens, index + 1) === '-' ? index + 2 : index + 1 }
  if (word === 'early') return { mod: 'START', next: index + 1 }
  if (word === 'late') return { mod: 'END', next: index + 1 }
  return null
}

/** "2025-06-04". */
function readIso(tokens: readonly Token[], index: number): Proposal | null {
  const [year, first, month, second, day] = tokens.slice(index, index + 5)
  if (year === undefined || month === undefined || day === undefined) return null
  if (first?.text !== '-' || second?.text !== '-' || first.spaced || second.spaced) return null
  if (!/^\d{4}$/.test(year.text) || !/^\d{2}$/.test(month.text) || !/^\d{2}$/.test(day.text)) return null
  const known = { year: Number(year.text), month: Number(month.text), day: Number(day.text) }
  if (!isCalendarDay(known.year, known.month, known.day)) return null
  return dated(index, index + 4, known)
}

/** "14/06/2025" and "6/14/2025"; where both orders fit the day and the month stay unknown. */
function readSlashed(tokens: readonly Token[], index: number): Proposal | null {
  const [first, slash, second, again, last] = tokens.slice(index, index + 5)
  if (first === undefined || second === undefined || last === undefined) return null
  if (slash?.text !== '/' || again?.text !== '/' || slash.spaced || again.spaced || !/^\d{4}$/.test(last.text))
    return null
  if (!/^\d{1,2}$/.test(first.text) || !/^\d{1,2}$/.test(second.text)) return null
  const [a, b, year] = [Number(first.text), Number(second.text), Number(last.text)]
  const dayFirst = isCalendarDay(year, b, a)
  const monthFirst = isCalendarDay(year, a, b)
  if (!dayFirst && !monthFirst) return null
  if (dayFirst && monthFirst && a !== b) return dated(index, index + 4, { year })
  return dated(index, index + 4, dayFirst ? { year, month: b, day: a } : { year, month: a, day: b })
}

/** "the 1960s", "the '90s" (of an unknown century), "mid-1990s". */
function readDecade(tokens: readonly Token[], index: number): Proposal | null {
  const part = readPartOf(tokens, index)
  const start = part === null ? index : part.next
  const token = tokens[start]
  const suffix = tokens[start + 1]
  if (token?.kind !== 'number' || suffix === undefined || suffix.spaced) return null
  const apostrophe = suffix.text === "'" || suffix.text === '’' ? 1 : 0
  const letter = tokens[start + 1 + apostrophe]
  if (letter?.lower !== 's' || letter.spaced) return null
  if (/^[12]\d\d0$/.test(token.text)) {
    const value = token.text.endsWith('00') && !/^20/.test(token.text) ? token.text.slice(0, 2) : token.text.slice(0, 3)
    return proposal(index, start + 1 + apostrophe, {}, value, part?.mod)
  }
  return null
}

/** "the 19th century", "the eighteenth century". */
function readCentury(tokens: readonly Token[], index: number): Proposal | null {
  const digits = tokens[index]?.kind === 'number' ? Number(tokens[index]?.text) : undefined
  const suffixed = digits !== undefined && /^(?:st|nd|rd|th)$/.test(wordAt(tokens, index + 1))
  const number = suffixed ? digits : ORDINALS.get(wordAt(tokens, index))
  if (number === undefined || number < 1 || number > 30) return null
  let next = index + (suffixed ? 2 : 1)
  if (wordAt(tokens, next) === '-') next++
  const word = wordAt(tokens, next)
  return word === 'century' ? proposal(index, next, {}, String(number - 1).padStart(2, '0')) : null
}

/** "summer 2024", "the spring of 1998"; a season without a year says too little. */
function readSeason(tokens: readonly Token[], index: number): Proposal | null {
  const season = SEASON_BY_WORD.get(wordAt(tokens, index))
  if (season === undefined) return null
  const year = yearAfter(tokens, index)
  return year === null ? null : proposal(index, year.last, { year: year.year }, `${year.year}-${season.code}`)
}

/** Words before a bare four-digit number that make a year of it. */
const YEAR_CUES = new Set(
  (
    'in since until till by from during before after of to through between for circa around about early late mid ' +
    'year spring summer autumn fall winter founded established built born died opened erected dated the and fiscal'
  ).split(' '),
)

/** "in 1978", "(1931–2003)", "the 2003 invasion": four digits that nothing counts. */
function readYear(tokens: readonly Token[], index: number): Proposal | null {
  const part = readPartOf(tokens, index)
  const start = part === null ? index : part.next
  const year = fourDigitYear(tokens[start])
  const token = tokens[start]
  if (year === null || token === undefined || year > 2100 || continuesNumber(tokens, start)) return null
  const before = tokens[start - 1]
  const after = tokens[start + 1]
  if (before !== undefined && !token.spaced && !/^[(–—\-‘'“"/]$/u.test(before.text)) return null
  const cue =
    part !== null || YEAR_CUES.has(before?.lower ?? '') || before?.text === '(' || before?.text === '[' || index === 0
  if (!cue || isCounted(tokens, start, before, after)) return null
  return dated(index, start, { year }, part?.mod)
}

/** "of 2000 troops": a plural noun behind it makes a count of the number, unless "the" stands before ("the 2003 elections"). */
function isCounted(
  tokens: readonly Token[],
  index: number,
  before: Token | undefined,
  after: Token | undefined,
): boolean {
  if (
    after?.kind !== 'word' ||
    after.text !== after.lower ||
    before?.lower === 'the' ||
    before?.lower === 'in' ||
    before?.lower === 'since'
  )
    return false
  return (
    after.lower.endsWith('s') && after.lower.length > 3 && wordAt(tokens, index + 2) !== 'of' && after.lower !== 'was'
  )
}
