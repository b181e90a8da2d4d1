/*
 * Auxiliary verbs, by what their place beside a noun or a number tells.
 */

/** Forms of "be", "have", "will" and "do" of which the noun before them is the subject: "the second single was a hit". */
export const BE_AND_HAVE: ReadonlySet<string> = new Set('is was are were has had have will would did does'.split(' '))

/** Forms of "be", "have" and "will" straight behind a noun, which show that it is one: "tickets for the final are £25". */
export const BEING: ReadonlySet<string> = new Set(['is', 'are', 'was', 'were', 'has', 'have', 'had', 'will'])

/** Auxiliaries that put a clause into the past. */
export const PAST_AUXILIARIES: ReadonlySet<string> = new Set('was were had did'.split(' '))

/** Auxiliaries and adverbs that put a clause into the present. */
export const PRESENT_AUXILIARIES: ReadonlySet<string> = new Set('is are has have does do now currently'.split(' '))

/** Auxiliaries and verbs of what is still to be, as timetables tell it: "opens on 4 June". */
export const TIMETABLE_VERBS: ReadonlySet<string> = new Set(
  'will shall should must can may opens closes starts begins ends runs leaves sails takes'.split(' '),
)

/** Auxiliaries of the passive: "was guided by three". */
export const PASSIVE_AUXILIARIES: ReadonlySet<string> = new Set(['was', 'were', 'is', 'are', 'been', 'being', 'be'])

/** Words behind which "last" is a verb: "will last nearly two years". */
export const BEFORE_LASTING: ReadonlySet<string> = new Set(
  'will would could should may might must can to not also'.split(' '),
)
