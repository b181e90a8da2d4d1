import type { Claim } from '../claims/claim.js'
import { sharedCount } from '../claims/weightedTerms.js'
import { hashTerm } from '../document/stem.js'
import type { Quotation } from '../mentions/quotations/quotation.js'
import type { Speaker } from '../mentions/quotations/speaker.js'
import { compareSpeakers } from '../quotations/compareSpeakers.js'
import { remembering } from './remembering.js'

/** A quote with its utterance at hand. */
export interface QuoteClaim extends Claim {
  readonly quotation: Quotation
}

/** The quotes of a document by their content words, so that two documents are compared where they share some. */
export interface QuotationIndex {
  readonly quotes: readonly QuoteClaim[]
  /** The places of quotes in that list, by the hash of a content word in them. */
  readonly byWord: ReadonlyMap<number, readonly number[]>
  /** The claim of each speaker who is named. */
  readonly speakers: ReadonlyMap<Speaker, Claim>
}

/** A word in more quotes of a document than this tells none of them from the others. */
const MOST_QUOTES_OF_A_WORD = 24

/** The quotes among claims, and their speakers. */
export const indexQuotations = remembering(makeIndex)

function makeIndex(claims: readonly Claim[]): QuotationIndex {
  const quotes = claims.filter(isQuote)
  const byWord = new Map<number, number[]>()
  quotes.forEach(({ quotation }, place) => {
    for (const term of quoteTerms(quotation)) {
      const sharing = byWord.get(term)
      if (sharing) sharing.push(place)
      else byWord.set(term, [place])
    }
  })
  const speakers = new Map(
    claims.flatMap(claim =>
      claim.kind === 'speaker' && claim.quotation?.speaker ? [[claim.quotation.speaker, claim] as const] : [],
    ),
  )
  return { quotes, byWord, speakers }
}

function isQuote(claim: Claim): claim is QuoteClaim {
  return claim.kind === 'quote' && claim.quotation !== undefined
}

/** The content words of a quotation as sorted hashes, each once. */
export function quoteTerms(quotation: Quotation): Uint32Array {
  const known = termsOf.get(quotation)
  if (known !== undefined) return known
  const words = quotation.words.filter(({ weight }) => weight === 1)
  const terms = Uint32Array.from(new Set(words.map(({ key }) => hashTerm(key)))).sort()
  termsOf.set(quotation, terms)
  return terms
}

/** A quotation never changes, so its words are sorted out once. */
const termsOf = new WeakMap<Quotation, Uint32Array>()

/** Less than this share of the shorter one's content words, and two quotes of distant documents are two utterances. */
const SHARED_BY_DISTANT = 1 / 3

/** True where two quotes of documents that tell different stories have enough words in common to be looked at. */
export function sharesEnough(a: Quotation, b: Quotation): boolean {
  const [ours, theirs] = [quoteTerms(a), quoteTerms(b)]
  if (ours.length === 0 || theirs.length === 0) return false
  return sharedCount(ours, theirs) >= leastSharedByQuotes(ours.length, theirs.length)
}

/** How many content words two quotes must share for that, by how many each has. */
export function leastSharedByQuotes(a: number, b: number): number {
  const fewest = Math.min(a, b)
  return Math.max(Math.min(2, fewest), fewest * SHARED_BY_DISTANT)
}

/** Fewer words than these make a brief quotation. */
const BRIEF = 6

/** The quotes that share enough content words with a given one to be compared with it, in the order of the text. */
export function similarQuotes({ quotation }: QuoteClaim, { quotes, byWord }: QuotationIndex): readonly QuoteClaim[] {
  const shared = new Map<number, number>()
  const terms = quoteTerms(quotation)
  for (const term of terms) {
    const sharing = byWord.get(term) ?? []
    if (sharing.length > MOST_QUOTES_OF_A_WORD) continue
    for (const place of sharing) shared.set(place, (shared.get(place) ?? 0) + 1)
  }
  const similar: QuoteClaim[] = []
  for (const place of [...shared.keys()].sort((a, b) => a - b)) {
    const quote = quotes[place]
    if (quote === undefined) continue
    const isBrief = Math.min(quotation.words.length, quote.quotation.words.length) < BRIEF
    // What one person says in a few words has few that tell.
    const fewest = isBrief && compareSpeakers(quotation.speaker, quote.quotation.speaker) === 'same' ? 1 : 2
    const least = Math.min(fewest, terms.length, quoteTerms(quote.quotation).length)
    if ((shared.get(place) ?? 0) >= least) similar.push(quote)
  }
  return similar
}
