import { isCapitalised } from '../document/capital.js'
import type { Token } from '../document/tokens.js'
import { ENDING_ABBREVIATIONS, TITLE_ABBREVIATIONS } from '../lexicon/abbreviations.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../lexicon/calendar.js'
import { ORDINALS } from '../lexicon/numerals.js'
import { STREET_DIRECTIONS, STREET_KINDS } from '../lexicon/streets.js'
import { tokenAt, wordAt } from './sentenceReading.js'

/** A street as its name says which it is: "E. Hudson St." is the street hudson, of kind street, in the east. */
export interface Street {
  /** The name without kind and direction, in lower case: "hudson", "104th", "evergreen forest". */
  readonly name: string
  /** "street", "avenue"; null where it is left out. */
  readonly kind: string | null
  /** "north", "southeast"; null where it is left out. */
  readonly direction: string | null
  /** Token indices of the whole name, both included. */
  readonly first: number
  readonly last: number
}

/** Longest name in words and stops: "N. Dr. Martin Luther King Jr. Blvd. SE". */
const LONGEST = 12

/**
 * The street named from token `start` on, or null where no name begins there.
 *
 * @example "East 75th Street", "N. Main St.", "Maple", "Avenue D", "I Street SE"
 */
export function readStreet(tokens: readonly Token[], start: number): Street | null {
  const last = endOfName(tokens, start)
  if (last < start) return null
  const words: { readonly text: string; readonly index: number }[] = []
  for (let index = start; index <= last; index++) {
    const token = tokens[index]
    if (token === undefined || token.kind === 'mark') continue
    const joined = index > start && tokens[index]?.spaced === false && isNumber(tokenAt(tokens, index - 1))
    const before = words.at(-1)
    if (joined && before !== undefined) words[words.length - 1] = { text: before.text + token.lower, index }
    else words.push({ text: nthOf(token.lower), index })
  }
  const at = words.findLastIndex(({ text }, index) => index > 0 && STREET_KINDS.has(text))
  const kind = at < 0 ? null : (STREET_KINDS.get(words[at]?.text ?? '') ?? null)
  const named = at < 0 ? words : words.slice(0, at)
  const leading = named.length > 1 ? directionOf(named[0]?.text) : null
  const trailing = at < 0 ? null : directionOf(words[at + 1]?.text)
  const name = (leading === null ? named : named.slice(1)).map(({ text }) => text).join(' ')
  const end = at < 0 ? last : (words[trailing === null ? at : at + 1]?.index ?? last)
  return name === '' ? null : { name, kind, direction: leading ?? trailing, first: start, last: end }
}

function directionOf(word: string | undefined): string | null {
  return STREET_DIRECTIONS.get(word ?? '') ?? null
}

/** "Fifth" Avenue is 5th Avenue. */
function nthOf(word: string): string {
  const nth = ORDINALS.get(word)
  if (nth === undefined) return word
  const teen = nth % 100 > 10 && nth % 100 < 14
  return `${nth}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][nth % 10] ?? 'th')}`
}

/** The last token of the run of capitalised words, numbers of streets, and stops of abbreviations from `start` on. */
function endOfName(tokens: readonly Token[], start: number): number {
  let last = start - 1
  for (let index = start; index < tokens.length && index < start + LONGEST; index++) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.text === '.' && !token.spaced && isAbbreviation(tokenAt(tokens, index - 1))) continue
    if (token.text === '-' && !token.spaced) continue
    const isWord = token.kind === 'word' && (isCapitalised(token.text) || isSuffix(tokens, index))
    if (!isWord && !isStreetNumber(tokens, index)) break
    if (index > start && (WEEKDAY_BY_WORD.has(token.lower) || MONTH_BY_WORD.has(token.lower))) break
    last = index
  }
  return last
}

/** A letter, a title or a kind of street, but not a word that ends its sentence. */
function isAbbreviation(token: Token | undefined): boolean {
  if (token === undefined) return false
  const { text, lower } = token
  return text.length < 3 || STREET_KINDS.has(lower) || TITLE_ABBREVIATIONS.has(lower) || ENDING_ABBREVIATIONS.has(lower)
}

/** "38" in "38th Street", "61" in "Highway 61". */
function isStreetNumber(tokens: readonly Token[], index: number): boolean {
  if (!isNumber(tokens[index])) return false
  return isSuffix(tokens, index + 1) || STREET_KINDS.has(wordAt(tokens, index - 1))
}

function isSuffix(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.spaced === false && /^(?:st|nd|rd|th)$/.test(wordAt(tokens, index))
}

function isNumber(token: Token | undefined): boolean {
  return token?.kind === 'number'
}
