import type { Claim } from '../claims/claim.js'

/** What one says fell the other says rose, whatever by how much. */
export function wentApart({ scope: { direction: a } }: Claim, { scope: { direction: b } }: Claim): boolean {
  return a !== null && b !== null && a !== b
}
