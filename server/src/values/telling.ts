import type { Quantity } from './quantity.js'

/** Counts up to this are common to many things. */
const COMMON_COUNT = 20

/** True for a number that two different facts hardly share by chance: an amount of money, a decimal, a larger count. */
export function isTelling({ dimension, interval: { min } }: Quantity): boolean {
  return dimension === 'money' || Math.abs(min) > COMMON_COUNT || min % 1 !== 0
}
