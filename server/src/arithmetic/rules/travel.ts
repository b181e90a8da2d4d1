import { STOP_WORDS } from '../../lexicon/sumWords.js'
import { disjoint, type Interval, point } from '../../values/interval.js'
import { product, quotient } from '../../values/intervalArithmetic.js'
import { figureAt, operandOf } from '../figure.js'
import { claimParty, type Finding } from '../finding.js'
import { anyOf, isHeldBack } from '../guards.js'
import type { MarkedText, Statement } from '../markedText.js'
import { letterAt, statementPairs, wholeBlock } from '../statements.js'

/** "300 km in two hours at 100 km/h": a way, a time and a speed. */
export function travel(marked: MarkedText): readonly Finding[] {
  const seen = new Set<string>()
  return [...marked.statements, ...statementPairs(marked), wholeBlock(marked)].flatMap(statement => {
    const found = findingIn(marked, statement)
    const key = found?.parties.map(({ claim }) => claim).join() ?? ''
    if (found === null || seen.has(key)) return []
    seen.add(key)
    return [found]
  })
}

const STOPS = anyOf(STOP_WORDS)
/** "without a stop", "with no breaks" */
const NO_STOPS =
  /(?<![\p{L}])(?:without|with no|without any|no) (?:a )?(?:single )?(?:stops?|stopping|breaks?|pauses?|delays?)(?![\p{L}])/giu

function findingIn(marked: MarkedText, { text, start, claims }: Statement): Finding | null {
  const figures = claims.filter(claim => 'mu'.includes(letterAt(marked, claim))).map(claim => figureAt(marked, claim))
  const of = (dimension: string) => figures.filter(figure => figure?.quantity.dimension === dimension)
  const [way, secondWay] = of('length')
  const [time, secondTime] = of('duration')
  const [speed, secondSpeed] = of('speed')
  if (!way || !time || !speed || secondWay || secondTime || secondSpeed) return null
  if (STOPS.test(text.replace(NO_STOPS, '')) || isHeldBack(marked, start)) return null
  const computed = speed.nominal * time.nominal * METRES_PER_SECOND
  const open = quotient(product(speed.loose, time.loose), point(speed.nominal * time.nominal))
  const isPlain = [speed, time].every(({ quantity }) => quantity.register === 'exact' || quantity.register === 'round')
  const band = isPlain
    ? around(computed)
    : { min: computed * open.min * (1 - FREE), max: computed * open.max * (1 + FREE) }
  if (!disjoint(band, way.loose)) return null
  if (computed > way.nominal * FAR || computed < way.nominal / FAR) return null
  return {
    parties: [speed, time, way].map(({ claim }) => claimParty(marked, claim)),
    sides: [[0, 1], [2]],
    reason: {
      type: 'calculation',
      operation: 'product',
      operands: [operandOf(speed), operandOf(time)],
      result: { surface: '', interval: point(Number(computed.toPrecision(6))), unit: way.quantity.unit },
      stated: operandOf(way),
    },
    soft: true,
  }
}

/** Of a kilometre per hour, the canonical unit of speed. */
const METRES_PER_SECOND = 1 / 3.6

const FAR = 12
/** A journey is told in round numbers: its product may miss by so much. */
const FREE = 0.12

function around(value: number): Interval {
  return { min: value * (1 - FREE), max: value * (1 + FREE) }
}
