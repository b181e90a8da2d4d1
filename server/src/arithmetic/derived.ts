import { absencesIn } from './derived/absences.js'
import { companiesIn } from './derived/companies.js'
import { definitionsIn } from './derived/definitions.js'
import type { DerivedNumber } from './derived/derivedNumber.js'
import { leadsIn, marginsIn } from './derived/leads.js'
import { ratiosIn } from './derived/ratios.js'
import { rollsIn } from './derived/rolls.js'
import { sumsIn } from './derived/sums.js'
import { votesIn } from './derived/votes.js'
import type { MarkedText } from './markedText.js'

/** The numbers that follow from a block: how many voted, how many there are in all, how many of one to one of another. */
export function derivedNumbersIn(marked: MarkedText): readonly DerivedNumber[] {
  // A list of names has no number in it.
  const rolls = rollsIn(marked)
  if (marked.claims.length === 0) return rolls
  const margins = marginsIn(marked)
  return [
    ...rolls,
    ...companiesIn(marked),
    ...votesIn(marked),
    ...(margins.length > 0 ? margins : leadsIn(marked)),
    ...sumsIn(marked),
    ...ratiosIn(marked),
    ...absencesIn(marked),
    ...definitionsIn(marked),
  ]
}
