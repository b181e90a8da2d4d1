import type { QuoteWord } from '../mentions/quotations/quoteWords.js'

/** A stretch of two wordings: the same words in both, or other words on either side (none where they are left out). */
export type Difference = { readonly same: string } | { readonly left: string; readonly right: string }

/** How two wordings lie on each other. */
export interface WordAlignment {
  /**
   * Share of the weight of both stretches that is the same, 0 to 1 (Dice). What either has in front of the first common
   * word or behind the last belongs to the stretch; where only one has anything there, the other quotes less.
   */
  readonly similarity: number
  /** Content words that both stretches have, moved ones among them. */
  readonly shared: number
  /** Share of the shorter wording's weight that lies within the stretch. */
  readonly coverage: number
  /** Both wordings begin, or both end, with a common word. */
  readonly anchored: boolean
  /** Content words that differ. */
  readonly changed: number
  /** The stretch word by word. What only one side quotes, in front of it or behind it, is left out. */
  readonly differences: readonly Difference[]
}

/** What a skipped word costs, as a share of its weight. */
const SKIP = 0.2
/**
 * Lays two wordings on each other so that as much weight as possible is the same: the best local alignment (Smith and
 * Waterman, 1981) over words. A gap in either fits whatever the other has there. Null where no word is common.
 */
export function alignWords(left: readonly QuoteWord[], right: readonly QuoteWord[]): WordAlignment | null {
  const path = bestPath(left, right)
  const [first, last] = [path[0], path.at(-1)]
  if (first === undefined || last === undefined) return null
  const start = startOf(left, right, first)
  const end = endOf(left, right, last)
  const runs = runsBetween(left, right, [start, ...path, end])
  const anchored = (first[0] === 0 && first[1] === 0) || (last[0] === left.length - 1 && last[1] === right.length - 1)
  return { ...measured(left, right, runs), anchored }
}

/** Indices of a word in either wording. */
type Pair = readonly [left: number, right: number]

/** The same words on both sides (`same`), or what lies between two of them. */
interface Run {
  readonly same: boolean
  readonly left: readonly QuoteWord[]
  readonly right: readonly QuoteWord[]
}

function bestPath(left: readonly QuoteWord[], right: readonly QuoteWord[]): Pair[] {
  const width = right.length + 1
  const scores = new Float64Array((left.length + 1) * width)
  let best = 0
  for (let row = 1; row <= left.length; row++) {
    const ours = left[row - 1]
    for (let column = 1; column <= right.length; column++) {
      const theirs = right[column - 1]
      if (ours === undefined || theirs === undefined) break
      const cell = row * width + column
      const match = matches(ours, theirs) ? (scores[cell - width - 1] ?? 0) + ours.weight : 0
      const skipLeft = (scores[cell - width] ?? 0) - ours.weight * SKIP
      const skipRight = (scores[cell - 1] ?? 0) - theirs.weight * SKIP
      const score = Math.max(0, match, skipLeft, skipRight)
      scores[cell] = score
      if (score > (scores[best] ?? 0)) best = cell
    }
  }
  return traced(left, right, scores, best)
}

function traced(left: readonly QuoteWord[], right: readonly QuoteWord[], scores: Float64Array, from: number): Pair[] {
  const width = right.length + 1
  const path: Pair[] = []
  let cell = from
  while ((scores[cell] ?? 0) > 0) {
    const [row, column] = [Math.floor(cell / width), cell % width]
    const [ours, theirs] = [left[row - 1], right[column - 1]]
    if (ours === undefined || theirs === undefined) break
    const score = scores[cell] ?? 0
    const diagonal = scores[cell - width - 1] ?? 0
    if (matches(ours, theirs) && score === diagonal + ours.weight) {
      path.push([row - 1, column - 1])
      cell -= width + 1
    } else if (score === (scores[cell - width] ?? 0) - ours.weight * SKIP) cell -= width
    else cell -= 1
  }
  return path.reverse()
}

