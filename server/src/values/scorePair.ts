import { UNITS_AND_TEENS } from '../lexicon/numerals.js'
import type { Comparison } from './comparisonOutcome.js'

/** The two whole numbers of a result as it is written: "52–46", "212 to 74", "seven votes to two"; null for no such pair. */
export function scorePair(text: string): readonly [number, number] | null {
  if (NO_GOALS.test(text)) return [0, 0]
  const [left, right, more] = text
    .toLowerCase()
    .split(/ votes to | to |\s*[-–‑‐]\s*(?=\d)/)
    .map(wholeNumber)
  return left == null || right == null || more !== undefined ? null : [left, right]
}

/** "a goalless draw", "nil-nil" */
const NO_GOALS = /^(?:goalless|scoreless|pointless|nil[- ](?:nil|all))$/i

function wholeNumber(text: string): number | null {
  const written = text.trim()
  return /^\d{1,3}$/.test(written) ? Number(written) : (UNITS_AND_TEENS.get(written) ?? null)
}

/** How two results stand to each other, whichever side is named first: "won 3-1" and "lost 1-3" are one. */
export function compareScores(a: string, b: string): Comparison {
  const [left, right] = [scorePair(a), scorePair(b)].map(pair => pair && [...pair].sort((x, y) => x - y).join())
  if (left == null || right == null) return 'open'
  return left === right ? 'agree' : 'conflict'
}
