import type { Claim } from '../claims/claim.js'
import { compareNames } from '../entities/compareNames.js'
import { compareTraits } from '../entities/compareTraits.js'
import { compareQuotations } from '../quotations/compareQuotations.js'
import { compareSpeakers } from '../quotations/compareSpeakers.js'
import { compareQuantities, compareTimexes } from '../values/comparison.js'
import type { Comparison } from '../values/comparisonOutcome.js'
import { compareFrequencies, timesAYear } from '../values/frequency.js'
import { compareCodes } from '../values/identifierCode.js'
import type { Quantity } from '../values/quantity.js'
import { compareScores } from '../values/scorePair.js'
import { isElliptical } from './comparable.js'
import { compareOpposites } from './compareOpposites.js'
import { compareReckonings } from './compareReckonings.js'
import { areShareAndWhole, countedQuantity, sharesOf } from './countedQuantity.js'
import { isPartOfToll } from './incident.js'
import { wentApart } from './wentApart.js'

/**
 * How the values of two claims with one comparison key stand to each other.
 *
 * @param tolerance widens both values by this share of themselves, 0 to 1
 */
export function compareClaims(a: Claim, b: Claim, tolerance = 0): Comparison {
  if (a.kind === 'frequency' && b.kind === 'frequency' && a.timex !== undefined && b.timex !== undefined)
    return compareFrequencies(timesAYear(a.timex, a.quantity), timesAYear(b.timex, b.quantity))
  if (a.kind === 'identifier' && a.quantity === undefined) return compareCodes(a.text, b.text)
  if (a.kind === 'score' && b.kind === 'score') return compareScores(a.text, b.text)
  const [left, right] = [countedQuantity(a), countedQuantity(b)]
  if (left !== undefined && right !== undefined) {
    if (a.kind === 'age' && haveAgedApart(a, b)) return 'open'
    if (areShareAndWhole(a, b)) return 'open'
    if (isElliptical(a) || isElliptical(b)) return areOneNumber(left, right) ? 'agree' : 'open'
    if (left.dimension === 'fraction' || right.dimension === 'fraction') {
      const shares = sharesOf(a, b)
      return shares === undefined ? 'open' : compareQuantities(...shares)
    }
    if (wentApart(a, b)) return 'conflict'
    if (isPartOfToll(a, b) || isPartOfToll(b, a)) return comparePart(a, b)
    return compareQuantities(tolerated(left, tolerance), tolerated(right, tolerance))
  }
  if (a.timex !== undefined && b.timex !== undefined)
    return areOneDayOfAYear(a, b) ? 'agree' : compareTimexes(a.timex, b.timex)
  if (a.name !== undefined && b.name !== undefined) return NAME_COMPARISONS[compareNames(a.name.words, b.name.words)]
  if (a.trait !== undefined && b.trait !== undefined) return compareTraits(a.trait, b.trait)
  if (a.reckoning !== undefined && b.reckoning !== undefined) return compareReckonings(a.reckoning, b.reckoning)
  if (a.opposite !== undefined && b.opposite !== undefined) return compareOpposites(a.opposite, b.opposite)
  if (a.quotation !== undefined && b.quotation !== undefined) {
    if (a.kind === 'quote') return compareQuotations(a.quotation, b.quotation).relation
    return SPEAKER_COMPARISONS[compareSpeakers(a.quotation.speaker, b.quotation.speaker)]
  }
  return 'open'
}

const SPEAKER_COMPARISONS = { same: 'agree', different: 'conflict', unknown: 'open' } as const

const NAME_COMPARISONS = {
  same: 'agree',
  short: 'agree',
  marks: 'conflict',
  spelling: 'conflict',
  given: 'conflict',
  body: 'conflict',
  other: 'open',
} as const

/**
 * "The 4 June fire", told in May and in August: the day that a past incident is remembered by is one, whatever year
 * lies nearest to each publication.
 */
function areOneDayOfAYear({ subject, timex }: Claim, { subject: other, timex: theirs }: Claim): boolean {
  const [a, b] = [timex?.known, theirs?.known]
  if (subject.occurrence === undefined || other.occurrence === undefined || a === undefined || b === undefined)
    return false
  if (a.day === undefined || a.month === undefined || (a.year !== undefined && b.year !== undefined)) return false
  return a.day === b.day && a.month === b.month
}

/** Both give one number, whatever stands before it: "about 118,600", "118,600". */
function areOneNumber({ surfaceValue: a }: Quantity, { surfaceValue: b }: Quantity): boolean {
  return a === b
}

/** Two women killed are no contradiction of four killed, but five women killed are: a part is at most the whole. */
function comparePart(a: Claim, b: Claim): Comparison {
  const [part, whole] = isPartOfToll(a, b) ? [a, b] : [b, a]
  const [least, most] = [part.quantity?.interval.min ?? 0, whole.quantity?.interval.max ?? 0]
  return least > most ? 'conflict' : 'open'
}

/** Below this many days nobody counts on a birthday. */
const BIRTHDAY_MATTERS = 28

/**
 * True where the time between the two publications may make up for the difference of two ages of one person: a later
 * article gives the age of its own day, or that of a day in between, such as an arrest.
 */
function haveAgedApart(a: Claim, b: Claim): boolean {
  if (a.published === null || b.published === null || Math.abs(a.published - b.published) < BIRTHDAY_MATTERS)
    return false
  const [earlier, later] = a.published < b.published ? [a, b] : [b, a]
  const years = Math.abs(a.published - b.published) / DAYS_OF_YEAR
  const grown = (later.quantity?.interval.min ?? 0) - (earlier.quantity?.interval.min ?? 0)
  return grown > 0 && grown <= Math.ceil(years)
}

/** Mean days of a Gregorian year. */
const DAYS_OF_YEAR = 365.2425

function tolerated(quantity: Quantity, tolerance: number): Quantity {
  if (tolerance === 0) return quantity
  const { min, max } = quantity.interval
  const interval = { ...quantity.interval, min: min - Math.abs(min) * tolerance, max: max + Math.abs(max) * tolerance }
  return { ...quantity, interval }
}
