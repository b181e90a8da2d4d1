import { disjoint, type Interval, widen } from '../../values/interval.js'
import { clash, type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type Finding } from '../finding.js'
import { isHeldBack } from '../guards.js'
import type { MarkedText } from '../markedText.js'
import { matchesOf, type Pattern, pattern } from '../pattern.js'

const EQUALS = '(?:,? or|,? that is,?|,? i\\.e\\.,?|,? which is|,? equal to|,? equivalent to| —| =)'
const NOUN = "(?:[ -](?!or |and |but |of )[\\p{L}'-]+){0,3}?"

const PATTERNS = [
  // "one in five (25 %)", "a third of the members, or 25 %,"
  pattern(
    `{fraction:fraction}${NOUN}(?: of ${"(?:[\\p{L}'-]+ ?){1,5}?"})?(?: ?\\((?:or |about )?{percent:percent}\\)|${EQUALS} {percent:percent})`,
  ),
  // "one in five nurses, 25 %, said", "one in five nurses — 25 % — said"
  pattern(`{fraction:fraction}${NOUN}(?:, {percent:percent},| — {percent:percent} —)`),
  // "25 % (one in five)", "25 %, or one in five,"
  pattern(`{percent:percent}${NOUN}(?: ?\\((?:or |about )?{fraction:fraction}\\)|${EQUALS} {fraction:fraction})`),
]

/** "One in four leaves within a year. The figure of 20 % …", "One in four leaves, a rate of 20 %". */
const TAKEN_UP = [
  pattern(
    '{fraction:fraction}[^¶⟦]{0,120}(?:⟦[duto]\\d+⟧[^¶⟦]{0,60}){0,2}¶ (?:The|That|This|Such a) (?:figure|share|proportion|rate|percentage)(?: of| is| was|, of|, at|,)? {percent:percent}',
  ),
  pattern(
    '{fraction:fraction}[^¶⟦;]{0,120}(?:,| —) (?:a|the) (?:figure|share|proportion|rate|percentage) of {percent:percent}',
  ),
]
/** "one visitor in ten (15 %)", "two pupils out of five, or 30 %," */
const APART = pattern(
  "{count:part}(?: [\\p{L}'-]+){1,3} (?:in|out of) (?:every )?{count:whole}(?: ?\\((?:or |about )?{percent:percent}\\)|,? or {percent:percent}(?=,|\\.|¶|$)|,? that is,? {percent:percent})",
)

/** "one in five (25 %)": a fraction and the percentage that is to be the same. */
export function fractionPercent(marked: MarkedText): readonly Finding[] {
  return [
    ...PATTERNS.flatMap(equation => equated(marked, equation, false)),
    ...TAKEN_UP.flatMap(equation => equated(marked, equation, true)),
    ...toldApart(marked),
  ]
}

function equated(marked: MarkedText, equation: Pattern, isFar: boolean): Finding[] {
  return matchesOf(equation, marked).flatMap(match => {
    const [fraction, percent] = [match.claim('fraction'), match.claim('percent')]
    const [a, b] = [figureAt(marked, fraction), figureAt(marked, percent)]
    if (fraction === undefined || percent === undefined || a === null || b === null) return []
    const verdict = clash(cutOff(b), [a], ([share = { min: 0, max: 0 }]) => inPercent(share))
    if (verdict === 'none' || isHeldBack(marked, match.start)) return []
    const readings = [inPercentOperand(a), operandOf(b)] as const
    return [
      {
        parties: [claimParty(marked, fraction), claimParty(marked, percent)],
        sides: [[0], [1]],
        reason: { type: 'unequal' as const, readings },
        ...(verdict === 'sharp' || isFar ? { soft: true } : {}),
      },
    ]
  })
}

/** A share whose two numbers stand on either side of the noun. */
function toldApart(marked: MarkedText): Finding[] {
  return matchesOf(APART, marked).flatMap(match => {
    const [part, whole, percent] = ['part', 'whole', 'percent'].map(name => figureAt(marked, match.claim(name)))
    if (!part || !whole || !percent || isHeldBack(marked, match.start)) return []
    if (part.nominal < 1 || whole.nominal > MOST_IN || part.nominal >= whole.nominal) return []
    const share = (100 * part.nominal) / whole.nominal
    const result = { surface: '', interval: { min: clean(share), max: clean(share) }, unit: 'percent' }
    const stated = cutOff(percent)
    if (!disjoint(widen(result.interval, 1e-9), stated.tight)) return []
    return [
      {
        parties: [part, whole, percent].map(({ claim }) => claimParty(marked, claim)),
        sides: [[0, 1], [2]],
        reason: {
          type: 'calculation' as const,
          operation: 'share' as const,
          operands: [operandOf(part), operandOf(whole)],
          result,
          stated: operandOf(percent),
        },
        ...(disjoint(result.interval, stated.loose) ? {} : { soft: true }),
      },
    ]
  })
}

/** "one visitor in ten": in more than so many nobody counts so. */
const MOST_IN = 100

/** Two thirds are 67 %, or 66 % where the digits behind were cut off. */
function cutOff(percent: Figure): Figure {
  const { register, step } = percent.quantity
  if (register !== 'exact') return percent
  const widened = ({ min, max }: Interval): Interval => ({ min, max: max + step / 2 })
  return { ...percent, tight: widened(percent.tight), loose: widened(percent.loose) }
}

function inPercent({ min, max }: { readonly min: number; readonly max: number }) {
  return { min: clean(min * 100), max: clean(max * 100) }
}

function clean(value: number): number {
  return Number(value.toPrecision(12))
}

function inPercentOperand(figure: Figure) {
  const { surface, interval } = operandOf(figure)
  return { surface, interval: inPercent(interval), unit: 'percent' }
}
