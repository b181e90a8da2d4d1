import { isRound, significantFigures, type WrittenNumber, withoutTrailingZeros } from './writtenNumber.js'

/** The unit in which a number was written, as far as it bears on granularity. */
export type GranularityUnit = 'year' | 'day' | 'count' | 'other'

/** A tenth for one significant figure, less for more: the share of its value that a round number leaves open. */
const ROUND_SHARES = [0.1, 0.04, 0.015, 0.005] as const

/** Three months, in years: nobody says "about two years" of seventeen months. */
const QUARTER_YEAR = 0.25

/** Few hours, days and weeks are told by the half: nobody says "nearly two hours" of forty minutes. */
const HALF_DAY = 0.5
const FEW_DAYS = 4

/**
 * The granularity step of a written number, in its own unit: the width that a hedge opens on each side.
 *
 * - not round: one unit of the last written digit ("412" → 1, "23.4" → 0.1, "18" → 1);
 * - round: a share of the value that shrinks with the significant figures, at least half a unit of the last
 *   significant digit (10,000 → 1,000; 50,000 → 5,000; 420 → 16.8; 48,500 → 727.5), and at least 2 from 5 to 20,
 *   where "about ten" covers eight and twelve;
 * - years below ten: three months ("nearly two years" is 19.5 to 24 months);
 * - hours, days and weeks below four: a half ("nearly two hours" is 75 to 120 minutes).
 *
 * Rounder numbers are read more loosely (Krifka 2007, "Approximate interpretation of number words"; Williams and
 * Power 2013); fixed tolerances such as ±5 % misread both 10 and 48,500.
 */
export function granularityStep(number: WrittenNumber, unit: GranularityUnit = 'count'): number {
  const size = Math.abs(number.value)
  if (unit === 'year' && size < 10) return QUARTER_YEAR
  if (unit === 'day' && size < FEW_DAYS && number.lastDigit === 1) return HALF_DAY
  if (!isRound(number)) return number.lastDigit
  const figures = number.coarse ? 1 : significantFigures(number)
  const share = size * (ROUND_SHARES[Math.min(figures, ROUND_SHARES.length) - 1] ?? 0)
  const step = figures === 1 ? share : Math.max(share, withoutTrailingZeros(number).unit / 2)
  return unit === 'count' && size >= 5 && size <= 20 ? Math.max(2, step) : step
}
