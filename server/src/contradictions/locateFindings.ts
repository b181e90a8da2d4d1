import type { NamedFinding } from '../arithmetic/checkDocument.js'
import type { Finding, PlacedParty } from '../arithmetic/finding.js'
import type { Claim } from '../claims/claim.js'
import { isWording } from '../claims/wordings.js'
import type { Document } from '../document/document.js'
import type { Span } from '../text/span.js'

/** A party where it stands in the source. */
export interface LocatedParty {
  readonly span: Span
  /** The source text under `span`. */
  readonly text: string
  /** Index of the claim that was read there, among those of the document; absent where none was. */
  readonly claim?: number
  /** What it comes to, where it is no claim. */
  readonly meaning?: string
}

/** What a rule found in a document, for those who no longer have the document's text. */
export type LocatedFinding = Finding<LocatedParty> & Pick<NamedFinding, 'rule'>

/** Leads what was found in the prose of a document back to its source. */
export function locateFindings(
  findings: readonly NamedFinding[],
  document: Document,
  source: string,
  claims: readonly Claim[],
): readonly LocatedFinding[] {
  if (findings.length === 0) return []
  const values = valuesByBlock(claims)
  const located = ({ block, span, claim, meaning }: PlacedParty): LocatedParty => {
    const index = claim === undefined ? undefined : values.get(block)?.[claim]
    const own = index === undefined ? undefined : claims[index]
    const place = own?.span ?? document.blocks[block]?.map.toSource(span) ?? span
    return {
      span: place,
      text: own?.text ?? source.slice(place.start, place.end),
      ...(own === undefined || index === undefined ? {} : { claim: index }),
      ...(meaning === undefined ? {} : { meaning }),
    }
  }
  return findings.map(({ parties, ...finding }) => ({ ...finding, parties: parties.map(located) }))
}

/** Of each block the claims that arithmetic knows, as indices among those of the document: wordings have no value. */
function valuesByBlock(claims: readonly Claim[]): ReadonlyMap<number, readonly number[]> {
  const values = new Map<number, number[]>()
  claims.forEach((claim, index) => {
    if (isWording(claim)) return
    const known = values.get(claim.block)
    if (known) known.push(index)
    else values.set(claim.block, [index])
  })
  return values
}
