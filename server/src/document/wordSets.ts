import { FUNCTION_WORDS } from '../lexicon/functionWords.js'

/**
 * A list of words as a text knows it: whether any word of a sentence is among them costs one comparison, however long the
 * list. Whoever can find nothing without one of some words asks for them first.
 */
export interface WordSet {
  /** Where its bit is among {@link WordSets}. */
  readonly place: number
  readonly bit: number
}

/** The sets that hold a word, or any word of a text: a bit for each. */
export type WordSets = Uint32Array

const SHORTEST_PIECE = 2

const byWord = new Map<string, number[]>()
/** By its first letters. */
const byPiece = new Map<string, { readonly piece: string; readonly number: number }[]>()
let count = 0
/** Words are described once: what they may be in has to be known before the first of them is. */
let isSettled = false

function next(): number {
  if (isSettled) throw new Error('A set of words is made while modules are loaded, before the first text is read')
  return count++
}

function setOf(number: number): WordSet {
  return { place: number >>> 5, bit: 1 << (number & 31) }
}

function entryOf<T>(table: Map<string, T[]>, key: string): T[] {
  const known = table.get(key)
  if (known !== undefined) return known
  const entry: T[] = []
  table.set(key, entry)
  return entry
}

/**
 * A set of some words in lower case, for constants of modules: all sets are made before the first text is read. Of a
 * phrase it holds the longest word, without which the phrase stands nowhere. A word with an apostrophe is in it if one of
 * its parts is.
 *
 * @example wordSet(['winter', 'at any one time']) // "winter" and "time"
 */
export function wordSet(phrases: Iterable<string>): WordSet {
  const number = next()
  for (const phrase of phrases) {
    const word = longestWord(phrase)
    if (word === '') throw new RangeError(`"${phrase}" has no word without an apostrophe`)
    entryOf(byWord, word).push(number)
  }
  return setOf(number)
}

/** A set of all words with one of some pieces of two letters or more in them, in lower case. */
export function wordsWith(pieces: Iterable<string>): WordSet {
  const number = next()
  for (const piece of pieces) {
    if (piece.length < SHORTEST_PIECE) throw new RangeError(`"${piece}" is in too many words`)
    entryOf(byPiece, piece.slice(0, SHORTEST_PIECE)).push({ piece, number })
  }
  return setOf(number)
}

/** The word of a phrase that is mostly the rarest: one of grammar only where it has no other. */
function longestWord(phrase: string): string {
  const words = phrase.split(/[^\p{L}\p{M}']+/u).filter(word => word !== '' && !word.includes("'"))
  const telling = words.filter(word => !FUNCTION_WORDS.has(word))
  const longest = (of: readonly string[]) => of.reduce((a, b) => (b.length > a.length ? b : a), '')
  return longest(telling.length > 0 ? telling : words)
}

/** The sets that hold a word in lower case; null where none does. */
export function setsOf(lower: string): WordSets | null {
  isSettled = true
  const numbers = [...(byWord.get(lower) ?? [])]
  if (lower.includes("'")) for (const part of lower.split("'")) numbers.push(...(byWord.get(part) ?? []))
  for (let start = 0; start + SHORTEST_PIECE <= lower.length; start++)
    for (const { piece, number } of byPiece.get(lower.slice(start, start + SHORTEST_PIECE)) ?? [])
      if (lower.startsWith(piece, start)) numbers.push(number)
  if (numbers.length === 0) return null
  const sets = noSets()
  for (const number of numbers) add(sets, setOf(number))
  return sets
}

/** To add sets to. */
export function noSets(): WordSets {
  return new Uint32Array((count + 31) >>> 5)
}

function add(sets: WordSets, { place, bit }: WordSet): void {
  sets[place] = (sets[place] ?? 0) | bit
}

/** Adds the sets of a word or a sentence to those of a text. */
export function addSets(all: WordSets, more: WordSets): void {
  for (let place = 0; place < more.length; place++) all[place] = (all[place] ?? 0) | (more[place] ?? 0)
}

/** Whether a word of a text is in a set. */
export function hasWordOf(sets: WordSets, { place, bit }: WordSet): boolean {
  return ((sets[place] ?? 0) & bit) !== 0
}
