import type { Claim } from '../claims/claim.js'
import type { Alignment } from '../facts/alignment.js'
import { compareClaims } from '../facts/compareClaims.js'

/** Claims that agree with one another and conflict with the other sides. */
export type Side = readonly Claim[]

/** Document order: by URI, then by place. */
export function inDocumentOrder(a: Claim, b: Claim): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1
  return a.span.start - b.span.start || a.span.end - b.span.end
}

/**
 * Sorts the claims that conflicts touch, and those that agree with them, into sides. Each list of the result is one
 * contradiction: sides that conflicts connect. A claim that fits more than one side ("about 12" between 10 and 14)
 * takes no side and is left out.
 */
export function clustersOf(conflicts: readonly Alignment[], agreements: readonly Alignment[]): Side[][] {
  const parties = distinctClaims(conflicts).sort(inDocumentOrder)
  const agreeing = neighbours(agreements)
  const sides = groupAgreeing(parties, agreeing)
  return connected(sides, conflicts).map(cluster => {
    const seeds = cluster.map(side => [...side])
    return seeds.map((side, index) =>
      withSupporters(
        side,
        seeds.filter((_, other) => other !== index),
        agreeing,
      ),
    )
  })
}

function distinctClaims(alignments: readonly Alignment[]): Claim[] {
  return [...new Set(alignments.flatMap(({ a, b }) => [a, b]))]
}

function neighbours(agreements: readonly Alignment[]): ReadonlyMap<Claim, readonly Claim[]> {
  const map = new Map<Claim, Claim[]>()
  for (const { a, b } of agreements) {
    for (const [from, to] of [
      [a, b],
      [b, a],
    ] as const) {
      const known = map.get(from)
      if (known) known.push(to)
      else map.set(from, [to])
    }
  }
  return map
}

/** Parties go to the first side with all of whose claims they agree; they need not be aligned with each. */
function groupAgreeing(parties: readonly Claim[], agreeing: ReadonlyMap<Claim, readonly Claim[]>): Claim[][] {
  const sides: Claim[][] = []
  for (const claim of parties) {
    const friends = agreeing.get(claim) ?? []
    const home = sides.find(
      side =>
        side.every(member => compareClaims(member, claim) === 'agree') &&
        // One spelling is one side, wherever it stands: names and what is said of them are not aligned where they agree.
        (claim.name !== undefined ||
          claim.trait !== undefined ||
          claim.reckoning !== undefined ||
          side.some(member => friends.includes(member) || sharesFriend(agreeing, member, friends))),
    )
    if (home) home.push(claim)
    else sides.push([claim])
  }
  return sides
}

function sharesFriend(
  agreeing: ReadonlyMap<Claim, readonly Claim[]>,
  member: Claim,
  friends: readonly Claim[],
): boolean {
  return (agreeing.get(member) ?? []).some(friend => friends.includes(friend))
}

/** Sides that conflicts join, each cluster in the order of its first claim. */
function connected(sides: readonly Claim[][], conflicts: readonly Alignment[]): Claim[][][] {
  const clusterOf = new Map(sides.map(side => [side, new Set([side])]))
  const sideOf = new Map(sides.flatMap(side => side.map(claim => [claim, side] as const)))
  for (const { a, b } of conflicts) {
    const left = clusterOf.get(sideOf.get(a) ?? [])
    const right = clusterOf.get(sideOf.get(b) ?? [])
    if (left === undefined || right === undefined || left === right) continue
    for (const side of right) {
      left.add(side)
      clusterOf.set(side, left)
    }
  }
  return [...new Set(clusterOf.values())]
    .map(cluster => sides.filter(side => cluster.has(side)))
    .filter(cluster => cluster.length > 1)
}

/** A side with every aligned claim that agrees with all of it and conflicts with every other side. */
function withSupporters(
  side: readonly Claim[],
  others: readonly (readonly Claim[])[],
  agreeing: ReadonlyMap<Claim, readonly Claim[]>,
): Claim[] {
  const members = [...side]
  for (const member of members) {
    for (const friend of agreeing.get(member) ?? []) {
      if (members.includes(friend)) continue
      const fits = side.every(claim => compareClaims(claim, friend) === 'agree')
      const opposed = others.every(other => other.every(claim => compareClaims(claim, friend) === 'conflict'))
      if (fits && opposed) members.push(friend)
    }
  }
  return members.sort(inDocumentOrder)
}
