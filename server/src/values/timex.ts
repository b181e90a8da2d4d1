import type { Span } from '../text/span.js'
import type { DateFields } from './dateFields.js'
import type { TimeTerm } from './timeTerm.js'

export type { DateFields } from './dateFields.js'

/**
 * A time expression in the sense of TIMEX3 (ISO-TimeML, https://www.timeml.org).
 *
 * What the words state is in `known`; what follows only with the help of the document's date is in `implied`; what
 * neither gives is in neither. "Monday" in an undated text knows a weekday and nothing else.
 */
export interface Timex {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET'
  /** TIMEX3 value: "2025-04-08", "XXXX-04-08", "2025-Q2", "198", "P18M", "PXD", "2025-04-08T19:30". */
  readonly value: string
  /** TIMEX3 modifier: "START", "MID", "END", "APPROX", "BEFORE", "AFTER", "LESS_THAN", "MORE_THAN". */
  readonly mod?: string
  readonly known: DateFields
  readonly implied?: DateFields
  /** "18 months ago" and "since the war began 18 months ago" are durations that lead back or on from a point. */
  readonly direction?: 'past' | 'future'
  /** What the words refer to; `resolveTerm` finds its stretch of the calendar. */
  readonly term?: TimeTerm
  /** "text" for expressions that count from the time named before them: "two days later", "the next day". */
  readonly anchor?: 'text'
  /** The order of day and month that figures show: day 13 or more can stand in one place only. */
  readonly order?: 'dayFirst' | 'monthFirst'
  /** The clock's zone as written, in upper case: "GMT", "EDT". It shifts nothing. */
  readonly zone?: string
  readonly resolved?: ResolvedTime
}

/** Where on the calendar a time expression lies, with the help of the document's date. Local date-times of ISO 8601. */
export interface ResolvedTime {
  /** The beginning, and the end, which is not included. */
  readonly from?: string
  readonly to?: string
  /** The very point that words count to ("18 months ago"), as fine as the document's date is given. */
  readonly at?: string
  /** Other stretches that the words may mean just as well: the Friday before or after, the other half of the day. */
  readonly alternatives?: readonly { readonly from: string; readonly to: string }[]
  /** With its clock time or its day beside it, as one expression: "at 7pm on Friday". Offsets of the source. */
  readonly whole?: Span
}
