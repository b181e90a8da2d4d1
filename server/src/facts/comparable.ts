import type { Claim } from '../claims/claim.js'
import { SYNONYM_CLASSES } from '../lexicon/synonyms.js'
import { isComparableDate } from '../values/dateComparison.js'
import { timesAYear } from '../values/frequency.js'
import { codeKind } from '../values/identifierCode.js'
import type { Quantity } from '../values/quantity.js'

const CLASS_BY_NOUN: ReadonlyMap<string, string> = new Map(
  SYNONYM_CLASSES.flatMap(nouns => nouns.map(noun => [noun, nouns[0] ?? noun] as const)),
)

/** The noun that stands for all of its synonyms: "militant" → "fighter". */
export function subjectClass(head: string): string {
  return CLASS_BY_NOUN.get(head) ?? head
}

/** Quotations are compared with quotations, and with their speakers. */
export const QUOTATION_KEY = 'quotation'

/** What is said of names in passing is compared by the name. */
export const TRAIT_KEY = 'trait'

/** Whether what stands under a key are words that exclude each other: they are compared by what is said around them. */
export function isOppositeKey(key: string): boolean {
  return key.startsWith(OPPOSITE)
}

const OPPOSITE = 'opposite:'

/** Whether what stands under a key follows from the words of documents, and is compared by what it is told of. */
export function isReckoningKey(key: string): boolean {
  return key.startsWith(RECKONING)
}

const RECKONING = 'reckoning:'

/** Names are compared with names. */
export const NAME_KEY = 'name'

/** A count, or a share: of a known number it is one, and of any it can be set against a part and its whole. */
function isCount({ dimension }: Quantity): boolean {
  return dimension === 'count' || dimension === 'fraction'
}

/** Stretches of time of which one holds so many of another: what is paid by any of them can be told by the year. */
const PAY_PERIODS: ReadonlySet<string> = new Set(['year', 'annum', 'month', 'fortnight', 'week'])

/** Telephone numbers are set against telephone numbers, versions against versions. */
function keyOfCode(text: string): string | null {
  const kind = codeKind(text)
  return kind === null ? null : `code:${kind}`
}

/**
 * "Nine kites were taken in; three were set free": a count that leaves out its noun. It can confirm another count of
 * what the noun before it names, and is too unsure of it to contradict any.
 */
export function isElliptical({ kind, subject }: Pick<Claim, 'kind' | 'subject'>): boolean {
  return kind === 'quantity' && subject.head === null && subject.label !== null && subject.toll === undefined
}

/**
 * Claims are candidates for one fact only where this key is the same: the same kind of value, and for what is counted
 * the same noun or a synonym. Null for a claim that is never compared: most identifiers, numbers without a noun, values that are not known, what is no fact of the story.
 */
export function comparisonKey({
  kind,
  quantity,
  timex,
  subject,
  scope,
  opposite,
  reckoning,
  text,
}: Claim): string | null {
  if (scope.aside) return null
  switch (kind) {
    case 'quantity':
      if (subject.toll !== undefined) return `toll:${subject.toll.fate}`
      if (quantity === undefined || !isCount(quantity)) return null
      if (subject.head === null) {
        const isTold = scope.modality === 'stated' && !scope.baseline && quantity.register !== 'range'
        return isTold && isElliptical({ kind, subject }) ? `count:${subjectClass(subject.label ?? '')}` : null
      }
      // Whoever has five earlier ones is at the sixth.
      return `${subject.before ? 'ordinal' : 'count'}:${subjectClass(subject.head)}`
    case 'ordinal':
      return subject.head === null ? null : `ordinal:${subjectClass(subject.head)}`
    case 'age':
      // An age is set against an age of the same name, or of somebody who is called the same by both: "the pilot".
      if (subject.person !== undefined) return `age:${subject.person.family}`
      return subject.head === null ? null : `age:the ${subjectClass(subject.head)}`
    case 'identifier':
      return subject.street === undefined ? keyOfCode(text) : `house:${subject.street.name}`
    case 'duration':
      return 'duration'
    case 'score':
      return 'score'
    case 'money':
      return quantity === undefined
        ? null
        : `money:${PAY_PERIODS.has(quantity.per ?? '') ? 'time' : (quantity.per ?? '')}`
    case 'frequency':
      return timex === undefined || timesAYear(timex, quantity) === null ? null : 'frequency'
    case 'percent':
    case 'measure':
      return quantity === undefined ? null : `${quantity.dimension}:${quantity.per ?? ''}`
    case 'date':
      return timex !== undefined && isComparableDate(timex) ? 'date' : null
    case 'time':
      return 'time'
    case 'quote':
    case 'speaker':
      return QUOTATION_KEY
    case 'name':
      return NAME_KEY
    case 'role':
    case 'acronym':
      return TRAIT_KEY
    case 'reckoning':
      return reckoning === undefined ? null : `${RECKONING}${reckoning.topic}`
    case 'opposite':
      return opposite === undefined ? null : `${OPPOSITE}${opposite.topic}:${opposite.about ?? ''}`
    default:
      return null
  }
}
