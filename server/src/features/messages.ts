import type { Contradiction } from '../contradictions/contradiction.js'

/** The sentence of a diagnostic: both sides as written, no verdict. */
export function contradictionMessage(contradiction: Contradiction): string {
  const surfaces = contradiction.reason.sides.map(side => `“${side.surface}”`)
  return `${surfaces.join(' and ')} cannot all be right.`
}
