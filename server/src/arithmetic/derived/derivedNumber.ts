import type { NumberTopic } from '../../claims/reckoning.js'
import type { Span } from '../../text/span.js'
import type { Interval } from '../../values/interval.js'

/** A number that follows from several of a text, or that states what follows from several of another. */
export interface DerivedNumber {
  readonly topic: NumberTopic
  /** The way in which it is told. */
  readonly told: string
  /** All numbers that its words leave open. */
  readonly value: Interval
  /** The nouns of which it is told, in the singular and sorted; empty where it says so in other words. */
  readonly nouns: readonly string[]
  /** From the first of the numbers from which it follows to the last, in the prose. */
  readonly span: Span
}
