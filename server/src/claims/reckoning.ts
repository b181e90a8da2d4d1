import type { Interval } from '../values/interval.js'

/**
 * What can be reckoned from several wordings: when somebody was born, when a thing began, how long something took, and how old
 * somebody grew.
 */
export type ReckoningTopic = 'birth' | 'beginning' | 'length' | 'lifetime'

/**
 * A value that follows from what a document says: "35" in a text of 2025 puts a birth in 1989 or 1990, and "from March
 * 2019 to May 2020" makes a length. It is set against what other documents say of the same in another way.
 */
export interface Reckoning {
  readonly topic: ReckoningTopic
  /** The way in which it is told: values told in one way are compared as they stand. */
  readonly told: string
  /** Days since 1970-01-01; of a length, how many; of a lifetime, years. */
  readonly days: Interval
  /** Words of the names, or nouns, of which it is told, in lower case and sorted; empty for "she". */
  readonly names: readonly string[]
  /** Content words of its sentence, in lower case and sorted. */
  readonly words: readonly string[]
}
