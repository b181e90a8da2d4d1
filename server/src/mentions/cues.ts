/**
 * Marks words by what they look like, not by what they are in their sentence. A sentence is read for what its words may
 * be part of, and for nothing else.
 */
export interface Cue {
  /** True for a word or mark, given in lower case and as written. It is asked once for each word of the language. */
  readonly word: (lower: string, text: string) => boolean
  /** Where numbers in digits are marked too. */
  readonly digits?: true
}

/** A bit of `Token.cues` for each cue. */
export type CueBits = ReadonlyMap<Cue, number>

/** The bits of an integer of 32, that of the sign among them: cues are compared with 0 and with nothing else. */
const MOST_CUES = 32

/** Gives every cue a bit of its own. */
export function cueBits(cues: Iterable<Cue>): CueBits {
  const distinct = [...new Set(cues)]
  if (distinct.length > MOST_CUES) throw new RangeError(`There is room for ${MOST_CUES} cues`)
  return new Map(distinct.map((cue, place) => [cue, 1 << place]))
}

/** The bits of all cues that mark a word. */
export function cuesOfWord(bits: CueBits, lower: string, text: string): number {
  let cues = 0
  for (const [cue, bit] of bits) if (cue.word(lower, text)) cues |= bit
  return cues
}

/** The bits of all cues that mark numbers in digits. */
export function cuesOfNumbers(bits: CueBits): number {
  let cues = 0
  for (const [cue, bit] of bits) if (cue.digits) cues |= bit
  return cues
}
