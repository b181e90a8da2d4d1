import type { Reckoning } from '../claims/reckoning.js'
import { disjoint } from '../values/interval.js'

/**
 * How two reckonings of one topic stand to each other. Where there was none of a thing there can be no event, and a term
 * has one definition; all else must meet.
 */
export function compareReckonings(a: Reckoning, b: Reckoning): 'agree' | 'conflict' {
  const isApart = disjoint(a.days, b.days)
  switch (a.topic) {
    case 'absence':
      return !isApart && a.told !== b.told ? 'conflict' : 'agree'
    case 'definition':
      return a.days.min !== b.days.min || a.days.max !== b.days.max ? 'conflict' : 'agree'
    default:
      return isApart ? 'conflict' : 'agree'
  }
}
