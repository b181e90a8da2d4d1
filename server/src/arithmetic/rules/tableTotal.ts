import { disjoint, point } from '../../values/interval.js'
import { sumOf } from '../../values/intervalArithmetic.js'
import { type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type PlacedFinding } from '../finding.js'
import type { MarkedDocument } from '../rule.js'
import { tablesOf } from '../tables.js'

const TOTAL = /^(?:grand |sub)?(?:total|totals|sum|all|overall|altogether|in all)$/i

/** The last row of a table, where it is headed as a total: each of its numbers is the sum of the column. */
export function tableTotals(document: MarkedDocument): readonly PlacedFinding[] {
  return tablesOf(document).flatMap(({ columns }) =>
    columns.flatMap(({ cells }) => {
      const last = cells.at(-1)
      if (last === undefined || !TOTAL.test(document.blocks[last]?.cell?.rowHeader.trim() ?? '')) return []
      const figures = cells.map(cell => onlyFigure(document, cell))
      const [total, ...parts] = [figures.at(-1), ...figures.slice(0, -1)]
      if (!total || parts.length < 2 || parts.some(part => !part)) return []
      const known = parts.flatMap(part => part ?? [])
      if (known.some(({ figure }) => !areAlike(figure, total.figure)) || total.figure.quantity.unit === 'percent')
        return []
      const sum = (width: 'tight' | 'loose') => sumOf(known.map(({ figure }) => figure[width]))
      if (!disjoint(total.figure.tight, sum('tight'))) return []
      const computed = known.reduce((all, { figure }) => all + figure.nominal, 0)
      const parties = [total, ...known].map(({ party }) => party)
      return [
        {
          parties,
          sides: [[0], known.map((_, index) => index + 1)],
          reason: {
            type: 'calculation' as const,
            operation: 'sum' as const,
            operands: known.map(({ figure }) => operandOf(figure)),
            result: {
              surface: '',
              interval: point(Number(computed.toPrecision(12))),
              unit: total.figure.quantity.unit,
            },
            stated: operandOf(total.figure),
          },
          ...(disjoint(total.figure.loose, sum('loose')) ? {} : { soft: true }),
        },
      ]
    }),
  )
}

function onlyFigure({ marked }: MarkedDocument, block: number) {
  const text = marked[block]
  if (text === undefined || text.claims.length !== 1) return null
  const figure = figureAt(text, 0)
  // A number with words around it may be something else than a part.
  if (figure === null || text.text.replace(/⟦\w+⟧/, '').trim() !== '') return null
  return { figure, party: { ...claimParty(text, 0), block } }
}

function areAlike({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  return a.dimension === b.dimension && a.unit === b.unit
}
