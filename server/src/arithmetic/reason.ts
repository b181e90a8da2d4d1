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

/** Why a statement cannot be right in itself, as data: every word shown to a person is made from this in `features/messages.ts`. */
export type ArithmeticReason = Calculation | WrongWeekday | NoSuchDay | Unequal | WrongCheckDigit
