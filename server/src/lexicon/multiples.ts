/*
 * Words of multiplying, and what is multiplied.
 */

/** Verbs and adverbs that multiply. */
export const MULTIPLIERS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    doubled: 2,
    tripled: 3,
    trebled: 3,
    quadrupled: 4,
    quintupled: 5,
    halved: 1 / 2,
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    sixfold: 6,
    sevenfold: 7,
    eightfold: 8,
    ninefold: 9,
    tenfold: 10,
    twentyfold: 20,
    hundredfold: 100,
    thousandfold: 1000,
  }),
)

/** Words that multiply only before "as much", "the number" and the like: "twice the size". */
export const MULTIPLIERS_OF_MEASURES: ReadonlyMap<string, number> = new Map([
  ['twice', 2],
  ['thrice', 3],
  ['double', 2],
  ['triple', 3],
])

/** What is multiplied, behind "the": "twice the size". */
export const MULTIPLIED_MEASURES: ReadonlySet<string> = new Set(
  'number size height length width weight amount rate price cost value total area population average level sum capacity speed volume distance budget figure national fare'.split(
    ' ',
  ),
)

/** What is multiplied, behind "times": "three times more". */
export const MULTIPLIED_COMPARATIVES: ReadonlySet<string> = new Set(
  'more higher larger greater bigger faster longer less likelier stronger heavier taller smaller that'.split(' '),
)
