import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { COUNTRY_BY_PEOPLE, COUNTRY_NAMES } from '../../lexicon/countries.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { REGION_NOUNS, REGIONS } from '../../lexicon/regions.js'
import { wordAt } from '../sentenceReading.js'
import { type Reader, say } from './reader.js'
import { isName, MOST_NAME_WORDS } from './surroundings.js'

/** "in Leeds", "at the Corn Hall": a name without the larger place in which it lies. */
export const place: Reader = (tokens, index) => {
  // "The Regent in Kell" is another than the one in Orrin.
  if (isName(tokens[index - 1]) || tokens.length < LEAST_SENTENCE) return null
  if (PASSED_THROUGH.has(wordAt(tokens, index - 1)) || tokens.some(({ lower }) => SERIES.has(lower))) return null
  const start = wordAt(tokens, index + 1) === 'the' ? index + 2 : index + 1
  let last = start - 1
  while (last < start + MOST_NAME_WORDS && isName(tokens[last + 1])) last++
  if (last < start || wordAt(tokens, last).endsWith("'s") || !isPlainEnd(tokens, last + 1)) return null
  const words = tokens.slice(start, last + 1).map(({ lower }) => lower)
  // "the Senate" may be any, "the Corn Hall" is one.
  if (words.length === 1 && start > index + 1) return null
  if (words.some(isRegionOrTime) || COUNTRY_NAMES.has(words.join(' '))) return null
  return say('place', null, words.join(' '), start, last)
}

/** Places that somebody comes to are many. */
const PASSED_THROUGH: ReadonlySet<string> = new Set(
  'arrived arrives arrive landed lands stopped stayed lived lives living staying travelled traveled moved based back'.split(
    ' ',
  ),
)
/** What is done in several places, one after the other. */
const SERIES: ReadonlySet<string> = new Set('leg legs round rounds stage stages heat heats tour return'.split(' '))

/** Tokens: "Cannery at Kell" is a heading, and tells of no event. */
const LEAST_SENTENCE = 6

/** No larger place follows, and no noun that the name only describes. */
function isPlainEnd(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index]
  if (next === undefined || next.text === '.') return true
  if (next.kind === 'word') return FUNCTION_WORDS.has(next.lower) || WHEN.has(next.lower)
  return next.text === ',' && !isName(tokens[index + 1])
}

const WHEN: ReadonlySet<string> = new Set([
  'next',
  'last',
  'yesterday',
  'today',
  'tonight',
  'tomorrow',
  'early',
  'late',
])

function isRegionOrTime(word: string): boolean {
  return (
    MONTH_BY_WORD.has(word) ||
    WEEKDAY_BY_WORD.has(word) ||
    COUNTRY_BY_PEOPLE.has(word) ||
    REGIONS.has(word) ||
    REGION_NOUNS.has(word) ||
    /shire$|^(?:north|south|east|west|county|valley|islands?)$/.test(word)
  )
}
