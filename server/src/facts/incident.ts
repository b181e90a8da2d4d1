import type { Claim } from '../claims/claim.js'
import type { Toll } from '../claims/fate.js'
import { sharedCount } from '../claims/weightedTerms.js'
import { type EventKind, KINDS_TOGETHER } from '../lexicon/events.js'
import { contextSimilarity } from './evidence.js'

/**
 * Log-odds that two tolls are those of one incident. A toll says what befell people and nothing of where or when, in
 * headlines in as few words as "two dead, four hurt": what tells one fire or crash from another is the story, its
 * names and its day, not the nouns and verbs that all of them share. Set by hand; `docs/sameness.md` has the table.
 */
export const INCIDENT = {
  start: -3,
  sameStory: 8,
  sharedNames: 3,
  sameWords: 2.5,
  /** Times the natural logarithm of the days between the two publications, plus one. */
  daysApart: -0.7,
  /** Both sentences name the same kind of incident: "fire", "blaze". */
  sameEvent: 0.8,
  sameCompanion: 1.5,
  otherCompanion: -1,
  /** One sentence speaks of several incidents, the other of one. */
  oneOfSeveral: -1.5,
  /** For each of the two that stands below the head of its document. */
  belowHead: -0.6,
} as const

/** The first blocks of a document, which tell the incident that it is about; further down others are told. */
const HEAD = 5

/** So many shared names leave no doubt about them. */
const ENOUGH_NAMES = 3

/** Between publications of which one is not dated. */
const UNKNOWN_DAYS = 10

/** The probability, 0 to 1, that two tolls of one fate are those of one incident; null for claims that are no tolls. */
export function tollScore(a: Claim, b: Claim, sameStory: number): number | null {
  const [left, right] = [a.subject.toll, b.subject.toll]
  if (left === undefined || right === undefined) return null
  const days = a.published === null || b.published === null ? UNKNOWN_DAYS : Math.abs(a.published - b.published)
  const odds =
    INCIDENT.start +
    INCIDENT.sameStory * sameStory +
    INCIDENT.sharedNames * Math.min(1, sharedCount(a.context.names, b.context.names) / ENOUGH_NAMES) +
    INCIDENT.sameWords * contextSimilarity(a, b) +
    INCIDENT.daysApart * Math.log1p(days) +
    companionOdds(left, right) +
    (left.events.some(kind => right.events.includes(kind)) ? INCIDENT.sameEvent : 0) +
    (left.several === right.several ? 0 : INCIDENT.oneOfSeveral) +
    INCIDENT.belowHead * [a, b].filter(({ block }) => block >= HEAD).length
  return 1 / (1 + Math.exp(-odds))
}

/** "One dead, four hurt" and "two dead, four hurt" share the four; "two dead, nine hurt" is more likely told of another. */
function companionOdds(a: Toll, b: Toll): number {
  const both = a.beside.some(({ fate }) => b.beside.some(other => other.fate === fate))
  if (!both) return 0
  return haveCompanion(a, b) ? INCIDENT.sameCompanion : INCIDENT.otherCompanion
}

function haveCompanion({ beside: a }: Toll, { beside: b }: Toll): boolean {
  return a.some(({ fate, count }) => b.some(other => other.fate === fate && other.count === count))
}

/** Both stand beside another toll, which is the same: "one dead, four hurt", "two dead, four hurt". */
export function shareCompanion({ subject: { toll: a } }: Claim, { subject: { toll: b } }: Claim): boolean {
  return a !== undefined && b !== undefined && haveCompanion(a, b)
}

/**
 * True where `part` counts some of those that `whole` counts: two women killed are a part of four killed, three
 * critically injured of five injured. Symmetric in nothing; ask for both orders.
 */
export function isPartOfToll(part: Claim, whole: Claim): boolean {
  const [left, right] = [part.subject.toll, whole.subject.toll]
  if (left === undefined || right?.fate !== left.fate || right.degree !== null) return false
  if (whole.subject.head !== 'person' || whole.subject.modifiers.length > 0) return false
  const sort = part.subject.head !== 'person'
  return sort || left.degree !== null
}

/** The sentences of two tolls name kinds of incident that cannot be one: a crash and a shooting. */
export function tellOtherIncidents({ subject: a }: Claim, { subject: b }: Claim): boolean {
  const [left, right] = [a.toll?.events ?? [], b.toll?.events ?? []]
  if (left.length === 0 || right.length === 0) return false
  return !left.some(kind => right.some(other => kind === other || together(kind, other)))
}

function together(a: EventKind, b: EventKind): boolean {
  return KINDS_TOGETHER.some(kinds => kinds.includes(a) && kinds.includes(b))
}
