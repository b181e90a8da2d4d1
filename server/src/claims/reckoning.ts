import type { Interval } from '../values/interval.js'

/**
 * What can be reckoned from several wordings: when somebody was born, when a thing began, how long something took, how old
 * somebody grew; and of numbers how many voted, by how much one is ahead, how many there are in all, and how many of one
 * to one of another; in which years there was none of a thing ("the last eruption, in 1902"), and what numbers a term
 * stands for ("young people, aged 16 to 24"); how many belong to a group of which all are named, and how many somebody
 * says that they were ("twelve of us"); how many times as much something became, how much of one currency another is
 * worth, and when it was in Greenwich.
 */
export type ReckoningTopic = 'birth' | 'beginning' | 'length' | 'lifetime' | 'growth' | 'rate' | 'instant' | NumberTopic
export type NumberTopic = 'votes' | 'lead' | 'sum' | 'ratio' | 'absence' | 'definition' | 'roll' | 'company'

const NUMBER_TOPICS: ReadonlySet<string> = new Set<NumberTopic>([
  'votes',
  'lead',
  'sum',
  'ratio',
  'absence',
  'definition',
  'roll',
  'company',
])

/** Whether what is reckoned is a number and no time. */
export function isNumberTopic(topic: ReckoningTopic): topic is NumberTopic {
  return NUMBER_TOPICS.has(topic)
}

/**
 * A value that follows from what a document says: "35" in a text of 2025 puts a birth in 1989 or 1990, and "from March
 * 2019 to May 2020" makes a length. It is set against what other documents say of the same in another way.
 */
export interface Reckoning {
  readonly topic: ReckoningTopic
  /** The way in which it is told: values told in one way are compared as they stand. */
  readonly told: string
  /**
   * Days since 1970-01-01; of a length, how many; of a lifetime, years; of a number, itself; of a growth or a rate, how many
   * times; of an instant, minutes since midnight in Greenwich.
   */
  readonly days: Interval
  /** Words of the names, or nouns, of which it is told, in lower case and sorted; empty for "she". */
  readonly names: readonly string[]
  /** Content words of its sentence, in lower case and sorted. */
  readonly words: readonly string[]
}
