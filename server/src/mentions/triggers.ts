import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../lexicon/calendar.js'
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

/** Words in which a mention can begin whatever stands behind them. */
const ALONE: ReadonlySet<string> = new Set([
  ...NUMBER_WORDS,
  ...MONTH_BY_WORD.keys(),
  ...WEEKDAY_BY_WORD.keys(),
  ...[...WEEKDAY_BY_WORD.values()].map(({ name }) => `${name.toLowerCase()}s`),
  ...RELATIVE_DAYS.keys(),
  ...DECADE_WORDS.keys(),
  ...FREQUENCY_ADVERBS.keys(),
  ...PERIOD_OFFSETS.keys(),
  ...HOLIDAYS.flatMap(({ names }) => names.map(name => /^[^\s-]+/.exec(name)?.[0] ?? name)),
  ...['noon', 'midday', 'midnight', 'tens', 'tonight', 'every', 'each', 'twice', 'thrice', 'once', 'few'],
])

/** Words that begin a mention only before certain others: "a year", "end of the month", "morning of". */
const BEFORE: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...['a', 'an'].map(article => [article, articleNouns()] as const),
  ...[...PORTION_NOUNS.keys(), ...DAY_PARTS.keys(), 'rest'].map(word => [word, new Set(['of'])] as const),
  ['day', new Set(['before', 'after'])],
])

function articleNouns(): ReadonlySet<string> {
  return new Set([
    ...PERIOD_NOUNS.keys(),
    'fortnight',
    'hundred',
    'thousand',
    'million',
    'billion',
    'dozen',
    'quarter',
    'third',
  ])
}

const FRACTIONS: ReadonlySet<string> = new Set(FRACTION_CHARACTERS.keys())

/** The longest trigger; a longer word is passed over without being looked up. */
const LONGEST = Math.max(...[...ALONE].map(word => word.length))

/**
 * True when the text may hold a mention: it has a digit, or a word in which one can begin. Most sentences have none
 * and cost one pass; nothing is remembered of what was found.
 */
export function mayHoldMention(text: string): boolean {
  let index = 0
  while (index < text.length) {
    const code = text.charCodeAt(index)
    if (isDigit(code)) return true
    if (!isLetter(code)) {
      if (code > 0x7f && (FRACTIONS.has(text.charAt(index)) || /\p{Nd}/u.test(text.charAt(index)))) return true
      index++
      continue
    }
    const end = endOfWord(text, index)
    if (end - index <= LONGEST && begins(text, index, end)) return true
    index = end
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
  while (index < text.length && isLetter(text.charCodeAt(index))) index++
  return index
}

/** ASCII letters, and everything beyond that is no punctuation of English prose: the words looked for are ASCII. */
function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x24f)
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
