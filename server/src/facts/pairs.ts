import type { Claim } from '../claims/claim.js'

/** Up to this many pairs are all looked at. */
const FEW_PAIRS = 4_096
/** A word in more claims than this tells none of them from the others. */
const MOST_CLAIMS_OF_A_WORD = 32

/**
 * The pairs of claims worth comparing: all of them while they are few, else those that share a word which is not in
 * most of the claims. So a document that repeats itself a thousand times costs no more than its length.
 */
export function pairs(ours: readonly Claim[], theirs: readonly Claim[]): (readonly [Claim, Claim])[] {
  if (ours.length * theirs.length <= FEW_PAIRS) return ours.flatMap(a => theirs.map(b => [a, b] as const))
  const index = claimsByTerm(theirs)
  return ours.flatMap(a => {
    const found = new Set<Claim>()
    for (const term of a.context.terms) {
      const sharing = index.get(term) ?? []
      if (sharing.length <= MOST_CLAIMS_OF_A_WORD) for (const b of sharing) found.add(b)
    }
    return [...found].map(b => [a, b] as const)
  })
}

function claimsByTerm(claims: readonly Claim[]): ReadonlyMap<number, readonly Claim[]> {
  const index = new Map<number, Claim[]>()
  for (const claim of claims) {
    for (const term of claim.context.terms) {
      const sharing = index.get(term)
      if (sharing) sharing.push(claim)
      else index.set(term, [claim])
    }
  }
  return index
}
