/** How firmly the text stands behind a claim. */
export type Modality = 'stated' | 'planned' | 'possible' | 'negated'

/**
 * The limits within which a claim holds. Two claims are compared only when their scopes are compatible; see
 * `facts/blockers.ts`. All words are lemmas in lower case, sorted.
 */
export interface Scope {
  /** Words that pick out a part, an addition or a remainder ("additional", "initial", "main", "woman", "wounded"). */
  readonly restrictions: readonly string[]
  /** Time words that are not the claim's own value ("2019", "yesterday", "first quarter"). */
  readonly times: readonly string[]
  readonly modality: Modality
  /** A comparison's baseline: "up from 40", "against 12 last year". */
  readonly baseline: boolean
  /** Who is quoted or cited for it, where the sentence says so; null for the document's own voice. */
  readonly speaker: string | null
  /** True inside quotation marks. */
  readonly quoted: boolean
}
