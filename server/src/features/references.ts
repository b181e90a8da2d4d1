import type { Claim } from '../claims/claim.js'
import { inDocumentOrder } from '../contradictions/sides.js'
import { claimAt } from './claimAt.js'
import { type EngineResults, sidesOf } from './sides.js'

/** All mentions of the fact under an offset, those that contradict it among them, in document order. */
export function referencesAt(uri: string, offset: number, engine: EngineResults): readonly Claim[] {
  const claim = claimAt(uri, offset, engine)
  if (claim === undefined) return []
  const mentions = new Map([[claim.id, claim]])
  for (const id of engine.factOf(claim.id)?.claims ?? []) {
    const other = engine.claim(id)
    if (other !== undefined) mentions.set(id, other)
  }
  for (const contradiction of engine.contradictionsIn(uri)) {
    if (!contradiction.claims.includes(claim.id)) continue
    for (const other of sidesOf(contradiction, engine).flat()) mentions.set(other.id, other)
  }
  return [...mentions.values()].sort(inDocumentOrder)
}
