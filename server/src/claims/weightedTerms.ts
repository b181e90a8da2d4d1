/**
 * Terms as sorted 32-bit hashes with parallel weights: the shape of a context and of a document's profile, so that two
 * of them are compared in linear time.
 */
export interface WeightedTerms {
  readonly terms: Uint32Array
  readonly weights: Float32Array
  /** Sum of the weights. */
  readonly total: number
}

/** Weights by hash, as sorted arrays. */
export function weightedTerms(weights: ReadonlyMap<number, number>): WeightedTerms {
  const terms = Uint32Array.from(weights.keys()).sort()
  const values = Float32Array.from(terms, hash => weights.get(hash) ?? 0)
  return { terms, weights: values, total: values.reduce((sum, weight) => sum + weight, 0) }
}

/** Sum over the shared terms of the smaller weight. Symmetric, linear in the number of terms. */
export function sharedWeight(a: WeightedTerms, b: WeightedTerms): number {
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.terms.length && j < b.terms.length) {
    const left = a.terms[i] ?? 0
    const right = b.terms[j] ?? 0
    if (left === right) {
      shared += Math.min(a.weights[i] ?? 0, b.weights[j] ?? 0)
      i++
      j++
    } else if (left < right) i++
    else j++
  }
  return shared
}

/** How many hashes two sorted lists have in common. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0
    const right = b[j] ?? 0
    if (left === right) {
      shared++
      i++
      j++
    } else if (left < right) i++
    else j++
  }
  return shared
}
