import type { HedgeClass } from '../lexicon/hedges.js'
import type { Interval } from './interval.js'
import type { Register } from './quantity.js'

/**
 * The interval that a hedge makes of a number with the given granularity step; without a hedge the number itself.
 * `docs/rules/count.md` shows the table.
 *
 * @example hedgedInterval(24, 3, 'nearly') // 19.5 to 24, 24 not included
 */
export function hedgedInterval(value: number, step: number, hedge: HedgeClass | null): Interval {
  switch (hedge) {
    case null:
    case 'exactly':
      return { min: value, max: value }
    case 'about':
      return { min: value - step, max: value + step }
    case 'nearly':
      return { min: value - 1.5 * step, max: value, maxExclusive: true }
    case 'justOver':
      return { min: value, max: value + step, minExclusive: true }
    case 'over':
      return { min: value, max: Number.POSITIVE_INFINITY, minExclusive: true }
    case 'atLeast':
      return { min: value, max: Number.POSITIVE_INFINITY }
    case 'under':
      return { min: lowest(value), max: value, maxExclusive: true }
    case 'odd':
      return { min: value, max: value + lastSignificantUnit(value), maxExclusive: true }
    case 'atMost':
    case 'upTo':
      return { min: lowest(value), max: value }
  }
}

/** What the last digit before the trailing zeros is worth: 10 in 40, 100 in 300, 1 in 412. */
function lastSignificantUnit(value: number): number {
  let unit = 1
  while (value !== 0 && value % (unit * 10) === 0) unit *= 10
  return unit
}

/** A count, a sum or a length is not negative, so "fewer than 40" starts at nought; "below −10" has no floor. */
function lowest(value: number): number {
  return value >= 0 ? 0 : Number.NEGATIVE_INFINITY
}

/** The register in which a hedged or unhedged number was given. */
export function registerOf(hedge: HedgeClass | null, round: boolean): Register {
  switch (hedge) {
    case null:
      return round ? 'round' : 'exact'
    case 'exactly':
      return 'exact'
    case 'about':
    case 'nearly':
    case 'justOver':
    case 'odd':
      return 'hedged'
    default:
      return 'bound'
  }
}
