import type { Claim } from '../claims/claim.js'
import { type Comparison, compareQuantities, compareTimexes } from '../values/comparison.js'
import type { Quantity } from '../values/quantity.js'

/**
 * How the values of two claims with one comparison key stand to each other.
 *
 * @param tolerance widens both values by this share of themselves, 0 to 1
 */
export function compareClaims(a: Claim, b: Claim, tolerance = 0): Comparison {
  if (a.quantity !== undefined && b.quantity !== undefined) {
    return compareQuantities(tolerated(a.quantity, tolerance), tolerated(b.quantity, tolerance))
  }
  if (a.timex !== undefined && b.timex !== undefined) return compareTimexes(a.timex, b.timex)
  return 'open'
}

function tolerated(quantity: Quantity, tolerance: number): Quantity {
  if (tolerance === 0) return quantity
  const { min, max } = quantity.interval
  const interval = { ...quantity.interval, min: min - Math.abs(min) * tolerance, max: max + Math.abs(max) * tolerance }
  return { ...quantity, interval }
}
