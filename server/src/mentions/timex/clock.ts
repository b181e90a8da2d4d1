import type { Token } from '../../document/tokens.js'
import { TENS, UNITS_AND_TEENS } from '../../lexicon/numerals.js'
import { TIME_ZONES } from '../../lexicon/timeWords.js'
import type { ClockTerm } from '../../values/timeTerm.js'
import { tokenAt, wordAt } from '../sentenceReading.js'
import { rangeJoint } from './calendarDate.js'
import { isGlued } from './parts.js'
import type { TimexReader, TimexReading } from './timexReading.js'

/** A time of day with the index of its last token, before its zone is read. */
interface ClockPart {
  readonly term: ClockTerm
  readonly last: number
  /** Neither minutes nor a half of the day are written: "9", which is a time only beside one. */
  readonly bare?: boolean
}

type Half = 'am' | 'pm'

/** "7pm", "7:30 p.m.", "19:30", "7 o'clock", "half past seven", "noon", "9-11am", "2pm GMT", "1430 GMT". */
export const clock: TimexReader = (tokens, index) => {
  const from = clockAt(tokens, index)
  if (from === null) return null
  const range = clockRange(tokens, index, from)
  if (range !== null) return range
  if (from.bare) return bareHour(tokens, index, from)
  return withZone(tokens, { first: index, last: from.last, term: from.term })
}

/** "at 8", "by 9 GMT": weak, since only a day beside it or a zone behind it makes a time of the number. */
function bareHour(tokens: readonly Token[], index: number, { term, last }: ClockPart): TimexReading | null {
  const cue = index === 0 || /^(?:at|@|by|until|till|for)$/.test(wordAt(tokens, index - 1))
  if (!cue || term.hour > 23) return null
  const zoned = withZone(tokens, { first: index, last, term })
  return zoned.zone === undefined ? { ...zoned, weak: true } : zoned
}

/** A time of day alone, also a bare hour; null where none begins. */
function clockAt(tokens: readonly Token[], index: number): ClockPart | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.kind === 'number') return isPiece(tokens, index) ? null : (past(tokens, index) ?? inFigures(tokens, index))
  return token.kind === 'word' ? (named(tokens, index) ?? past(tokens, index) ?? inWords(tokens, index)) : null
}

function isPiece(tokens: readonly Token[], index: number): boolean {
  const before = wordAt(tokens, index - 1)
  const token = tokens[index]
  // "T13:15" and "2024-05-31:14:15" glue the time to its date; "9-11am" an end to a beginning.
  if (token?.spaced === false && /^(?:t|:|-|–|@)$/.test(before))
    return (
      before === ':' && tokenAt(tokens, index - 2)?.text.length !== 4 && tokenAt(tokens, index - 2)?.kind !== 'number'
    )
  return isGlued(tokens, index)
}

function term(hour: number, minute: number, grain: ClockTerm['grain'], twelve: boolean, second?: number): ClockTerm {
  return {
    type: 'clock',
    hour,
    minute,
    grain,
    ...(second === undefined ? {} : { second }),
    ...(twelve ? { twelve } : {}),
  }
}

// ── Figures ─────────────────────────────────────────────────────────────────────────────────────────────────────────

function inFigures(tokens: readonly Token[], index: number): ClockPart | null {
  return withMinutes(tokens, index) ?? frenchHours(tokens, index) ?? military(tokens, index) ?? wholeHour(tokens, index)
}

