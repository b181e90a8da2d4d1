import type { OppositeTopic } from '../../lexicon/opposites.js'

/** A word or two that say of a thing what excludes other words of their topic: "rejected", "grey eyes", "by a bus". */
export interface Opposite {
  readonly topic: OppositeTopic
  /** The noun of which it is said, as a lemma; null where the sentence as a whole tells. */
  readonly about: string | null
  /** Which of the poles of the topic it is: "rejected", "grey"; of a cause or a place its words in lower case. */
  readonly value: string
}

/** An opposite with the tokens of its sentence that say it, both included. */
export interface OppositeMention {
  readonly first: number
  readonly last: number
  /** Where what is shown begins, if that is further in front: "no" in "no dogs are allowed". */
  readonly from?: number
  readonly opposite: Opposite
}
