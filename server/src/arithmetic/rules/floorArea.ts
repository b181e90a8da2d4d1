import { OTHER_SHAPES } from '../../lexicon/sumWords.js'
import { disjoint, type Interval, point } from '../../values/interval.js'
import { product } from '../../values/intervalArithmetic.js'
import { toCanonical } from '../../values/unit.js'
import { type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type Finding } from '../finding.js'
import { anyOf, isHeldBack } from '../guards.js'
import type { MarkedText } from '../markedText.js'
import { type WrittenMeasure, writtenMeasures } from '../measure.js'
import { letterAt } from '../statements.js'

/** "a 2 m by 3 m, 8 sq m room": sides, and an area or a volume that they do not make. */
export function floorArea(marked: MarkedText): readonly Finding[] {
  return marked.statements.flatMap(({ text, start, claims }) => {
    const measures = claims.filter(claim => letterAt(marked, claim) === 'm')
    const sides = measures.filter(claim => isOfSides(marked, claim))
    const areas = measures
      .map(claim => figureAt(marked, claim))
      .filter(figure => figure?.quantity.dimension === 'area' || figure?.quantity.dimension === 'volume')
    const [dimensions, second] = sides
    const [area, other] = areas
    if (dimensions === undefined || second !== undefined || !area || other !== undefined) return []
    if (OTHER_SHAPE.test(text) || isHeldBack(marked, start)) return []
    return finding(marked, dimensions, area)
  })
}

const OTHER_SHAPE = anyOf(OTHER_SHAPES)

function isOfSides(marked: MarkedText, claim: number): boolean {
  return marked.claims[claim]?.mention.quantity === undefined && writtenMeasures(marked, claim).length >= 2
}

/** Who multiplies two sides takes them as they are written; half of what rounding would allow is left to them. */
const FREE = 0.04

function finding(marked: MarkedText, dimensions: number, area: Figure): Finding[] {
  const sides = writtenMeasures(marked, dimensions)
  const needed = area.quantity.dimension === 'area' ? 2 : 3
  if (sides.length !== needed || sides.some(({ unit }) => unit.dimension !== 'length')) return []
  const made = sides.map(side => band(side)).reduce(product)
  const wide = { min: made.min * (1 - FREE), max: made.max * (1 + FREE) }
  const factor = area.quantity.dimension === 'volume' ? volumeFactor(area) : 1
  if (factor === null || !disjoint(scaled(wide, factor), area.loose)) return []
  const exact = sides.map(({ value, unit }) => toCanonical(unit, value)).reduce((a, b) => a * b, 1) * factor
  if (exact > area.nominal * FAR || exact < area.nominal / FAR) return []
  const { start, end } = marked.claims[dimensions]?.mention.span ?? { start: 0, end: 0 }
  return [
    {
      parties: [claimParty(marked, dimensions), claimParty(marked, area.claim)],
      sides: [[0], [1]],
      reason: {
        type: 'calculation',
        operation: 'product',
        operands: [{ surface: marked.prose.slice(start, end), interval: point(exact), unit: area.quantity.unit }],
        result: { surface: '', interval: point(Number(exact.toPrecision(6))), unit: area.quantity.unit },
        stated: operandOf(area),
      },
      soft: true,
    },
  ]
}

const FAR = 12

function band({ value, unit, tight }: WrittenMeasure): Interval {
  return { min: toCanonical(unit, Math.max(0, value - tight / 2)), max: toCanonical(unit, value + tight / 2) }
}

function scaled({ min, max }: Interval, factor: number): Interval {
  return { min: min * factor, max: max * factor }
}

/** Canonical units of volume in a cubic metre. */
function volumeFactor({ quantity: { unit } }: Figure): number | null {
  return unit === 'litre' ? 1000 : null
}
