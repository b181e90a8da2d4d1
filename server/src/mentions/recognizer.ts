import type { Cue } from './cues.js'
import type { Draft } from './draft.js'
import type { Numeral } from './numerals/numeral.js'
import type { SentenceReading } from './sentenceReading.js'

/** The parts of a draft that its recogniser gives. */
export type Proposal = Omit<Draft, 'recognizer' | 'refiners'>

/**
 * Proposes mentions of one kind. It is asked about every numeral of a sentence, and about the words at which its
 * mentions can begin, from left to right. Whatever it is asked, it looks at a bounded number of tokens and never throws.
 */
export interface Recognizer {
  readonly name: string
  /** A sentence without such a word holds no mention of this kind: the recogniser is not asked at all. */
  readonly needs?: Cue
  /** What a numeral makes with the words around it; `place` is the numeral's in `sentence.numerals`. */
  readonly numeral?: (
    sentence: SentenceReading,
    numeral: Numeral,
    place: number,
    previous: Proposal | null,
  ) => Proposal | null
  /** Where `word` is asked. */
  readonly begins?: Cue
  /** What begins at a token; what it has just read is not asked about again. */
  readonly word?: (sentence: SentenceReading, index: number, previous: Proposal | null) => Proposal | null
}

/** Maps the list of proposals to another: merges, drops, adds what stands around. */
export interface Refiner {
  readonly name: string
  readonly refine: (drafts: readonly Draft[], sentence: SentenceReading) => readonly Draft[]
}
