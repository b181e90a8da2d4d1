import type { DayPart, Portion, Relation, TimeUnit } from '../lexicon/timeWords.js'
import type { DateFields } from './dateFields.js'

/** A calendar date of which at least one field is written. */
export interface DateTerm extends Omit<DateFields, 'hour' | 'minute' | 'second'> {
  readonly type: 'date'
  readonly relation?: Relation
}

/** A date in figures whose order the figures do not settle: "4/5/2025". */
export interface NumericDateTerm {
  readonly type: 'numericDate'
  readonly year: number
  readonly first: number
  readonly second: number
}

/** The period so many units after (or before) the one that the document's date lies in: "last month" is month −1. */
export interface PeriodTerm {
  readonly type: 'period'
  readonly unit: TimeUnit
  readonly offset: number
}

/** A quarter, a half or a season of a year, by its TIMEX3 code. */
export interface YearPartTerm {
  readonly type: 'yearPart'
  readonly part: string
  readonly year?: number
  readonly relation?: Relation
}

/** A decade or century by its leading digits: "198" is the 1980s, "18" the 19th century, "XX6" the '60s of any. */
export interface EraTerm {
  readonly type: 'era'
  readonly digits: string
}

/** A business year, whose months only its company knows: "fiscal 2025". */
export interface FiscalYearTerm {
  readonly type: 'fiscalYear'
  readonly year: number
}

/** A feast or observance by its id in the table of holidays. */
export interface HolidayTerm {
  readonly type: 'holiday'
  readonly holiday: string
  readonly year?: number
  readonly relation?: Relation
}

/** So many units from a point: "18 months ago", "two days later". */
export interface ShiftTerm {
  readonly type: 'shift'
  /** Negative for the past. */
  readonly count: number
  readonly unit: TimeUnit
  /** The point that is counted from; the document's date where none is named. */
  readonly from?: TimeTerm
}

/** The so many units up to now, or from now: "the past 18 months", "the next two weeks". */
export interface WindowTerm {
  readonly type: 'window'
  /** Negative for the past. */
  readonly count: number
  readonly unit: TimeUnit
}

/** "the first Monday of June", "the last day of October": the index counts from 1, or from −1 at the end. */
export interface NthTerm {
  readonly type: 'nth'
  readonly index: number
  readonly unit: TimeUnit | { readonly weekday: number }
  readonly of: TimeTerm
}

/** So many of a weekday on or back: "three Fridays from now", "the first Monday after Easter". */
export interface WeekdaysTerm {
  readonly type: 'weekdays'
  readonly weekday: number
  /** Negative for the past. */
  readonly count: number
  /** The day that is counted from; the document's date where none is named. */
  readonly from?: TimeTerm
}

/** The occurrence that lies nearest to a day, or the second nearest: "the Sunday nearest 11 November". */
export interface NearestTerm {
  readonly type: 'nearest'
  readonly inner: TimeTerm
  /** 1 for the nearest. */
  readonly rank: number
  readonly to: TimeTerm
}

/** So long from a point on: "for ten days from 18 December". */
export interface RunTerm {
  readonly type: 'run'
  readonly count: number
  readonly unit: TimeUnit
  readonly from: TimeTerm
}

/** The occurrence of one term in the stretch of another: "Monday of next week", "the 20th of last month". */
export interface WithinTerm {
  readonly type: 'within'
  readonly inner: TimeTerm
  readonly outer: TimeTerm
}

/** The first occurrence from a point on: "Thanksgiving in two years". */
export interface FromTerm {
  readonly type: 'from'
  readonly inner: TimeTerm
  readonly point: TimeTerm
}

/** A clock time. Where `twelve` is true the words leave open which half of the day is meant: "3:30". */
export interface ClockTerm {
  readonly type: 'clock'
  readonly hour: number
  readonly minute: number
  readonly second?: number
  readonly twelve?: boolean
  /** "hour" for "5pm", "minute" for "5:00". */
  readonly grain: 'hour' | 'minute' | 'second'
}

export interface DayPartTerm {
  readonly type: 'dayPart'
  readonly part: DayPart
  readonly of: TimeTerm
}

export interface PortionTerm {
  readonly type: 'portion'
  readonly portion: Portion
  readonly of: TimeTerm
}

/** The period in which a day lies: "the week of June 4". */
export interface PeriodOfTerm {
  readonly type: 'periodOf'
  readonly unit: TimeUnit
  readonly of: TimeTerm
}

/** From the beginning of one term to the end of another. */
export interface RangeTerm {
  readonly type: 'range'
  readonly from: TimeTerm
  readonly to: TimeTerm
}

/** A clock time, or a range of them, on a day. */
export interface AtTerm {
  readonly type: 'at'
  readonly day: TimeTerm
  readonly clock: TimeTerm
}

