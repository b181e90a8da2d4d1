import { isCapitalised } from '../../document/capital.js'
import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'
import type { Subject } from '../subject.js'

/** Tokens behind a distance within which "from" or "of" leads to where it is measured from. */
const REACH = 4

/** Words of the place that is named there. */
const LONGEST_PLACE = 4

/** From now, as "six years ago" and "in six years" are. */
export const NOW = 'now'

/**
 * From where a distance is measured, and from what a length of time: "border" in "40 km from the border", "ardal" in "12
 * miles north of Ardal", "feast" in "12 days before the feast", {@link NOW} in "12 days ago", "tenant" in "a nine-year
 * tenant". Of a place with a name the names alone: "the Torvald crossing" is another than "the Hask crossing".
 */
export function referenceOf(tokens: readonly Token[], mention: Mention, subject: Subject): readonly string[] {
  const { kind, quantity, tokens: place } = mention
  if (kind === 'duration') return referenceInTime(tokens, place, subject)
  if (quantity?.dimension !== 'length') return []
  const link = [...Array(REACH).keys()].map(step => place.last + 1 + step).find(index => isLink(tokens, index))
  return link === undefined ? [] : thingFrom(tokens, link + 1)
}

function referenceInTime(
  tokens: readonly Token[],
  { first, last }: Mention['tokens'],
  { head }: Subject,
): readonly string[] {
  const next = wordAt(tokens, last + 1)
  if (next === 'ago' || wordAt(tokens, first - 1) === 'in') return [NOW]
  if (next === 'before' || next === 'after') return thingFrom(tokens, last + 2)
  const isAttribute = tokens.slice(first, last + 1).some(({ text }) => text === '-')
  return isAttribute && head !== null ? [head] : []
}

/** What is named behind a link: its names, or else its last word. */
function thingFrom(tokens: readonly Token[], start: number): readonly string[] {
  const words: Token[] = []
  for (let index = start; index <= start + LONGEST_PLACE; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || (words.length > 0 && FUNCTION_WORDS.has(token.lower))) break
    if (!FUNCTION_WORDS.has(token.lower)) words.push(token)
  }
  const names = words.filter(({ text }) => isCapitalised(text))
  // "3,400 metres above sea level" is its height.
  if (names.length === 0 && words.some(({ lower }) => lower === 'level')) return []
  return (names.length > 0 ? names : words.slice(-1)).map(({ lower }) => nounLemma(lower))
}

function isLink(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)
  if (word === 'from') return true
  return (word === 'of' && DIRECTIONS.test(wordAt(tokens, index - 1))) || word === 'above' || word === 'below'
}

const DIRECTIONS = /^(?:(?:north|south)?-?(?:east|west|north|south)|outside|short)$/

/** "within 15 mph of the record": how near, and not how fast. */
export function isNearness(tokens: readonly Token[], first: number, last: number): boolean {
  return wordAt(tokens, first - 1) === 'within' && [1, 2].some(step => wordAt(tokens, last + step) === 'of')
}
