import type { Span } from '../../text/span.js'
import { disjoint, type Interval, liesBelow, point } from '../../values/interval.js'
import { product } from '../../values/intervalArithmetic.js'
import { figureAt, operandOf } from '../figure.js'
import { claimParty, type Finding } from '../finding.js'
import { isHeldBack } from '../guards.js'
import type { MarkedText } from '../markedText.js'
import { matchesOf, pattern } from '../pattern.js'
import { isWithinStatement, letterAt, statementPairs } from '../statements.js'

const PARTS = [
  pattern(
    '{count:times}(?: equal| short| long| separate)? (?:halves|half|acts|parts|sessions|periods|sets|quarters|episodes|rounds|legs|sections|talks|films|lectures|lessons|pieces|movements|plays|shifts|blocks|slots|thirds|bouts)(?:,| that| which)? (?:of|lasting|each lasting|each of|at|running|that last|which last|last|run|are|were)(?: for| to)? {duration:part}',
  ),
  pattern(
    '{count:times} {duration:part} (?:halves|acts|parts|sessions|periods|sets|quarters|episodes|rounds|sections|talks|films|lectures|lessons|pieces|movements|plays|shifts|blocks|slots|thirds|bouts)',
  ),
]

/** "a 90-minute show: two halves of 50 minutes": parts that take longer than the whole. Breaks may make a whole longer. */
export function programme(marked: MarkedText): readonly Finding[] {
  const seen = new Set<number>()
  return PARTS.flatMap(parts =>
    matchesOf(parts, marked).flatMap(match => {
      const [times, part] = [figureAt(marked, match.claim('times')), figureAt(marked, match.claim('part'))]
      if (times === null || part === null || seen.has(part.claim) || isHeldBack(marked, match.start)) return []
      const statement = [...marked.statements, ...statementPairs(marked)].find(
        one => isWithinStatement(one, match.start) && one.claims.some(claim => isOther(marked, claim, part.claim)),
      )
      const others = (statement?.claims ?? []).filter(claim => isOther(marked, claim, part.claim))
      const lengths = others.map(claim => figureAt(marked, claim)).filter(figure => figure !== null)
      const [whole] = lengths.sort((a, b) => b.nominal - a.nominal)
      if (!whole || whole.quantity.dimension !== part.quantity.dimension || whole.nominal <= part.nominal) return []
      const made = product(times.tight, part.tight)
      if (!disjoint(made, whole.tight) || !liesBelow(whole.loose, made)) return []
      seen.add(part.claim)
      const computed = times.nominal * part.nominal
      if (computed > whole.nominal * 3) return []
      return [
        {
          parties: [whole, times, part].map(({ claim }) => claimParty(marked, claim)),
          sides: [[0], [1, 2]],
          reason: {
            type: 'calculation' as const,
            operation: 'product' as const,
            operands: [operandOf(times), operandOf(part)],
            result: { surface: '', interval: point(computed), unit: part.quantity.unit },
            stated: operandOf(whole),
          },
          soft: true,
        },
      ]
    }),
  )
}

/** Parts of a whole that their sentence does not tell, and how long they take together, at least. */
export interface ToldParts {
  /** With what breaks may add. */
  readonly days: Interval
  /** In marked text. */
  readonly at: number
  /** In the prose. */
  readonly span: Span
}

/** "two halves of 50 minutes": at least so long is the whole. */
export function partsIn(marked: MarkedText): readonly ToldParts[] {
  return PARTS.flatMap(parts =>
    matchesOf(parts, marked).flatMap(match => {
      const [times, part] = [figureAt(marked, match.claim('times')), figureAt(marked, match.claim('part'))]
      const [first, last] = [times, part].map(figure => marked.claims[figure?.claim ?? -1]?.mention.span)
      if (times === null || part === null || first === undefined || last === undefined) return []
      if (part.quantity.unit !== 'second' || isHeldBack(marked, match.start)) return []
      const statement = marked.statements.find(one => isWithinStatement(one, match.start))
      if (statement?.claims.some(claim => isOther(marked, claim, part.claim))) return []
      const least = product(times.tight, part.tight).min / SECONDS_OF_DAY
      const span = { start: Math.min(first.start, last.start), end: Math.max(first.end, last.end) }
      return [{ days: { min: least, max: Number.POSITIVE_INFINITY }, at: match.start, span }]
    }),
  )
}

const SECONDS_OF_DAY = 86_400

function isOther(marked: MarkedText, claim: number, part: number): boolean {
  return claim !== part && letterAt(marked, claim) === 'u'
}
