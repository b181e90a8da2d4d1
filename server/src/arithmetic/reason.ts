import type { Interval } from '../values/interval.js'

/** A number as it enters a calculation, or comes out of one. */
export interface Operand {
  /** The wording; for what was counted in the text, such as the items of a list, the number in digits. */
  readonly surface: string
  readonly interval: Interval
  /** Canonical unit; null for a bare count. */
  readonly unit: string | null
}

/**
 * - `sum`: all operands added up;
 * - `difference`: the first less the second;
 * - `product`: all operands multiplied;
 * - `quotient`: the first divided by the second;
 * - `share`: the first in percent of the second;
 * - `part`: the first, a percentage or a fraction, of the second;
 * - `change`: from the first to the second, in percent of the first.
 */
export type Operation = 'sum' | 'difference' | 'product' | 'quotient' | 'share' | 'part' | 'change'

/** What the text says of some numbers does not follow from them. */
export interface Calculation {
  readonly type: 'calculation'
  readonly operation: Operation
  readonly operands: readonly Operand[]
  /** The result for the numbers as written. */
  readonly result: Operand
  /** What the text gives for the result. */
  readonly stated: Operand
}

/** A day and the weekday that is said to be its. Weekdays are 1 (Monday) to 7 (Sunday). */
export interface WrongWeekday {
  readonly type: 'weekday'
  /** TIMEX3: "2024-03-05". */
  readonly day: string
  readonly stated: number
  readonly actual: number
}

/** A day that its month does not have. */
export interface NoSuchDay {
  readonly type: 'no-such-day'
  /** Null where none is given; then February is taken to have 29 days. */
  readonly year: number | null
  readonly month: number
  readonly day: number
  /** How many days the month has. */
  readonly days: number
}

/** One number given twice, in two ways that do not meet. */
export interface Unequal {
  readonly type: 'unequal'
  readonly readings: readonly [Operand, Operand]
}

/** A number whose last digit does not follow from the others. */
export interface WrongCheckDigit {
  readonly type: 'check-digit'
  /** "ISBN-13", "IBAN". */
  readonly scheme: string
  readonly stated: string
  readonly expected: string
}

/** A measurement in brackets that is not what stands before them; the parties are these two. */
export interface Conversion {
  readonly type: 'conversion'
  readonly from: string
  readonly stated: string
  /** The numbers of the first, in the unit of the second. */
  readonly computed: readonly number[]
  /** That unit, in the plural. */
  readonly unit: string
  /** True for a difference of temperatures, which has no zero to take into account. */
  readonly difference?: boolean
}

/** A change from one percentage to another, told as a percentage that it is not, or as points that it is not. */
export interface PercentPoints {
  readonly type: 'percent-points'
  readonly before: Operand
  readonly after: Operand
  /** The change in points and in percent of the first. */
  readonly points: Operand
  readonly percent: Operand
  readonly stated: Operand
}

/** Figures that go up where the words go down, or down where they go up. */
export interface WrongDirection {
  readonly type: 'direction'
  readonly before: Operand
  readonly after: Operand
  /** What the words say: 1 for more, −1 for less. */
  readonly told: 1 | -1
}

/** A number that announces a list, and how many items the list has; the parties are the number and the list. */
export interface WrongItemCount {
  readonly type: 'item-count'
  readonly announced: Operand
  readonly found: number
  /** What was counted, in the singular: the items of a list, names in a sentence, sections under a heading, maps. */
  readonly what: string
}

/** A mean that so many whole numbers do not have. */
export interface ImpossibleMean {
  readonly type: 'impossible-mean'
  readonly number: Operand
  readonly mean: Operand
  /** The means next to it that they can have. */
  readonly nearest: readonly number[]
}

/** A length of time that is not that between two dates. */
export interface WrongTimeSpan {
  readonly type: 'time-span'
  /** The days that the two dates leave open. */
  readonly days: Interval
  /** The unit of what is stated: "year". */
  readonly unit: string
  readonly stated: Operand
}

/** A day told from the day of the document, and a weekday or date that it does not have. */
export interface WrongRelativeDay {
  readonly type: 'relative-day'
  /** TIMEX3 of the document's day, and of the day that is meant. */
  readonly published: string
  readonly day: string
  readonly weekday: number
  readonly relative: string
  readonly stated: string
}

/** Two statements that place one birth or beginning at different times. */
export interface TwoOrigins {
  readonly type: 'origin'
  readonly of: 'person' | 'thing'
  /** The wording, and the first and last day that it leaves open. */
  readonly readings: readonly [OriginReading, OriginReading]
}

export interface OriginReading {
  readonly surface: string
  /** TIMEX3. */
  readonly from: string
  readonly to: string
}

/** One moment on two clocks that never show it together. */
export interface WrongTimeZone {
  readonly type: 'time-zone'
  readonly from: string
  readonly stated: string
  /** What the second clock shows, in minutes since midnight: several where summer time may be in force. */
  readonly minutes: readonly number[]
}

/** A number of the text, and that of the table for the same row and column. */
export interface TextAndTable {
  readonly type: 'table-text'
  readonly stated: Operand
  readonly table: Operand
  readonly row: string
  readonly column: string
}

/** Why a statement cannot be right in itself, as data: every word shown to a person is made from this in `features/messages/`. */
export type ArithmeticReason =
  | Calculation
  | WrongWeekday
  | NoSuchDay
  | Unequal
  | WrongCheckDigit
  | Conversion
  | PercentPoints
  | WrongDirection
  | WrongItemCount
  | ImpossibleMean
  | WrongTimeSpan
  | WrongRelativeDay
  | TwoOrigins
  | WrongTimeZone
  | TextAndTable
