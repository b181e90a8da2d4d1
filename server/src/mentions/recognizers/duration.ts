import type { Token } from '../../document/tokens.js'
import { NUMBER_WORDS } from '../../lexicon/numerals.js'
import type { Timex } from '../../values/timex.js'
import { unitById } from '../../values/unit.js'
import { clean, type WrittenNumber } from '../../values/writtenNumber.js'
import { amountOf, type DraftUnit } from '../draft.js'
import type { Numeral } from '../numerals/numeral.js'
import type { Proposal, Recognizer } from '../recognizer.js'
import { type SentenceReading, tokenAt, wordAt } from '../sentenceReading.js'
import { draftUnit, isCertainUnit, UNIT, type UnitAfter, unitAfter } from '../unitAfter.js'

/**
 * Stretches of time by their length: "18 months", "a 90-minute show", "three and a half years", "half an hour", "a
 * week-long fast", "three consecutive quarters". "A year" counts as one only where something makes a number of it.
 */
export const duration: Recognizer = {
  name: 'duration',
  needs: UNIT,
  numeral: (sentence, numeral, place) => numbered(sentence, numeral, sentence.numerals[place + 1]),
  begins: { word: (lower, text) => isArticle(lower) || lower === 'half' || UNIT.word(lower, text) },
  word: (sentence, index) => {
    const word = wordAt(sentence.tokens, index)
    if (isArticle(word)) return withArticle(sentence, index)
    if (word === 'half') return halfOf(sentence, index)
    return isLong(sentence.tokens, index) ? lengthAdjective(sentence, index) : null
  },
}

function isArticle(word: string): boolean {
  return word === 'a' || word === 'an'
}

function isDuration({ unit }: UnitAfter): boolean {
  return unit.dimension === 'duration' || unit.dimension === 'months'
}

// ── With a number ───────────────────────────────────────────────────────────────────────────────────────────────────

function numbered(sentence: SentenceReading, numeral: Numeral, following: Numeral | undefined): Proposal | null {
  const mixed = mixedNumber(sentence, numeral)
  if (mixed !== null) return mixed
  const { tokens } = sentence
  const couple = wordAt(tokens, numeral.last) === 'couple' && wordAt(tokens, numeral.last + 1) === 'of'
  const between = couple || SOLID_WORDS.has(wordAt(tokens, numeral.last + 1)) ? 1 : 0
  const found = unitAfter(sentence, between === 0 ? numeral : { ...numeral, last: numeral.last + between })
  if (found === null || !isDuration(found) || !isCertainUnit(sentence, numeral, found)) return null
  if (isCalendarSpan(sentence, found) || (between === 1 && !found.named)) return null
  const clock = hoursAndMinutes(sentence, numeral, found, following)
  if (clock !== null) return clock
  const part = isSingle(numeral) ? partBehind(tokens, found.last + 1) : null
  if (part === null) return proposal(sentence, numeral.first, found.last, numeral, found)
  return proposal(sentence, numeral.first, part.last, plus(numeral, part.value), found)
}

/** "five and a half minutes", "two and a quarter of an hour", "three-quarters of an hour". */
function mixedNumber(sentence: SentenceReading, numeral: Numeral): Proposal | null {
  const { tokens } = sentence
  if (numeral.high !== undefined || (numeral.type !== 'cardinal' && numeral.type !== 'fraction')) return null
  const part = isSingle(numeral) ? partBehind(tokens, numeral.last + 1) : null
  // "£1.50 a week" is a rate: only a fraction in words stands before an article.
  const isPart = part !== null || (numeral.low.coarse === true && !Number.isInteger(numeral.low.value))
  if (!isPart) return null
  const last = part?.last ?? numeral.last
  const of = wordAt(tokens, last + 1) === 'of' ? 1 : 0
  const article = /^an?$/.test(wordAt(tokens, last + 1 + of)) ? 1 : 0
  if (part === null && of + article === 0) return null
  const whole = part === null ? { ...numeral, type: 'cardinal' as const } : plus(numeral, part.value)
  return unitBehind(sentence, numeral.first, last + of + article, whole)
}

function isSingle({ type, high, low }: Numeral): boolean {
  return type === 'cardinal' && high === undefined && Number.isInteger(low.value)
}

function plus(numeral: Numeral, part: number): Numeral {
  return { ...numeral, low: { value: numeral.low.value + part, lastDigit: 1, coarse: true } }
}

/** "and a half", "and three quarters", "and quarter" behind a number or its unit. */
function partBehind(tokens: readonly Token[], index: number): { value: number; last: number } | null {
  if (wordAt(tokens, index) !== 'and') return null
  const count = PART_COUNTS.get(wordAt(tokens, index + 1))
  const noun = count === undefined ? index + 1 : index + 2
  const size = PART_SIZES.get(wordAt(tokens, noun))
  if (size === undefined || (count === undefined && tokens[noun + 1]?.kind === 'mark')) return null
  return { value: (count ?? 1) * size, last: noun }
}

