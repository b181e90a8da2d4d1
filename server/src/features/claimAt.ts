import type { Claim } from '../claims/claim.js'
import type { Contradiction, Party } from '../contradictions/contradiction.js'
import type { Span } from '../text/span.js'
import type { EngineResults } from './sides.js'

/** The claim under an offset: the shortest of those that cover it; else the one that ends just before it. */
export function claimAt(uri: string, offset: number, engine: EngineResults): Claim | undefined {
  return shortest(under(offset, engine.claims(uri)))
}

/** A contradiction with the party of it that stands at a place. */
export interface PartyPlace {
  readonly contradiction: Contradiction
  readonly party: Party
}

/** The contradictions under an offset, each with its party there: those that cover it; else those that end just before it. */
export function partiesAt(uri: string, offset: number, engine: EngineResults): readonly PartyPlace[] {
  const places = placesIn(uri, engine)
  return under(
    offset,
    places.map(place => ({ ...place, span: place.party.span })),
  )
}

/** The contradictions with a party that shares a position with `range`, its ends included: an empty range is a cursor. */
export function partiesIn(uri: string, range: Span, engine: EngineResults): readonly PartyPlace[] {
  return placesIn(uri, engine).filter(({ party: { span } }) => span.start <= range.end && range.start <= span.end)
}

function placesIn(uri: string, engine: EngineResults): readonly PartyPlace[] {
  return engine
    .contradictionsIn(uri)
    .flatMap(contradiction =>
      contradiction.parties.filter(party => party.uri === uri).map(party => ({ contradiction, party })),
    )
}

function under<T extends { readonly span: Span }>(offset: number, items: readonly T[]): readonly T[] {
  const touching = items.filter(({ span }) => span.start <= offset && offset <= span.end)
  const covering = touching.filter(({ span }) => offset < span.end)
  return covering.length > 0 ? covering : touching
}

/** The item with the shortest span; the first of several. */
export function shortest<T extends { readonly span: Span }>(items: readonly T[]): T | undefined {
  return items.reduce<T | undefined>(
    (best, item) => (best === undefined || length(item) < length(best) ? item : best),
    undefined,
  )
}

function length({ span }: { readonly span: Span }): number {
  return span.end - span.start
}
