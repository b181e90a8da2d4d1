import type { Claim } from '../../server/src/claims/claim.js'
import { placeClaims, readBlocks } from '../../server/src/claims/readClaims.js'
import { isWording } from '../../server/src/claims/wordings.js'
import { readDocument } from '../../server/src/document/readDocument.js'
import type { Alignment } from '../../server/src/facts/alignment.js'

/** The claims of a text as the engine holds them, wordings among them. */
export function allClaimsOf(text: string, uri = 'file:///a.md', date?: string): Claim[] {
  const document = readDocument({ uri, languageId: 'markdown', text, ...(date === undefined ? {} : { date }) })
  return placeClaims(document, text, readBlocks(document.blocks, new Map()))
}

/** The claims of a text that have a value, for tests of what comes after reading. */
export function claimsOf(text: string, uri?: string, date?: string): Claim[] {
  return allClaimsOf(text, uri, date).filter(claim => !isWording(claim))
}

/** The claim of a text that holds just one. Throws where it holds none or several. */
export function onlyClaim(text: string, uri?: string, date?: string): Claim {
  const claims = claimsOf(text, uri, date)
  const [claim] = claims
  if (claim === undefined || claims.length > 1) throw new Error(`${claims.length} claims in "${text}"`)
  return claim
}

/** An alignment of two claims as `alignClaims` would give it to a pair that surely states one fact. */
export function alignment(a: Claim, b: Claim, relation: Alignment['relation']): Alignment {
  return { a, b, relation, sameStory: 0.5, score: 0.9 }
}
