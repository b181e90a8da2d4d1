import { OPAQUE } from './block.js'
import { Class, classAt, classOf, isApostrophe } from './characters.js'
import type { WordSets } from './wordSets.js'
import { NO_TERM, type WordTerm, wordTerm } from './wordTerm.js'

/**
 * - `word`: letters, with apostrophes inside ("don't", "O'Neill");
 * - `mark`: any other single character: punctuation, currency signs, hyphens and dashes;
 * - `opaque`: what stands for code, a URL or other content that is not prose.
 */
export type WordKind = 'word' | 'mark' | 'opaque'

/** A word or a mark, with what is known of it wherever it stands. */
export interface Word {
  readonly kind: WordKind
  readonly text: string
  /** `text` in lower case, with the typographic apostrophes inside made straight. */
  readonly lower: string
  /** What it may be part of: bits whose meaning is settled by whoever reads the tokens. */
  readonly cues: number
  /** The sets of words that it is in; null where there are none. */
  readonly sets: WordSets | null
  /** Words behind which, one character apart, it has the cues of a pair; null where there are none. */
  readonly followers: ReadonlySet<string> | null
  /** It as evidence. */
  readonly term: WordTerm
  /** The same for the words that apostrophes part: "master's" has "master" and "s". */
  readonly parts: readonly WordTerm[]
}

/** What a vocabulary is to know of words; each function is asked once for a word. */
export interface Knowledge {
  readonly cuesOf: (lower: string, text: string) => number
  readonly setsOf: (lower: string) => WordSets | null
  /** The words before which a word has the cue `pair`, without the endings -s and -'s. */
  readonly followersOf: (lower: string) => ReadonlySet<string> | null
  readonly pair: number
  /** The cues of a number in digits. */
  readonly number: number
}

/** A power of two, and more than the different words of a long book. */
const SLOTS = 1 << 16
/** How many slots a word may lie in; one that finds all taken displaces the word in the first. */
const REACH = 8
/** In UTF-16 units. Longer words are rarely met again. */
const LONGEST = 32

const ASCII = 0x80

/**
 * Remembers words by their letters, so that a word met before costs a look-up, and what is known of it is worked out
 * once. What it answers depends on the word alone. It never takes more room than its slots.
 */
export class Vocabulary {
  readonly knowledge: Knowledge
  readonly #slots: (Word | undefined)[] = Array.from({ length: SLOTS + REACH })
  readonly #marks: readonly Word[]

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge
    this.#marks = Array.from({ length: ASCII }, (_, code) => this.#describe(String.fromCharCode(code), Class.Other))
  }

  /** The word that begins with the letter at `start`, and ends at `end` at the latest. */
  wordAt(text: string, start: number, end: number): Word {
    let hash = 0
    let behind = start
    do {
      hash = (Math.imul(hash, 31) + text.charCodeAt(behind)) | 0
      behind++
    } while (behind < end && isInside(text, behind, end))
    return this.#wordIn(text, start, behind, hash, Class.Letter)
  }

  /** The mark at `start`: one character, so that no span ever cuts an emoji in two. */
  markAt(text: string, start: number, end: number): Word {
    const code = text.charCodeAt(start)
    const ascii = this.#marks[code]
    if (ascii !== undefined) return ascii
    const isPair = code >= 0xd800 && code <= 0xdbff && start + 1 < end
    const hash = isPair ? (Math.imul(code, 31) + text.charCodeAt(start + 1)) | 0 : code
    return this.#wordIn(text, start, start + (isPair ? 2 : 1), hash, Class.Other)
  }

  #wordIn(text: string, start: number, end: number, hash: number, first: Class): Word {
    const length = end - start
    if (length > LONGEST) return this.#describe(text.slice(start, end), first)
    const home = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    let slot = home
    for (; slot < home + REACH; slot++) {
      const known = this.#slots[slot]
      if (known === undefined) break
      if (known.text.length === length && stands(known.text, text, start)) return known
    }
    const word = this.#describe(apart(text, start, end), first)
    this.#slots[slot === home + REACH ? home : slot] = word
    return word
  }

  #describe(text: string, first: Class): Word {
    const { cuesOf, setsOf, followersOf } = this.knowledge
    if (first !== Class.Letter) {
      const kind = text === OPAQUE ? 'opaque' : 'mark'
      const lower = text.toLowerCase()
      return { kind, text, lower, cues: cuesOf(lower, text), sets: null, followers: null, term: NO_TERM, parts: [] }
    }
    const lower = text.toLowerCase().replaceAll('’', "'")
    const term = wordTerm(lower)
    const parts = /^\p{M}|'/u.test(lower) ? (lower.match(/\p{L}[\p{L}\p{M}]*/gu) ?? []).map(wordTerm) : [term]
    const [cues, sets, followers] = [cuesOf(lower, text), setsOf(lower), followersOf(lower)]
    return { kind: 'word', text, lower, cues, sets, followers, term, parts }
  }
}

/** Words of which nothing more is to be known. */
export const PLAIN_WORDS = new Vocabulary({
  cuesOf: () => 0,
  setsOf: () => null,
  followersOf: () => null,
  pair: 0,
  number: 0,
})

/** A letter, or an apostrophe before one. */
function isInside(text: string, index: number, end: number): boolean {
  const code = text.charCodeAt(index)
  return (
    classOf(code) === Class.Letter ||
    (isApostrophe(code) && index + 1 < end && classAt(text, index + 1) === Class.Letter)
  )
}

function stands(word: string, text: string, start: number): boolean {
  for (let index = 0; index < word.length; index++)
    if (word.charCodeAt(index) !== text.charCodeAt(start + index)) return false
  return true
}

/** A copy of a stretch of text: a slice would keep the whole of it in memory. */
function apart(text: string, start: number, end: number): string {
  const units: number[] = []
  for (let index = start; index < end; index++) units.push(text.charCodeAt(index))
  return String.fromCharCode(...units)
}
