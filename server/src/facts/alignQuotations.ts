import type { Claim } from '../claims/claim.js'
import { compareQuotations, type QuotationComparison } from '../quotations/compareQuotations.js'
import { compareSpeakers } from '../quotations/compareSpeakers.js'
import type { Alignment } from './alignment.js'
import { type QuotationIndex, type QuoteClaim, similarQuotes } from './quotationIndex.js'

/** Within one document only wordings that share this much are taken for one utterance: a speech repeats its own figures. */
const SAME_DOCUMENT_SIMILARITY = 0.75
const SAME_DOCUMENT_SHARED = 4
/** An utterance that is set against another speaker's must have this many words: a phrase belongs to everybody. */
const FEWEST_WORDS_OF_AN_UTTERANCE = 5

/**
 * Aligns the quotes of two documents, or of one with itself: those of one utterance, in the same words or in others.
 * A quote that stands in the other document word for word is set against no other there. Where one utterance is given
 * to two speakers, their names are set against each other.
 */
export function alignQuotations(left: QuotationIndex, right: QuotationIndex): Alignment[] {
  const [ours, theirs] = left.quotes.length <= right.quotes.length ? [left, right] : [right, left]
  const pairs = ours.quotes.flatMap(a =>
    similarQuotes(a, theirs).flatMap(b => {
      if (a.uri === b.uri && (a.span.start >= b.span.start || a.block === b.block)) return []
      const [first, second] = a.uri < b.uri || (a.uri === b.uri && a.span.start < b.span.start) ? [a, b] : [b, a]
      return [{ a: first, b: second, ...compareQuotations(first.quotation, second.quotation) }]
    }),
  )
  const agreeing = pairs.filter(({ relation }) => relation === 'agree')
  const confirmed = new Set(agreeing.flatMap(({ a, b }) => [a, b]))
  const altered = pairs
    .filter(pair => pair.relation === 'conflict' && !confirmed.has(pair.a) && !confirmed.has(pair.b))
    .filter(pair => pair.a.uri !== pair.b.uri || isSurelyOne(pair))
  const attributions = agreeing.flatMap(({ a, b }) => attribution(left, right, a, b))
  return [...[...agreeing, ...oneToOne(altered)].map(toAlignment), ...attributions]
}

interface Pair extends QuotationComparison {
  readonly a: QuoteClaim
  readonly b: QuoteClaim
}

function isSurelyOne({ alignment }: Pair): boolean {
  return (
    alignment !== null && alignment.similarity >= SAME_DOCUMENT_SIMILARITY && alignment.shared >= SAME_DOCUMENT_SHARED
  )
}

function similarityOf({ alignment }: Pair): number {
  return alignment?.similarity ?? 0
}

/** Most alike first; of equals the earlier place in the text. */
function oneToOne(pairs: readonly Pair[]): Pair[] {
  const sorted = [...pairs].sort(
    (x, y) => similarityOf(y) - similarityOf(x) || x.a.span.start - y.a.span.start || x.b.span.start - y.b.span.start,
  )
  const taken = new Set<Claim>()
  return sorted.filter(({ a, b }) => {
    if (taken.has(a) || taken.has(b)) return false
    taken.add(a)
    taken.add(b)
    return true
  })
}

function toAlignment(pair: Pair): Alignment {
  const { a, b, relation } = pair
  return { a, b, relation: relation === 'agree' ? 'agree' : 'conflict', score: 0.5 + similarityOf(pair) / 2 }
}

/** The speakers of one utterance: the same person, or two. */
function attribution(left: QuotationIndex, right: QuotationIndex, a: QuoteClaim, b: QuoteClaim): Alignment[] {
  const speakerOf = ({ quotation: { speaker } }: QuoteClaim): Claim | undefined =>
    speaker === null ? undefined : (left.speakers.get(speaker) ?? right.speakers.get(speaker))
  const [ours, theirs] = [speakerOf(a), speakerOf(b)]
  const long = [a, b].every(({ quotation }) => quotation.words.length >= FEWEST_WORDS_OF_AN_UTTERANCE)
  const relayed = [a, b].some(({ quotation }) => quotation.manner.includes('relayed'))
  if (ours === undefined || theirs === undefined || !long || relayed) return []
  const relation = compareSpeakers(a.quotation.speaker, b.quotation.speaker)
  if (relation === 'unknown') return []
  return [{ a: ours, b: theirs, relation: relation === 'same' ? 'agree' : 'conflict', score: 0.9 }]
}
