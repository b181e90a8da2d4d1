import type { Party } from '../contradictions/contradiction.js'
import { claimAt, partiesAt } from './claimAt.js'
import { type EngineResults, sidesOf } from './sides.js'

/** A stretch of a document. */
export type Reference = Pick<Party, 'uri' | 'span'>

/** All mentions of the fact under an offset, what contradicts it among them, in document order. */
export function referencesAt(uri: string, offset: number, engine: EngineResults): readonly Reference[] {
  const claim = claimAt(uri, offset, engine)
  const mentions = new Map<string, Reference>()
  const add = (reference: Reference) =>
    mentions.set(`${reference.uri} ${reference.span.start} ${reference.span.end}`, reference)
  if (claim !== undefined) {
    add(claim)
    for (const id of engine.factOf(claim.id)?.claims ?? []) {
      const other = engine.claim(id)
      if (other !== undefined) add(other)
    }
  }
  for (const { contradiction } of partiesAt(uri, offset, engine))
    for (const party of sidesOf(contradiction).flat()) add(party)
  return [...mentions.values()].sort(inDocumentOrder)
}

function inDocumentOrder(a: Reference, b: Reference): number {
  if (a.uri !== b.uri) return a.uri < b.uri ? -1 : 1
  return a.span.start - b.span.start || a.span.end - b.span.end
}
