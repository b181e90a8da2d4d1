/**
 * The content words around a claim, as sorted 32-bit hashes with parallel weights, so that two contexts are
 * compared in linear time and nothing is kept of the text.
 */
export interface Context {
  readonly terms: Uint32Array
  /** Weight of each term: its rarity, damped with its distance from the claim. */
  readonly weights: Float32Array
  /** Hashes of the names in the sentence, sorted. */
  readonly names: Uint32Array
}