const PART_COUNTS: ReadonlyMap<string, number> = new Map(Object.entries({ a: 1, an: 1, one: 1, two: 2, three: 3 }))
const PART_SIZES: ReadonlyMap<string, number> = new Map(
  Object.entries({ half: 1 / 2, quarter: 1 / 4, quarters: 1 / 4 }),
)

/** "2 hours ten", "1 hour and thirty" at the end of a phrase: the number behind is of minutes. */
function hoursAndMinutes(
  sentence: SentenceReading,
  numeral: Numeral,
  found: UnitAfter,
  following: Numeral | undefined,
): Proposal | null {
  const { tokens } = sentence
  if (found.unit.id !== 'hour' || !isSingle(numeral)) return null
  const start = wordAt(tokens, found.last + 1) === 'and' ? found.last + 2 : found.last + 1
  const minutes = following?.first === start ? following : undefined
  const next = minutes === undefined ? undefined : tokens[minutes.last + 1]
  const ends = next === undefined || (!next.spaced && /^[.,;:!?)]$/.test(next.text))
  const minute = unitById('minute')
  if (minutes === undefined || minute === undefined || !ends || !isSingle(minutes) || minutes.low.value >= 60)
    return null
  const low = { value: numeral.low.value * 60 + minutes.low.value, lastDigit: 1 }
  return proposal(sentence, numeral.first, minutes.last, { ...numeral, low }, { ...found, unit: minute })
}

/** Words between a number and its unit that leave both what they are. */
const SOLID_WORDS = new Set(
  (
    'more further additional extra full whole consecutive straight successive solid long short ' +
    'coming upcoming past previous preceding following'
  ).split(' '),
)

/** "two quarters" of a cake are no stretch of time. */
function isCalendarSpan({ tokens }: SentenceReading, { unit, last }: UnitAfter): boolean {
  return unit.id === 'quarter' && wordAt(tokens, last + 1) === 'of'
}

/** "half an hour", "half a century", "half-hour". */
function halfOf(sentence: SentenceReading, index: number): Proposal | null {
  const { tokens } = sentence
  const numeral = one(index, { value: 1 / 2, lastDigit: 1, coarse: true })
  const article = wordAt(tokens, index + 1)
  if (article === 'a' || article === 'an') return unitBehind(sentence, index, index + 1, numeral)
  const hyphen = wordAt(tokens, index + 1) === '-' && tokens[index + 1]?.spaced === false
  const before = wordAt(tokens, index - 1)
  // "half hour", "the half-hour rest", but not the first half year, nor "and a half years", which belong to others.
  if (/^(?:a|an|first|second|other|last|-)$/.test(before) || (before === 'the' && !hyphen)) return null
  return unitBehind(sentence, index, index + (hyphen ? 1 : 0), numeral)
}

/** The duration whose unit follows the token at `last`. */
function unitBehind(sentence: SentenceReading, first: number, last: number, numeral: Numeral): Proposal | null {
  const found = unitAfter(sentence, { ...numeral, last })
  if (found === null || !isDuration(found) || !found.named || found.hyphenated) return null
  return proposal(sentence, first, found.last, numeral, found)
}

// ── Without a number ────────────────────────────────────────────────────────────────────────────────────────────────

const ONE: WrittenNumber = { value: 1, lastDigit: 1 }
const ONE_AND_A_HALF: WrittenNumber = { value: 1.5, lastDigit: 1, coarse: true }

function one(index: number, low = ONE): Numeral {
  return { type: 'cardinal', first: index, last: index, low, inWords: true }
}

/** "a year ago", "an hour later", "nearly a decade", "for a week", "a year and a half", "a half-year". */
function withArticle(sentence: SentenceReading, index: number): Proposal | null {
  const { tokens } = sentence
  if (wordAt(tokens, index + 1) === 'half') {
    if (wordAt(tokens, index - 1) === 'and') return null
    const low = { value: 1 / 2, lastDigit: 1, coarse: true }
    const found = unitAfter(sentence, { ...one(index, low), last: index + 1 })
    return found === null || !isDuration(found) || !found.named
      ? null
      : proposal(sentence, index, found.last, one(index, low), found)
  }
  const found = unitAfter(sentence, one(index))
  if (found === null || found.hyphenated || !found.named || !isDuration(found)) return null
  const half = isAndAHalf(tokens, found.last + 1)
  if (!half && !isCounted(sentence, index, found)) return null
  const numeral = one(index, half ? ONE_AND_A_HALF : ONE)
  return proposal(sentence, index, half ? found.last + 3 : found.last, numeral, found)
}

function isAndAHalf(tokens: readonly Token[], index: number): boolean {
  return wordAt(tokens, index) === 'and' && wordAt(tokens, index + 1) === 'a' && wordAt(tokens, index + 2) === 'half'
}

