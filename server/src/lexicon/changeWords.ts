/*
 * Verbs and nouns of going up and down, in all the forms in which copy has them. `CHANGE_WORDS` in `scopeWords.ts` has
 * what marks a number as a change, whichever way it goes.
 */

/** Verbs that say that something became more. */
export const RISE_VERBS: readonly string[] =
  `rose, rise, rises, risen, rising, increased, increase, increases, increasing, grew, grow, grows, grown, growing, climbed, climb, climbs, climbing, advanced, advances, rallied, rallies,
  jumped, jump, jumps, jumping, surged, surge, surges, surging, soared, soar, soars, soaring, swelled, swollen, swells, gained, gains, expanded,
  expands, went up, goes up, gone up, going up, moved up, shot up, crept up, edged up, ticked up, up`.split(/,\s+/)

/** Verbs that say that something became less. */
export const FALL_VERBS: readonly string[] =
  `fell, fall, falls, fallen, falling, dropped, drop, drops, dropping, declined, decline, declines, declining, decreased, decrease, decreases,
  decreasing, shrank, shrink, shrinks, shrunk, shrinking, slipped, slip, slips, slipping, slide, sliding, sink, sinking, weakened, retreated, eased, slid, slides, sank, sinks, sunk, plunged, plunges, plummeted, tumbled, tumbles,
  slumped, slumps, dipped, dips, dwindled, dwindles, went down, goes down, gone down, going down, came down, moved down, edged down,
  was cut, were cut, been cut, was reduced, were reduced, been reduced, is reduced, down`.split(/,\s+/)

/** Nouns of becoming more. */
export const RISE_NOUNS: readonly string[] =
  `rise, increase, growth, gain, jump, surge, climb, leap, hike, boost, expansion, upturn, uptick, addition`.split(
    /,\s+/,
  )

/** Nouns of becoming less. */
export const FALL_NOUNS: readonly string[] =
  `fall, drop, decline, decrease, loss, cut, reduction, slump, plunge, dip, slide, contraction, downturn, shrinkage`.split(
    /,\s+/,
  )

/** Words behind a number that make it a change: "53 more". */
export const MORE_WORDS: readonly string[] =
  `more, extra, additional, higher, greater, longer, taller, heavier, up, new, better off, dearer, on top`.split(/,\s+/)
export const FEWER_WORDS: readonly string[] = `fewer, less, lower, smaller, shorter, lighter, down, cheaper`.split(
  /,\s+/,
)

/** What else happened between two figures: their difference is then no single change, though their quotient may be one. */
export const OFFSETTING_WORDS: readonly string[] =
  `despite, minus, net, offset, although, though, while, even as, partly, because, other, another, including, excluding, lost, left,
  retired, resigned`.split(/,\s+/)

/** What makes of a change another one than that of the figures as they stand. */
export const OTHER_MEASURES: readonly string[] =
  `net, adjusted, inflation, on average, a year, per year, annually, each year, every year, annual rate, annual growth, annual increase, annual rise, annual average, annualised, annualized, compound, real terms,
  seasonally, like-for-like, organic, underlying, constant currency, excluding, including`.split(/,\s+/)

/** Words of a day that is changed for another: "postponed from 4 June", "brought forward from 9 May". */
export const MOVING_WORDS: ReadonlySet<string> = new Set(
  'moved postponed rescheduled delayed changed shifted switched brought put pushed deferred extended revised back forward'.split(
    ' ',
  ),
)

/** Behind "cut", these say how something was made: "names cut into the granite". */
export const BEHIND_CUTTING: ReadonlySet<string> = new Set('into in out through from on deep down'.split(' '))

/** Verbs of which the jobs that are lost are the object: "shed 15,000 jobs". */
export const SHEDDING_VERBS: ReadonlySet<string> = new Set(
  'shed cut lose lost axe axed cutting shedding losing'.split(' '),
)

/** What is lost so. */
export const JOB_NOUNS: ReadonlySet<string> = new Set(['jobs', 'posts', 'positions', 'roles'])

/** Verbs that beside a length tell an extent, and no change: "drops 80 metres into the gorge". */
export const EXTENDING_VERBS: ReadonlySet<string> = new Set(
  'climb climbs climbed climbing rises drop drops dropped dropping falls short'.split(' '),
)
