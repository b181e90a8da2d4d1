import type { Draft } from '../draft.js'
import type { Refiner } from '../recognizer.js'

/**
 * Of drafts that share a token the longest stays; of equally long ones the first in the order of the recognisers,
 * which is the order in which they arrive here.
 */
export const overlap: Refiner = {
  name: 'overlap',
  refine: drafts => {
    const byLength = drafts
      .map((draft, order) => ({ draft, order }))
      .sort((a, b) => length(b.draft) - length(a.draft) || a.order - b.order)
    const taken = new Set<number>()
    const kept: Draft[] = []
    for (const { draft } of byLength) {
      if (anyTaken(taken, draft)) continue
      for (let index = draft.first; index <= draft.last; index++) taken.add(index)
      kept.push(draft)
    }
    return kept.sort((a, b) => a.first - b.first)
  },
}

function length(draft: Draft): number {
  return draft.last - draft.first
}

function anyTaken(taken: ReadonlySet<number>, draft: Draft): boolean {
  for (let index = draft.first; index <= draft.last; index++) if (taken.has(index)) return true
  return false
}
