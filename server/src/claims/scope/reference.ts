import { isCapitalised } from '../../document/capital.js'
import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** Tokens behind a distance within which "from" or "of" leads to where it is measured from. */
const REACH = 4
/** Words of the place that is named there. */
const LONGEST_PLACE = 4

/**
 * From where a distance is measured: "border" in "40 km from the border", "ardal" in "12 miles north of Ardal". Of a place
 * with a name the names alone: "the Torvald crossing" is another than "the Hask crossing".
 */
export function referenceOf(tokens: readonly Token[], { quantity, tokens: { last } }: Mention): readonly string[] {
  if (quantity?.dimension !== 'length') return []
  const link = [...Array(REACH).keys()].map(step => last + 1 + step).find(index => isLink(tokens, index))
  if (link === undefined) return []
  const words: Token[] = []
  for (let index = link + 1; index <= link + LONGEST_PLACE + 1; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || (words.length > 0 && FUNCTION_WORDS.has(token.lower))) break
    if (!FUNCTION_WORDS.has(token.lower)) words.push(token)
  }
  const names = words.filter(({ text }) => isCapitalised(text))
  return (names.length > 0 ? names : words.slice(-1)).map(({ lower }) => nounLemma(lower))
}

function isLink(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)
  if (word === 'from') return true
  return (word === 'of' && DIRECTIONS.test(wordAt(tokens, index - 1))) || word === 'above' || word === 'below'
}

const DIRECTIONS = /^(?:(?:north|south)?-?(?:east|west|north|south)|outside|short)$/
