import type { Claim } from '../claims/claim.js'
import { isTelling } from '../values/telling.js'

/** True for a value that two different facts hardly share by chance: an amount of money, a decimal, a larger count, a day. */
export function isDistinctive({ kind, quantity, timex }: Claim): boolean {
  if (kind === 'date' || kind === 'time') return timex?.known.day !== undefined || (timex?.known.minute ?? 0) !== 0
  if (quantity?.register !== 'exact' && quantity?.register !== 'round') return false
  return isTelling(quantity)
}
