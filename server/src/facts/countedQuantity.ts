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

/**
 * "A majority of deputies" and "70 of the 150 deputies": the part as the share that it is, where the other claim tells a
 * share and not of how many; undefined for any other pair.
 */
export function sharesOf(a: Claim, b: Claim): readonly [Quantity, Quantity] | undefined {
  const [left, right] = [shareIn(a, b), shareIn(b, a)]
  return left === undefined || right === undefined || left === right ? undefined : [left, right]
}

function shareIn({ quantity, subject: { whole } }: Claim, other: Claim): Quantity | undefined {
  if (quantity === undefined) return undefined
  if (quantity.dimension === 'fraction') return whole === undefined ? quantity : undefined
  const isAsked = other.quantity?.dimension === 'fraction' && other.subject.whole === undefined
  if (quantity.dimension !== 'count' || whole === undefined || !isAsked) return undefined
  const { interval, step } = quantity
  return { ...quantity, interval: scale(interval, 1 / whole), step: step / whole, dimension: 'fraction' }
}
