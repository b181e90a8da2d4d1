import type { Contradiction, Party } from '../contradictions/contradiction.js'
import type { Engine } from '../engine.js'

/** What the features read of the engine: its results, never its state. */
export type EngineResults = Pick<
  Engine,
  | 'uris'
  | 'document'
  | 'lines'
  | 'isFactSheet'
  | 'claims'
  | 'claim'
  | 'factOf'
  | 'facts'
  | 'contradictions'
  | 'contradictionsIn'
>

/** The parties of each side of a contradiction, in document order. A side without a party is left out. */
export function sidesOf({ parties, sides }: Contradiction): readonly (readonly Party[])[] {
  return sides.map(side => side.flatMap(index => parties[index] ?? [])).filter(side => side.length > 0)
}

/** The wordings of each side, for a reader: of claims that agree the first, else all of them. */
export function sideWordings(contradiction: Contradiction): readonly string[] {
  const { reason } = contradiction
  if (reason.type === 'disjoint-values') return reason.sides.map(({ surface }) => surface)
  return sidesOf(contradiction).map(side => side.map(({ text }) => text).join(', '))
}

/** How one party of a contradiction stands to the others: those of its own side agree, those of other sides compete. */
export interface Counterparts {
  readonly competing: readonly Party[]
  readonly agreeing: readonly Party[]
}

/** The other parties of the contradiction, as `party` sees them. */
export function counterpartsOf(party: Party, contradiction: Contradiction): Counterparts {
  const sides = sidesOf(contradiction)
  const own = sides.filter(side => side.includes(party))
  const competing = sides.filter(side => !own.includes(side)).flat()
  const agreeing = own.flat().filter(other => other !== party)
  return { competing, agreeing }
}
