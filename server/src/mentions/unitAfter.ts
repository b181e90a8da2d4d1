import { isCapitalised } from '../document/capital.js'
import { isPlural } from '../document/lemma.js'
import type { Token } from '../document/tokens.js'
import { FUNCTION_WORDS } from '../lexicon/functionWords.js'
import { HEAT_WORDS } from '../lexicon/heatWords.js'
import type { UnitEntry } from '../lexicon/units.js'
import {
  ambiguities,
  beginsUnit,
  beginsUnitName,
  beginsUnitSymbol,
  canonicalUnit,
  longestUnitName,
  unitSymbolAt,
} from '../values/unit.js'
import type { Cue } from './cues.js'
import type { DraftUnit } from './draft.js'
import type { Numeral } from './numerals/numeral.js'
import { type SentenceReading, tokenAt, wordAt } from './sentenceReading.js'

/** A unit found behind a numeral, with the token that ends it. */
export interface UnitAfter {
  readonly unit: UnitEntry
  readonly surface: string
  readonly last: number
  /** True for a name in words ("miles"), false for a symbol ("km"). */
  readonly named: boolean
  /** True where a hyphen joins number and unit: "a 12-mile walk". */
  readonly hyphenated: boolean
}

/** Words and marks with which the name or the symbol of a unit begins. */
export const UNIT: Cue = { word: beginsUnit }

/** The unit that follows a numeral: "12 miles", "12-mile", "12km", "12 km/h"; null where none does. */
export function unitAfter({ text, tokens }: SentenceReading, numeral: Numeral): UnitAfter | null {
  const next = tokens[numeral.last + 1]
  if (next === undefined) return null
  const hyphenated = (next.text === '-' || next.text === '‑') && !next.spaced
  // "thousands of years"
  const of = numeral.type === 'vague' && next.lower === 'of'
  const start = numeral.last + (hyphenated || of ? 2 : 1)
  const first = tokens[start]
  if (first === undefined || (hyphenated && first.spaced)) return null
  if (first.kind === 'number') return null
  const words: string[] = []
  const named = first.kind === 'word' && beginsUnitName(first.lower)
  for (let index = start; named && index < tokens.length && index < start + 6; index++)
    words.push(tokens[index]?.lower ?? '')
  const name = named ? longestUnitName(words, 0) : undefined
  if (name !== undefined) {
    const surface = words.slice(0, name.length).join(' ')
    return { unit: name.unit, surface, last: start + name.length - 1, named: true, hyphenated }
  }
  if (first.kind === 'word' && !beginsUnitSymbol(first.text)) return null
  const symbol = unitSymbolAt(text, first.start)
  if (symbol === undefined) return null
  const end = first.start + symbol.length
  let last = start
  while ((tokens[last]?.end ?? end) < end) last++
  return { unit: symbol.unit, surface: text.slice(first.start, end), last, named: false, hyphenated }
}

/**
 * True where a surface that may be an ordinary word, a letter or a scale has the evidence it needs: straight behind a
 * numeral in digits, and not at the head of a longer noun ("5 C batteries", "100 m people").
 */
export function isCertainUnit(
  { tokens }: SentenceReading,
  numeral: Numeral,
  { unit, surface, last }: UnitAfter,
): boolean {
  const doubts = ambiguities(unit, surface)
  if (doubts.length === 0) return true
  const following = tokens[last + 1]
  const glued = tokens[numeral.last + 1]?.spaced === false
  if (unit.dimension === 'temperature') return !numeral.inWords && isTemperature(tokens, numeral, last, glued)
  if (surface.length === 1 && glued && isNamedBefore(tokens, numeral.first)) return false
  if (surface === 'm' && glued && isMinute(tokens, numeral.first, last)) return false
  if (doubts.includes('letter')) return !numeral.inWords && (glued || surface.length > 1 || endsPhrase(following?.text))
  if (doubts.includes('mark')) {
    return glued && !numeral.inWords && endsPhrase(following?.text) && !isInQuotation(tokens, numeral)
  }
  if (doubts.includes('word') && unit.id === 'second' && surface === 'second') return !isRankBySecond(tokens, numeral)
  if (doubts.includes('word') && surface === 'in') return !numeral.inWords && (glued || endsPhrase(following?.text))
  if (doubts.includes('scale')) return !numeral.inWords
  return true
}

