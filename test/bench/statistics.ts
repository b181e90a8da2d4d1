/** What repeated timings come to, in milliseconds. */
export interface Timing {
  readonly median: number
  /** The quarter of the timings below and above: between them lies half. */
  readonly lowerQuartile: number
  readonly upperQuartile: number
  /** One timing in a hundred is above. */
  readonly ninetyNinth: number
  readonly worst: number
}

/** Sums up at least one timing. */
export function timing(milliseconds: readonly number[]): Timing {
  const sorted = [...milliseconds].sort((a, b) => a - b)
  return {
    median: quantile(sorted, 0.5),
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
    ninetyNinth: quantile(sorted, 0.99),
    worst: quantile(sorted, 1),
  }
}

/**
 * The exponent of growth between two sizes: 1 where time grows with size, 2 where it grows with its square, 0 where
 * it does not grow.
 */
export function growthExponent(
  from: { readonly size: number; readonly time: number },
  to: { readonly size: number; readonly time: number },
): number {
  return Math.log(to.time / from.time) / Math.log(to.size / from.size)
}

/** Linear interpolation between the two nearest of the sorted values. */
function quantile(sorted: readonly number[], share: number): number {
  const place = share * (sorted.length - 1)
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? below
  return below + (above - below) * (place - Math.floor(place))
}
