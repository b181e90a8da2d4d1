/*
 * On what an amount is reckoned: in real terms, adjusted, on a comparable basis.
 */

/** On what it is reckoned that something went up or down. */
export const BASES_OF_DIRECTION: ReadonlySet<string> = new Set('adjusted comparable compared online'.split(' '))

/** On what an amount is reckoned: "underlying sales", "the revised figure". */
export const BASES: ReadonlySet<string> = new Set(
  'inflation-adjusted inflation seasonally underlying organic like-for-like constant-currency annualised annualized revised preliminary provisional'.split(
    ' ',
  ),
)

/** The same before "terms": "in real terms". */
export const BASES_OF_TERMS: ReadonlySet<string> = new Set([
  'real',
  'nominal',
  'cash',
  'absolute',
  'relative',
  'percentage',
])
