import { plainName } from '../entities/nameWord.js'
import { personNamed } from '../mentions/person.js'
import type { Claim } from './claim.js'
import type { Name } from './names.js'

/** Before an age: "the 58-year-old singer", "he is 58". */
const TOLD_BEFORE = /(?:^|[^\p{L}])(?:the|(?:he|she) (?:is|was)|(?:he|she)[’']s)\s+$/iu

/** Characters before an age in which it is told whose it is. */
const REACH = 12

/** The ages of a short text that names one person alone: "the 58-year-old singer" and "he is 58" are that person's. */
export function withAges(claims: readonly Claim[], source: string, names: readonly Name[]): readonly Claim[] {
  if (!claims.some(isUntold)) return claims
  const persons = names.filter(({ isPerson }) => isPerson)
  const [only] = persons
  if (only === undefined || persons.length > 1) return claims
  const person = personNamed(only.words.map(word => plainName(word)))
  return claims.map(claim =>
    isUntold(claim) && TOLD_BEFORE.test(source.slice(Math.max(0, claim.span.start - REACH), claim.span.start))
      ? { ...claim, subject: { ...claim.subject, head: person.family, label: only.words.join(' '), person } }
      : claim,
  )
}

function isUntold({ kind, isBrief, subject }: Claim): boolean {
  return kind === 'age' && isBrief && subject.person === undefined
}
