/** A document as the caller has it: the exact text, with its markup. */
export interface SourceDocument {
  readonly uri: string
  /** A VS Code language id. An id without a reader of its own is read as plain text. */
  readonly languageId: string
  readonly text: string
  /** When published: a day or a local date-time, ISO 8601. It outranks any date that the text gives. */
  readonly date?: string
}
