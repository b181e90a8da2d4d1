import type { Contradiction, Party } from '../contradictions/contradiction.js'
import type { Language } from './catalogue/say.js'
import { competingLens } from './messages/codeLens.js'
import { placeOf } from './place.js'
import { counterpartsOf, type EngineResults } from './sides.js'

/** One line above a line of text: what competes with a claim in it. */
export interface ClaimLens {
  readonly party: Party
  readonly contradiction: Contradiction
  readonly title: string
}

/** A lens for each place of a document that something else competes with, in the order of the text. */
export function lensesIn(uri: string, engine: EngineResults, language: Language = 'en'): readonly ClaimLens[] {
  return engine
    .contradictionsIn(uri)
    .flatMap(contradiction =>
      contradiction.parties
        .filter(party => party.uri === uri)
        .flatMap(party => {
          const { competing } = counterpartsOf(party, contradiction)
          if (competing.length === 0) return []
          const others = competing.map(other => ({ text: other.text, ...placeOf(other, engine) }))
          return { party, contradiction, title: competingLens(language, party.text, others) }
        }),
    )
    .sort((a, b) => a.party.span.start - b.party.span.start)
}
