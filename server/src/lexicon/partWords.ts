import { BEING } from './auxiliaries.js'

/*
 * Words by which a number counts some of a group: those who did not, those who are against, those for whom there is room.
 */

/** Auxiliaries and relatives behind which "not" denies something of the people counted: "71 per cent are not worried". */
export const DENIABLE_VERBS: ReadonlySet<string> = new Set([
  ...BEING,
  ...'do does did would can could should may might must be been who that'.split(' '),
])

/** Words for being against something: who is, is a part of those who were asked. */
export const OPPOSING_WORDS: ReadonlySet<string> = new Set(
  'against oppose opposes opposed opposing disapprove disapproves disapproved reject rejects rejected dislike unfavourable unfavorable'.split(
    ' ',
  ),
)

/** Verbs of having room for as many: "the hall seats 900". */
export const SEATING_VERBS: ReadonlySet<string> = new Set(
  'holds hold seats accommodates accommodate accommodating sleeps'.split(' '),
)
