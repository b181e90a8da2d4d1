import type { Claim } from '../claims/claim.js'
import { sharedCount } from '../claims/weightedTerms.js'
import { mayBeOnePerson, shareGivenName } from '../mentions/person.js'

/**
 * True where both claims name what they are about, and it is one and the same: a person by given and family name, the
 * block of a street, the day or the time of a fire, the figure of which a date tells when it was. The words around such a claim have little to add.
 */
export function sharesIdentity(a: Claim, b: Claim): boolean {
  const [left, right] = [a.subject.person, b.subject.person]
  if (left !== undefined && right !== undefined) return mayBeOnePerson(left, right) && shareGivenName(left, right)
  return (isBlockOfStreet(a) && isBlockOfStreet(b)) || (placeOneKind(a, b) && shareNames(a, b)) || placeOneFigure(a, b)
}

/** The day or the time of a fire in both, or of what happened in one and a fire in the other. */
function placeOneKind({ subject: { occurrence: a } }: Claim, { subject: { occurrence: b } }: Claim): boolean {
  if (a === undefined || b === undefined) return false
  return a === b ? a !== 'any' : a === 'any' || b === 'any'
}

/** Two dates of one and the same figure: "it earned £840 million in the third quarter", "… in the second quarter". */
export function placeOneFigure({ subject: { figures: a } }: Claim, { subject: { figures: b } }: Claim): boolean {
  return a !== undefined && b !== undefined && a.some(figure => b.includes(figure))
}

/** Each tells when a figure of its own holds: "£840 million in the second quarter", "6.3 per cent in Q2" are one date of two facts. */
export function placeOtherFigures({ subject: { figures: a } }: Claim, { subject: { figures: b } }: Claim): boolean {
  return a !== undefined && b !== undefined && !a.some(figure => b.includes(figure))
}

function shareNames({ context: a }: Claim, { context: b }: Claim): boolean {
  return sharedCount(a.names, b.names) > 0
}

/** The two name persons, and these cannot be one: Ada Roe and Ivo Roe, Roe Sr. and Roe Jr. */
export function namesOthers(a: Claim, b: Claim): boolean {
  const [left, right] = [a.subject.person, b.subject.person]
  return left !== undefined && right !== undefined && !mayBeOnePerson(left, right)
}

/** "the 1500 block of Maple Avenue": where something happened. "14 Mill Lane" may be any of the houses of a lane. */
function isBlockOfStreet({ subject, quantity }: Claim): boolean {
  return subject.street !== undefined && quantity?.register === 'range'
}
