import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { COUNTRY_BY_PEOPLE, COUNTRY_NAMES } from '../../lexicon/countries.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { REGION_NOUNS, REGIONS } from '../../lexicon/regions.js'
import { wordAt } from '../sentenceReading.js'
import type { OppositeMention } from './opposite.js'
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

/** "heading for Leeds, where the fair", "to Leeds for the fair", "Leeds will host the fair", "the Leeds venue". */
export const host: Reader = (tokens, index) => {
  const word = wordAt(tokens, index)
  if (tokens.length < LEAST_SENTENCE || tokens.some(({ lower }) => SERIES.has(lower))) return null
  if (word !== 'where') return placeBefore(tokens, index, null)
  const clause = tokens.slice(index + 1, index + 1 + CLAUSE_REACH)
  return clause.some(({ lower }) => HAPPENING.has(lower)) ? placeBefore(tokens, index - 1, ',') : null
}

/** The name that ends before a token, which nothing but auxiliaries part from it; before "where" a comma does. */
function placeBefore(tokens: readonly Token[], index: number, mark: string | null): OppositeMention | null {
  let last = index - 1
  if (mark === null) while (last > 0 && AUXILIARIES.has(wordAt(tokens, last))) last--
  else if (wordAt(tokens, index) !== mark) last = index
  let first = last + 1
  while (first > 0 && last - first < MOST_NAME_WORDS && isName(tokens[first - 1])) first--
  if (first > last || (first === 0 && FUNCTION_WORDS.has(wordAt(tokens, 0)))) return null
  const words = tokens.slice(first, last + 1).map(({ lower }) => lower)
  if (words.some(isRegionOrTime) || COUNTRY_NAMES.has(words.join(' ')) || words.some(part => part.endsWith("'s")))
    return null
  return say('place', null, words.join(' '), first, last)
}

/** Tokens behind "where" in which something is said to happen there. */
const CLAUSE_REACH = 14
const HAPPENING: ReadonlySet<string> = new Set(
  'place held opens opened begins began starts started happened signed married born died sank crashed struck won launched unveiled'.split(
    ' ',
  ),
)
const AUXILIARIES: ReadonlySet<string> = new Set('will is was has had to be been again also'.split(' '))

/** Places that somebody comes to are many. */
const PASSED_THROUGH: ReadonlySet<string> = new Set(
  'arrived arrives arrive landed lands stopped stay stays stayed lived live lives living staying sleep slept lodge lodged travelled traveled moved based back'.split(
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