/** "7:30", "19:30:15", "7.30pm", "23.00+14". */
function withMinutes(tokens: readonly Token[], index: number): ClockPart | null {
  const text = tokens[index]?.text ?? ''
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(text)
  const colon = tokens[index + 1]
  let last = index
  let [hour, minute, second]: [number, number, number | undefined] = [Number(text), 0, undefined]
  if (dotted !== null) {
    ;[hour, minute] = [Number(dotted[1]), Number(dotted[2])]
  } else if (colon?.text === ':' && !colon.spaced && /^\d{2}(?:\.\d+)?$/.test(gluedNumber(tokens, index + 2))) {
    minute = Math.floor(Number(gluedNumber(tokens, index + 2)))
    last = index + 2
    if (wordAt(tokens, index + 3) === ':' && /^\d{2}(?:\.\d+)?$/.test(gluedNumber(tokens, index + 4))) {
      second = Math.floor(Number(gluedNumber(tokens, index + 4)))
      last = index + 4
    }
  } else return null
  if (!/^\d{1,2}(?:\.\d{2})?$/.test(text) || minute > 59 || (second ?? 0) > 59) return null
  const half = halfAt(tokens, last + 1) ?? (dotted === null ? partOfDay(tokens, last + 1, hour) : null)
  if (dotted !== null && half === null && !isZoneAt(tokens, last + 1) && !/^[+]$/.test(wordAt(tokens, last + 1)))
    return null
  const grain = second === undefined ? 'minute' : 'second'
  if (half !== null) {
    const hours = hourOf(hour, half.half)
    return hours === null ? null : { term: term(hours, minute, grain, false, second), last: half.last }
  }
  if (hour > 24 || (hour === 24 && minute > 0) || isScore(tokens, last)) return null
  const twelve = hour >= 1 && hour <= 12 && !text.startsWith('0') && second === undefined
  return { term: term(hour % 24, minute, grain, twelve, second), last }
}

/** "won 3:30 minutes", "a ratio of 7:30:2": more digits or a unit behind make no time of it. */
function isScore(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  if (next === undefined) return false
  return (
    (next.text === ':' && !next.spaced && tokens[last + 2]?.kind === 'number') ||
    /^(?:minutes?|mins?|hours?|seconds?|percent|%)$/.test(next.lower)
  )
}

function gluedNumber(tokens: readonly Token[], index: number): string {
  const token = tokens[index]
  return token?.kind === 'number' && !token.spaced ? token.text : ''
}

