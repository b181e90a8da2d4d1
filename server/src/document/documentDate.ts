/**
 * When the document was published, as far as it says so itself.
 *
 * `sure` is false for a lone date line at the top of web copy, which may be the date of the page and not of the
 * story: such a date may help to read a partial date, but two documents are not set against each other by it.
 */
export interface DocumentDate {
  /** ISO 8601 day (`2025-04-08`) or local date-time (`2025-04-08T09:30:00`); the year is missing (`--04-08`) where the text gives none. */
  readonly iso: string
  readonly source: 'caller' | 'frontMatter' | 'dateline' | 'dateLine' | 'fileName'
  readonly sure: boolean
}
