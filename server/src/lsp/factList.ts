import { factList } from '../features/factList.js'
import { documentName } from '../features/place.js'
import type { FactsParams, FactsResult } from '../protocol.js'
import { toPlacedMention } from './contradictionsAt.js'
import type { Session } from './session.js'

/** The facts of all checked documents, as our own client's view and table show them. */
export function facts({ alone = false }: FactsParams, session: Session): FactsResult {
  const { engine, checker, language } = session
  return {
    generation: checker.generation,
    documents: engine.uris.map(uri => ({
      uri,
      name: documentName(uri, engine.uris),
      isFactSheet: engine.isFactSheet(uri),
    })),
    facts: factList(engine, { alone, language }).map(({ mentions, ...fact }) => ({
      ...fact,
      mentions: mentions.flatMap(({ value, band, source, ...mention }) => {
        const placed = toPlacedMention(mention, session)
        return placed === undefined ? [] : { ...placed, value, band, source }
      }),
    })),
  }
}
