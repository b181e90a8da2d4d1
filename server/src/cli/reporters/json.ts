import type { Claim, Mention, SourceDocument } from '../../index.js'
import { positionsIn } from '../positions.js'
import type { Report } from './reporter.js'

/** The result of `checkDocuments`, with `version`, and `line` and `column` (from 1) on every claim and mention. */
export function jsonReport({ documents, result }: Report): string {
  const placed = placer(documents)
  return serialised({
    claims: result.claims.map(placed),
    facts: result.facts,
    contradictions: result.contradictions.map(contradiction => ({
      ...contradiction,
      mentions: contradiction.mentions.map(placed),
    })),
  })
}

/** What `claimlint claims --format json` prints. */
export function jsonClaims(documents: readonly SourceDocument[], claims: readonly Claim[]): string {
  return serialised({ claims: claims.map(placer(documents)) })
}

function placer(documents: readonly SourceDocument[]) {
  const positionOf = positionsIn(documents)
  return <M extends Mention>(mention: M) => ({ ...mention, ...positionOf(mention.uri, mention.span.start) })
}

/** JSON has no infinity: an open end of an interval is null. */
function serialised(content: object): string {
  return `${JSON.stringify({ version: 1, ...content }, null, 2)}\n`
}
