/** The parts of a calendar date or clock time that are settled. Month 1 to 12, day 1 to 31, weekday 1 (Monday) to 7. */
export interface DateFields {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly hour?: number
  readonly minute?: number
}

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
}
