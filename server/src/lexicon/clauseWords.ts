/*
 * Marks and words at which a clause ends for those who look for its subject, its verb or its time.
 */

/** Marks and words that no subject reaches across. */
export const CUTS_OFF_SUBJECT: ReadonlySet<string> = new Set(
  '; : ( ) " “ ” that which while as when because if by'.split(' '),
)

/** Marks and words before which nothing tells of the time behind them. */
export const CUTS_OFF_TIME: ReadonlySet<string> = new Set(
  '. ; : ! ? and but after before while when who which'.split(' '),
)

/** Words that no denial before them reaches across: "did not sign but led three". */
export const CUTS_OFF_DENIAL: ReadonlySet<string> = new Set(
  'and but although though because while that which who where until till before after'.split(' '),
)

/** Marks and words that no verb reaches across to a time behind it. */
export const CUTS_OFF_VERB: ReadonlySet<string> = new Set(
  '; : " “ ” ( ) after before when while until since who which that and'.split(' '),
)
