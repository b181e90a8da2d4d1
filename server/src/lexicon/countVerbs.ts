/*
 * Verbs that tell what a number counts.
 */

/** Verbs of reckoning, whose object a figure behind "at" tells: "put the crowd at 20,000". */
export const ESTIMATING_VERBS: ReadonlySet<string> = new Set(
  (
    'put puts putting set sets setting estimate estimates estimated estimating place places placed placing peg pegs pegged pegging ' +
    'reckon reckons reckoned assess assesses assessed assessing gauge gauged calculate calculates calculated'
  ).split(' '),
)

/** What people do who come to see something: "12,000 people came", "3,000 people watched". */
export const ATTENDING_VERBS: ReadonlySet<string> = new Set(
  'came come attend attended turned flocked packed gathered watched thronged crammed queued lined'.split(' '),
)
