/**
 * The known word that somebody may have meant: the one that the fewest slips lead to, if those are few for its length.
 *
 * @example nearestOf('severites', ['severities', 'excludes']) // 'severities'
 */
export function nearestOf(word: string, known: readonly string[]): string | undefined {
  const most = Math.max(1, Math.floor(word.length / 3))
  let best: { readonly word: string; readonly slips: number } | undefined
  for (const candidate of known) {
    const slips = slipsBetween(word.toLowerCase(), candidate.toLowerCase())
    if (slips <= most && (best === undefined || slips < best.slips)) best = { word: candidate, slips }
  }
  return best?.word
}

/**
 * How many letters must be added, left out, replaced or swapped with their neighbour to make one word of the other:
 * the optimal string alignment distance (Boytsov, Indexing methods for approximate dictionary searching, 2011).
 */
function slipsBetween(a: string, b: string): number {
  let before: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const next = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = (last[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1)
      const oneLonger = Math.min(last[column] ?? 0, next[column - 1] ?? 0) + 1
      const swaps = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      const swapped = swaps ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY
      next.push(Math.min(replaced, oneLonger, swapped))
    }
    before = last
    last = next
  }
  return last[b.length] ?? 0
}
