import type { Claim } from '../../claims/claim.js'
import { DONE } from '../../claims/scope/places.js'
import { NOW } from '../../claims/scope/reference.js'
import { sharedCount } from '../../claims/weightedTerms.js'
import { contrast } from '../contrast.js'
import { hasWord } from './hasWord.js'
import { DATED_KINDS } from './times.js'

/** Each is measured from a place or a time of its own: 40 km from the border, 70 km from the capital. */
export function otherReference(a: Claim, b: Claim): boolean {
  const [left, right] = [a.scope.reference, b.scope.reference]
  // "40 km from the crossing at Kell", "the crossing at Varn is 70 km from the camp"
  if (a.quantity?.dimension === 'length' && left.length > 0 && right.length > 0 && otherNames(a, b)) return true
  // "2,140 m high", "rises 1,300 m above the valley"
  const isUpright = a.scope.restrictions.includes('height') || b.scope.restrictions.includes('height')
  if (isUpright && a.quantity?.dimension === 'length' && (left.length === 0) !== (right.length === 0)) return true
  if (!contrast(left, right)) return false
  // "The quarry is 3 miles from Stow", "people in Stow live 8 miles from the quarry"; "the truce began two years ago",
  // "18 months after the truce".
  const isKnown = (claim: Claim, word: string): boolean => word === NOW || hasWord(claim, word)
  return !left.some(word => isKnown(b, word)) || !right.some(word => isKnown(a, word))
}

/** Two streets of one name: Maple Avenue and Maple Court, East Main and West Main. What one of them leaves out fits any. */
export function otherStreet({ subject: { street: a } }: Claim, { subject: { street: b } }: Claim): boolean {
  if (a === undefined || b === undefined) return false
  const apart = (left: string | null, right: string | null): boolean =>
    left !== null && right !== null && left !== right
  return apart(a.kind, b.kind) || apart(a.direction, b.direction)
}

/** The cannery in Kell, the cannery in Varn: one sort of thing in two places. */
export function otherPlace(left: Claim, right: Claim): boolean {
  const [a, b] = [left.scope.places, right.scope.places]
  return a.some(({ noun }) => {
    if (noun === DONE && !DATED_KINDS.has(left.kind)) return false
    const [here, there] = [a, b].map(places =>
      places.filter(thing => thing.noun === noun).flatMap(({ place }) => place),
    )
    if (here === undefined || there === undefined || !contrast(here, there)) return false
    // "the refit of the ferry", "the ferry … the refit of the ship": told of both.
    return !here.some(word => hasWord(right, word)) && !there.some(word => hasWord(left, word))
  })
}

/** Both sentences have names, and none in common: copies shipped in one country and in another. */
export function otherNames(a: Claim, b: Claim): boolean {
  const [left, right] = [a.context.names, b.context.names]
  return left.length > 0 && right.length > 0 && sharedCount(left, right) === 0
}

/** "finished fifth": a place in a contest. */
export function isPlace({ kind, subject: { head } }: Claim): boolean {
  return kind === 'ordinal' && head === 'place'
}

/** Either sentence has a name that the other has not: Kell at Ardley, Kell at Brill. */
export function namesApart({ context: a }: Claim, { context: b }: Claim): boolean {
  return sharedCount(a.names, b.terms) < a.names.length && sharedCount(b.names, a.terms) < b.names.length
}
