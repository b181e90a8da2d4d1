import { type Interval, point } from './interval.js'

/*
 * Arithmetic on intervals: the set of all results that the operation has for numbers of the operands. An end of the
 * result is exclusive where an end that made it is.
 */

/** The sum of all; 0 of none. */
export function sumOf(intervals: readonly Interval[]): Interval {
  return intervals.reduce(add, point(0))
}

function add(a: Interval, b: Interval): Interval {
  return withEnds(a.min + b.min, a.max + b.max, a.minExclusive || b.minExclusive, a.maxExclusive || b.maxExclusive)
}

/** `a − b`. */
export function difference(a: Interval, b: Interval): Interval {
  return withEnds(a.min - b.max, a.max - b.min, a.minExclusive || b.maxExclusive, a.maxExclusive || b.minExclusive)
}

/** `a × b`, for intervals without negative numbers. */
export function product(a: Interval, b: Interval): Interval {
  return withEnds(
    finiteProduct(a.min, b.min),
    finiteProduct(a.max, b.max),
    a.minExclusive || b.minExclusive,
    a.maxExclusive || b.maxExclusive,
  )
}

/** `a ÷ b`, for intervals without negative numbers; open above where `b` may be nought. */
export function quotient(a: Interval, b: Interval): Interval {
  return withEnds(
    Number.isFinite(b.max) ? divided(a.min, b.max) : 0,
    divided(a.max, b.min),
    a.minExclusive || b.maxExclusive,
    a.maxExclusive || b.minExclusive,
  )
}

function divided(a: number, b: number): number {
  return b === 0 ? Number.POSITIVE_INFINITY : a / b
}

/** Nought times a number of any size is nought. */
function finiteProduct(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b
}

/** An open end, and the only number of an interval, exclude nothing. */
function withEnds(min: number, max: number, minExclusive = false, maxExclusive = false): Interval {
  return {
    min,
    max,
    ...(minExclusive && min < max ? { minExclusive } : {}),
    ...(maxExclusive && min < max ? { maxExclusive } : {}),
  }
}
