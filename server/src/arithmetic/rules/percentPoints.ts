import { disjoint, point } from '../../values/interval.js'
import { difference, quotient } from '../../values/intervalArithmetic.js'
import { amountsNearby, type Change, changesIn, type StatedChange, statedChanges } from '../changes.js'
import { type Figure, operandOf } from '../figure.js'
import { claimParty, type Finding, partiesOf } from '../finding.js'
import { isHeldBack } from '../guards.js'
import type { MarkedText } from '../markedText.js'

/** "up from 4 % to 6 %, a 2 % rise": a percentage that is a number of points, or points that are another number. */
export function percentPoints(marked: MarkedText): readonly Finding[] {
  return changesIn(marked).flatMap(found => {
    const beside = statedChanges(marked, found)
    if (beside.length > 0) return beside.flatMap(stated => finding(marked, found, stated))
    const nearby = amountsNearby(marked, found).filter(({ figure }) => isOfPercent(figure))
    const [only, other] = nearby
    if (only === undefined || other !== undefined) return []
    return finding(marked, found, only).map(one => ({ ...one, soft: true }))
  })
}

function finding(marked: MarkedText, { before, after, start }: Change, { figure }: StatedChange): Finding[] {
  const { dimension } = figure.quantity
  if (before.quantity.dimension !== 'percent' || before.nominal <= 0 || isHeldBack(marked, start)) return []
  if (!isOfPercent(figure)) return []
  if (figure.claim === before.claim || figure.claim === after.claim) return []
  const apart = (width: 'tight' | 'loose') => {
    const points = difference(after[width], before[width])
    const share = quotient(after[width], before[width])
    const percent = { min: (share.min - 1) * 100, max: (share.max - 1) * 100 }
    const results = dimension === 'percent' ? [percent, negative(percent)] : [points, negative(points)]
    return results.every(result => disjoint(result, figure[width]))
  }
  // Whole points may be off by one where all three were rounded: that is a query, and no certainty.
  const isOff = Math.abs(Math.abs(after.nominal - before.nominal) - figure.nominal) > figure.quantity.step - 1e-9
  if (!apart('tight') && !(dimension === 'percentage points' && isOff && isPlain(figure))) return []
  const points = Math.abs(after.nominal - before.nominal)
  const percent = (points / before.nominal) * 100
  const changed = partiesOf(claimParty(marked, before.claim), claimParty(marked, after.claim))
  return [
    {
      parties: [...changed, claimParty(marked, figure.claim)],
      sides: [changed.map((_, index) => index), [changed.length]],
      reason: {
        type: 'percent-points',
        before: operandOf(before),
        after: operandOf(after),
        points: { surface: '', interval: point(points), unit: 'percentage point' },
        percent: { surface: '', interval: point(percent), unit: 'percent' },
        stated: operandOf(figure),
      },
      ...(apart('loose') ? {} : { soft: true }),
    },
  ]
}

function isOfPercent({ quantity: { dimension } }: Figure): boolean {
  return dimension === 'percent' || dimension === 'percentage points'
}

function isPlain({ quantity: { register } }: Figure): boolean {
  return register === 'exact' || register === 'round'
}

function negative({ min, max }: { readonly min: number; readonly max: number }) {
  return { min: -max, max: -min }
}