/** "Tropical Depression 29W", "the Route 5A": a capitalised word inside the sentence that the number names. */
function isNamedBefore(tokens: readonly Token[], first: number): boolean {
  const before = tokenAt(tokens, first - 1)
  return first > 1 && before?.kind === 'word' && isCapitalised(before.text) && before.text !== before.text.toUpperCase()
}

/** "the last 5m", "1m, 5m and 15m rates": minutes, as those who watch machines write them. */
function isMinute(tokens: readonly Token[], first: number, last: number): boolean {
  if (SPANNING.has(wordAt(tokens, first - 1))) return true
  for (let index = first - 6; index < last + 7; index++) if (WATCHED.has(wordAt(tokens, index))) return true
  return false
}

const SPANNING: ReadonlySet<string> = new Set(['last', 'past', 'every', 'next', 'previous'])
const WATCHED: ReadonlySet<string> = new Set('rate rates latency interval intervals window load averages'.split(' '))

/**
 * "38.5C" and "70 F" are temperatures; "18F" and "14C" may be an agency and a seat, so a word of heat, cold, rising or
 * falling must stand near, and no noun behind them.
 */
function isTemperature(tokens: readonly Token[], numeral: Numeral, last: number, glued: boolean): boolean {
  const following = tokens[last + 1]
  // "5 C.F.R."
  if (following?.text === '.' && tokens[last + 2]?.spaced === false) return false
  if (following?.kind === 'word' && (isPlural(following.lower) || isCapitalised(following.text))) return false
  if (!Number.isInteger(numeral.low.value) || numeral.low.value < 0 || numeral.high !== undefined) return true
  if (!glued && (following === undefined || following.kind === 'mark' || FUNCTION_WORDS.has(following.lower)))
    return true
  for (let index = Math.max(0, numeral.first - 12); index < last + 10; index++)
    if (HEAT_WORDS.has(wordAt(tokens, index))) return true
  return false
}

/** "its thirty-second season" is the 32nd; "a thirty-second film" and "two thirty-second films" take half a minute. */
function isRankBySecond(tokens: readonly Token[], { first, low, inWords }: Numeral): boolean {
  if (!inWords || low.value % 10 !== 0 || low.value < 20 || low.value > 90) return false
  const before = tokenAt(tokens, first - 1)
  return before === undefined || RANKED_BEHIND.has(before.lower) || before.lower.endsWith("'s")
}

const RANKED_BEHIND: ReadonlySet<string> = new Set('the its his her their our my your this that'.split(' '))

/** A quotation mark is open before the number: the one behind it closes it and means no inches. */
function isInQuotation(tokens: readonly Token[], { first }: Numeral): boolean {
  let marks = 0
  for (let index = 0; index < first; index++) if (tokens[index]?.text === '"') marks++
  return marks % 2 === 1
}

function endsPhrase(text: string | undefined): boolean {
  return (
    text === undefined ||
    /^(?:[.,;:!?)\]/×x–—-]|by|and|or|to|in|at|of|wide|long|tall|high|deep|thick|away|from|above|below|per|on)$/.test(
      text,
    )
  )
}

/** Units of which few are told by the half. */
const HALVED: ReadonlySet<string> = new Set(['hour', 'day', 'week'])

/** The draft's unit for a unit of the table. */
export function draftUnit(unit: UnitEntry): DraftUnit {
  return {
    canonical: canonicalUnit(unit.dimension).id,
    dimension: unit.dimension,
    factor: unit.factor,
    ...(unit.offset === undefined ? {} : { offset: unit.offset }),
    surface: unit.id,
    granularity: unit.id === 'year' ? 'year' : HALVED.has(unit.id) ? 'day' : 'other',
  }
}
