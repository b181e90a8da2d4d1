/**
 * How packed values lie in memory. A head of {@link HEAD_LENGTH} whole numbers says how long the other parts are:
 * numbers of eight bytes, then of four, then texts and the keys of records as JSON, then definitions.
 *
 * A definition says what a list, a record or an array of numbers is made of: its kind, then references to its parts, all
 * as whole numbers of seven bits a byte. It stands after the definitions of its parts, and is numbered by its place.
 */
export interface PackHead {
  readonly doubles: number
  readonly numbers: number
  readonly textBytes: number
  readonly definitionBytes: number
  /** How many there are: the last one is the list of the values that were packed. */
  readonly definitions: number
}

/** Of these whole numbers of four bytes the last only keeps what follows at a multiple of eight bytes. */
export const HEAD_LENGTH = 6

/** What a definition is one of; records come after these, with the number of their keys added. */
export const DEFINED = { list: 0, words: 1, weights: 2, record: 3 } as const

/** The lowest bits of a reference say what the number above them means. */
export const REFERENCE_BITS = 2

export const REFERENCE = {
  definition: 0,
  text: 1,
  /** The number itself, at most {@link LARGEST_INLINE}. */
  inline: 2,
  /** One of {@link CONSTANTS}, and behind these the numbers of eight bytes. */
  other: 3,
} as const

export const LARGEST_INLINE = 2 ** 29 - 1

export const CONSTANTS = [undefined, null, false, true] as const

/** The keys of a record: records of one kind have the same ones in the same order. */
export type Keys = readonly string[]

/** What the part with texts and keys holds. */
export type PackedTexts = readonly [texts: readonly string[], keys: readonly Keys[]]
