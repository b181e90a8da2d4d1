import { AGE_DECADES } from '../lexicon/ages.js'
import { MONTH_BY_WORD, SEASON_BY_WORD, WEEKDAY_BY_WORD } from '../lexicon/calendar.js'
import { FREQUENCY_ADVERBS } from '../lexicon/frequencies.js'
import { HOLIDAYS } from '../lexicon/holidays.js'
import { FRACTION_CHARACTERS, NUMBER_WORDS } from '../lexicon/numerals.js'
import {
  DAY_PARTS,
  DECADE_WORDS,
  PERIOD_END_CODES,
  PERIOD_NOUNS,
  PERIOD_OFFSETS,
  PORTION_NOUNS,
  RELATIVE_DAYS,
} from '../lexicon/timeWords.js'
import type { Cue } from './cues.js'

const WEEKDAYS = [
  ...WEEKDAY_BY_WORD.keys(),
  ...[...WEEKDAY_BY_WORD.values()].map(({ name }) => `${name.toLowerCase()}s`),
]
const HOLIDAY_WORDS = HOLIDAYS.flatMap(({ names }) => names.map(name => name.split(/[\s'-]+/)))

/** Words in which a mention can begin whatever stands behind them. */
const ALONE: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS,
  ...MONTH_BY_WORD.keys(),
  ...WEEKDAYS,
  ...RELATIVE_DAYS.keys(),
  ...DECADE_WORDS.keys(),
  ...PERIOD_END_CODES.keys(),
  ...FREQUENCY_ADVERBS.keys(),
  ...HOLIDAY_WORDS.flatMap(([word = '', more]) => (more === undefined ? [word] : [])),
  ...'doubled tripled trebled quadrupled quintupled halved twofold threefold fourfold fivefold sixfold tenfold'.split(
    ' ',
  ),
  ...'fortysomething thirtysomething twentysomething fiftysomething sixtysomething'.split(' '),
  ...[
    'noon',
    'midday',
    'midnight',
    'tens',
    'tonight',
    'twice',
    'thrice',
    'no',
    'nobody',
    'none',
    'without',
    'only',
    'sole',
    'goalless',
    'scoreless',
  ],
])

/** What an article can make one of, or a number out of: "a mile", "a dollar", "a couple of". */
const COUNTED_BY_ARTICLE = (
  "couple pair handful number baker's score single percentage per percent mile yard inch kilometre kilometer metre meter " +
  'litre liter millilitre milliliter gallon pint quart ounce gram kilogram kilo kg km ml lb pound tonne ton acre hectare ' +
  'dollar buck euro cent penny pound'
).split(' ')

const PERIODS = [...PERIOD_NOUNS.keys(), 'fortnight', 'few']

/** Words that begin a mention only before certain others: "a year", "this week", "end of the month", "Good Friday". */
const BEFORE: ReadonlyMap<string, ReadonlySet<string>> = followers([
  [
    ['a', 'an'],
    [...PERIODS, ...COUNTED_BY_ARTICLE, ...NUMBER_WORDS],
  ],
  [
    PERIOD_OFFSETS.keys(),
    [...PERIODS, ...SEASON_BY_WORD.keys(), ...DAY_PARTS.keys(), ...HOLIDAY_WORDS.map(([word = '']) => word)],
  ],
  [
    ['every', 'each', 'few'],
    [...PERIODS, ...DAY_PARTS.keys(), 'other'],
  ],
  [
    ['her', 'his', 'their'],
    [...AGE_DECADES.keys(), 'teens', 'early', 'mid', 'late'],
  ],
  [
    ['double', 'triple'],
    ['the', 'as'],
  ],
  [['once'], ['a', 'an', 'every', 'each', 'per']],
  [[...PORTION_NOUNS.keys(), ...DAY_PARTS.keys(), 'rest'], ['of']],
  [['day'], ['before', 'after']],
  [['week'], ['of']],
  [PERIOD_NOUNS.keys(), ['long']],
  ...HOLIDAY_WORDS.map(([word = '', more = '']) => [[word], [more]] as const),
])

function followers(
  pairs: readonly (readonly [words: Iterable<string>, followers: readonly string[]])[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const index = new Map<string, Set<string>>()
  for (const [words, behind] of pairs) {
    for (const word of words)
      index.set(word, new Set([...(index.get(word) ?? []), ...behind.filter(found => found !== '')]))
  }
  return index
}

/** Words in which a mention can begin whatever stands behind: a sentence without any is not read at all. */
export const TRIGGER: Cue = { word: begins, digits: true }

/** "twelve", "June", "yesterday's", "½" */
function begins(lower: string): boolean {
  if (FRACTION_CHARACTERS.has(lower)) return true
  const parts = lower.split("'")
  return parts.some((part, index) => ALONE.has(part) || BEFORE.get(part)?.has(parts[index + 1] ?? '') === true)
}

/** The words before which a mention can begin in this one: "year" for "a". */
export function followersOf(lower: string): ReadonlySet<string> | null {
  return BEFORE.get(lower) ?? null
}
