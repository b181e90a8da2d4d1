import type { UnitEntry } from '../lexicon/units.js'
import { granularityStep } from '../values/granularity.js'
import { isBounded } from '../values/interval.js'
import { findUnit, fromCanonical } from '../values/unit.js'
import { isRound } from '../values/writtenNumber.js'
import type { MarkedText } from './markedText.js'

/** A number with its unit as it is written, and by how much it may be off on either side. */
export interface WrittenMeasure {
  /** In its own unit. */
  readonly value: number
  readonly unit: UnitEntry
  /** Half of what the last written digit is worth. */
  readonly tight: number
  /** With the rounding that is usual for a number as round as it is. */
  readonly loose: number
}

/**
 * The numbers of a measurement: one for "12 miles", two for "30–55 km/h" and "2.3 by 3 metres". Empty where a number
 * or a unit is missing.
 */
export function writtenMeasures({ prose, claims }: MarkedText, index: number): readonly WrittenMeasure[] {
  const mention = claims[index]?.mention
  if (mention === undefined) return []
  const surface = prose.slice(mention.valueSpan.start, mention.valueSpan.end)
  const { quantity, hedge } = mention
  if (quantity === undefined) return sidesOf(surface)
  const unit = quantity.surfaceUnit === undefined ? undefined : findUnit(quantity.surfaceUnit)
  if (unit === undefined || quantity.register === 'vague' || quantity.per !== undefined) return []
  const written = writtenDigit(surface, quantity.step / unit.factor)
  const isHedged = hedge !== undefined
  if (quantity.surfaceValue !== undefined) return [measure(quantity.surfaceValue, unit, written, isHedged)]
  if (quantity.register !== 'range' || !isBounded(quantity.interval)) return []
  const { min, max } = quantity.interval
  return [min, max].map(end => measure(round(fromCanonical(unit, end)), unit, written, isHedged))
}

/** The sides of a thing, each in its own unit or in that which stands behind the last. */
function sidesOf(surface: string): readonly WrittenMeasure[] {
  const sides = surface.split(/\s*(?:×|(?<![\p{L}])x(?![\p{L}])|\bby\b)\s*/u).map(side => {
    const match = /^(\d[\d,]*(?:\.\d+)?)[\s-]*(.*)$/u.exec(side)
    return { digits: match?.[1] ?? '', unit: findUnit(match?.[2] ?? '') }
  })
  const last = sides.at(-1)?.unit
  return sides.flatMap(({ digits, unit = last }) =>
    digits === '' || unit === undefined
      ? []
      : [measure(Number(digits.replaceAll(',', '')), unit, writtenDigit(digits, 1), false)],
  )
}

function measure(value: number, unit: UnitEntry, written: number, isHedged: boolean): WrittenMeasure {
  const number = { value, lastDigit: written }
  const step = granularityStep(number, 'other')
  const tight = written / 2
  const rounded = Math.max(tight, isRound(number) ? step / 2 : 0, multipleOf(value) / 2)
  return { value, unit, tight, loose: isHedged ? Math.max(step, rounded) : rounded }
}

/** Figures of two digits and more are often rounded to fives, those of three and more to tens. */
function multipleOf(value: number): number {
  if (value >= 100 && value % 10 === 0) return 10
  return value >= 50 && value % 5 === 0 ? 5 : 0
}

/** What the last written digit is worth: 0.1 in "2.3", 1 in "12"; of words and of numbers with a scale, `step`. */
function writtenDigit(surface: string, step: number): number {
  const numbers = [...surface.matchAll(/\d[\d,]*(?:\.(\d+))?/g)]
  if (numbers.length === 0 || /\d\s*(?:million|billion|thousand|m|bn|k)\b/i.test(surface)) return Math.max(step, 1e-9)
  const decimals = Math.max(...numbers.map(([, fraction = '']) => fraction.length))
  return 10 ** -decimals
}

/** Frees a value of the noise of binary fractions. */
function round(value: number): number {
  return Number(value.toPrecision(12))
}
