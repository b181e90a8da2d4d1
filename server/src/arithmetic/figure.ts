import { granularityStep } from '../values/granularity.js'
import { disjoint, type Interval, isBounded, point, widen } from '../values/interval.js'
import type { Quantity } from '../values/quantity.js'
import { findUnit } from '../values/unit.js'
import { isRound, type WrittenNumber } from '../values/writtenNumber.js'
import type { MarkedText } from './markedText.js'
import type { Operand } from './reason.js'

/**
 * A number of the text as it enters a calculation, in its canonical unit. Both bands hold all that its words leave
 * open. `tight` takes it as exact to its last written digit; `loose` allows for the rounding that is usual for a
 * number as round as it is.
 */
export interface Figure {
  /** Index of its claim in the block. */
  readonly claim: number
  readonly surface: string
  readonly quantity: Quantity
  readonly tight: Interval
  readonly loose: Interval
  /** The number as written, without its hedge, in the canonical unit. */
  readonly nominal: number
}

/** From here on a round count may be a rounded one: nobody rounds a score of people. */
const ROUNDED_COUNTS = 1000

/** The figure of a claim; null where it is no number, or a vague one. */
export function figureAt({ prose, claims }: MarkedText, index: number | undefined): Figure | null {
  const mention = index === undefined ? undefined : claims[index]?.mention
  const quantity = mention?.quantity
  if (index === undefined || mention === undefined || quantity === undefined || quantity.register === 'vague')
    return null
  const { start, end } = mention.span
  return {
    claim: index,
    surface: prose.slice(start, end),
    quantity,
    tight: tightBand(quantity),
    loose: looseBand(quantity),
    nominal: nominalOf(quantity),
  }
}

function tightBand(quantity: Quantity): Interval {
  const { interval, register, step } = quantity
  if (isMultiple(quantity)) return widen(interval, multipleSlack(quantity) / 2)
  if (register === 'exact') return isWholeCount(quantity) ? interval : widen(interval, step / 2)
  if (register === 'round') return quantity.unit === null ? interval : widen(interval, writtenUnit(quantity) / 2)
  return interval
}

function looseBand(quantity: Quantity): Interval {
  const { interval, register, step } = quantity
  if (isMultiple(quantity)) return widen(interval, multipleSlack(quantity))
  if (register !== 'round') return tightBand(quantity)
  const counted = quantity.unit === null && interval.max < ROUNDED_COUNTS && interval.max % 100 !== 0
  return counted ? interval : widen(interval, Math.max(step, writtenUnit(quantity)) / 2)
}

/** Half as wide as the last written digit leaves it open; as wide as its words where it is hedged. */
export function sharpBand({ tight, nominal, quantity: { register } }: Figure): Interval {
  if (register !== 'exact' && register !== 'round') return tight
  return { min: (tight.min + nominal) / 2, max: (tight.max + nominal) / 2 }
}

function isMultiple({ dimension, register }: Quantity): boolean {
  return dimension === 'multiple' && (register === 'exact' || register === 'round')
}

/** What has doubled has grown to 1.8 to 2.2 times; "three times" may be 2.5 to 3.5 times, "3.4 times" is 3.35 to 3.45. */
function multipleSlack({ interval: { min }, step }: Quantity): number {
  if (step < 0.1) return step
  return min <= 2 ? min / 10 : Number.isInteger(min) ? 0.5 : step / 2
}

function isWholeCount({ unit, step, interval }: Quantity): boolean {
  return unit === null && step === 1 && Number.isInteger(interval.min)
}

/** One of the unit in which the number was written, in canonical units. */
function writtenUnit({ unit, surfaceUnit, interval, surfaceValue }: Quantity): number {
  if (unit === null) return 1
  const entry = surfaceUnit === undefined ? undefined : findUnit(surfaceUnit)
  if (entry !== undefined) return entry.factor
  const ratio = surfaceValue ? interval.min / surfaceValue : 1
  return Number.isFinite(ratio) && ratio > 0 ? ratio : 1
}

function nominalOf({ interval: { min, max }, surfaceValue, unit, register }: Quantity): number {
  if (surfaceValue !== undefined && (unit === null || register === 'exact' || register === 'round'))
    return register === 'exact' || register === 'round' ? min : surfaceValue
  if (!Number.isFinite(max)) return min
  return min <= 0 ? max : (min + max) / 2
}

/** The two ends of a range as figures of their own, and its wording; null for what is no range. */
export function rangeEnds(
  marked: MarkedText,
  index: number | undefined,
): { readonly low: Figure; readonly high: Figure; readonly surface: string } | null {
  const range = figureAt(marked, index)
  if (range === null || range.quantity.register !== 'range' || !isBounded(range.quantity.interval)) return null
  const { quantity, surface } = range
  // Of a measure the ends are known in the canonical unit only.
  if (quantity.unit !== null && quantity.unit !== 'percent' && quantity.dimension !== 'money') return null
  const end = (value: number): Figure => {
    const written = wholeOrDecimal(value)
    const own: Quantity = {
      ...quantity,
      interval: point(value),
      register: isRound(written) ? 'round' : 'exact',
      step: granularityStep(written, 'other'),
      surfaceValue: value,
    }
    const bands = { tight: tightBand(own), loose: looseBand(own) }
    return { ...range, surface: String(value), quantity: own, nominal: value, ...bands }
  }
  return { low: end(quantity.interval.min), high: end(quantity.interval.max), surface }
}

function wholeOrDecimal(value: number): WrittenNumber {
  const decimals = String(value).split('.')[1]?.length ?? 0
  return { value, lastDigit: 10 ** -decimals }
}

/** How surely a stated band cannot be what was computed: not at all, only if numbers are taken sharply, or in any case. */
export type Clash = 'none' | 'sharp' | 'sure'

/** Compares what `compute` makes of the bands of the operands with what is stated. */
export function clash(
  stated: Figure,
  operands: readonly Figure[],
  compute: (bands: readonly Interval[]) => Interval,
): Clash {
  if (!disjoint(stated.tight, compute(operands.map(({ tight }) => tight)))) return 'none'
  return disjoint(stated.loose, compute(operands.map(({ loose }) => loose))) ? 'sure' : 'sharp'
}

export function operandOf({ surface, quantity, nominal }: Figure): Operand {
  const { register, interval, unit } = quantity
  const point = register === 'exact' || register === 'round' ? { min: nominal, max: nominal } : interval
  return { surface, interval: point, unit }
}
