import type { Claim } from '../../claims/claim.js'
import { daysFromCivil } from '../../values/civil.js'
import { placeOneFigure } from '../identity.js'

/** Each tells a moment of a thing, and these are two: the doors open and the show begins, entries open and close. */
export function otherMoment({ scope: { moment: a } }: Claim, { scope: { moment: b } }: Claim): boolean {
  return a !== null && b !== null && a !== b
}

/** The day on which the document says it was published: it tells of the document, not of the story. */
export function isOwnDate({ kind, timex, published }: Claim): boolean {
  if (kind !== 'date' || published === null || timex === undefined) return false
  const { year, month, day } = timex.known
  if (year === undefined || month === undefined || day === undefined) return false
  return daysFromCivil({ year, month, day }) === published
}

/** Kinds that tell when something happened. */
export const DATED_KINDS: ReadonlySet<string> = new Set(['date', 'time'])

/** A figure for the year beside one for the month; "in the quarter" and "in the third quarter" are one period. */
export function differentPeriods({ scope: a }: Claim, { scope: b }: Claim): boolean {
  // "in the year to March", "in the 12 months to March"
  if (a.period === b.period || a.facets.some(facet => facet.startsWith('span:') && b.facets.includes(facet)))
    return false
  const [named, other] = a.period === null ? [b, a] : [a, b]
  return other.period !== null || !other.times.some(time => isOfPeriod(time, named.period ?? ''))
}

/**
 * A year or month that tells when something else holds is no fact of its own: "412 boats in 2023", "as of 16 May"; but
 * one figure has one date.
 */
export function placesAnotherClaim(a: Claim, b: Claim): boolean {
  if (a.scope.asOf || b.scope.asOf) return true
  const places = (claim: Claim): boolean => isYear(claim) && claim.scope.placesOthers && claim.scope.moment !== 'found'
  return (places(a) || places(b)) && !placeOneFigure(a, b)
}

/** "in the third quarter", "last year": a stretch of time by its order. */
function isOfPeriod(time: string, period: string): boolean {
  const part = partOf(time)
  // "first-half sales" are those "in the first half".
  return part === period || time === `relative:last ${period}` || (part === 'half' && period.endsWith(' half'))
}

function isYear({ kind, timex }: Claim): boolean {
  return kind === 'date' && timex?.known.day === undefined
}

/** Both sentences name a year, a month, a weekday … and no one of them is shared. */
export function differentTimes(a: Claim, b: Claim): boolean {
  const parts = new Set(a.scope.times.map(partOf))
  return [...parts].some(part => {
    const own = a.scope.times.filter(time => partOf(time) === part)
    const other = b.scope.times.filter(time => partOf(time) === part)
    return other.length > 0 && !own.some(time => other.includes(time))
  })
}

/** One says what was in a named year, the other what is: "in 2019 it owned 398", "it owns 412". */
export function thenAndNow({ scope: then }: Claim, { scope: now }: Claim): boolean {
  const year = (time: string): boolean => partOf(time) === 'year'
  const before = (time: string): boolean => year(time) || /^relative:(?:last|previous|prior) /.test(time)
  // "Last year 587 signed up", "600 have signed up"; "642 in 2016", "this spring 488".
  if (then.times.some(before) && now.isNow && !then.isNow && !now.times.some(before)) return true
  return then.tense === 'past' && now.tense === 'present' && then.times.some(year) && !now.times.some(year)
}

function partOf(time: string): string {
  return time.slice(0, time.indexOf(':'))
}
