import { OFFSETTING_WORDS } from '../../lexicon/changeWords.js'
import { disjoint, type Interval, point } from '../../values/interval.js'
import { difference, quotient } from '../../values/intervalArithmetic.js'
import { type Change, changesIn, type StatedChange, statedChanges } from '../changes.js'
import { type Clash, type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type Finding, partiesOf } from '../finding.js'
import { anyOf, isHeldBack } from '../guards.js'
import { type MarkedText, sentenceAround } from '../markedText.js'
import { matchesOf, pattern } from '../pattern.js'
import type { Operation } from '../reason.js'

/** "from 80 to 100, up 20 %", "from 312 to 355, 53 more", "doubled, from 40 to 70". */
export function change(marked: MarkedText): readonly Finding[] {
  const told = changesIn(marked).flatMap(found =>
    statedChanges(marked, found).flatMap(stated => changeFinding(marked, found, stated)),
  )
  return [...told, ...multiples(marked)]
}

function changeFinding(
  marked: MarkedText,
  { before, after, start, lead, trail }: Change,
  stated: StatedChange,
): Finding[] {
  const { figure } = stated
  const measured = measureOf(before, after, stated)
  if (measured === null || figure.claim === before.claim || figure.claim === after.claim) return []
  if (isHeldBack(marked, start) || OFFSET.test(lead) || OFFSET.test(trail)) return []
  const verdict = verdictOf(before, after, measured, figure)
  return verdict === 'none' ? [] : [findingOf(marked, before, after, figure, measured, verdict)]
}

const OFFSET = anyOf(OFFSETTING_WORDS)

/** How the stated amount follows from the two figures. */
interface Measured {
  readonly operation: Operation
  readonly compute: (before: Interval, after: Interval) => readonly Interval[]
  readonly unit: string | null
}

function measureOf(before: Figure, after: Figure, { figure, more }: StatedChange): Measured | null {
  const { dimension, unit } = figure.quantity
  const own = after.quantity
  if (dimension === 'multiple') {
    const ways = (a: Interval, b: Interval) => (more ? [quotient(b, a), minusOne(quotient(b, a))] : [quotient(b, a)])
    return before.nominal <= 0 ? null : { operation: 'quotient', compute: ways, unit: 'times' }
  }
  // A percentage of a percentage may be points as well: that is the business of another rule.
  if (dimension === 'percent') {
    if (own.dimension === 'percent' || before.nominal <= 0) return null
    return { operation: 'change', compute: (a, b) => [relative(a, b)], unit: 'percent' }
  }
  if (dimension !== own.dimension || unit !== own.unit) return null
  return { operation: 'difference', compute: (a, b) => [absolute(difference(b, a))], unit }
}

function minusOne({ min, max }: Interval): Interval {
  return { min: min - 1, max: max - 1 }
}

/** In percent of the first, without a sign. */
function relative(before: Interval, after: Interval): Interval {
  const { min, max } = quotient(after, before)
  return absolute({ min: (min - 1) * 100, max: (max - 1) * 100 })
}

function absolute({ min, max }: Interval): Interval {
  if (min >= 0) return { min, max }
  return max <= 0 ? { min: -max, max: -min } : { min: 0, max: Math.max(-min, max) }
}

function verdictOf(before: Figure, after: Figure, { compute }: Measured, stated: Figure): Clash {
  const apart = (width: 'tight' | 'loose') =>
    compute(before[width], after[width]).every(result => disjoint(result, widened(stated[width])))
  if (!apart('tight')) return 'none'
  return apart('loose') ? 'sure' : 'sharp'
}

/** The last bits of a computed number are no difference. */
function widened({ min, max }: Interval): Interval {
  return { min: min - 1e-9, max: max + 1e-9 }
}

function findingOf(
  marked: MarkedText,
  before: Figure,
  after: Figure,
  stated: Figure,
  { operation, compute, unit }: Measured,
  verdict: Clash,
): Finding {
  const [result = point(0)] = compute(point(before.nominal), point(after.nominal))
  const [smaller, larger] = before.nominal <= after.nominal ? [before, after] : [after, before]
  const operands =
    operation === 'difference' ? [larger, smaller] : operation === 'quotient' ? [after, before] : [before, after]
  const changed = partiesOf(claimParty(marked, before.claim), claimParty(marked, after.claim))
  return {
    parties: [...changed, claimParty(marked, stated.claim)],
    sides: [changed.map((_, index) => index), [changed.length]],
    reason: {
      type: 'calculation',
      operation,
      operands: operands.map(operandOf),
      result: { surface: '', interval: result, unit },
      stated: operandOf(stated),
    },
    ...(verdict === 'sharp' ? { soft: true } : {}),
  }
}

const AS_MANY =
  '(?: (?:as (?:many|much|large|big|high|long|heavy|great)|(?<more>more|higher|greater|larger|bigger)|the (?:number|figure|total|amount|size)))?'
const AGAINST = '(?:against|compared (?:with|to)|versus|up from|down from|from|as against)'

/** A multiple that stands before its two figures, or between them. */
const MULTIPLES = [
  pattern(
    `{multiple:amount}${AS_MANY}{gap:40}(?::|,| —) {count|money|measure:after}{gap:25},? ${AGAINST} {count|money|measure:before}`,
  ),
  pattern(
    `{count|money|measure:after}{gap:25}(?:,| —) {multiple:amount}${AS_MANY}(?: as| than| of)? (?:the |last year's )?{count|money|measure:before}`,
  ),
]

function multiples(marked: MarkedText): Finding[] {
  return MULTIPLES.flatMap(multiple =>
    matchesOf(multiple, marked).flatMap(match => {
      const [amount, before, after] = ['amount', 'before', 'after'].map(name => figureAt(marked, match.claim(name)))
      if (!amount || !before || !after || before.quantity.unit !== after.quantity.unit) return []
      const measured = measureOf(before, after, { figure: amount, way: 0, more: match.group('more') !== '' })
      if (measured === null || isHeldBack(marked, match.start) || OFFSET.test(sentenceAround(marked, match.start)))
        return []
      const verdict = verdictOf(before, after, measured, amount)
      return verdict === 'none' ? [] : [findingOf(marked, before, after, amount, measured, verdict)]
    }),
  )
}
