import type { Token } from '../document/tokens.js'
import type { HedgeClass } from '../lexicon/hedges.js'
import type { Span } from '../text/span.js'
import { granularityStep } from '../values/granularity.js'
import { hedgedInterval, registerOf } from '../values/hedging.js'
import { type Interval, isBounded } from '../values/interval.js'
import type { Quantity, Register } from '../values/quantity.js'
import { clean, isRound, type WrittenNumber } from '../values/writtenNumber.js'
import type { Amount, Draft, DraftHedge, DraftUnit } from './draft.js'
import type { HedgeMention, Mention } from './mention.js'

/** Turns a settled draft into a mention: token indices into spans, numbers with hedge and unit into a quantity. */
export function finishDraft(draft: Draft, text: string, tokens: readonly Token[]): Mention {
  const { kind, hedge, amount, unit, timex, recognizer, refiners } = draft
  const first = Math.min(draft.first, draft.lead ?? draft.first, hedge?.first ?? draft.first)
  const last = Math.max(draft.last, draft.trail ?? draft.last, hedge?.last ?? draft.last)
  return {
    kind,
    span: tokenSpan(tokens, first, last),
    valueSpan: tokenSpan(tokens, draft.first, draft.last),
    tokens: { first, last },
    hedge: hedge === undefined ? undefined : hedgeMention(hedge, text, tokens),
    quantity:
      amount === undefined || unit === undefined
        ? undefined
        : quantityOf(amount, unit, hedge?.hedge ?? null, draft.per),
    timex,
    recognizer,
    refiners,
  }
}

function hedgeMention({ first, last }: DraftHedge, text: string, tokens: readonly Token[]): HedgeMention {
  const span = tokenSpan(tokens, first, last)
  return { span, text: text.slice(span.start, span.end).toLowerCase().replace(/\s+/g, ' ') }
}

function tokenSpan(tokens: readonly Token[], first: number, last: number): Span {
  return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 }
}

function quantityOf(amount: Amount, unit: DraftUnit, hedge: HedgeClass | null, per: string | undefined): Quantity {
  const exact = hedge === null && !isTakenAsRound(amount.low, unit)
  const step = exact ? amount.low.lastDigit : granularityStep(amount.low, unit.granularity)
  const { interval, register } = ownInterval(amount, step, hedge, unit)
  const isSingle = amount.type === 'fraction' || (amount.type === 'cardinal' && amount.high === undefined)
  return {
    interval,
    register,
    unit: unit.canonical === '' ? null : unit.canonical,
    dimension: unit.dimension,
    per,
    step: clean(step * unit.factor),
    surfaceValue: isSingle ? amount.low.value : undefined,
    surfaceUnit: unit.surface === '' ? undefined : unit.surface,
  }
}

/**
 * Nobody rounds a rank, an age in years or the number of a house: the fifth and the 40-year-old are as exact as the
 * sixth and the 41-year-old.
 */
const NEVER_ROUND: ReadonlySet<string> = new Set(['ordinal', 'age', 'house'])

/** From here on a count or a share that ends in nought may be rounded; fifteen people are fifteen, … */
const LEAST_ROUND_COUNT = 20
/** … and a price of 100 dollars is not one of 95. */
const LEAST_ROUND_SUM = 1000

/** Whether an unhedged number may stand for those around it. */
function isTakenAsRound(number: WrittenNumber, { dimension, granularity }: DraftUnit): boolean {
  if (NEVER_ROUND.has(dimension) || !isRound(number)) return false
  if (number.coarse === true) return true
  if (dimension === 'money') return Math.abs(number.value) >= LEAST_ROUND_SUM
  const counts = granularity === 'count' || dimension === 'percent'
  return !counts || (number.value % 10 === 0 && number.value >= LEAST_ROUND_COUNT)
}

function ownInterval(
  amount: Amount,
  step: number,
  hedge: HedgeClass | null,
  unit: DraftUnit,
): { interval: Interval; register: Register } {
  const { type, low, high } = amount
  if (type === 'open')
    return { interval: { min: 0, max: Number.POSITIVE_INFINITY, minExclusive: true }, register: 'vague' }
  if (type === 'vague') {
    const ends = { min: low.value, max: high?.value ?? Number.POSITIVE_INFINITY }
    return {
      interval: canonical(amount.highExclusive ? { ...ends, maxExclusive: true } : ends, unit),
      register: 'vague',
    }
  }
  if (high === undefined) {
    return {
      interval: canonical(hedgedInterval(low.value, step, hedge), unit),
      register: registerOf(hedge, isTakenAsRound(low, unit)),
    }
  }
  return { interval: canonical(rangeInterval(low.value, high.value, hedge), unit), register: 'range' }
}

/** A range has said how far it reaches; only a bound opens it further: "up to 10 to 15", "at least 20–30". */
function rangeInterval(low: number, high: number, hedge: HedgeClass | null): Interval {
  const [lower, upper] = [hedgedInterval(low, 0, hedge), hedgedInterval(high, 0, hedge)]
  return isBounded(lower) && isBounded(upper) && lower.min > 0
    ? { min: low, max: high }
    : { min: lower.min, max: upper.max }
}

function canonical(interval: Interval, { factor, offset = 0 }: DraftUnit): Interval {
  return { ...interval, min: convert(interval.min, factor, offset), max: convert(interval.max, factor, offset) }
}

function convert(value: number, factor: number, offset: number): number {
  return Number.isFinite(value) ? clean(value * factor + offset) : value
}
