import type { Claim } from '../claims/claim.js'
import { readingKey } from '../claims/readClaims.js'
import type { Reckoning } from '../claims/reckoning.js'
import { reckonedClaim } from '../claims/wordings.js'
import type { Document } from '../document/document.js'
import { FALL_VERBS, RISE_VERBS } from '../lexicon/changeWords.js'
import { FUNCTION_WORDS } from '../lexicon/functionWords.js'
import type { Span } from '../text/span.js'
import type { Interval } from '../values/interval.js'
import type { BlockChecks } from './checkDocument.js'
import { type DaySpan, daysOfIso } from './daySpan.js'
import type { DerivedNumber } from './derived/derivedNumber.js'
import { tellsOfNeither } from './derived/votes.js'
import { growthsIn } from './growths.js'
import { type MarkedText, markedOffset, SENTENCE_END, sentenceAround } from './markedText.js'
import { type Origin, originsIn } from './origins.js'
import { ratesIn } from './rates.js'
import { partsIn } from './rules/programme.js'
import { lengthsIn } from './rules/timeSpan.js'
import { instantsIn } from './rules/timeZone.js'

/** A reckoning where it stands in the prose of a block. */
interface PlacedReckoning {
  readonly span: Span
  readonly reckoning: Reckoning
}

/** Of a document no more are kept: one that tells of more lives and lengths is a register. */
const MOST = 40

/**
 * The claims of a document with those that follow from what it says, in the order of the text. Each has the words from
 * which it follows.
 */
export function withReckonings(
  claims: readonly Claim[],
  document: Document,
  source: string,
  checks: BlockChecks,
): readonly Claim[] {
  const published = document.date?.sure === true ? daysOfIso(document.date.iso) : null
  const dated = document.blocks.flatMap((block, index) => {
    const text = checks.get(readingKey(block))?.marked
    if (text === undefined || text.claims.length === 0 || block.cell !== undefined) return []
    return [
      ...originsIn(text, published).flatMap(origin => originReckoning(text, origin)),
      ...lengthReckonings(text, published),
      ...growthReckonings(text),
      ...rateReckonings(text),
      ...instantReckonings(text),
      ...partReckonings(text),
    ].map(({ span, reckoning }) => ({ block: index, span: block.map.toSource(span), reckoning }))
  })
  const found = [...dated.slice(0, MOST), ...derivedReckonings(document, checks).slice(0, MOST)]
  if (found.length === 0) return claims
  const day = published?.first ?? null
  const reckoned = found.map(({ block, span, reckoning }, index) =>
    reckonedClaim(`${document.uri}#${claims.length + index}`, document.uri, source, block, span, day, reckoning),
  )
  return [...claims, ...reckoned].sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end)
}

/** What the numbers of a document make. Where somebody abstained, the votes for and against do not make all. */
function derivedReckonings(
  document: Document,
  checks: BlockChecks,
): readonly (PlacedReckoning & { readonly block: number })[] {
  const found = document.blocks.flatMap((block, index) => {
    const check = block.cell === undefined ? checks.get(readingKey(block)) : undefined
    return (check?.derived ?? []).flatMap(derived => {
      if (check === undefined) return []
      const { span, reckoning } = derivedReckoning(check.marked, derived)
      return [{ span: block.map.toSource(span), reckoning, block: index }]
    })
  })
  const isOpen = found.some(isOfVotes) && document.blocks.some(({ text }) => tellsOfNeither(text))
  return isOpen ? found.filter(derived => !isOfVotes(derived)) : found
}

function isOfVotes({ reckoning }: PlacedReckoning): boolean {
  return reckoning.topic === 'votes'
}

