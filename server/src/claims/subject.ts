/** What a claim counts, measures or dates. All words are lemmas in lower case. */
export interface Subject {
  /** The head noun ("fighter"), or null where the text gives none. */
  readonly head: string | null
  /** Words that narrow the head ("hardline", "armed"), sorted. */
  readonly modifiers: readonly string[]
  /** The governing verb ("command", "erupt"), or null. */
  readonly verb: string | null
}
