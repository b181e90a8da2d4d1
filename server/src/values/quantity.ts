import type { Interval } from './interval.js'

/**
 * How sharply a number was given; decides which band it is compared with.
 *
 * - `exact`: unhedged and not round ("412", "23.4 %"): exact to its stated precision.
 * - `round`: unhedged and round ("400", "30,000"): exact against its own kind, a band against any other.
 * - `hedged`: "about", "nearly", "just over": a band.
 * - `bound`: "more than", "at least", "up to": open on one side.
 * - `range`: "12 to 15".
 * - `vague`: "dozens", "hundreds", "several": a soft floor, or no number at all.
 */
export type Register = 'exact' | 'round' | 'hedged' | 'bound' | 'range' | 'vague'

/** True for the dimensions of a length of time: clock time in seconds, calendar time in months. */
export function isTimeSpan(dimension: string): boolean {
  return dimension === 'duration' || dimension === 'months'
}

/** A number as it was written, with its unit. */
export interface Quantity {
  /** What the words say, in the canonical unit. */
  readonly interval: Interval
  readonly register: Register
  /** Canonical unit ("m", "kg", "USD", "percent", "month", "second"); null for a bare count. */
  readonly unit: string | null
  /** What the unit measures ("length", "money", "count", …): only quantities of one dimension are compared. */
  readonly dimension: string
  /** "a year", "per head": canonical noun of the rate's denominator. */
  readonly per?: string | undefined
  /** Granularity of the written number in canonical units; see `granularity.ts`. */
  readonly step: number
  /** The number as written: "nearly two years" → 2, "3.2m" → 3,200,000. Absent for a range or a vague quantity. */
  readonly surfaceValue?: number | undefined
  /** The unit as written, singular: "year", "mile", "USD". */
  readonly surfaceUnit?: string | undefined
}