function derivedReckoning(marked: MarkedText, { topic, told, value, nouns, span }: DerivedNumber): PlacedReckoning {
  const at = markedOffset(marked, span.start)
  const own = wordsAround(marked, at)
  // "Nobody lives on Mount Sarang. An eruption in 1951 …": where something happened may stand before it.
  const before = topic === 'absence' && told === 'event' ? marked.text.lastIndexOf(SENTENCE_END, at) : -1
  const words = before < 1 ? own : [...new Set([...own, ...wordsAround(marked, before - 1)])].sort()
  return { span, reckoning: { topic, told, days: value, names: nouns, words } }
}

function originReckoning(marked: MarkedText, origin: Origin): PlacedReckoning[] {
  const { of, told, names, claim, at, days, lived, ended, place } = origin
  const span = place ?? marked.claims[claim]?.mention.span
  if (span === undefined) return []
  const common = { names: [...names].sort(), words: wordsAround(marked, at) }
  const born: Reckoning[] = Number.isFinite(days.first)
    ? [{ topic: of === 'person' ? 'birth' : 'beginning', told, days: { min: days.first, max: days.last }, ...common }]
    : []
  const years = lived === undefined ? lifetimeOf(days, ended) : { min: lived, max: lived }
  const grown: Reckoning[] =
    years === null ? [] : [{ topic: 'lifetime', told: lived === undefined ? 'dates' : 'age', days: years, ...common }]
  return [...born, ...grown].map(reckoning => ({ span, reckoning }))
}

/** Years that somebody had reached at the end of a life. */
function lifetimeOf(born: DaySpan, died: DaySpan | undefined): Interval | null {
  if (died === undefined || !Number.isFinite(born.first)) return null
  const years = (days: number): number => Math.floor(days / DAYS_OF_YEAR)
  return { min: years(died.first - born.last), max: years(died.last - born.first) }
}

/** Mean days of a Gregorian year. */
const DAYS_OF_YEAR = 365.2425

function lengthReckonings(marked: MarkedText, published: DaySpan | null): PlacedReckoning[] {
  return lengthsIn(marked, published).map(({ told, days, at, span }) => ({
    span,
    reckoning: { topic: 'length', told, days, names: [], words: wordsAround(marked, at) },
  }))
}

function growthReckonings(marked: MarkedText): PlacedReckoning[] {
  return growthsIn(marked).map(({ told, times, at, span }) => ({
    span,
    reckoning: {
      topic: 'growth',
      told,
      days: times,
      names: [],
      words: wordsAround(marked, at).filter(word => !CHANGING.has(word)),
    },
  }))
}

/** Verbs that tell that something changed, and not what. */
const CHANGING: ReadonlySet<string> = new Set([
  ...RISE_VERBS,
  ...FALL_VERBS,
  'number',
  'numbers',
  'size',
  'ago',
  'last',
  'year',
  'years',
])

function rateReckonings(marked: MarkedText): PlacedReckoning[] {
  return ratesIn(marked).map(({ currencies, times, at, span }) => ({
    span,
    reckoning: { topic: 'rate', told: 'conversion', days: times, names: currencies, words: wordsAround(marked, at) },
  }))
}

function instantReckonings(marked: MarkedText): PlacedReckoning[] {
  return instantsIn(marked).map(({ place, minutes, at, span }) => ({
    span,
    reckoning: { topic: 'instant', told: place, days: minutes, names: [], words: wordsAround(marked, at) },
  }))
}

function partReckonings(marked: MarkedText): PlacedReckoning[] {
  return partsIn(marked).map(({ days, at, span }) => ({
    span,
    reckoning: { topic: 'length', told: 'parts', days, names: [], words: wordsAround(marked, at) },
  }))
}

/** The content words of the sentence around an offset of marked text. */
function wordsAround(marked: MarkedText, at: number): readonly string[] {
  const words = sentenceAround(marked, at).match(/[\p{L}'-]{3,}/gu) ?? []
  return [...new Set(words.map(word => word.toLowerCase().replace(/'s$/, '')))].filter(isTelling).sort()
}

/** A month tells of the time that is reckoned with. */
function isTelling(word: string): boolean {
  return !FUNCTION_WORDS.has(word)
}
