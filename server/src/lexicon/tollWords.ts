/*
 * Words between people, their number and what befell them; what befell them is in `fates.ts`.
 */

/** Between those who are told by their fate and their number: "the dead numbered 29", "the number of injured rose to 17". */
export const COMING_TO: ReadonlySet<string> = new Set(
  'to at was were is are has have had been now already numbered numbers number reached reaches rose risen rises climbed stood stands totalled totaled'.split(
    ' ',
  ),
)

/** What may stand between a verb and the number of people it befell: "killing an estimated 40". */
export const TOLL_OPENERS: ReadonlySet<string> = new Set([
  'the',
  'another',
  'an',
  'a',
  'additional',
  'estimated',
  'all',
])

/** Words between people and their fate: verbs of being and finding, "others", adverbs ("four people were later found dead"). */
export const BETWEEN_PEOPLE_AND_FATE: ReadonlySet<string> = new Set(
  (
    'other others more additional people were was are is be been being have has had who that which of them whom those these also both reportedly apparently ' +
    'confirmed reported feared presumed believed found pronounced declared left later still so now all accidentally fatally in at least either getting got ' +
    'said to known'
  ).split(' '),
)

/** What opens something else that is told of the people before their fate: "three workers at the mill died". */
export const ASIDE_OPENERS: ReadonlySet<string> = new Set('and in at on from aboard near inside outside'.split(' '))

/** Behind these another clause begins, which the verb of the people does not stand in. */
export const ASIDE_ENDS: ReadonlySet<string> = new Set('who that which but or while when after before'.split(' '))
