import { isCapitalised } from '../document/capital.js'
import type { Token } from '../document/tokens.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../lexicon/calendar.js'
import { FUNCTION_WORDS } from '../lexicon/functionWords.js'
import { FULL_NAMES, GENERATIONS, NAME_LINKS, PERSON_NOUNS, PERSON_TITLES } from '../lexicon/persons.js'
import { tokenAt, wordAt } from './sentenceReading.js'

/** A person as the name says who it is, in lower case and without titles and nicknames. */
export interface Person {
  /** The last of the names: "roe", "king-macon". */
  readonly family: string
  /** The names before it, short forms in full and initials as one letter: "william", "j". Empty where none is given. */
  readonly given: readonly string[]
  /** "jr", "iii"; null where the name has none. */
  readonly generation: string | null
  /** Token indices, both included. */
  readonly first: number
  readonly last: number
}

/** Longest name in words, titles included. */
const LONGEST = 8
/** Longest nickname between quotation marks or brackets, in tokens. */
const LONGEST_NICKNAME = 3

/**
 * The person whose name ends at token `last`, or null where none does.
 *
 * @example "Officer John "Jack" A. Roe Jr." is roe, with john and a before it, jr
 */
export function personBefore(tokens: readonly Token[], last: number): Person | null {
  const words: number[] = []
  let index = tokens[last]?.text === '.' && isShort(tokenAt(tokens, last - 1)) ? last - 1 : last
  while (index >= 0 && words.length < LONGEST) {
    const named = words.length > 0
    if (isNameWord(tokens[index])) words.push(index--)
    else if (tokens[index]?.text === '.' && tokens[index]?.spaced === false && isShort(tokenAt(tokens, index - 1)))
      index--
    else if (named && joins(tokens, index)) index--
    else if (named && words.length === 1 && wordAt(tokens, index) === ',' && isGeneration(tokens[index + 1])) index--
    else if (named && isNicknameEnd(tokens, index)) index = startOfNickname(tokens, index) - 1
    else if (named && links(tokens, index, -1)) index--
    else break
  }
  return personOf(tokens, words.reverse())
}

/** The person whose name begins at token `first`, or null where none does. */
export function personFrom(tokens: readonly Token[], first: number): Person | null {
  const words: number[] = []
  let index = first
  while (index < tokens.length && words.length < LONGEST) {
    const named = words.length > 0
    const nickname = named ? endOfNickname(tokens, index) : null
    if (isNameWord(tokens[index])) words.push(index++)
    else if (tokens[index]?.text === '.' && tokens[index]?.spaced === false && isShort(tokenAt(tokens, index - 1)))
      index++
    else if (named && joins(tokens, index)) index++
    else if (named && wordAt(tokens, index) === ',' && isGeneration(tokens[index + 1])) index++
    else if (nickname !== null) index = nickname + 1
    else if (named && links(tokens, index, 1)) index++
    else break
  }
  return personOf(tokens, words)
}

/** Whether two names may be those of one person: what one of them leaves out fits any. */
export function mayBeOnePerson(a: Person, b: Person): boolean {
  if (a.family !== b.family) return false
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return false
  return a.given.length === 0 || b.given.length === 0 || shareGivenName(a, b)
}

/** Both have given names, and the first or any that is written out is the same. */
export function shareGivenName({ given: a }: Person, { given: b }: Person): boolean {
  const [first = '', other = ''] = [a[0], b[0]]
  if (first === '' || other === '') return false
  if (first === other || (isInitial(first, other) && first[0] === other[0])) return true
  return a.some(name => name.length > 1 && b.includes(name))
}

function isInitial(a: string, b: string): boolean {
  return a.length === 1 || b.length === 1
}

function personOf(tokens: readonly Token[], words: readonly number[]): Person | null {
  const names = words.map(index => ({ index, lower: wordAt(tokens, index) }))
  const generation = names.length > 1 ? (GENERATIONS.get(names.at(-1)?.lower ?? '') ?? null) : null
  const bare = generation === null ? names : names.slice(0, -1)
  const from = bare.findIndex(
    ({ index: token, lower }, index) =>
      !(PERSON_TITLES.has(lower) || (token === 0 && OPENERS.has(lower))) || index === bare.length - 1,
  )
  const own = joined(tokens, bare.slice(Math.max(0, from)))
  const family = own.at(-1)
  const [first, last] = [words[0], words.at(-1)]
  if (family === undefined || first === undefined || last === undefined) return null
  return { family, given: own.slice(0, -1).map(fullName), generation, first, last }
}

