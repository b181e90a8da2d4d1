import type { Interval } from '../../values/interval.js'
import { clash, type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type Finding } from '../finding.js'
import { isHeldBack } from '../guards.js'
import type { MarkedText } from '../markedText.js'
import { matchesOf, pattern } from '../pattern.js'

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

/** "one in five (25 %)": a fraction and the percentage that is to be the same. */
export function fractionPercent(marked: MarkedText): readonly Finding[] {
  return PATTERNS.flatMap(equation =>
    matchesOf(equation, marked).flatMap(match => {
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
          ...(verdict === 'sharp' ? { soft: true } : {}),
        },
      ]
    }),
  )
}

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
