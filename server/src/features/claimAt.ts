import type { Claim } from '../claims/claim.js'
import type { Span } from '../text/span.js'
import type { EngineResults } from './sides.js'

/** The claim under an offset: the shortest of those that cover it; else the one that ends just before it. */
export function claimAt(uri: string, offset: number, engine: EngineResults): Claim | undefined {
  const touching = engine.claims(uri).filter(({ span }) => span.start <= offset && offset <= span.end)
  const covering = touching.filter(({ span }) => offset < span.end)
  return shortest(covering.length > 0 ? covering : touching)
}

/** The claims that share a position with `range`, its ends included: an empty range is a cursor. */
export function claimsIn(uri: string, range: Span, engine: EngineResults): readonly Claim[] {
  return engine.claims(uri).filter(({ span }) => span.start <= range.end && range.start <= span.end)
}

function shortest(claims: readonly Claim[]): Claim | undefined {
  return claims.reduce<Claim | undefined>(
    (best, claim) => (best === undefined || length(claim) < length(best) ? claim : best),
    undefined,
  )
}

function length({ span }: Claim): number {
  return span.end - span.start
}
