import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { ORDINALS, TENS, UNITS_AND_TEENS } from '../../lexicon/numerals.js'
import { tokenAt, wordAt } from '../sentenceReading.js'

/** A number that a part of a date was read as, with the index of its last token. */
export interface DatePart {
  readonly value: number
  readonly last: number
}

/** The word at an index without its possessive ending: "yesterday's" → "yesterday". */
export function bareWordAt(tokens: readonly Token[], index: number): string {
  const word = wordAt(tokens, index)
  return word.endsWith("'s") ? word.slice(0, -2) : word
}

export function isCapitalised(token: Token | undefined): boolean {
  return token !== undefined && token.text.charAt(0) !== token.lower.charAt(0)
}

/** The index behind a full stop that ends the abbreviation at `index`, else the index behind the word itself. */
function behindAbbreviation(tokens: readonly Token[], index: number): number {
  const stop = tokens[index + 1]
  return stop?.text === '.' && !stop.spaced && (tokens[index]?.text.length ?? 9) <= 5 ? index + 2 : index + 1
}

/** Month names that are other words too, and short forms that are names or words. */
const DOUBTFUL_MONTHS = new Set(['may', 'march', 'august', 'mar', 'jan', 'jun', 'dec', 'sep', 'apr'])

export interface MonthPart extends DatePart {
  /** True where the word may be another one; a day, a year or a preposition must settle it. */
  readonly doubtful: boolean
  readonly capitalised: boolean
}

/** A month name or its abbreviation, in any case. */
export function monthAt(tokens: readonly Token[], index: number): MonthPart | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  const month = MONTH_BY_WORD.get(bareWordAt(tokens, index))
  if (month === undefined) return null
  const abbreviated = token.lower.length < month.name.length
  const capitalised = isCapitalised(token)
  const doubtful = DOUBTFUL_MONTHS.has(token.lower) && (token.lower !== 'august' || !capitalised)
  return {
    value: month.number,
    last: abbreviated ? behindAbbreviation(tokens, index) - 1 : index,
    doubtful: doubtful || (!capitalised && abbreviated),
    capitalised,
  }
}

/** Weekday abbreviations that are other words; they count with a full stop or beside a date. */
const DOUBTFUL_WEEKDAYS = new Set(['sun', 'sat', 'wed', 'mon', 'fri', 'thu', 'tue'])

export function weekdayAt(tokens: readonly Token[], index: number): (DatePart & { readonly doubtful: boolean }) | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  const weekday = WEEKDAY_BY_WORD.get(bareWordAt(tokens, index))
  if (weekday === undefined) return null
  const next = behindAbbreviation(tokens, index)
  const abbreviated = DOUBTFUL_WEEKDAYS.has(token.lower)
  return { value: weekday.number, last: abbreviated ? next - 1 : index, doubtful: abbreviated }
}

/** An ordinal in words or figures: "4th", "fourth", "twenty-first". */
export function ordinalAt(tokens: readonly Token[], index: number): DatePart | null {
  const token = tokens[index]
  if (token?.kind === 'word') {
    const tens = TENS.get(token.lower)
    if (tens !== undefined) {
      const hyphen = wordAt(tokens, index + 1) === '-' ? 1 : 0
      const unit = ORDINALS.get(wordAt(tokens, index + 1 + hyphen))
      return unit !== undefined && unit < 10 ? { value: tens + unit, last: index + 1 + hyphen } : null
    }
    const value = ORDINALS.get(token.lower)
    return value === undefined ? null : { value, last: index }
  }
  const suffix = tokens[index + 1]
  if (token?.kind !== 'number' || suffix === undefined || suffix.spaced) return null
  return /^(?:st|nd|rd|th)$/.test(suffix.lower) ? { value: Number(token.text), last: index + 1 } : null
}

/** A day of the month: "4", "4th", "the 4th", "fourth", "twenty-first". */
export function dayAt(tokens: readonly Token[], index: number): (DatePart & { readonly ordinal: boolean }) | null {
  const start = wordAt(tokens, index) === 'the' ? index + 1 : index
  const ordinal = ordinalAt(tokens, start)
  if (ordinal !== null) return isDayNumber(ordinal.value) ? { ...ordinal, ordinal: true } : null
  const token = tokens[start]
  if (token?.kind !== 'number' || !/^\d{1,2}$/.test(token.text) || !isDayNumber(Number(token.text))) return null
  return { value: Number(token.text), last: start, ordinal: false }
}

function isDayNumber(value: number): boolean {
  return Number.isInteger(value) && value >= 1 && value <= 31
}

/** A four-digit year of the last thousand years or the next hundred, standing by itself. */
export function yearAt(tokens: readonly Token[], index: number): DatePart | null {
  const token = tokens[index]
  if (token?.kind !== 'number' || !/^[12]\d{3}$/.test(token.text)) return null
  return continuesNumber(tokens, index) ? null : { value: Number(token.text), last: index }
}

