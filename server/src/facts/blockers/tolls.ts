import type { Claim } from '../../claims/claim.js'
import { GROWING_TOLLS, SHIFTING_TOLLS } from '../../lexicon/scopeWords.js'
import { isPartOfToll } from '../incident.js'

/** Only what is more than the whole reaches here; see `compareClaims`. */
export function areWholeAndPart(a: Claim, b: Claim): boolean {
  return isPartOfToll(a, b) || isPartOfToll(b, a)
}

/** A toll that a later document may have brought up to date: more killed than the day before, or another number missing. */
export function isUpdatedToll(a: Claim, b: Claim): boolean {
  if (a.published === null || b.published === null || a.published === b.published) return false
  const [earlier, later] = a.published < b.published ? [a, b] : [b, a]
  const words = [...a.scope.restrictions, a.subject.head ?? '', a.subject.toll?.fate ?? '']
  if (words.some(word => SHIFTING_TOLLS.has(word))) return true
  const grown = (later.quantity?.interval.max ?? 0) > (earlier.quantity?.interval.max ?? 0)
  return grown && words.some(word => GROWING_TOLLS.has(word))
}
