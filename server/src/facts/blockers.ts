import type { Claim } from '../claims/claim.js'
import { haveOtherFacets } from '../claims/scope/facets.js'
import { ABOARD } from '../claims/scope/aboard.js'
import { SOME } from '../claims/scope/someOfThem.js'
import { DONE } from '../claims/scope/places.js'
import { NOW } from '../claims/scope/reference.js'
import { BASE } from '../claims/scope/bases.js'
import type { Scope } from '../claims/scope.js'
import { sharedCount } from '../claims/weightedTerms.js'
import { nounLemma } from '../document/lemma.js'
import { EXTENT_NOUNS, THINGS_BY_EXTENT } from '../lexicon/extents.js'
import { LOAD_NOUNS } from '../lexicon/measureNouns.js'
import { GROWING_TOLLS, SHIFTING_TOLLS } from '../lexicon/scopeWords.js'
import { daysFromCivil } from '../values/civil.js'
import { areOneFigureInTwoCurrencies } from '../values/comparison.js'
import { arePowersOfTenApart } from '../values/slip.js'
import { subjectClass } from './comparable.js'
import { contrast, differ } from './contrast.js'
import { areOtherEvents } from './events.js'
import { namesOthers, placeOneFigure } from './identity.js'
import { isPartOfToll, tellOtherIncidents } from './incident.js'
import { isOtherSize, isSomeOf, otherPart, tellsOfAboard } from './partsAndWholes.js'
import { wentApart } from './wentApart.js'

/** A reason why two claims of one kind state different facts, however alike their words are. Symmetric. */
export interface Blocker {
  readonly name: string
  readonly blocks: (a: Claim, b: Claim) => boolean
}

/** Every blocker. One suffices; the order is that of their cost. */
export const BLOCKERS: readonly Blocker[] = [
  { name: 'same sentence', blocks: (a, b) => a.uri === b.uri && a.block === b.block && a.sentence === b.sentence },
  { name: 'one table', blocks: (a, b) => a.uri === b.uri && a.inTable && b.inTable },
  { name: 'baseline', blocks: (a, b) => a.scope.baseline || b.scope.baseline },
  { name: 'modality', blocks: (a, b) => differentModality(a, b) && !areOneFigureOfMoney(a, b) && !isSlipOfPlan(a, b) },
  {
    name: 'part of a whole',
    blocks: (a, b) => differ(...restrictionsBeside(a, b)) && !areWholeAndPart(a, b) && !areOneFigureOfMoney(a, b),
  },
  { name: 'other part', blocks: otherPart },
  { name: 'other size', blocks: isOtherSize },
  { name: 'some of them', blocks: (a, b) => isSomeOf(a, b) || isSomeOf(b, a) },
  { name: 'those aboard', blocks: (a, b) => tellsOfAboard(a, b) || tellsOfAboard(b, a) },
  { name: 'modifiers', blocks: (a, b) => contrast(a.subject.modifiers, b.subject.modifiers) },
  { name: 'period', blocks: differentPeriods },
  { name: 'date that places another claim', blocks: placesAnotherClaim },
  { name: 'datelines', blocks: (a, b) => isOwnDate(a) && isOwnDate(b) },
  { name: 'one of a series', blocks: (a, b) => a.scope.namesOne || b.scope.namesOne },
  { name: 'change or level', blocks: (a, b) => a.scope.change !== b.scope.change },
  { name: 'other noun', blocks: (a, b) => otherNoun(a, b) && !areOneFigureOfMoney(a, b) },
  { name: 'other subject', blocks: (a, b) => otherTheme(a, b) || isPartOfThing(a, b) || isPartOfThing(b, a) },
  { name: 'other occasion', blocks: (a, b) => haveOtherFacets(a.scope.facets, b.scope.facets) },
  { name: 'other place of a sum', blocks: (a, b) => areOneFigureOfMoney(a, b) && otherNames(a, b) },
  { name: 'other incident', blocks: tellOtherIncidents },
  { name: 'other event', blocks: (a, b) => DATED_KINDS.has(a.kind) && areOtherEvents(a, b) },
  { name: 'other moment', blocks: otherMoment },
  { name: 'other person', blocks: namesOthers },
  { name: 'other agent', blocks: (a, b) => otherAgent(a, b) && !areOneFigureOfMoney(a, b) },
  { name: 'other reference point', blocks: otherReference },
  { name: 'other names', blocks: (a, b) => DATED_KINDS.has(a.kind) && otherNames(a, b) },
  { name: 'other contest', blocks: (a, b) => (a.kind === 'score' || isPlace(a)) && namesApart(a, b) },
  { name: 'other street', blocks: otherStreet },
  { name: 'other place', blocks: otherPlace },
  { name: 'time', blocks: differentTimes },
  { name: 'toll of another day', blocks: isUpdatedToll },
  { name: 'then and now', blocks: (a, b) => thenAndNow(a, b) || thenAndNow(b, a) },
  {
    name: 'one document',
    blocks: (a, b) =>
      a.uri === b.uri &&
      (NEVER_IN_ONE_DOCUMENT.has(a.kind) ||
        (!isHeadlineAndLead(a, b) && !sameNoun(a, b)) ||
        (a.kind === 'age' && a.subject.person === undefined) ||
        otherNames(a, b) ||
        areNext(a, b) ||
        isAny(a) ||
        isAny(b)),
  },
]

