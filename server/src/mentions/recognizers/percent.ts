import type { Token } from '../../document/tokens.js'
import { amountOf, type DraftUnit } from '../draft.js'
import { recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

const PERCENT: DraftUnit = {
  canonical: 'percent',
  dimension: 'percent',
  factor: 1,
  surface: 'percent',
  granularity: 'other',
}
const POINT: DraftUnit = {
  canonical: 'percentage point',
  dimension: 'percentage points',
  factor: 1,
  surface: 'percentage point',
  granularity: 'other',
}
const BASIS_POINT: DraftUnit = { ...POINT, factor: 0.01, surface: 'basis point' }

/** "4.5%", "60 per cent", "two percentage points", "25 basis points", "40-percent". */
export const percent = recognizer('percent', ({ tokens, numerals }) =>
  numerals.flatMap(numeral => {
    if (numeral.type === 'open') return []
    const unit = readPercentUnit(tokens, numeral.last + 1)
    if (unit === null) return []
    return [{ kind: 'percent', first: numeral.first, last: unit.last, amount: amountOf(numeral), unit: unit.unit }]
  }),
)

function readPercentUnit(tokens: readonly Token[], start: number): { unit: DraftUnit; last: number } | null {
  const index = wordAt(tokens, start) === '-' ? start + 1 : start
  const word = wordAt(tokens, index)
  const next = wordAt(tokens, index + 1)
  if (word === '%' || word === 'percent' || word === 'pc' || word === 'pct') {
    if (next === 'point' || next === 'points') return { unit: POINT, last: index + 1 }
    return { unit: PERCENT, last: index }
  }
  if (word === 'per' && next === 'cent') {
    if (/^points?$/.test(wordAt(tokens, index + 2))) return { unit: POINT, last: index + 2 }
    return { unit: PERCENT, last: index + 1 }
  }
  if (word === 'percentage' && /^points?$/.test(next)) return { unit: POINT, last: index + 1 }
  if (word === 'basis' && /^points?$/.test(next)) return { unit: BASIS_POINT, last: index + 1 }
  return null
}
