/** The parts of a calendar date or clock time that are settled. Month 1 to 12, day 1 to 31, weekday 1 (Monday) to 7. */
export interface DateFields {
  readonly year?: number
  readonly month?: number
  readonly day?: number
  readonly weekday?: number
  readonly hour?: number
  readonly minute?: number
  readonly second?: number
}