/** The person of a name that stands elsewhere than in the sentence: its words in lower case, the family name last. */
export function personNamed(words: readonly string[]): Person {
  return { family: words.at(-1) ?? '', given: words.slice(0, -1).map(fullName), generation: null, first: -1, last: -1 }
}

function fullName(name: string): string {
  return FULL_NAMES.get(name) ?? name
}

/** What a sentence opens with before a name: "Today Mara Venn", "Driver Ivo Lind". */
const OPENERS: ReadonlySet<string> = new Set([
  ...PERSON_NOUNS,
  ...'today yesterday now then later once when while driver singer pilot skipper captain actor actress author farmer gardener sculptor painter guitarist drummer trainer'.split(
    ' ',
  ),
])

/** Words that a hyphen joins are one name. */
function joined(tokens: readonly Token[], words: readonly { index: number; lower: string }[]): string[] {
  const names: string[] = []
  words.forEach(({ index, lower }, position) => {
    const before = names.at(-1)
    if (before !== undefined && words[position - 1]?.index === index - 2 && wordAt(tokens, index - 1) === '-')
      names[names.length - 1] = `${before}-${lower}`
    else names.push(lower)
  })
  return names
}

/** A capitalised word that is no month and no weekday ("March" names nobody before a number), and no pronoun or the like. */
function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !isCapitalised(token.text) || /'s$/.test(token.lower)) return false
  if (FUNCTION_WORDS.has(token.lower) && token.lower !== 'a' && token.lower !== 'will') return false
  return !MONTH_BY_WORD.has(token.lower) && !WEEKDAY_BY_WORD.has(token.lower)
}

/** The "de" and the "la" of "Luis de la Torre". */
function links(tokens: readonly Token[], index: number, step: 1 | -1): boolean {
  if (!NAME_LINKS.has(wordAt(tokens, index))) return false
  return (
    isNameWord(tokens[index + step]) ||
    (NAME_LINKS.has(wordAt(tokens, index + step)) && isNameWord(tokens[index + 2 * step]))
  )
}

/** An initial, a title or a generation, whose stop ends no sentence. */
function isShort(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !isCapitalised(token.text)) return false
  return (
    token.text.length === 1 || GENERATIONS.has(token.lower) || (PERSON_TITLES.has(token.lower) && token.text.length < 6)
  )
}

function isGeneration(token: Token | undefined): boolean {
  return token?.kind === 'word' && GENERATIONS.has(token.lower)
}

/** The hyphen of "King-Macon". */
function joins(tokens: readonly Token[], index: number): boolean {
  const [mark, next] = [tokens[index], tokens[index + 1]]
  return (
    mark?.text === '-' &&
    !mark.spaced &&
    next?.spaced === false &&
    isNameWord(next) &&
    isNameWord(tokenAt(tokens, index - 1))
  )
}

const OPENING: ReadonlySet<string> = new Set(['"', '“', '‘', "'", '('])
const CLOSING: ReadonlySet<string> = new Set(['"', '”', '’', "'", ')'])

function isNicknameEnd(tokens: readonly Token[], index: number): boolean {
  return startOfNickname(tokens, index) > 0
}

/** The opening mark of a nickname that ends at `index`; -1 where none does. */
function startOfNickname(tokens: readonly Token[], index: number): number {
  if (!CLOSING.has(wordAt(tokens, index))) return -1
  for (let at = index - 2; at >= index - 1 - LONGEST_NICKNAME && at > 0; at--) {
    if (tokens[at + 1]?.kind !== 'word') return -1
    if (OPENING.has(wordAt(tokens, at))) return isNameWord(tokenAt(tokens, at - 1)) ? at : -1
  }
  return -1
}

/** The closing mark of a nickname that begins at `index`; null where none does. */
function endOfNickname(tokens: readonly Token[], index: number): number | null {
  if (!OPENING.has(wordAt(tokens, index))) return null
  for (let at = index + 2; at <= index + 1 + LONGEST_NICKNAME; at++) {
    if (tokenAt(tokens, at - 1)?.kind !== 'word') return null
    if (CLOSING.has(wordAt(tokens, at))) return isNameWord(tokens[at + 1]) ? at : null
  }
  return null
}
