import { partiesAt } from '../features/claimAt.js'
import { contradictionMessage } from '../features/messages/contradictionMessage.js'
import { oneLine } from '../features/messages/wordings.js'
import { documentName } from '../features/place.js'
import { counterpartsOf } from '../features/sides.js'
import type { ContradictionsAtResult, PlacedMention } from '../protocol.js'
import type { Span } from '../text/span.js'
import { type ProtocolContext, toLocation } from './toProtocol.js'

/** The contradictions of what stands at an offset, as our own client shows and follows them. */
export function contradictionsAt(uri: string, offset: number, context: ProtocolContext): ContradictionsAtResult {
  return partiesAt(uri, offset, context.engine).flatMap(({ contradiction, party }) => {
    const here = toPlacedMention(party, context)
    if (here === undefined) return []
    const { competing } = counterpartsOf(party, contradiction)
    return {
      contradiction: contradiction.id,
      rule: contradiction.rule,
      message: contradictionMessage(context.language, contradiction),
      here,
      competing: competing.flatMap(other => toPlacedMention(other, context) ?? []),
    }
  })
}

/** Undefined for a place in a document that is no longer open. */
export function toPlacedMention(
  mention: { readonly uri: string; readonly span: Span; readonly text: string },
  context: ProtocolContext,
): PlacedMention | undefined {
  const location = toLocation(mention, context)
  return location && { ...location, text: oneLine(mention.text), name: documentName(mention.uri, context.engine.uris) }
}
