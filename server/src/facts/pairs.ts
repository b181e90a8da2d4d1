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
  const found: (readonly [Claim, Claim])[] = []
  visitPairs(ours, theirs, (a, b) => found.push([a, b]))
  return found
}

/** Calls `visit` with each of them, in the same order. */
export function visitPairs(
  ours: readonly Claim[],
  theirs: readonly Claim[],
  visit: (a: Claim, b: Claim) => void,
): void {
  if (ours.length * theirs.length <= FEW_PAIRS) {
    for (const a of ours) for (const b of theirs) visit(a, b)
    return
  }
  const index = claimsByTerm(theirs)
  for (const a of ours) {
    const found = new Set<Claim>()
    for (const term of a.context.terms) {
      const sharing = index.get(term) ?? []
      if (sharing.length <= MOST_CLAIMS_OF_A_WORD) for (const b of sharing) found.add(b)
    }
    for (const b of found) visit(a, b)
  }
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
