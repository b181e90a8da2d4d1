/*
 * Words, most of them verbs, that tell what a number counts.
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

/** Behind a number, these say that what it counts was named before: "guilty of three others", "two each". */
export const COUNTED_BEFORE: ReadonlySet<string> = new Set(['others', 'more', 'apiece', 'each'])

/** What stands between a count and those that came before: "five earlier novels". */
export const COMING_EARLIER: ReadonlySet<string> = new Set(['earlier', 'previous', 'prior'])

/** Participles of what somebody does again and again, and is counted: "had written five novels before this one". */
export const TALLIED_DEEDS: ReadonlySet<string> = new Set(
  'written published won made played scored directed recorded released produced earned taken run served fought held hosted completed'.split(
    ' ',
  ),
)

/** Verbs of which the object could have been counted: "received no complaints". */
export const COUNTING_VERBS: ReadonlySet<string> = new Set(
  'received made recorded reported registered found counted sold suffered issued scored carried won lost conceded employs had'.split(
    ' ',
  ),
)
