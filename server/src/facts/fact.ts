/** Aligned claims: mentions that state the same fact. Every claim belongs to exactly one fact, most to one of their own. */
export interface Fact {
  readonly id: string
  /** Claim ids in document order (URI, then offset). */
  readonly claims: readonly string[]
  readonly state: 'agree' | 'conflict'
}
