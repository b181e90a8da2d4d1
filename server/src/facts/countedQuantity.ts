import type { Claim } from '../claims/claim.js'
import { scale, shift } from '../values/interval.js'
import type { Quantity } from '../values/quantity.js'

/**
 * A claim's quantity as it is compared: a share of a known number as the count that it is ("a third of the 90 seats" as
 * 30), "five earlier novels" as the sixth that follows.
 */
export function countedQuantity({ quantity, subject: { whole, before } }: Claim): Quantity | undefined {
  if (quantity === undefined) return undefined
  if (before) return { ...quantity, interval: shift(quantity.interval, 1), dimension: 'ordinal' }
  if (quantity.dimension !== 'fraction' || whole === undefined) return quantity
  const { interval, step } = quantity
  return { ...quantity, interval: scale(interval, whole), step: step * whole, dimension: 'count' }
}

/** "Most of the 40 teachers" and "the 40 teachers": what a part leaves open its whole neither confirms nor denies. */
export function areShareAndWhole({ subject: a }: Claim, { subject: b }: Claim): boolean {
  return (a.whole !== undefined && b.countsAll === true) || (b.whole !== undefined && a.countsAll === true)
}
