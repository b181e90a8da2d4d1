import type { Claim } from '../../claims/claim.js'
import { otherNames } from './places.js'

/** One text tells of many things in like words: what it says of two of them has to be of one noun and of no other name. */
export function areTwoInOneDocument(a: Claim, b: Claim): boolean {
  return (
    a.uri === b.uri &&
    (NEVER_IN_ONE_DOCUMENT.has(a.kind) ||
      (!isHeadlineAndLead(a, b) && !sameNoun(a, b)) ||
      (a.kind === 'age' && a.subject.person === undefined) ||
      otherNames(a, b) ||
      areNext(a, b) ||
      isAny(a) ||
      isAny(b))
  )
}

/** One text goes through many dates, many firsts and thirds, and many houses of a street; that two of them are one needs more than shared words. */
const NEVER_IN_ONE_DOCUMENT: ReadonlySet<string> = new Set(['date', 'time', 'ordinal', 'identifier', 'score'])

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
  return a.block === b.block && Math.abs(a.sentence - b.sentence) <= 1 && !isToldAnew(a, b)
}

/** What somebody said of a thing, and what the text says of it in the same words: "we planted 400 oaks", "the oaks planted". */
function isToldAnew(a: Claim, b: Claim): boolean {
  return a.scope.quoted !== b.scope.quoted && a.subject.verb !== null && a.subject.verb === b.subject.verb
}
