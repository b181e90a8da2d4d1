import { type Ambiguity, canonicalUnits, type Dimension, type UnitEntry, units } from '../lexicon/units.js'
import { longestPhrase, phraseIndex, wordsOfPhrase } from '../text/phraseIndex.js'
import { longestSymbol, symbolIndex } from '../text/symbolIndex.js'
import type { Interval } from './interval.js'

/** A unit found in a text: `length` is the number of words or of UTF-16 units, whichever was searched. */
export interface UnitMatch {
  readonly unit: UnitEntry
  readonly length: number
}

const byId: ReadonlyMap<string, UnitEntry> = new Map(units.map(unit => [unit.id, unit]))
const names = phraseIndex(units.flatMap(unit => unit.names.map(name => [name, unit] as const)))
const symbols = symbolIndex(units.flatMap(unit => unit.symbols.map(symbol => [symbol, unit] as const)))

/**
 * The units that a surface may name, the usual reading first; empty where it names none. A symbol counts as it is,
 * a name in any case, both with or without an abbreviation's full stop: "MB", "Miles per Hour", "ft.".
 */
export function findUnits(surface: string): readonly UnitEntry[] {
  const symbol = withoutFullStop(surface)
  const bySymbol = longestSymbol(symbols, symbol, 0, (_, end) => end === symbol.length)
  if (bySymbol) return bySymbol.values
  const words = wordsOfPhrase(surface)
  const byName = longestPhrase(names, words, 0)
  return byName?.length === words.length ? [byName.value] : []
}

function withoutFullStop(surface: string): string {
  return surface.length > 1 && surface.endsWith('.') ? surface.slice(0, -1) : surface
}

/** The usual reading of a surface: `findUnit('sq ft')` is the square foot. */
export function findUnit(surface: string): UnitEntry | undefined {
  return findUnits(surface)[0]
}

/** The unit with this id ("mile", "US gallon"). */
export function unitById(id: string): UnitEntry | undefined {
  return byId.get(id)
}

/**
 * The longest unit name that begins at `words[start]`, in any case: "square miles", "miles per hour", "light-year".
 * Words are tokens, each mark by itself; see `longestPhrase`.
 */
export function longestUnitName(words: readonly string[], start: number): UnitMatch | undefined {
  const match = longestPhrase(names, words, start)
  return match && { unit: match.value, length: match.length }
}

/**
 * The longest unit symbol that begins at `start`, in its usual reading: "km/h" in "90km/h", nothing in "5 million".
 * It must end where a word may end, and one that is also a letter or a word must not begin a compound: the "C" of
 * "5 C-130s" and the "in" of "3 in-depth studies" are no units.
 */
export function unitSymbolAt(text: string, start: number): UnitMatch | undefined {
  const match = longestSymbol(symbols, text, start, (symbol, end) => {
    if (continuesWord(text, end)) return false
    const ambiguous = findUnits(symbol).some(unit => isAlso(unit, symbol, 'letter') || isAlso(unit, symbol, 'word'))
    return !(ambiguous && isHyphen(text.charAt(end)) && continuesWord(text, end + 1))
  })
  return match && { unit: match.values[0], length: match.length }
}

function continuesWord(text: string, offset: number): boolean {
  const codePoint = text.codePointAt(offset)
  return codePoint !== undefined && /[\p{L}\p{N}]/u.test(String.fromCodePoint(codePoint))
}

function isHyphen(character: string): boolean {
  return character === '-' || character === '\u2010' || character === '\u2011'
}

const symbolWords: ReadonlySet<string> = new Set(
  units.flatMap(unit => unit.symbols.map(symbol => /^\p{L}+/u.exec(symbol)?.[0] ?? '')),
)

/** True for letters with which the symbol of a unit begins, as they are written: "km" of "km/h". */
export function beginsUnitSymbol(letters: string): boolean {
  return symbolWords.has(letters)
}

/** True for a word or mark, in lower case and as written, with which the name or the symbol of a unit begins. */
export function beginsUnit(lower: string, text: string): boolean {
  return names.has(lower) || symbolWords.has(text) || (text.length === 1 && symbols.has(text))
}

/** True for a word with which the name of a unit begins: a cheap test before `longestUnitName`. */
export function beginsUnitName(word: string): boolean {
  return names.has(word)
}

/** True for a word that names a length of time: "days", "year". */
export function isTimeSpanWord(word: string): boolean {
  const dimension = beginsUnitName(word) ? findUnit(word)?.dimension : undefined
  return dimension === 'duration' || dimension === 'months'
}

/** What else a surface of the unit may be; empty where it is nothing else. The surface as in the table. */
export function ambiguities(unit: UnitEntry, surface: string): readonly Ambiguity[] {
  return unit.ambiguous?.[surface] ?? unit.ambiguous?.[surface.toLowerCase()] ?? []
}

function isAlso(unit: UnitEntry, surface: string, ambiguity: Ambiguity): boolean {
  return ambiguities(unit, surface).includes(ambiguity)
}

/** The unit in which values of the dimension are held. */
export function canonicalUnit(dimension: Dimension): UnitEntry {
  const unit = byId.get(canonicalUnits[dimension])
  if (!unit) throw new Error(`The dimension ${dimension} has no canonical unit`)
  return unit
}

/**
 * The definite units that a unit may stand for, itself where it is definite: a "ton" is a short ton, a long ton or a
 * tonne. Two values agree when any pair of readings does; two values in the same indefinite unit share their reading.
 */
export function readings(unit: UnitEntry): readonly UnitEntry[] {
  if (!unit.mayBe) return [unit]
  return unit.mayBe.flatMap(id => byId.get(id) ?? [])
}

/**
 * A value in the canonical unit of its dimension, free of the noise of binary fractions, so that 35 cm and 0.35 m are
 * the same number: 14 significant digits, or 9 decimal places on a scale with an offset, where digits cancel.
 */
export function toCanonical(unit: UnitEntry, value: number): number {
  if (unit.offset !== undefined) return roundToPlaces(value * unit.factor + unit.offset)
  return unit.factor === 1 ? value : roundToDigits(value * unit.factor)
}

/** A canonical value in this unit: the inverse of `toCanonical`. */
export function fromCanonical(unit: UnitEntry, canonical: number): number {
  if (unit.offset !== undefined) return roundToPlaces((canonical - unit.offset) / unit.factor)
  return unit.factor === 1 ? canonical : roundToDigits(canonical / unit.factor)
}

/** A difference or a step in canonical units: a rise of 9 °F is one of 5 °C, though 9 °F is -12.8 °C. */
export function toCanonicalDifference(unit: UnitEntry, difference: number): number {
  return unit.factor === 1 ? difference : roundToDigits(difference * unit.factor)
}

/** A canonical difference in this unit: the inverse of `toCanonicalDifference`. */
export function fromCanonicalDifference(unit: UnitEntry, difference: number): number {
  return unit.factor === 1 ? difference : roundToDigits(difference / unit.factor)
}

/** Both ends of an interval in the canonical unit. */
export function toCanonicalInterval(unit: UnitEntry, interval: Interval): Interval {
  return { ...interval, min: toCanonical(unit, interval.min), max: toCanonical(unit, interval.max) }
}

/** A value of one unit in another; undefined where they measure different things. */
export function convert(value: number, from: UnitEntry, to: UnitEntry): number | undefined {
  if (from.dimension !== to.dimension) return undefined
  return from.id === to.id ? value : fromCanonical(to, toCanonical(from, value))
}

function roundToDigits(value: number): number {
  return Number(value.toPrecision(14))
}

function roundToPlaces(value: number): number {
  return Math.round(value * 1e9) / 1e9
}
