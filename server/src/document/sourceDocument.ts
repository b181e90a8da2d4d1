/** A document as the caller has it: the exact text, with its markup. */
export interface SourceDocument {
  readonly uri: string
  /** A VS Code language id. An id without a reader of its own is read as plain text. */
  readonly languageId: string
  readonly text: string
  /** When published: a day or a local date-time, ISO 8601. It outranks any date that the text gives. */
  readonly date?: string
  /**
   * Names of the groups to which it belongs: it is compared only with documents that share one; with an empty list
   * only with itself. Without a list it is compared with every document that has no list, or at least one group.
   */
  readonly groups?: readonly string[]
  /** A fact sheet: a side that it states is marked as the reference in the reason. */
  readonly reference?: boolean
  /** Not open anywhere: what is read in it is kept, its text is not. */
  readonly closed?: boolean
}
