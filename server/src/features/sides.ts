import type { Claim } from '../claims/claim.js'
import type { Contradiction } from '../contradictions/contradiction.js'
import type { Engine } from '../engine.js'

/** What the features read of the engine: its results, never its state. */
export type EngineResults = Pick<
  Engine,
  'uris' | 'document' | 'claims' | 'claim' | 'factOf' | 'contradictions' | 'contradictionsIn'
>

/** The claims of each side of a contradiction, in document order. A side without a claim is left out. */
export function sidesOf(contradiction: Contradiction, engine: EngineResults): readonly (readonly Claim[])[] {
  return contradiction.sides
    .map(side => side.flatMap(index => claimAt(contradiction, index, engine)))
    .filter(side => side.length > 0)
}

/** How one claim of a contradiction stands to the others: those of its own side agree, those of other sides compete. */
export interface Counterparts {
  readonly competing: readonly Claim[]
  readonly agreeing: readonly Claim[]
}

/** The other claims of the contradiction, as `claim` sees them. */
export function counterpartsOf(claim: Claim, contradiction: Contradiction, engine: EngineResults): Counterparts {
  const sides = sidesOf(contradiction, engine)
  const own = sides.filter(side => side.some(other => other.id === claim.id))
  const competing = sides.filter(side => !own.includes(side)).flat()
  const agreeing = own.flat().filter(other => other.id !== claim.id)
  return { competing, agreeing }
}

function claimAt(contradiction: Contradiction, index: number, engine: EngineResults): readonly Claim[] {
  const id = contradiction.claims[index]
  const claim = id === undefined ? undefined : engine.claim(id)
  return claim === undefined ? [] : [claim]
}
