import { civilFromDays, formatCivilDay } from '../../values/civil.js'
import { birthFor, type DaySpan, daysOfIso } from '../daySpan.js'
import { claimParty, type PlacedFinding } from '../finding.js'
import { type Origin, originsIn } from '../origins.js'
import type { MarkedDocument } from '../rule.js'

interface PlacedOrigin extends Origin {
  readonly block: number
}

/** Ages, anniversaries and dates of birth or building that place one origin at different times. */
export function origin(document: MarkedDocument): readonly PlacedFinding[] {
  const published = document.date?.sure === true ? daysOfIso(document.date.iso) : null
  const all = document.marked.flatMap((marked, block) =>
    originsIn(marked, published).map(found => ({ ...found, block })),
  )
  const people = withDeaths(all.filter(({ of }) => of === 'person'))
  const things = all.filter(({ of }) => of === 'thing')
  const pairs = [...pairsOf(people, areOfOnePerson), ...pairsOf(things, areOfOneThing)]
  return pairs.flatMap(([a, b]) =>
    a.days.last < b.days.first || b.days.last < a.days.first ? [findingOf(document, a, b)] : [],
  )
}

/** Ages at death with the day of the one death that the document tells; without it they say nothing. */
function withDeaths(people: readonly PlacedOrigin[]): readonly PlacedOrigin[] {
  const ends = people.flatMap(({ ended }) => ended ?? [])
  const [end, another] = ends
  return people.flatMap(one => {
    if (one.lived === undefined) return [one]
    return end === undefined || another !== undefined ? [] : [{ ...one, days: birthFor(end, one.lived) }]
  })
}

/** Statements of one document that are looked at, so that time stays linear. */
const MOST = 60

/** Each statement with the others of the same person or thing that tell it in another way. */
function pairsOf(
  all: readonly PlacedOrigin[],
  areOfOne: (a: PlacedOrigin, b: PlacedOrigin, others: readonly PlacedOrigin[]) => boolean,
): readonly (readonly [PlacedOrigin, PlacedOrigin])[] {
  const own = all.slice(0, MOST)
  return own.flatMap((a, index) =>
    own.slice(index + 1).flatMap(b => (a.told !== b.told && areOfOne(a, b, own) ? ([[a, b]] as const) : [])),
  )
}

/** A name in common; without names, the only statement of its kind in the document. */
function areOfOnePerson(a: PlacedOrigin, b: PlacedOrigin, others: readonly PlacedOrigin[]): boolean {
  if ([...a.names].some(name => b.names.has(name))) return true
  if (a.names.size > 0 && b.names.size > 0) return false
  if (a.pronoun !== null && b.pronoun !== null && a.pronoun !== b.pronoun) return false
  const isOnly = (one: PlacedOrigin) => others.filter(({ told }) => told === one.told).length === 1
  return isOnly(a) && isOnly(b) && Math.abs(a.block - b.block) <= NEAR
}

/** Blocks. */
const NEAR = 3

function areOfOneThing(a: PlacedOrigin, b: PlacedOrigin, others: readonly PlacedOrigin[]): boolean {
  const [date, other] = a.told === 'date' ? [a, b] : [b, a]
  if (date.told !== 'date' || other.told === 'date') return false
  const dates = others.filter(({ told }) => told === 'date')
  if (other.told === 'now') {
    const fitting = dates.filter(({ words }) => [...other.names].some(noun => noun.length > 2 && words.has(noun)))
    if (fitting.length > 0) return fitting.length === 1 && fitting[0] === date
    // "An oak planted in 1870 … The 215-year-old tree": the one thing whose beginning is told, by a wider noun.
    const isAny = [...other.names].some(noun => WIDER_NOUNS.has(noun))
    return isAny && dates.length === 1 && (date.block === other.block || Math.abs(date.block - other.block) === 1)
  }
  // An anniversary is that of the one origin which is told, nearby.
  const isNear =
    date.block === other.block ? Math.abs(date.at - other.at) <= WITHIN : Math.abs(date.block - other.block) === 1
  return dates.length === 1 && isNear
}

/** Nouns for things that have been called by a narrower one before. */
const WIDER_NOUNS: ReadonlySet<string> = new Set(
  'tree building tower structure landmark monument vessel ship boat property institution organisation organization business firm company club society house instrument machine craft edifice venue school church'.split(
    ' ',
  ),
)

/** Units of text. */
const WITHIN = 250

function findingOf({ marked }: MarkedDocument, a: PlacedOrigin, b: PlacedOrigin): PlacedFinding {
  const parties = [a, b].map(({ claim, block, place, told }) => {
    const text = marked[block]
    if (place !== undefined) return { span: place, meaning: told, block }
    return { ...(text === undefined ? { span: { start: 0, end: 0 } } : claimParty(text, claim)), block }
  })
  const isNamed = [...a.names].some(name => b.names.has(name))
  return {
    parties,
    sides: [[0], [1]],
    reason: { type: 'origin', readings: [readingOf(marked, a), readingOf(marked, b)], of: a.of },
    ...(a.of === 'thing' || !isNamed ? { soft: true } : {}),
  }
}

function readingOf(marked: MarkedDocument['marked'], { claim, block, days, place }: PlacedOrigin) {
  const text = marked[block]
  const { start, end } = place ?? text?.claims[claim]?.mention.span ?? { start: 0, end: 0 }
  return { surface: text?.prose.slice(start, end) ?? '', ...isoOf(days) }
}

function isoOf({ first, last }: DaySpan): { readonly from: string; readonly to: string } {
  return { from: formatCivilDay(civilFromDays(first)), to: formatCivilDay(civilFromDays(last)) }
}
