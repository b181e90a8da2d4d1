/** A contradiction that a person settled as "these are different facts". It lasts as long as both claims mean what they meant. */
export interface Dismissal {
  /** `Contradiction.id`. */
  readonly id: string
  readonly rule?: string
  /** What was compared, for the reader of the file: the sides as they were worded when dismissed. */
  readonly sides?: readonly string[]
  /**
   * The documents in which the sides stood: below the folder that keeps the dismissal by their paths, elsewhere by their
   * URIs. They tell a dismissal that has lapsed from one whose documents are not open; it holds without them, too.
   */
  readonly documents?: readonly string[]
  readonly reason?: string
}
