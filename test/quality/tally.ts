import type { Case } from './case.js'
import type { CaseScore } from './score.js'

/** Counts over cases. */
export interface Tally {
  readonly cases: number
  readonly contradictions: number
  readonly consistent: number
  readonly unlabelled: number
  readonly truePositives: number
  readonly falsePositives: number
  readonly trueNegatives: number
  readonly falseNegatives: number
  /** Contradictions with marked spans, and those of them that were found there. */
  readonly marked: number
  readonly foundAtSpan: number
  /** Flags in all cases, and in unlabelled ones. A flag in a case of several documents is one across documents. */
  readonly flags: number
  readonly unlabelledFlags: number
  readonly words: number
}

/** Shares from 0 to 1; null where there is nothing to divide by. */
export interface Measures {
  readonly precision: number | null
  /** 95 % interval of the precision. */
  readonly precisionInterval: readonly [number, number] | null
  readonly recall: number | null
  readonly f1: number | null
  /** Mean of the shares of contradictions flagged and of consistent cases left alone. */
  readonly balancedAccuracy: number | null
  /** Share of the marked contradictions that were found at a marked span. */
  readonly foundAtSpanShare: number | null
  /** Share of the consistent cases that were flagged. */
  readonly falseAlarmShare: number | null
  readonly flagsPer10000Words: number | null
}

/** Counts scored cases. */
export function tally(
  scored: readonly { readonly case: Case; readonly score: CaseScore; readonly words: number }[],
): Tally {
  const having = (outcome: CaseScore['outcome']) => scored.filter(({ score }) => score.outcome === outcome)
  const flagsIn = (list: typeof scored) => list.reduce((sum, { score }) => sum + score.flags.length, 0)
  const truePositives = having('truePositive').length
  const falsePositives = having('falsePositive').length
  const trueNegatives = having('trueNegative').length
  const falseNegatives = having('falseNegative').length
  const unlabelled = having('unlabelled')
  return {
    cases: scored.length,
    contradictions: truePositives + falseNegatives,
    consistent: trueNegatives + falsePositives,
    unlabelled: unlabelled.length,
    truePositives,
    falsePositives,
    trueNegatives,
    falseNegatives,
    marked: scored.filter(({ score }) => score.atMarkedSpan !== null).length,
    foundAtSpan: scored.filter(({ score }) => score.atMarkedSpan === true).length,
    flags: flagsIn(scored),
    unlabelledFlags: flagsIn(unlabelled),
    words: scored.reduce((sum, { words }) => sum + words, 0),
  }
}

/** The figures that follow from counts. */
export function measures(counts: Tally): Measures {
  const { truePositives, falsePositives, trueNegatives, falseNegatives } = counts
  const precision = share(truePositives, truePositives + falsePositives)
  const recall = share(truePositives, truePositives + falseNegatives)
  const specificity = share(trueNegatives, trueNegatives + falsePositives)
  return {
    precision,
    precisionInterval: wilsonInterval(truePositives, truePositives + falsePositives),
    recall,
    f1: recall === null ? null : share(2 * truePositives, 2 * truePositives + falsePositives + falseNegatives),
    balancedAccuracy: recall === null || specificity === null ? null : (recall + specificity) / 2,
    foundAtSpanShare: share(counts.foundAtSpan, counts.marked),
    falseAlarmShare: share(falsePositives, trueNegatives + falsePositives),
    flagsPer10000Words: share(10_000 * counts.flags, counts.words),
  }
}

/**
 * The 95 % score interval of a share (E. B. Wilson, Journal of the American Statistical Association 22, 1927), which
 * is sound for few trials and shares near 1 too. Null without trials.
 */
export function wilsonInterval(successes: number, trials: number): readonly [number, number] | null {
  if (trials === 0) return null
  const z = 1.959964
  const p = successes / trials
  const centre = p + (z * z) / (2 * trials)
  const reach = z * Math.sqrt((p * (1 - p)) / trials + (z * z) / (4 * trials * trials))
  const scale = 1 + (z * z) / trials
  return [Math.max(0, (centre - reach) / scale), Math.min(1, (centre + reach) / scale)]
}

function share(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
