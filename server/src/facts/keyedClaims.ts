import type { Claim } from '../claims/claim.js'
import { comparisonKey } from './comparable.js'
import type { NameRules } from './nameRules.js'

/** Claims by comparison key, in the order of the text. */
export type KeyedClaims = ReadonlyMap<string, readonly Claim[]>

/** Sorts the claims that can be compared at all by what they can be compared with; aliases are resolved. */
export function keyClaims(claims: readonly Claim[], { unaliased }: NameRules): KeyedClaims {
  const keyed = new Map<string, Claim[]>()
  for (const written of claims) {
    const claim = unaliased(written)
    const key = comparisonKey(claim)
    if (key === null) continue
    const sharing = keyed.get(key)
    if (sharing) sharing.push(claim)
    else keyed.set(key, [claim])
  }
  return keyed
}
