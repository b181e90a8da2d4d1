import type { Claim } from '../claims/claim.js'
import { type Comparison, compareQuantities, compareTimexes } from '../values/comparison.js'

/** How the values of two claims with one comparison key stand to each other. */
export function compareClaims(a: Claim, b: Claim): Comparison {
  if (a.quantity !== undefined && b.quantity !== undefined) return compareQuantities(a.quantity, b.quantity)
  if (a.timex !== undefined && b.timex !== undefined) return compareTimexes(a.timex, b.timex)
  return 'open'
}
