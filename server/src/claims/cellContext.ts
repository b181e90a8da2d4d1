import type { CellContext } from '../document/block.js'
import { isPlural, nounLemma } from '../document/lemma.js'
import { tokenize } from '../document/tokens.js'
import { FUNCTION_WORDS } from '../lexicon/functionWords.js'
import { type Term, termsOf } from './context.js'
import type { Subject } from './subject.js'

/** The words of a cell's headers, as if they stood beside its value: a number in a table has no other sentence. */
export function headerTerms({ columnHeader, rowHeader }: CellContext): Term[] {
  const termsIn = (header: string): Term[] => termsOf(tokenize(header, 0, header.length))
  // A row is named by its header, capitalised or not: what holds of one row says nothing of another.
  const names = termsIn(rowHeader).map(term => ({ ...term, isName: true }))
  return [...termsIn(columnHeader), ...names].map(term => ({ ...term, index: -1 }))
}

/** What a bare number in a cell counts: the noun of its column's header ("Passengers"), else that of its row's. */
export function cellSubject({ columnHeader, rowHeader }: CellContext, subject: Subject): Subject {
  if (subject.head !== null) return subject
  const noun = headerNoun(columnHeader) ?? headerNoun(rowHeader)
  return noun === null ? subject : { ...subject, head: noun, label: noun }
}

/** The first plural of a header, since that is what numbers below it count. */
function headerNoun(header: string): string | null {
  const words = tokenize(header, 0, header.length).filter(
    ({ kind, lower }) => kind === 'word' && !FUNCTION_WORDS.has(lower),
  )
  const plural = words.find(({ lower }) => isPlural(lower))
  return plural === undefined ? null : nounLemma(plural.lower)
}