function matches(a: QuoteWord, b: QuoteWord): boolean {
  return !a.gap && !b.gap && a.key === b.key
}

/** Just before the stretch: the beginning of both where both have words there, else the first common word. */
function startOf(left: readonly QuoteWord[], right: readonly QuoteWord[], [l, r]: Pair): Pair {
  return l > 0 && r > 0 && !hasGap(left, 0, l) && !hasGap(right, 0, r) ? [-1, -1] : [l - 1, r - 1]
}

/** Just behind it, likewise. */
function endOf(left: readonly QuoteWord[], right: readonly QuoteWord[], [l, r]: Pair): Pair {
  const bothGoOn = l < left.length - 1 && r < right.length - 1
  const changed = bothGoOn && !hasGap(left, l + 1, left.length) && !hasGap(right, r + 1, right.length)
  return changed ? [left.length, right.length] : [l + 1, r + 1]
}

function hasGap(words: readonly QuoteWord[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ gap }) => gap)
}

function runsBetween(left: readonly QuoteWord[], right: readonly QuoteWord[], points: readonly Pair[]): Run[] {
  const runs: Run[] = []
  points.forEach(([l, r], index) => {
    const before = points[index - 1]
    if (before !== undefined) {
      const run = { same: false, left: left.slice(before[0] + 1, l), right: right.slice(before[1] + 1, r) }
      if (run.left.length + run.right.length > 0) runs.push(run)
    }
    if (index === 0 || index === points.length - 1) return
    const [ours, theirs] = [left.slice(l, l + 1), right.slice(r, r + 1)]
    const open = runs.at(-1)
    if (open?.same === true)
      runs[runs.length - 1] = { same: true, left: [...open.left, ...ours], right: [...open.right, ...theirs] }
    else runs.push({ same: true, left: ours, right: theirs })
  })
  return runs
}

function measured(
  left: readonly QuoteWord[],
  right: readonly QuoteWord[],
  runs: readonly Run[],
): Omit<WordAlignment, 'anchored'> {
  const real = runs.filter(run => run.same || ![...run.left, ...run.right].some(({ gap }) => gap))
  const same = real.filter(run => run.same)
  const changed = real.filter(run => !run.same)
  const common = weightOf(same.flatMap(run => [...run.left, ...run.right]))
  const stretch = weightOf(real.flatMap(run => [...run.left, ...run.right]))
  const shorter = Math.min(weightOf(left), weightOf(right))
  return {
    similarity: stretch === 0 ? 0 : common / stretch,
    shared: sharedContent(
      real.flatMap(run => run.left),
      real.flatMap(run => run.right),
    ),
    coverage: shorter === 0 ? 0 : Math.min(1, common / 2 / shorter),
    changed: contentIn(changed.flatMap(run => [...run.left, ...run.right])),
    differences: real.map(run =>
      run.same ? { same: textOf(run.left) } : { left: textOf(run.left), right: textOf(run.right) },
    ),
  }
}

function weightOf(words: readonly QuoteWord[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0)
}

/** How many content words of one stretch the other has too, wherever: "voluntarily comply", "comply voluntarily". */
function sharedContent(left: readonly QuoteWord[], right: readonly QuoteWord[]): number {
  const open = right.filter(({ weight }) => weight === 1).map(({ key }) => key)
  let shared = 0
  for (const { key, weight } of left) {
    const at = weight === 1 ? open.indexOf(key) : -1
    if (at < 0) continue
    open.splice(at, 1)
    shared++
  }
  return shared
}

function contentIn(words: readonly QuoteWord[]): number {
  return words.filter(({ weight }) => weight === 1).length
}

/** The second word of a contraction has no text of its own; where the two are torn apart their keys tell them. */
function textOf(words: readonly QuoteWord[]): string {
  return words
    .flatMap(({ text, key }, index) => {
      if (text === '') return index === 0 ? [key] : []
      const torn = text.toLowerCase() !== key && /['’]/.test(text) && words[index + 1]?.text !== ''
      return [torn ? key : text]
    })
    .join(' ')
}
