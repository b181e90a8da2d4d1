import type { Claim } from '../claims/claim.js'

/**
 * True where both claims name what they are about, and it is one and the same: the block of a street. The words
 * around such a claim have little to add.
 */
export function sharesIdentity(a: Claim, b: Claim): boolean {
  return isBlockOfStreet(a) && isBlockOfStreet(b)
}

/** "the 1500 block of Maple Avenue": where something happened. "14 Mill Lane" may be any of the houses of a lane. */
function isBlockOfStreet({ subject, quantity }: Claim): boolean {
  return subject.street !== undefined && quantity?.register === 'range'
}
