/*
 * Words that narrow what a claim is of, or that keep such a word from doing so.
 */

/** Words that make a version a bound: "version 2.4 or later". */
export const REQUIRING: ReadonlySet<string> = new Set(
  'later newer above below earlier older requires require required needs need minimum least since before prior upgrade upgraded update supports example'.split(
    ' ',
  ),
)

/** Up to which point of a contest a score stands, or which of several contests it sums up. */
export const STAGES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    half: 'stage:half',
    'half-time': 'stage:half',
    halftime: 'stage:half',
    interval: 'stage:half',
    break: 'stage:half',
    led: 'stage:lead',
    leading: 'stage:lead',
    trailed: 'stage:lead',
    trailing: 'stage:lead',
    equalised: 'stage:lead',
    equalized: 'stage:lead',
    up: 'stage:lead',
    down: 'stage:lead',
    leg: 'stage:leg',
    aggregate: 'stage:aggregate',
    overall: 'stage:aggregate',
    series: 'stage:aggregate',
    extra: 'stage:extra time',
    penalties: 'stage:penalties',
    'shoot-out': 'stage:penalties',
    shootout: 'stage:penalties',
    replay: 'stage:replay',
    rematch: 'stage:replay',
    return: 'stage:replay',
    reverse: 'stage:replay',
    friendly: 'stage:friendly',
    committee: 'stage:committee',
    reading: 'stage:reading',
  }),
)

/** Sorts of people: a part of those who are counted, unless they are what is counted. */
export const PEOPLE_WORDS: ReadonlySet<string> = new Set(
  'male female men women man woman boys girls boy girl children child adult adults minors'.split(' '),
)

/** How a thing looks: "the new footbridge" is as long as the footbridge. */
export const LOOKS: ReadonlySet<string> = new Set(
  'new newest old oldest young large small big little black white red blue green yellow elderly'.split(' '),
)

/** What says the same as a word of the table: "the past week", "70 lambs died", "70 lambs were killed". */
export const PLAIN_WORDS: ReadonlyMap<string, string> = new Map([
  ['past', 'last'],
  ['died', 'killed'],
  ['perished', 'killed'],
])

/** "the first quarter" is a part of a year, "its first year" a time. */
export const LONG_TIMES: ReadonlySet<string> = new Set(
  'year years month months week weeks day days decade decades century night nights weekend'.split(' '),
)

/** Words that make a time of the noun behind them: "last year", "each week". */
export const TIME_ORDER: ReadonlySet<string> = new Set(
  'first second third fourth fifth last next previous past latest final each per'.split(' '),
)

/** Adjectives that are nouns too: "tickets for the final are £25". */
export const ENDING_NOUNS: ReadonlySet<string> = new Set(['final', 'past', 'peak', 'public', 'state'])

/** For whom a thing opens when it opens for all. */
export const EVERYONE: ReadonlySet<string> = new Set(['visitors', 'guests', 'customers', 'people', 'crowds'])

/** Beside them "three to one" is a ratio, and nothing that is given to somebody. */
export const RATIO_WORDS: ReadonlySet<string> = new Set('there ratio ratios keeps average has have had with'.split(' '))

/** Words for a ratio. */
export const RATIOS: ReadonlySet<string> = new Set(['ratio', 'ratios'])

/** Where in a series a stretch of it lies: "their first six climbs". */
export const ENDS_OF_SERIES: ReadonlySet<string> = new Set('first last next past final previous opening'.split(' '))

/** Words and endings that say whose it is. */
export const POSSESSIVES: ReadonlySet<string> = new Set(['his', 'her', 'its', 'their', "'s", '’s', 's'])

/** Whether a weight is with what is on a vehicle, or without: "38 tonnes laden". */
export const LADEN_OR_EMPTY: ReadonlyMap<string, string> = new Map(
  Object.entries({ empty: 'empty', unladen: 'empty', unloaded: 'empty', laden: 'laden', loaded: 'laden' }),
)

/** What stands between the parts of a whole, and is none of it. */
export const BREAKS: ReadonlySet<string> = new Set(
  'interval intermission break pause wait delay gap rest stop'.split(' '),
)

/** What a post was held as, for a part of the time or with breaks. */
export const BROKEN_TENURES: ReadonlySet<string> = new Set('acting interim caretaker terms stints spells'.split(' '))

/** Lengths of time for which somebody has a post, in the singular: "four seasons as director". */
export const TENURES: ReadonlySet<string> = new Set('year month week season term spell stint decade'.split(' '))

/** Qualities that a count of things has as a whole: "the trust's 17 schools are full". */
export const STATES_OF_ALL: ReadonlySet<string> = new Set(
  'full new old large small public active yellow red blue green'.split(' '),
)

/** Which tremor or storm a strength is of, and whether it is a first figure, by the words that tell it. */
export const MARKS_OF_STRENGTH: readonly (readonly [string, readonly string[]])[] = [
  ['aftershock', ['aftershock', 'aftershocks']],
  ['foreshock', ['foreshock', 'foreshocks']],
  [
    'initial',
    ['initially', 'preliminary', 'first', 'revised', 'upgraded', 'downgraded', 'later', 'weakened', 'strengthened'],
  ],
]
