export function differ(a: readonly string[], b: readonly string[]): boolean {
  return a.length !== b.length || a.some((word, index) => word !== b[index])
}

/** Two sets of words that narrow the noun and have nothing in common: senior commanders, local commanders. */
export function contrast(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some(word => b.includes(word))
}
