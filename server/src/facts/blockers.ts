import type { Claim } from '../claims/claim.js'
import { haveOtherFacets } from '../claims/scope/facets.js'
import { areOneFigureInTwoCurrencies } from '../values/comparison.js'
import { areTwoInOneDocument } from './blockers/oneDocument.js'
import { isPlace, namesApart, otherNames, otherPlace, otherReference, otherStreet } from './blockers/places.js'
import { differentModality, isSlipOfPlan } from './blockers/plans.js'
import { restrictionsBeside } from './blockers/restrictions.js'
import { isPartOfThing, otherAgent, otherNoun, otherTheme } from './blockers/subjects.js'
import {
  DATED_KINDS,
  differentPeriods,
  differentTimes,
  isOwnDate,
  otherMoment,
  placesAnotherClaim,
  thenAndNow,
} from './blockers/times.js'
import { areWholeAndPart, isUpdatedToll } from './blockers/tolls.js'
import { contrast, differ } from './contrast.js'
import { areOtherEvents } from './events.js'
import { namesOthers } from './identity.js'
import { tellOtherIncidents } from './incident.js'
import { isOtherSize, isSomeOf, otherPart, tellsOfAboard } from './partsAndWholes.js'

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
    blocks: areTwoInOneDocument,
  },
]

/** True where some blocker keeps two claims from being set against each other. */
export function isBlocked(a: Claim, b: Claim, blockers: readonly Blocker[] = BLOCKERS): boolean {
  return blockers.some(({ blocks }) => blocks(a, b))
}

/** "£2m" and "$2m": the very same figures are no other sum, whoever paid and whatever it is called. */
function areOneFigureOfMoney({ kind, quantity: a }: Claim, { quantity: b }: Claim): boolean {
  return kind === 'money' && a !== undefined && b !== undefined && areOneFigureInTwoCurrencies(a, b)
}
