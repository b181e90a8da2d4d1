/** A contradiction that a person settled as "these are different facts". It lasts as long as both claims mean what they meant. */
export interface Dismissal {
  /** `Contradiction.id`. */
  readonly id: string
  readonly rule?: string
  /** What was compared, for the reader of the file: the sides as they were worded when dismissed. */
  readonly sides?: readonly string[]
  readonly reason?: string
}
