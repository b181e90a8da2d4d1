import type { Contradiction } from './contradiction.js'

/** The order of contradictions, which depends on nothing but the documents: by the place of the first party, then by id. */
export function byFirstParty(a: Contradiction, b: Contradiction): number {
  const [first, second] = [a.parties[0], b.parties[0]]
  if (first !== undefined && second !== undefined) {
    if (first.uri !== second.uri) return first.uri < second.uri ? -1 : 1
    if (first.span.start !== second.span.start) return first.span.start - second.span.start
  }
  return a.id < b.id ? -1 : 1
}
