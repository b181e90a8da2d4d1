import type { Claim } from '../claims/claim.js'

/** A reason why two claims of one kind state different facts, however alike their words are. Symmetric. */
export interface Blocker {
  readonly name: string
  readonly blocks: (a: Claim, b: Claim) => boolean
}

/** Every blocker. One suffices; the order is that of their cost. */
export const BLOCKERS: readonly Blocker[] = [
  { name: 'same sentence', blocks: (a, b) => a.uri === b.uri && a.block === b.block && a.sentence === b.sentence },
  { name: 'baseline', blocks: (a, b) => a.scope.baseline || b.scope.baseline },
  { name: 'modality', blocks: (a, b) => a.scope.modality !== b.scope.modality || a.scope.modality !== 'stated' },
  { name: 'part of a whole', blocks: (a, b) => differ(a.scope.restrictions, b.scope.restrictions) },
  { name: 'modifiers', blocks: (a, b) => contrast(a.subject.modifiers, b.subject.modifiers) },
  { name: 'time', blocks: differentTimes },
]

/** True where some blocker keeps two claims from being set against each other. */
export function isBlocked(a: Claim, b: Claim): boolean {
  return BLOCKERS.some(({ blocks }) => blocks(a, b))
}

function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length || a.some((word, index) => word !== b[index])
}

/** Two sets of words that narrow the noun and have nothing in common: senior commanders, local commanders. */
function contrast(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some(word => b.includes(word))
}

/** Both sentences name a year, a month, a weekday … and no one of them is shared. */
function differentTimes(a: Claim, b: Claim): boolean {
  const parts = new Set(a.scope.times.map(partOf))
  return [...parts].some(part => {
    const own = a.scope.times.filter(time => partOf(time) === part)
    const other = b.scope.times.filter(time => partOf(time) === part)
    return other.length > 0 && !own.some(time => other.includes(time))
  })
}

function partOf(time: string): string {
  return time.slice(0, time.indexOf(':'))
}
