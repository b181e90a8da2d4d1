import { isCalendarDay, MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../lexicon/calendar.js'

/** A day that a text begins with. */
export interface DateReading {
  /** `2025-04-08`, or `--04-08` where the text gives no year. */
  readonly iso: string
  /** How many UTF-16 units of the text it takes. */
  readonly length: number
}

const WEEKDAY = `(?:${alternatives(WEEKDAY_BY_WORD.keys())})`
const MONTH = `(?:${alternatives(MONTH_BY_WORD.keys())})`
const DAY = '\\d{1,2}(?!\\d)'
const DAY_SUFFIX = '(?:st|nd|rd|th)?'
const YEAR = '(?:,?\\s{1,2}(?<YEAR>\\d{4})(?!\\d))?'

/** "Saturday, June 14, 2025", "Sat 14 June", "the 3rd of March 2024", "2024-03-05", "2024/03/05". */
const DATE = new RegExp(
  `^(?:${WEEKDAY}\\.?,?\\s{1,2})?(?:${[
    '(?<isoYear>\\d{4})(?<separator>[-/])(?<isoMonth>\\d{2})\\k<separator>(?<isoDay>\\d{2})(?!\\d)',
    `(?<month1>${MONTH})\\.?\\s{1,2}(?<day1>${DAY})${DAY_SUFFIX}${YEAR.replace('YEAR', 'year1')}`,
    `(?:the\\s)?(?<day2>\\d{1,2})${DAY_SUFFIX}\\s{1,2}(?:of\\s)?(?<month2>${MONTH})\\b\\.?${YEAR.replace('YEAR', 'year2')}`,
  ].join('|')})`,
  'i',
)

const ISO =
  /^(?<year>\d{4})-(?<month>\d{1,2})-(?<day>\d{1,2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?)?(?!\d)/

/** A clock time after a date, and what may stand between. */
const CLOCK_TIME =
  /^[\s,|•·–-]{0,4}(?:at\s)?\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:\s?[ap]\.?m\b\.?)?(?:\s\(?[A-Z]{2,5}\)?)?/i

/** The longest line that is looked at as a date alone. */
const LONGEST_DATE_LINE = 60

/** The date that `text` begins with, by its words or as ISO 8601; null where none stands or the calendar has no such day. */
export function readDate(text: string): DateReading | null {
  const match = DATE.exec(text)
  const groups = match?.groups
  if (match === null || groups === undefined) return null
  const word = groups['month1'] ?? groups['month2']
  const month = word === undefined ? Number(groups['isoMonth']) : MONTH_BY_WORD.get(word.toLowerCase())?.number
  const day = Number(groups['isoDay'] ?? groups['day1'] ?? groups['day2'])
  const year = groups['isoYear'] ?? groups['year1'] ?? groups['year2'] ?? null
  const iso = month === undefined ? null : isoDay(year, month, day)
  return iso === null ? null : { iso, length: match[0].length }
}

/** True when `text` is a date, with or without a clock time, and nothing else. */
export function isDateLine(text: string): boolean {
  return readDateLine(text) !== null
}

/** The day of a text that is a date, with or without a clock time, and nothing else. */
export function readDateLine(text: string): string | null {
  if (text.length > LONGEST_DATE_LINE) return null
  const date = readDate(text)
  if (date === null) return null
  const rest = text.slice(date.length)
  return /^[\s.|]*$/.test(rest.replace(CLOCK_TIME, '')) ? date.iso : null
}

/** A day or local date-time as ISO 8601 writes it, made uniform; a time zone is left out. Null when it is none. */
export function readIso(text: string): string | null {
  const groups = ISO.exec(text.trim())?.groups
  if (groups === undefined) return null
  const date = isoDay(groups['year'] ?? null, Number(groups['month']), Number(groups['day']))
  const { hour, minute, second = '00' } = groups
  if (date === null || hour === undefined || minute === undefined) return date
  const isTime = Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
  return isTime ? `${date}T${hour}:${minute}:${second}` : date
}

function isoDay(year: string | null, month: number, day: number): string | null {
  if (!isCalendarDay(year === null ? null : Number(year), month, day)) return null
  return `${year ?? '-'}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Longer words first, so that "June" is not read as "Jun". */
function alternatives(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|')
}