/**
 * What a time expression refers to, before anything is known of the document: plain data that `resolveTerm` turns
 * into a stretch of the calendar.
 */
export type TimeTerm =
  | DateTerm
  | NumericDateTerm
  | PeriodTerm
  | YearPartTerm
  | EraTerm
  | FiscalYearTerm
  | HolidayTerm
  | ShiftTerm
  | WindowTerm
  | NthTerm
  | WeekdaysTerm
  | NearestTerm
  | RunTerm
  | WithinTerm
  | FromTerm
  | ClockTerm
  | DayPartTerm
  | PortionTerm
  | PeriodOfTerm
  | RangeTerm
  | AtTerm

/** The TIMEX3 value that the words alone give, with X for every digit that they leave open: "XXXX-06-04". */
export function termValue(term: TimeTerm): string {
  switch (term.type) {
    case 'date':
      return dateValue(term)
    case 'numericDate':
      return term.first === term.second
        ? dateValue({ year: term.year, month: term.first, day: term.second })
        : digits(term.year)
    case 'period':
      return UNKNOWN_PERIODS[term.unit]
    case 'yearPart':
      return `${term.year === undefined ? 'XXXX' : digits(term.year)}-${term.part}`
    case 'era':
      return term.digits
    case 'fiscalYear':
      return `FY${digits(term.year)}`
    case 'holiday':
      return term.year === undefined ? 'XXXX-XX-XX' : `${digits(term.year)}-XX-XX`
    case 'shift':
    case 'window':
    case 'periodOf':
    case 'run':
      return UNKNOWN_PERIODS[term.unit]
    case 'nth':
      return typeof term.unit === 'string' ? UNKNOWN_PERIODS[term.unit] : `XXXX-WXX-${term.unit.weekday}`
    case 'weekdays':
      return `XXXX-WXX-${term.weekday}`
    case 'within':
    case 'from':
    case 'nearest':
      return termValue(term.inner)
    case 'clock':
      return clockValue(term)
    case 'dayPart':
      return `${termValue(term.of)}T${term.part}`
    case 'portion':
      return termValue(term.of)
    case 'range':
      return `${termValue(term.from)}/${termValue(term.to)}`
    case 'at':
      return `${termValue(term.day)}${termValue(term.clock)}`
  }
}

/** The fields that the words state outright. A range, a holiday or a part of a month alone states none. */
export function knownFields(term: TimeTerm): DateFields {
  switch (term.type) {
    case 'date': {
      const { year, month, day, weekday } = term
      return {
        ...(year === undefined ? {} : { year }),
        ...(month === undefined ? {} : { month }),
        // A day without its month comes round too often to be set against another.
        ...(day === undefined || month === undefined ? {} : { day }),
        ...(weekday === undefined ? {} : { weekday }),
      }
    }
    case 'numericDate':
      return { year: term.year }
    case 'yearPart':
      return term.year === undefined ? {} : { year: term.year }
    case 'within':
      return knownFields(term.inner)
    case 'dayPart':
    case 'portion':
      return knownFields(term.of)
    case 'clock':
      return { hour: term.hour, minute: term.minute, ...(term.second === undefined ? {} : { second: term.second }) }
    default:
      return {}
  }
}

const UNKNOWN_PERIODS: Readonly<Record<TimeUnit, string>> = {
  second: 'XXXX-XX-XXTXX:XX:XX',
  minute: 'XXXX-XX-XXTXX:XX',
  hour: 'XXXX-XX-XXTXX',
  day: 'XXXX-XX-XX',
  week: 'XXXX-WXX',
  weekend: 'XXXX-WXX-WE',
  month: 'XXXX-XX',
  quarter: 'XXXX-QX',
  half: 'XXXX-HX',
  year: 'XXXX',
  decade: 'XXX',
  century: 'XX',
}

/** "2025-06-04", "XXXX-06-04", "2025-06", "2025", "XXXX-WXX-1", "XXXX-XX-15". */
function dateValue({ year, month, day, weekday }: Omit<DateTerm, 'type'>): string {
  const years = year === undefined ? 'XXXX' : year <= 0 ? `BC${digits(1 - year)}` : digits(year)
  if (month === undefined && day === undefined) return weekday === undefined ? years : `${years}-WXX-${weekday}`
  const months = `${years}-${month === undefined ? 'XX' : digits(month, 2)}`
  return day === undefined ? months : `${months}-${digits(day, 2)}`
}

/** "T19:30", "T07:30:15". */
function clockValue({ hour, minute, second }: ClockTerm): string {
  return `T${digits(hour, 2)}:${digits(minute, 2)}${second === undefined ? '' : `:${digits(second, 2)}`}`
}

function digits(value: number, count = 4): string {
  return String(value).padStart(count, '0')
}