/** "19h30", "15h". */
function frenchHours(tokens: readonly Token[], index: number): ClockPart | null {
  const text = tokens[index]?.text ?? ''
  const letter = tokens[index + 1]
  if (letter?.lower !== 'h' || letter.spaced || !/^\d{1,2}$/.test(text) || Number(text) > 24) return null
  const minutes = gluedNumber(tokens, index + 2)
  if (/^[0-5]\d$/.test(minutes))
    return { term: term(Number(text) % 24, Number(minutes), 'minute', false), last: index + 2 }
  // "in 1h" counts hours; "at 15h" names one.
  const cue =
    /^(?:at|by|from|until|till|before|after|since|@|-|–|to|on|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/
  const named = cue.test(wordAt(tokens, index - 1)) || Number(text) >= 13
  return named && minutes === '' ? { term: term(Number(text) % 24, 0, 'minute', false), last: index + 1 } : null
}

/** "1430 GMT", "0630 hours", "730 p.m.". */
function military(tokens: readonly Token[], index: number): ClockPart | null {
  const text = tokens[index]?.text ?? ''
  if (!/^\d{3,4}$/.test(text)) return null
  const [hour, minute] = [Number(text.slice(0, -2)), Number(text.slice(-2))]
  if (minute > 59 || hour > 23) return null
  const half = halfAt(tokens, index + 1) ?? partOfDay(tokens, index + 1, hour)
  if (half !== null) {
    const hours = hourOf(hour, half.half)
    return hours === null ? null : { term: term(hours, minute, 'minute', false), last: half.last }
  }
  if (text.length === 4 && /^(?:hours|hrs|local)$/.test(wordAt(tokens, index + 1)))
    return {
      term: term(hour, minute, 'minute', false),
      last: wordAt(tokens, index + 1) === 'local' ? index : index + 1,
    }
  return text.length === 4 && isZoneAt(tokens, index + 1)
    ? { term: term(hour, minute, 'minute', false), last: index }
    : null
}

/** "7pm", "7 o'clock", "3 in the morning", "8 tonight"; else a bare hour. */
function wholeHour(tokens: readonly Token[], index: number): ClockPart | null {
  const text = tokens[index]?.text ?? ''
  const hour = /^\d{1,2}$/.test(text) ? Number(text) : -1
  return hour < 0 || hour > 24 ? null : afterHour(tokens, hour, index)
}

/** What stands behind an hour, in figures or words. */
function afterHour(tokens: readonly Token[], hour: number, last: number): ClockPart | null {
  const half = halfAt(tokens, last + 1)
  if (half !== null) return onTheHour(hour, half)
  const name = hour === 12 ? named(tokens, last + 1) : null
  if (name !== null) return name
  const oClock = oClockAt(tokens, last + 1)
  if (oClock !== null) {
    const later = halfAt(tokens, oClock + 1) ?? partOfDay(tokens, oClock + 1, hour)
    if (later !== null) return onTheHour(hour, later)
    return hour >= 1 && hour <= 12 ? { term: term(hour % 24, 0, 'hour', true), last: oClock } : null
  }
  const part = partOfDay(tokens, last + 1, hour)
  if (part !== null) return onTheHour(hour, part)
  return hour > 24 ? null : { term: term(hour % 24, 0, 'hour', hour >= 1 && hour <= 12), last, bare: true }
}

function onTheHour(hour: number, { half, last }: { half: Half; last: number }): ClockPart | null {
  const hours = hourOf(hour, half)
  return hours === null ? null : { term: term(hours, 0, 'hour', false), last }
}

/** The hour of 24 for one of 12; null for hours that no half has: "14PM" is a slip or no time. */
function hourOf(hour: number, half: Half): number | null {
  if (hour < 1 || hour > 12) return null
  return (hour % 12) + (half === 'pm' ? 12 : 0)
}

/** "am", "a.m.", "PM", "p m", and "p" or "a" glued to the hour. */
function halfAt(tokens: readonly Token[], index: number): { half: Half; last: number } | null {
  const token = tokens[index]
  const word = token?.lower ?? ''
  if (word === 'am' || word === 'pm') {
    // "I am": the verb stands behind a pronoun and never behind a figure, but "the 5 am I" may be either.
    return { half: word, last: index }
  }
  const half = word === 'a' ? 'am' : word === 'p' ? 'pm' : null
  if (half === null) return null
  const stop = wordAt(tokens, index + 1) === '.' ? 1 : 0
  if (wordAt(tokens, index + 1 + stop) === 'm') {
    const letter = tokens[index + 1 + stop]
    if (stop === 0 && letter?.spaced === false) return null
    const end = tokens[index + 2 + stop]
    return { half, last: index + 1 + stop + (stop === 1 && end?.text === '.' && !end.spaced ? 1 : 0) }
  }
  // "250p" is a price.
  return token?.spaced === false && word === 'p' && wordAt(tokens, index - 1).length <= 2 ? { half, last: index } : null
}

/** "in the morning", "in the afternoon", "at night" behind an hour say which half is meant. */
function partOfDay(tokens: readonly Token[], index: number, hour: number): { half: Half; last: number } | null {
  const word = wordAt(tokens, index)
  if (word === 'at' && wordAt(tokens, index + 1) === 'night')
    return { half: hour >= 6 && hour < 12 ? 'pm' : 'am', last: index + 1 }
  if (word !== 'in') return null
  const start = wordAt(tokens, index + 1) === 'the' ? index + 2 : index + 1
  const half = HALF_BY_WORD.get(wordAt(tokens, start))
  return half === undefined ? null : { half, last: start }
}

const HALF_BY_WORD: ReadonlyMap<string, Half> = new Map<string, Half>([
  ['morning', 'am'],
  ['am', 'am'],
  ['afternoon', 'pm'],
  ['evening', 'pm'],
  ['pm', 'pm'],
])

function oClockAt(tokens: readonly Token[], index: number): number | null {
  const word = wordAt(tokens, index)
  if (word === "o'clock" || word === 'oclock') return index
  if (word === 'o' && wordAt(tokens, index + 1) === 'clock') return index + 1
  return word === 'o' && /^['’]$/.test(wordAt(tokens, index + 1)) && wordAt(tokens, index + 2) === 'clock'
    ? index + 2
    : null
}

// ── Words ───────────────────────────────────────────────────────────────────────────────────────────────────────────

function named(tokens: readonly Token[], index: number): ClockPart | null {
  const word = wordAt(tokens, index)
  if (word === 'noon' || word === 'midday') return { term: term(12, 0, 'hour', false), last: index }
  return word === 'midnight' ? { term: term(0, 0, 'hour', false), last: index } : null
}

/** "half past seven", "quarter to 9", "a quarter past noon", "twenty past three", "5 minutes to 8". */
function past(tokens: readonly Token[], index: number): ClockPart | null {
  const start = wordAt(tokens, index) === 'a' ? index + 1 : index
  const word = wordAt(tokens, start)
  const minutes =
    word === 'half'
      ? { value: 30, last: start }
      : word === 'quarter'
        ? { value: 15, last: start }
        : minutesAt(tokens, start)
  if (minutes === null || (start > index && word !== 'quarter')) return null
  let next = minutes.last + 1
  if (/^(?:minutes?|mins?)$/.test(wordAt(tokens, next))) next += 1
  const direction = wordAt(tokens, next)
  const back = direction === 'to' || direction === 'before' || direction === 'till'
  const on = direction === 'past' || (direction === 'after' && word !== 'half' && word !== 'quarter')
  if (!(back && word !== 'half') && !on) return null
  const base = hourAt(tokens, next + 1)
  const counted = next > minutes.last + 1
  if (base === null || !(word === 'half' || word === 'quarter' || counted || isSurelyPast(tokens, start, back, base)))
    return null
  const from = base.term.hour * 60 + base.term.minute
  const total = (from + (back ? -minutes.value : minutes.value) + 1440) % 1440
  return { term: term(Math.floor(total / 60), total % 60, 'minute', base.term.twelve ?? false), last: base.last }
}

/** "twenty past three", "15 past noon", "ten to noon"; but "5 to 10pm" is a range and "ten to eight" may be a score. */
function isSurelyPast(tokens: readonly Token[], start: number, back: boolean, base: ClockPart): boolean {
  const named = tokens[base.last]?.kind === 'word' && base.term.minute === 0 && base.term.hour % 12 === 0 && !base.bare
  if (back) return named
  if (tokens[start]?.kind === 'word') return true
  return !base.bare && wordAt(tokens, start + 1) === 'past'
}

/** Minutes before or after an hour: "ten", "twenty-five", "5", "15". */
function minutesAt(tokens: readonly Token[], index: number): { value: number; last: number } | null {
  const token = tokens[index]
  if (token?.kind === 'number') {
    const value = Number(token.text)
    return /^\d{1,2}$/.test(token.text) && value < 60 ? { value, last: index } : null
  }
  return smallNumberAt(tokens, index)
}

/** A number in words below sixty. */
function smallNumberAt(tokens: readonly Token[], index: number): { value: number; last: number } | null {
  const word = wordAt(tokens, index)
  const unit = UNITS_AND_TEENS.get(word)
  if (unit !== undefined) return unit === 0 ? null : { value: unit, last: index }
  const tens = TENS.get(word)
  if (tens === undefined || tens > 50) return null
  const hyphen = wordAt(tokens, index + 1) === '-' ? 1 : 0
  const digit = UNITS_AND_TEENS.get(wordAt(tokens, index + 1 + hyphen))
  return digit !== undefined && digit > 0 && digit < 10
    ? { value: tens + digit, last: index + 1 + hyphen }
    : { value: tens, last: index }
}

/** The hour that minutes lead to or from: "seven", "9", "3pm", "noon". */
function hourAt(tokens: readonly Token[], index: number): ClockPart | null {
  const token = tokens[index]
  if (token?.kind === 'number') return frenchHours(tokens, index) ?? wholeHour(tokens, index)
  const whole = named(tokens, index)
  if (whole !== null) return whole
  const hour = UNITS_AND_TEENS.get(wordAt(tokens, index))
  return hour === undefined || hour < 1 || hour > 12 ? null : afterHour(tokens, hour, index)
}

/** "seven o'clock", "three pm", "seven thirty p.m.", "nine in the morning": hours in words need what makes a time of them. */
function inWords(tokens: readonly Token[], index: number): ClockPart | null {
  const hour = UNITS_AND_TEENS.get(wordAt(tokens, index))
  if (hour === undefined || hour < 1 || hour > 12) return null
  const whole = afterHour(tokens, hour, index)
  if (whole !== null && !whole.bare) return whole
  const minutes = smallNumberAt(tokens, index + 1)
  const half = minutes === null || minutes.value < 10 ? null : halfAt(tokens, minutes.last + 1)
  if (minutes !== null && half !== null) {
    const hours = hourOf(hour, half.half)
    return hours === null ? null : { term: term(hours, minutes.value, 'minute', false), last: half.last }
  }
  return whole
}

// ── Ranges and zones ────────────────────────────────────────────────────────────────────────────────────────────────

/** "9am to 5pm", "3-4pm", "9:30 - 11:00", "between 2 and 4 p.m.", "11:30-1:30". One end at least must be more than a bare hour. */
function clockRange(tokens: readonly Token[], index: number, from: ClockPart): TimexReading | null {
  const zone = from.bare ? null : zoneAt(tokens, from.last + 1)
  const end = zone?.last ?? from.last
  const between = wordAt(tokens, index - 1) === 'between' && wordAt(tokens, end + 1) === 'and'
  const joint = between ? end + 2 : rangeJoint(tokens, end + 1)
  const to = joint === null ? null : clockAt(tokens, joint)
  if (
    to === null ||
    (from.bare && to.bare) ||
    (to.bare && isContinued(tokens, to.last)) ||
    isLoose(tokens, index, from, to)
  )
    return null
  const first = shareHalf(from.term, to.term, from.bare ?? false)
  const range = { type: 'range', from: first, to: to.term } as const
  return withZone(tokens, { first: index, last: to.last, term: range, ...(zone === null ? {} : { zone: zone.name }) })
}

/** In "10:00 to 01/01/2023" the second number begins a date. */
function isContinued(tokens: readonly Token[], last: number): boolean {
  const next = tokens[last + 1]
  return (
    next !== undefined &&
    !next.spaced &&
    /^(?:[-/.:%]|\p{L}+)$/u.test(next.text) &&
    (next.text !== '.' || tokens[last + 2]?.kind === 'number')
  )
}

/** "7 to 10:30" may be a score and a time; a bare beginning wants its end in the same breath. A count before "am" is rare. */
function isLoose(tokens: readonly Token[], index: number, from: ClockPart, to: ClockPart): boolean {
  if (from.bare) return tokens[index]?.kind === 'word' && to.term.twelve === true
  return to.bare === true && !/^(?:[-–]|to|until|till|and)$/.test(wordAt(tokens, from.last + 1))
}

/** In "3-4pm" both are afternoon hours; in "11-1pm" the first is the morning's. */
function shareHalf(open: ClockTerm, settled: ClockTerm, bare: boolean): ClockTerm {
  if (!open.twelve || settled.twelve || settled.hour === 12 || (!bare && open.grain === 'hour')) return open
  const hour = open.hour % 12
  const afternoon = hour + 12
  const { twelve: _, ...rest } = open
  return { ...rest, hour: settled.hour >= 12 && afternoon <= settled.hour ? afternoon : hour }
}

function withZone(tokens: readonly Token[], reading: TimexReading): TimexReading {
  const zone = zoneAt(tokens, reading.last + 1)
  return zone === null ? reading : { ...reading, last: zone.last, zone: zone.name }
}

function isZoneAt(tokens: readonly Token[], index: number): boolean {
  return zoneAt(tokens, index) !== null
}

/** "GMT", "(BST)", "EDT", "UTC+2", "GMT -08:45", "local time", "+02:00". */
function zoneAt(tokens: readonly Token[], index: number): { name: string; last: number } | null {
  const token = tokens[index]
  if (token === undefined) return null
  if (token.text === '(' && wordAt(tokens, index + 1) !== '(') {
    const inner = zoneAt(tokens, index + 1)
    return inner !== null && wordAt(tokens, inner.last + 1) === ')' ? { name: inner.name, last: inner.last + 1 } : null
  }
  if (token.lower === 'local' && wordAt(tokens, index + 1) === 'time') return { name: 'LOCAL', last: index + 1 }
  if ((token.text === '+' || token.text === '-') && !token.spaced) return null
  const upper = token.text.toUpperCase()
  const known =
    TIME_ZONES.has(upper) && (token.text === upper || upper.length === 3) && (upper !== 'Z' || !token.spaced)
  if (token.kind !== 'word' || !known || (token.text !== upper && /^(?:eat|art|cat|wat|ist|west)$/.test(token.lower)))
    return null
  const offset = offsetAt(tokens, index + 1)
  return { name: upper, last: offset ?? index }
}

/** "+2", "-08:45", "+0900" behind a zone. */
function offsetAt(tokens: readonly Token[], index: number): number | null {
  const sign = wordAt(tokens, index)
  if ((sign !== '+' && sign !== '-' && sign !== '−') || !/^\d{1,4}$/.test(gluedNumber(tokens, index + 1))) return null
  return wordAt(tokens, index + 2) === ':' && /^\d{2}$/.test(gluedNumber(tokens, index + 3)) ? index + 3 : index + 1
}
