import type { Claim } from '../../claims/claim.js'
import type { Scope } from '../../claims/scope.js'
import { arePowersOfTenApart } from '../../values/slip.js'
import { DATED_KINDS } from './times.js'

/**
 * What is planned is set against plans and against what is told of no time, and not against what there is or was; what
 * is possible against possibilities; a supposed or denied number against none.
 */
export function differentModality(left: Claim, right: Claim): boolean {
  const [a, b] = [left.scope, right.scope]
  if (a.modality === b.modality) return a.modality === 'negated' || a.modality === 'hypothetical'
  if (isPlanOf(a, b) || isPlanOf(b, a)) return false
  // "should be taken once a day", "is taken twice a day": what is laid down.
  if (left.kind === 'frequency')
    return [a, b].some(({ modality }) => modality === 'negated' || modality === 'hypothetical')
  return !(DATED_KINDS.has(left.kind) && isTimetable(left) && isTimetable(right))
}

/** "Won a $4.5 million grant", "will be built with a $45 million grant": plans come true, but not to the very digits of another power of ten. */
export function isSlipOfPlan(a: Claim, b: Claim): boolean {
  if (a.scope.times.length > 0 || b.scope.times.length > 0) return false
  const modalities = [a.scope.modality, b.scope.modality]
  return modalities.includes('planned') && modalities.includes('stated') && arePowersOfTenApart(a, b)
}

/** "The dig will cost £2m", "the museum puts the cost of the dig at £4m"; "the dig cost £4m" tells how it ended. */
function isPlanOf(plan: Scope, told: Scope): boolean {
  return plan.modality === 'planned' && told.modality === 'stated' && told.tense === null
}

/** "closes on 30 April", "will close", "should apply by": when something is to be, which was not yet. */
function isTimetable({ scope: { modality, tense, moment } }: Claim): boolean {
  if (modality === 'possible') return moment === 'end'
  return modality === 'planned' || (modality === 'stated' && tense !== 'past')
}
