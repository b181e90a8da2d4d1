import { amountOf } from '../draft.js'
import { recognizer } from '../recognizer.js'
import { draftUnit, isCertainUnit, unitAfter } from '../unitAfter.js'

/** Numbers with a unit of measure: "12 miles", "2.3kg", "a 40-acre site", "90 km/h". Durations are read elsewhere. */
export const measure = recognizer('measure', sentence =>
  sentence.numerals.flatMap(numeral => {
    if (numeral.type === 'open') return []
    const found = unitAfter(sentence, numeral)
    if (found === null || isDuration(found.unit.dimension) || !isCertainUnit(sentence, numeral, found)) return []
    return [
      {
        kind: 'measure',
        first: numeral.first,
        last: found.last,
        amount: amountOf(numeral),
        unit: draftUnit(found.unit),
      },
    ]
  }),
)

function isDuration(dimension: string): boolean {
  return dimension === 'duration' || dimension === 'months'
}
