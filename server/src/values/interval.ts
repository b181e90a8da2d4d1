/**
 * A set of numbers between two ends. An end at ±Infinity is open; an exclusive end is not itself in the set.
 *
 * Invariant: `min <= max`, and an exclusive end has `min < max`.
 */
export interface Interval {
  readonly min: number
  readonly max: number
  readonly minExclusive?: boolean
  readonly maxExclusive?: boolean
}

/** The interval that holds one number. */
export function point(value: number): Interval {
  return { min: value, max: value }
}

/** The interval from `min` to `max`, both included, whichever way round they are given. */
export function between(a: number, b: number): Interval {
  return a <= b ? { min: a, max: b } : { min: b, max: a }
}

/** True when no number lies in both. Symmetric. `disjoint({min: 1, max: 2, maxExclusive: true}, point(2))` is true. */
export function disjoint(a: Interval, b: Interval): boolean {
  return liesBelow(a, b) || liesBelow(b, a)
}

/** True when every number of `a` is smaller than every number of `b`. */
export function liesBelow(a: Interval, b: Interval): boolean {
  if (a.max < b.min) return true
  return a.max === b.min && (a.maxExclusive === true || b.minExclusive === true)
}

/** True when every number of `inner` lies in `outer`. */
export function intervalContains(outer: Interval, inner: Interval): boolean {
  const minHolds =
    outer.min < inner.min || (outer.min === inner.min && (!outer.minExclusive || inner.minExclusive === true))
  const maxHolds =
    outer.max > inner.max || (outer.max === inner.max && (!outer.maxExclusive || inner.maxExclusive === true))
  return minHolds && maxHolds
}

/** Both ends multiplied by a positive factor: how an exact unit conversion acts on an interval. */
export function scale(interval: Interval, factor: number): Interval {
  return { ...interval, min: interval.min * factor, max: interval.max * factor }
}

/** Both ends moved by `amount`. */
export function shift(interval: Interval, amount: number): Interval {
  return { ...interval, min: interval.min + amount, max: interval.max + amount }
}

/** The interval grown by `margin` (at least 0) on both sides. */
export function widen(interval: Interval, margin: number): Interval {
  return { ...interval, min: interval.min - margin, max: interval.max + margin }
}

/** True for an interval that is a single number. */
export function isPoint(interval: Interval): boolean {
  return interval.min === interval.max
}

/** True when both ends are finite. */
export function isBounded(interval: Interval): boolean {
  return Number.isFinite(interval.min) && Number.isFinite(interval.max)
}
