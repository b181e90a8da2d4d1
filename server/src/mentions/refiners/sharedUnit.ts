import type { Token } from '../../document/tokens.js'
import type { Draft } from '../draft.js'
import type { Refiner } from '../recognizer.js'

/** Kinds whose unit stands behind the last number of a list. */
const UNIT_LAST = new Set(['measure', 'percent', 'duration'])

/** Gives the numbers of a list the unit that only the last one names: "5, 10 and 15 mg", "12 and 14 percent". */
export const sharedUnit: Refiner = {
  name: 'sharedUnit',
  refine: (drafts, { tokens }) => {
    const refined = [...drafts]
    for (let index = drafts.length - 2; index >= 0; index--) {
      const [draft, next] = [refined[index], refined[index + 1]]
      if (draft === undefined || next?.unit === undefined || !UNIT_LAST.has(next.kind) || !isBareNumber(draft, next))
        continue
      if (!isListed(tokens, draft, next)) continue
      refined[index] = { ...draft, kind: next.kind, unit: next.unit, refiners: [...draft.refiners, 'sharedUnit'] }
    }
    return refined
  },
}

/** A count in the same writing as the number with the unit, and without a noun of its own. */
function isBareNumber(draft: Draft, next: Draft): boolean {
  const simple = draft.amount?.type === 'cardinal' && next.amount?.type === 'cardinal'
  return simple && draft.kind === 'quantity' && draft.unit?.dimension === 'count' && next.timex === undefined
}

/** Only "and" or "or" stands between them, or a comma before a number that already belongs to such a list. */
function isListed(tokens: readonly Token[], draft: Draft, next: Draft): boolean {
  const between = tokens.slice(draft.last + 1, next.first).map(({ lower }) => lower)
  const joined = between.join(' ')
  if (joined === 'and' || joined === 'or' || joined === ', and' || joined === ', or')
    return tokens[draft.last]?.kind === 'number'
  return joined === ',' && next.refiners.includes('sharedUnit')
}
