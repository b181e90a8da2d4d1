import { AGE_DECADES } from '../lexicon/ages.js'
import { MONTH_BY_WORD, SEASON_BY_WORD, WEEKDAY_BY_WORD } from '../lexicon/calendar.js'
import { FREQUENCY_ADVERBS } from '../lexicon/frequencies.js'
import { HOLIDAYS } from '../lexicon/holidays.js'
import { FRACTION_CHARACTERS, NUMBER_WORDS } from '../lexicon/numerals.js'
import {
  DAY_PARTS,
  DECADE_WORDS,
  PERIOD_NOUNS,
  PERIOD_OFFSETS,
  PORTION_NOUNS,
  RELATIVE_DAYS,
} from '../lexicon/timeWords.js'

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
  ...FREQUENCY_ADVERBS.keys(),
  ...HOLIDAY_WORDS.flatMap(([word = '', more]) => (more === undefined ? [word] : [])),
  ...'doubled tripled trebled quadrupled quintupled halved twofold threefold fourfold fivefold sixfold tenfold'.split(
    ' ',
  ),
  ...'fortysomething thirtysomething twentysomething fiftysomething sixtysomething'.split(' '),
  ...['noon', 'midday', 'midnight', 'tens', 'tonight', 'twice', 'thrice'],
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

const FRACTIONS: ReadonlySet<string> = new Set(FRACTION_CHARACTERS.keys())

/**
 * A hash of a word that small and capital letters share, and a bit for each hash that a trigger has: nearly every other
 * word is turned away by it without being cut out of the text.
 */
const HASHES: Uint8Array = new Uint8Array(1 << 14)
for (const word of [...ALONE, ...BEFORE.keys()]) HASHES[hashOf(word, 0, word.length)] = 1

function hashOf(text: string, start: number, end: number): number {
  let hash = 0
  for (let index = start; index < end; index++) hash = (Math.imul(hash, 31) + (text.charCodeAt(index) | 0x20)) | 0
  return hash & 0x3fff
}

/** What a character is to the search: 1 a letter, 2 a digit. Letters beyond these are those of Latin words. */
const CLASSES: Uint8Array = Uint8Array.from({ length: 0x250 }, (_, code) =>
  isDigit(code) ? 2 : isLetter(code) ? 1 : 0,
)

/**
 * True when the text from `start` to `end` may hold a mention: it has a digit, or a word in which one can begin. Most
 * sentences have none and cost one pass; nothing is remembered of what was found.
 */
export function mayHoldMention(text: string, start = 0, end = text.length): boolean {
  let index = start
  while (index < end) {
    const code = text.charCodeAt(index)
    const kind = code < 0x250 ? CLASSES[code] : 0
    if (kind === 2) return true
    if (kind !== 1) {
      if (code > 0x7f && (FRACTIONS.has(text.charAt(index)) || /\p{Nd}/u.test(text.charAt(index)))) return true
      index++
      continue
    }
    const endOfThis = endOfWord(text, index + 1)
    if (HASHES[hashOf(text, index, endOfThis)] === 1 && begins(text, index, endOfThis)) return true
    index = endOfThis
  }
  return false
}

function begins(text: string, start: number, end: number): boolean {
  const word = text.slice(start, end).toLowerCase()
  if (ALONE.has(word)) return true
  const followers = BEFORE.get(word)
  if (followers === undefined) return false
  const next = end + 1
  const follower = text.slice(next, endOfWord(text, next)).toLowerCase()
  return followers.has(follower) || (follower.endsWith('s') && followers.has(follower.slice(0, -1)))
}

function endOfWord(text: string, from: number): number {
  let index = from
  while (index < text.length && CLASSES[text.charCodeAt(index)] === 1) index++
  return index
}

/** ASCII letters, and everything beyond that is no punctuation of English prose: the words looked for are ASCII. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
