import type { Claim } from '../claims/claim.js'
import type { Quotation } from '../mentions/quotations/readQuotations.js'
import type { Speaker } from '../mentions/quotations/speaker.js'

/** A quote with its utterance at hand. */
export interface QuoteClaim extends Claim {
  readonly quotation: Quotation
}

/** The quotes of a document by their content words, so that two documents are compared where they share some. */
export interface QuotationIndex {
  readonly quotes: readonly QuoteClaim[]
  /** Quotes by the key of a content word in them. */
  readonly byWord: ReadonlyMap<string, readonly QuoteClaim[]>
  /** The claim of each speaker who is named. */
  readonly speakers: ReadonlyMap<Speaker, Claim>
}

/** A word in more quotes of a document than this tells none of them from the others. */
const MOST_QUOTES_OF_A_WORD = 24

/** The quotes among claims, and their speakers. The same list is indexed once. */
export function indexQuotations(claims: readonly Claim[]): QuotationIndex {
  const known = indexes.get(claims)
  if (known !== undefined) return known
  const index = makeIndex(claims)
  indexes.set(claims, index)
  return index
}

/** The claims of a document never change, and they are compared with those of many others. */
const indexes = new WeakMap<readonly Claim[], QuotationIndex>()

function makeIndex(claims: readonly Claim[]): QuotationIndex {
  const quotes = claims.filter(isQuote)
  const byWord = new Map<string, QuoteClaim[]>()
  for (const quote of quotes) {
    for (const key of contentKeys(quote.quotation)) {
      const sharing = byWord.get(key)
      if (sharing) sharing.push(quote)
      else byWord.set(key, [quote])
    }
  }
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

function contentKeys({ words }: Quotation): ReadonlySet<string> {
  return new Set(words.filter(({ weight }) => weight === 1).map(({ key }) => key))
}

/** The quotes that share enough content words with a given one to be compared with it, in the order of the text. */
export function similarQuotes({ quotation }: QuoteClaim, { quotes, byWord }: QuotationIndex): readonly QuoteClaim[] {
  const shared = new Map<QuoteClaim, number>()
  const keys = contentKeys(quotation)
  for (const key of keys) {
    const sharing = byWord.get(key) ?? []
    if (sharing.length > MOST_QUOTES_OF_A_WORD) continue
    for (const quote of sharing) shared.set(quote, (shared.get(quote) ?? 0) + 1)
  }
  return quotes.filter(quote => {
    const count = shared.get(quote) ?? 0
    return count >= Math.min(2, keys.size, contentKeys(quote.quotation).size) && count > 0
  })
}