/** The article counts as one where a direction, a hedge or a verb of lasting makes a number of it. */
function isCounted({ tokens }: SentenceReading, index: number, found: UnitAfter): boolean {
  if (directionAfter(tokens, found.last) !== undefined) return true
  const before = wordAt(tokens, index - 1)
  const after = tokens[found.last + 1]
  if (COUNTING_WORDS.has(before) || isPartBehind(tokens, found.last)) return true
  // "a week after the vote" counts as "a week before the vote" does; "a second after the first" is a rank.
  if (after?.lower === 'after' && found.unit.id !== 'second' && found.unit.id !== 'quarter') return true
  // "in a year when", "for a second time": the noun goes on, or is another.
  const ends = after === undefined || after.kind === 'mark' || ENDING_WORDS.has(after.lower)
  return LASTING_WORDS.has(before) && ends && found.unit.id !== 'second'
}

/** "an hour and 45 minutes": a smaller unit goes on counting. */
function isPartBehind(tokens: readonly Token[], last: number): boolean {
  const number = tokens[last + 2]
  const counts = number?.kind === 'number' || NUMBER_WORDS.has(number?.lower ?? '')
  return wordAt(tokens, last + 1) === 'and' && counts && SMALL_UNITS.test(wordAt(tokens, last + 3))
}

const SMALL_UNITS = /^(?:months?|weeks?|days?|hours?|minutes?|mins?|seconds?|secs?)$/

const COUNTING_WORDS = new Set(
  'nearly almost about around over than under least roughly approximately within'.split(' '),
)
const LASTING_WORDS = new Set('for after in took take takes lasted lasts last spent spend'.split(' '))
const ENDING_WORDS = new Set(
  'to from and but before after on at with until while as or because since if by later'.split(' '),
)

function isLong(tokens: readonly Token[], index: number): boolean {
  const hyphen = tokens[index + 1]
  return hyphen?.text === '-' && !hyphen.spaced && wordAt(tokens, index + 2) === 'long'
}

/** "a week-long fast", "the decade-long feud": one of the unit; "an hours-long standoff": nobody says how many. */
function lengthAdjective(sentence: SentenceReading, index: number): Proposal | null {
  if (wordAt(sentence.tokens, index - 1) === '-' || tokenAt(sentence.tokens, index - 1)?.kind === 'number') return null
  const found = unitAfter(sentence, { ...one(index), last: index - 1 })
  if (found === null || !isDuration(found) || !found.named || found.last !== index) return null
  const numeral: Numeral = found.surface === found.unit.plural ? { ...one(index), type: 'open' } : one(index)
  return proposal(sentence, index, index, numeral, found)
}

// ── What is proposed ────────────────────────────────────────────────────────────────────────────────────────────────

function proposal(
  { tokens }: SentenceReading,
  first: number,
  last: number,
  numeral: Numeral,
  found: UnitAfter,
): Proposal {
  const unit = draftUnit(found.unit)
  const timex = durationTimex(numeral, unit, directionAfter(tokens, last))
  return { kind: 'duration', first, last, amount: amountOf(numeral), unit, timex }
}

/** Which way a duration leads: "18 months ago" and "earlier" back, "later" and "from now" on. */
function directionAfter(tokens: readonly Token[], last: number): Timex['direction'] {
  const next = wordAt(tokens, last + 1)
  if (next === 'ago' || next === 'earlier' || next === 'before' || next === 'previously') return 'past'
  if (next === 'later' || next === 'afterwards' || next === 'hence') return 'future'
  const point = wordAt(tokens, last + 2) === 'right' ? last + 3 : last + 2
  return next === 'from' && wordAt(tokens, point) === 'now' ? 'future' : undefined
}

function durationTimex(numeral: Numeral, unit: DraftUnit, direction: Timex['direction']): Timex {
  return {
    type: 'DURATION',
    value: isoDuration(numeral, unit.surface),
    known: {},
    ...(direction === undefined ? {} : { direction }),
  }
}

/** ISO letters of the units that TIMEX3 durations use; a fortnight is two weeks, a quarter of a year "Q". */
const ISO_UNITS: Readonly<Record<string, { readonly letter: string; readonly time?: true; readonly factor?: number }>> =
  {
    second: { letter: 'S', time: true },
    minute: { letter: 'M', time: true },
    hour: { letter: 'H', time: true },
    day: { letter: 'D' },
    week: { letter: 'W' },
    fortnight: { letter: 'W', factor: 2 },
    month: { letter: 'M' },
    quarter: { letter: 'Q' },
    year: { letter: 'Y' },
    decade: { letter: 'Y', factor: 10 },
    century: { letter: 'Y', factor: 100 },
    millennium: { letter: 'Y', factor: 1000 },
    megaannum: { letter: 'Y', factor: 1e6 },
    gigaannum: { letter: 'Y', factor: 1e9 },
    millisecond: { letter: 'S', time: true, factor: 1e-3 },
    microsecond: { letter: 'S', time: true, factor: 1e-6 },
    nanosecond: { letter: 'S', time: true, factor: 1e-9 },
  }

/** "P18M", "PT90M", "PXD" for an unknown number of days; the upper end of a range is in the quantity only. */
function isoDuration({ type, low }: Numeral, surface: string): string {
  const { letter, time, factor = 1 } = ISO_UNITS[surface] ?? { letter: 'D' }
  const digits = type === 'cardinal' || type === 'fraction' ? String(clean(low.value * factor)) : 'X'
  return `P${time ? 'T' : ''}${digits}${letter}`
}
