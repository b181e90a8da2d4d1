import type { Span } from '../text/span.js'
import type { Interval } from '../values/interval.js'
import { quotient } from '../values/intervalArithmetic.js'
import { type Figure, figureAt } from './figure.js'
import { isHeldBack } from './guards.js'
import { type MarkedText, sentenceAround } from './markedText.js'
import { matchesOf, pattern } from './pattern.js'

/** How much of one currency another is worth, as an amount with its conversion says. */
export interface Rate {
  /** The two currencies, in the order of the alphabet. */
  readonly currencies: readonly [string, string]
  /** How many of the second one has for one of the first. */
  readonly times: Interval
  /** In marked text. */
  readonly at: number
  /** In the prose: both amounts. */
  readonly span: Span
}

const CONVERTED = pattern(
  '{money:from} ?[(\\[](?:or |about |around |some |roughly |equal to |the equivalent of |equivalent to |worth |= ?)?{money:to}[)\\]]',
)

/** Another day's rate, or one that is fixed, explains a difference. */
const OTHER_RATE =
  /(?<![\p{L}])(?:rates?|exchange|at the time|then worth|today's|in those days|\d{4}|⟦d\d+⟧)(?![\p{L}])/iu

/** "€10m ($11m)": an amount and the same in another currency behind it, in brackets. */
export function ratesIn(marked: MarkedText): readonly Rate[] {
  return matchesOf(CONVERTED, marked).flatMap(match => {
    const [from, to] = [figureAt(marked, match.claim('from')), figureAt(marked, match.claim('to'))]
    if (from === null || to === null || isHeldBack(marked, match.start)) return []
    const [a, b] = [from.quantity.unit, to.quantity.unit]
    if (a === null || b === null || a === b || from.quantity.per !== to.quantity.per) return []
    if (OTHER_RATE.test(sentenceAround(marked, match.start))) return []
    const [first, second] = [marked.claims[from.claim], marked.claims[to.claim]].map(claim => claim?.mention.span)
    if (first === undefined || second === undefined || from.nominal <= 0 || to.nominal <= 0) return []
    const [low, high] = a < b ? [from, to] : [to, from]
    const currencies = a < b ? ([a, b] as const) : ([b, a] as const)
    const times = quotient(rounded(high), rounded(low))
    return [{ currencies, times, at: match.start, span: { start: first.start, end: second.end } }]
  })
}

/** An amount, and what it may have been rounded from: a few per cent, as a conversion is. */
function rounded({ tight, nominal }: Figure): Interval {
  const slack = nominal * RATE_SLACK
  return { min: Math.min(tight.min, nominal - slack), max: Math.max(tight.max, nominal + slack) }
}

/** Rates of one week differ by less, and so do their conversions by rounding. */
const RATE_SLACK = 0.03