/** True where some blocker keeps two claims from being set against each other. */
export function isBlocked(a: Claim, b: Claim, blockers: readonly Blocker[] = BLOCKERS): boolean {
  return blockers.some(({ blocks }) => blocks(a, b))
}

/** Only what is more than the whole reaches here; see `compareClaims`. */
function areWholeAndPart(a: Claim, b: Claim): boolean {
  return isPartOfToll(a, b) || isPartOfToll(b, a)
}

/**
 * What is planned is set against plans and against what is told of no time, and not against what there is or was; what
 * is possible against possibilities; a supposed or denied number against none.
 */
function differentModality(left: Claim, right: Claim): boolean {
  const [a, b] = [left.scope, right.scope]
  if (a.modality === b.modality) return a.modality === 'negated' || a.modality === 'hypothetical'
  if (isPlanOf(a, b) || isPlanOf(b, a)) return false
  // "should be taken once a day", "is taken twice a day": what is laid down.
  if (left.kind === 'frequency')
    return [a, b].some(({ modality }) => modality === 'negated' || modality === 'hypothetical')
  return !(DATED_KINDS.has(left.kind) && isTimetable(left) && isTimetable(right))
}

/** "Won a $4.5 million grant", "will be built with a $45 million grant": plans come true, but not to the very digits of another power of ten. */
function isSlipOfPlan(a: Claim, b: Claim): boolean {
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

/** Each tells a moment of a thing, and these are two: the doors open and the show begins, entries open and close. */
function otherMoment({ scope: { moment: a } }: Claim, { scope: { moment: b } }: Claim): boolean {
  return a !== null && b !== null && a !== b
}

/** "8 km long" beside a bare "8 km": the length is what is meant where nothing else is said. */
function restrictionsBeside(left: Claim, right: Claim): readonly [readonly string[], readonly string[]] {
  const isTelling = left.kind === 'opposite' || wentApart(left, right)
  const [a = [], b = []] = [left, right].map(({ scope: { restrictions } }) =>
    restrictions.filter(word => (isTelling || !word.startsWith(BASE)) && word !== SOME && word !== ABOARD),
  )
  if (a.length > 0 && b.length > 0) return [a, b]
  // "25 km south of Cape Orr", "40 km off Cape Orr": which way is no other distance.
  const isWay = (word: string): boolean => left.quantity?.dimension === 'length' && WAYS.has(word)
  const isMeant = (word: string): boolean => !isWay(word) && !PLAIN_EXTENTS.has(word) && !isExtentOf(word, left, right)
  return [a.filter(isMeant), b.filter(isMeant)]
}

/** "The 65-metre pylon", "55 metres tall": what stands upright has its height, and a well its depth, before any other extent. */
function isExtentOf(extent: string, a: Claim, b: Claim): boolean {
  const things = THINGS_BY_EXTENT[extent]
  return things?.some(thing => hasWord(a, thing) && hasWord(b, thing)) ?? false
}

const WAYS: ReadonlySet<string> = new Set(['north', 'south', 'east', 'west'])

const PLAIN_EXTENTS: ReadonlySet<string> = new Set(['length', 'distance'])

/** "£2m" and "$2m": the very same figures are no other sum, whoever paid and whatever it is called. */
function areOneFigureOfMoney({ kind, quantity: a }: Claim, { quantity: b }: Claim): boolean {
  return kind === 'money' && a !== undefined && b !== undefined && areOneFigureInTwoCurrencies(a, b)
}

/** Kinds of what a sentence says of its subject in any case; of others the subject tells where one rose and one fell. */
const THEMED: ReadonlySet<string> = new Set(['measure', 'duration', 'frequency', 'opposite'])

/** Each sentence opens with a noun of its own that the other does not have: the tunnel is 8 km long, the road 31. */
function otherTheme(a: Claim, b: Claim): boolean {
  if (!THEMED.has(a.kind) && !wentApart(a, b)) return false
  const [left, right] = [a.scope.theme, b.scope.theme]
  if (left === null || right === null || subjectClass(left) === subjectClass(right)) return false
  return !hasWord(b, left) && !hasWord(a, right)
}

/** "The mosque was built in 1911", "the minaret of the mosque was added in 1919": one sentence opens with a part of what the other is about. */
function isPartOfThing(part: Claim, thing: Claim): boolean {
  const [own, whole] = [part.scope.theme, thing.scope.theme]
  if (own === null || whole === null || own === whole || hasWord(thing, own) || !hasWord(part, whole)) return false
  return part.scope.places.some(({ noun, place }) => noun === own && place.includes(whole))
}

/** Each is measured from a place or a time of its own: 40 km from the border, 70 km from the capital. */
function otherReference(a: Claim, b: Claim): boolean {
  const [left, right] = [a.scope.reference, b.scope.reference]
  // "40 km from the crossing at Kell", "the crossing at Varn is 70 km from the camp"
  if (a.quantity?.dimension === 'length' && left.length > 0 && right.length > 0 && otherNames(a, b)) return true
  // "2,140 m high", "rises 1,300 m above the valley"
  const isUpright = a.scope.restrictions.includes('height') || b.scope.restrictions.includes('height')
  if (isUpright && a.quantity?.dimension === 'length' && (left.length === 0) !== (right.length === 0)) return true
  if (!contrast(left, right)) return false
  // "The quarry is 3 miles from Stow", "people in Stow live 8 miles from the quarry"; "the truce began two years ago",
  // "18 months after the truce".
  const isKnown = (claim: Claim, word: string): boolean => word === NOW || hasWord(claim, word)
  return !left.some(word => isKnown(b, word)) || !right.some(word => isKnown(a, word))
}

function hasWord({ context: { words } }: Claim, word: string): boolean {
  return words.some(other => nounLemma(other.toLowerCase()) === word)
}

/** Each amount says what it measures, and it is not the same thing: net earnings, earnings per share. */
function otherNoun(a: Claim, b: Claim): boolean {
  if (areWholeAndPart(a, b)) return false
  const [left, right] = [a.subject.head, b.subject.head]
  if (left === null || right === null || subjectClass(left) === subjectClass(right)) return false
  // "a distance of 39 km" says that it is one, and not of what.
  if (a.kind === 'measure' && (EXTENT_NOUNS.has(left) || EXTENT_NOUNS.has(right))) return false
  return !isLoadOf(a, b, right) && !isLoadOf(b, a, left) && !areEndsOfDistance(a, b, left, right)
}

/** "The ship's cargo of rice weighed 20 tonnes", "20 tons of rice": a load by its name, and by what it is made of. */
function isLoadOf(load: Claim, { kind }: Claim, substance: string): boolean {
  return kind === 'measure' && LOAD_NOUNS.has(load.subject.head ?? '') && hasWord(load, substance)
}

/** "The rig stands 120 km off the coast", "the coast is 180 km from the rig": one distance, told from either end. */
function areEndsOfDistance(a: Claim, b: Claim, left: string, right: string): boolean {
  return (
    a.quantity?.dimension === 'length' && hasWord(a, right) && hasWord(b, left) && a.scope.restrictions.length === 0
  )
}

/** Two streets of one name: Maple Avenue and Maple Court, East Main and West Main. What one of them leaves out fits any. */
function otherStreet({ subject: { street: a } }: Claim, { subject: { street: b } }: Claim): boolean {
  if (a === undefined || b === undefined) return false
  const apart = (left: string | null, right: string | null): boolean =>
    left !== null && right !== null && left !== right
  return apart(a.kind, b.kind) || apart(a.direction, b.direction)
}

/** The cannery in Kell, the cannery in Varn: one sort of thing in two places. */
function otherPlace(left: Claim, right: Claim): boolean {
  const [a, b] = [left.scope.places, right.scope.places]
  return a.some(({ noun }) => {
    if (noun === DONE && !DATED_KINDS.has(left.kind)) return false
    const [here, there] = [a, b].map(places =>
      places.filter(thing => thing.noun === noun).flatMap(({ place }) => place),
    )
    if (here === undefined || there === undefined || !contrast(here, there)) return false
    // "the refit of the ferry", "the ferry … the refit of the ship": told of both.
    return !here.some(word => hasWord(right, word)) && !there.some(word => hasWord(left, word))
  })
}

/** Each was done by somebody whose name stands there, and not by the same: punches of Roe, punches of Brandt. */
function otherAgent({ scope: { agent: a } }: Claim, { scope: { agent: b } }: Claim): boolean {
  return a !== null && b !== null && contrast(a.words, b.words)
}

/** One text goes through many dates, many firsts and thirds, and many houses of a street; that two of them are one needs more than shared words. */
const NEVER_IN_ONE_DOCUMENT: ReadonlySet<string> = new Set(['date', 'time', 'ordinal', 'identifier', 'score'])

/** The day on which the document says it was published: it tells of the document, not of the story. */
function isOwnDate({ kind, timex, published }: Claim): boolean {
  if (kind !== 'date' || published === null || timex === undefined) return false
  const { year, month, day } = timex.known
  if (year === undefined || month === undefined || day === undefined) return false
  return daysFromCivil({ year, month, day }) === published
}

/** Kinds that tell when something happened. */
const DATED_KINDS: ReadonlySet<string> = new Set(['date', 'time'])

/** A figure for the year beside one for the month; "in the quarter" and "in the third quarter" are one period. */
function differentPeriods({ scope: a }: Claim, { scope: b }: Claim): boolean {
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
function placesAnotherClaim(a: Claim, b: Claim): boolean {
  if (a.scope.asOf || b.scope.asOf) return true
  const places = (claim: Claim): boolean => isYear(claim) && claim.scope.placesOthers && claim.scope.moment !== 'found'
  return (places(a) || places(b)) && !placeOneFigure(a, b)
}

/** "in the third quarter", "last year": a stretch of time by its order. */
function isOfPeriod(time: string, period: string): boolean {
  return partOf(time) === period || time === `relative:last ${period}`
}

function isYear({ kind, timex }: Claim): boolean {
  return kind === 'date' && timex?.known.day === undefined
}

/** A headline sums up the first paragraphs below it: what it counts they count, by whatever noun. */
export function isHeadlineAndLead(a: Claim, b: Claim): boolean {
  return a.uri === b.uri && a.inTitle !== b.inTitle && Math.abs(a.block - b.block) <= LEAD_BLOCKS
}

/** Paragraphs below a headline that tell its story in short. */
const LEAD_BLOCKS = 2

function sameNoun(a: Claim, b: Claim): boolean {
  return a.subject.head !== null && a.subject.head === b.subject.head
}

/** "last year one sailor wrote to us that": some one of those whom the document counts elsewhere. */
function isAny({ text, subject, recognizer }: Claim): boolean {
  return recognizer === 'count' && subject.toll === undefined && text.toLowerCase() === 'one'
}

/** Two sentences in a row go on from one thing to another; nobody contradicts what was said a breath ago. */
function areNext(a: Claim, b: Claim): boolean {
  return a.block === b.block && Math.abs(a.sentence - b.sentence) <= 1
}

/** Both sentences have names, and none in common: copies shipped in one country and in another. */
function otherNames(a: Claim, b: Claim): boolean {
  const [left, right] = [a.context.names, b.context.names]
  return left.length > 0 && right.length > 0 && sharedCount(left, right) === 0
}

/** "finished fifth": a place in a contest. */
function isPlace({ kind, subject: { head } }: Claim): boolean {
  return kind === 'ordinal' && head === 'place'
}

/** Either sentence has a name that the other has not: Kell at Ardley, Kell at Brill. */
function namesApart({ context: a }: Claim, { context: b }: Claim): boolean {
  return sharedCount(a.names, b.terms) < a.names.length && sharedCount(b.names, a.terms) < b.names.length
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

/** A toll that a later document may have brought up to date: more killed than the day before, or another number missing. */
function isUpdatedToll(a: Claim, b: Claim): boolean {
  if (a.published === null || b.published === null || a.published === b.published) return false
  const [earlier, later] = a.published < b.published ? [a, b] : [b, a]
  const words = [...a.scope.restrictions, a.subject.head ?? '', a.subject.toll?.fate ?? '']
  if (words.some(word => SHIFTING_TOLLS.has(word))) return true
  const grown = (later.quantity?.interval.max ?? 0) > (earlier.quantity?.interval.max ?? 0)
  return grown && words.some(word => GROWING_TOLLS.has(word))
}

/** One says what was in a named year, the other what is: "in 2019 it owned 398", "it owns 412". */
function thenAndNow({ scope: then }: Claim, { scope: now }: Claim): boolean {
  const year = (time: string): boolean => partOf(time) === 'year'
  const before = (time: string): boolean => year(time) || /^relative:(?:last|previous|prior) /.test(time)
  // "Last year 587 signed up", "600 have signed up"; "642 in 2016", "this spring 488".
  if (then.times.some(before) && now.isNow && !then.isNow && !now.times.some(before)) return true
  return then.tense === 'past' && now.tense === 'present' && then.times.some(year) && !now.times.some(year)
}

function partOf(time: string): string {
  return time.slice(0, time.indexOf(':'))
}
