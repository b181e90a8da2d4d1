/*
 * Words of places among others: who has one, by what, and in which field.
 */

/** Verbs behind which an ordinal is a place among others: "finished second". */
export const RANKING_VERBS: ReadonlySet<string> = new Set(
  'finished finish finishes finishing came come comes placed ranked ranks rank ranking'.split(' '),
)

/** Verbs behind which an ordinal is one where the field stands behind it: "is seventh in the league". */
export const STANDING_VERBS: ReadonlySet<string> = new Set(
  'is was are were be lies lie lay stands stand stood sits sat'.split(' '),
)

/** By what things are ranked: "by tonnage". */
export const SCALES_OF_RANKS: ReadonlySet<string> = new Set(
  'area tonnage population size revenue turnover sales volume value weight height length capacity traffic passengers market output membership circulation number floor gdp income wealth land seats staff enrolment enrollment'.split(
    ' ',
  ),
)

/** Among what things are ranked. */
export const FIELDS_OF_RANKS: ReadonlySet<string> = new Set(
  'country county region nation state province continent world district city town village island valley parish industry league division borough'.split(
    ' ',
  ),
)

/** Before a bare "first", these make a place among others of it: "came first", "was first". */
export const BEFORE_BARE_RANKS: ReadonlySet<string> = new Set([
  ...RANKING_VERBS,
  ...'coming was is were are be last or and'.split(' '),
])