/** Letters, a slash, a colon or a per cent sign straight behind make something else of a number. */
function continuesNumber(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  if (next === undefined || next.spaced) return false
  // "2023:06:36:02" is a year and a clock time; a shorter number before a colon an hour or a score.
  if (next.text === ':')
    return (
      tokens[index]?.text.length !== 4 && tokens[index + 2]?.kind === 'number' && tokens[index + 2]?.spaced === false
    )
  if (next.text === '/' || next.text === '%' || next.text === '=') return true
  return next.kind === 'word' && !/^(?:s|年)$/.test(next.lower) && !/^'/.test(next.lower)
}

/** Two digits as a year of the last century or of this one: from 50 on they are of the 1900s. */
export function twoDigitYear(value: number): number {
  return value >= 50 ? 1900 + value : 2000 + value
}

/** The year behind a month or day: "2025", ", 2025", "of 2025", "'98"; with an era "79 AD", "345 BC". */
export function yearAfter(tokens: readonly Token[], last: number): DatePart | null {
  let index = last + 1
  const between = wordAt(tokens, index)
  const comma = between === ',' || between === '.'
  if (comma || between === 'of' || between === '-' || between === '/') index += 1
  const era = eraYearAt(tokens, index)
  if (era !== null) return era
  if (between !== 'of' && (wordAt(tokens, index) === "'" || wordAt(tokens, index) === '’')) {
    const short = tokens[index + 1]
    if (short?.kind === 'number' && !short.spaced && /^\d{2}$/.test(short.text))
      return { value: twoDigitYear(Number(short.text)), last: index + 1 }
  }
  if (between === '.' && tokens[index]?.spaced !== false) return null
  const year = yearAt(tokens, index)
  if (year !== null) return year
  return yearInWords(tokens, index)
}

/** "79 AD", "AD 79", "345 BC", "14 a.d.": years before Christ are counted astronomically, 1 BC as 0. */
export function eraYearAt(tokens: readonly Token[], index: number): DatePart | null {
  const word = wordAt(tokens, index)
  const leading = (word === 'ad' || word === 'ce') && tokens[index]?.text === tokens[index]?.text.toUpperCase()
  const number = tokens[leading ? index + 1 : index]
  if (number?.kind !== 'number' || !/^\d{1,4}$/.test(number.text)) return null
  const value = Number(number.text)
  if (leading) return value === 0 ? null : { value, last: index + 1 }
  const letters = eraLettersAt(tokens, index + 1)
  if (letters === null || value === 0) return null
  return { value: letters.before ? 1 - value : value, last: letters.last }
}

function eraLettersAt(tokens: readonly Token[], index: number): { before: boolean; last: number } | null {
  const token = tokens[index]
  const upper = token?.text === token?.text.toUpperCase()
  const word = wordAt(tokens, index)
  if (upper && /^(?:ad|ce|bc|bce)$/.test(word)) return { before: word.startsWith('b'), last: index }
  const dotted = /^[ab]$/.test(word) && wordAt(tokens, index + 1) === '.' && /^[dc]$/.test(wordAt(tokens, index + 2))
  if (!dotted) return null
  const stop = wordAt(tokens, index + 3) === '.' ? 3 : 2
  return { before: word === 'b', last: index + stop }
}

/** "two thousand ten", "two thousand and twelve"; "nineteen ninety-eight" is too easily something else. */
function yearInWords(tokens: readonly Token[], index: number): DatePart | null {
  if (wordAt(tokens, index) !== 'two' || wordAt(tokens, index + 1) !== 'thousand') return null
  let next = index + 2
  if (wordAt(tokens, next) === 'and') next += 1
  const tens = TENS.get(wordAt(tokens, next))
  const unit = UNITS_AND_TEENS.get(wordAt(tokens, next))
  if (unit !== undefined) return { value: 2000 + unit, last: next }
  if (tens === undefined) return null
  const hyphen = wordAt(tokens, next + 1) === '-' ? 1 : 0
  const digit = UNITS_AND_TEENS.get(wordAt(tokens, next + 1 + hyphen))
  return digit !== undefined && digit < 10
    ? { value: 2000 + tens + digit, last: next + 1 + hyphen }
    : { value: 2000 + tens, last: next }
}

/** True where the token is glued to something before it that makes it a piece of a longer number or name. */
export function isGlued(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  const before = tokenAt(tokens, index - 1)
  if (token === undefined || before === undefined || token.spaced) return false
  if (before.text === '-' && wordAt(tokens, index - 2) === 'mid') return false
  return (
    before.kind === 'word' ||
    before.kind === 'number' ||
    before.kind === 'opaque' ||
    /^[-:/.$£€#@_+=%\\]$/.test(before.text)
  )
}

/** Words before a bare month or year that make a date of it. */
export const TIME_PREPOSITIONS: ReadonlySet<string> = new Set(
  'in since until till by from during before after of to through between for early late mid around about circa on'.split(
    ' ',
  ),
)
