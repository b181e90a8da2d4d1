/** A word or a mark, with what is known of it wherever it stands. */
export interface Word {
  readonly text: string
  /** `text` in lower case, with the typographic apostrophes inside made straight. */
  readonly lower: string
  /** What it may be part of: bits whose meaning is settled by whoever reads the tokens. */
  readonly cues: number
  /** Words behind which, one character apart, it has the cues of a pair; null where there are none. */
  readonly followers: ReadonlySet<string> | null
}

/** What a vocabulary is to know of words; each function is asked once for a word. */
export interface Knowledge {
  readonly cuesOf: (lower: string, text: string) => number
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

/**
 * Remembers words by their letters, so that a word met before costs a look-up, and what is known of it is worked out
 * once. What it answers depends on the word alone. It never takes more room than its slots.
 */
export class Vocabulary {
  readonly knowledge: Knowledge
  readonly #slots: (Word | undefined)[] = Array.from({ length: SLOTS + REACH })

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge
  }

  /** The word that stands in `text` from `start` to `end`. */
  wordIn(text: string, start: number, end: number): Word {
    const length = end - start
    if (length > LONGEST) return this.#describe(text.slice(start, end))
    let hash = length
    for (let index = start; index < end; index++) hash = (Math.imul(hash, 31) + text.charCodeAt(index)) | 0
    const home = (hash ^ (hash >>> 15)) & (SLOTS - 1)
    let slot = home
    for (; slot < home + REACH; slot++) {
      const known = this.#slots[slot]
      if (known === undefined) break
      if (known.text.length === length && stands(known.text, text, start)) return known
    }
    const word = this.#describe(apart(text, start, end))
    this.#slots[slot === home + REACH ? home : slot] = word
    return word
  }

  #describe(text: string): Word {
    const lower = text.length === 1 ? text.toLowerCase() : text.toLowerCase().replaceAll('’', "'")
    const { cuesOf, followersOf } = this.knowledge
    return { text, lower, cues: cuesOf(lower, text), followers: followersOf(lower) }
  }
}

/** Words of which nothing more is to be known. */
export const PLAIN_WORDS = new Vocabulary({ cuesOf: () => 0, followersOf: () => null, pair: 0, number: 0 })

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
