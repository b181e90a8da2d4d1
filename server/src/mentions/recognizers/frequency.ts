import type { Token } from '../../document/tokens.js'
import { WEEKDAY_BY_WORD, WEEKDAYS } from '../../lexicon/calendar.js'
import { FREQUENCY_ADVERBS, TIMES_ADVERBS } from '../../lexicon/frequencies.js'
import { UNITS_AND_TEENS } from '../../lexicon/numerals.js'
import { DAY_PARTS, PERIOD_NOUNS, type TimeUnit } from '../../lexicon/timeWords.js'
import type { Timex } from '../../values/timex.js'
import { wholeNumber } from '../../values/writtenNumber.js'
import { type Amount, amountOf, type DraftUnit } from '../draft.js'
import type { Numeral } from '../numerals/numeral.js'
import type { Proposal, Recognizer } from '../recognizer.js'
import { type SentenceReading, wordAt } from '../sentenceReading.js'
import { isCapitalised, monthAt, ordinalAt, weekdayAt } from '../timex/parts.js'

/** How often something happens: "twice a week", "every other Friday", "daily", "three times a month", "on Mondays". */
export const frequency: Recognizer = {
  name: 'frequency',
  needs: { word: word => word === 'times' || READERS.has(word) },
  numeral: timesPer,
  begins: { word: word => READERS.has(word) },
  word: (sentence, index) => READERS.get(wordAt(sentence.tokens, index))?.(sentence, index) ?? null,
}

type WordReader = (sentence: SentenceReading, index: number) => Proposal | null

const READERS: ReadonlyMap<string, WordReader> = new Map<string, WordReader>([
  ...[...FREQUENCY_ADVERBS.keys()].map(word => [word, adverb] as const),
  ...[...TIMES_ADVERBS.keys()].map(word => [word, adverbPer] as const),
  ...WEEKDAYS.map(({ name }) => [`${name.toLowerCase()}s`, onWeekdays] as const),
  ['every', every],
  ['each', every],
])

function set(first: number, last: number, value: string, times?: { amount: Amount; per: string }): Proposal {
  const timex: Timex = { type: 'SET', value, known: {} }
  return { kind: 'frequency', first, last, timex, ...(times === undefined ? {} : { ...times, unit: TIMES }) }
}

const TIMES: DraftUnit = {
  canonical: 'time',
  dimension: 'occurrence',
  factor: 1,
  surface: 'time',
  granularity: 'count',
}

/** ISO 8601 durations of so many units. */
function period(count: number, unit: TimeUnit): string | null {
  const letter = PERIOD_LETTERS.get(unit)
  if (letter === undefined) return null
  const [prefix, suffix, factor] = letter
  return `${prefix}${count * factor}${suffix}`
}

const PERIOD_LETTERS: ReadonlyMap<TimeUnit, readonly [string, string, number]> = new Map<
  TimeUnit,
  readonly [string, string, number]
>([
  ['second', ['PT', 'S', 1]],
  ['minute', ['PT', 'M', 1]],
  ['hour', ['PT', 'H', 1]],
  ['day', ['P', 'D', 1]],
  ['week', ['P', 'W', 1]],
  ['weekend', ['P', 'W', 1]],
  ['month', ['P', 'M', 1]],
  ['quarter', ['P', 'M', 3]],
  ['year', ['P', 'Y', 1]],
  ['decade', ['P', 'Y', 10]],
  ['century', ['P', 'Y', 100]],
])

/** "daily", "weekly"; a name such as "the Daily Courier" is none. */
function adverb({ tokens }: SentenceReading, index: number): Proposal | null {
  const value = FREQUENCY_ADVERBS.get(wordAt(tokens, index))
  const named = isCapitalised(tokens[index]) && (index > 0 || isCapitalised(tokens[index + 1]))
  return value === undefined || named ? null : set(index, index, value)
}

/** "once a week", "twice daily", "twice per season" is none that the calendar has. */
function adverbPer({ tokens }: SentenceReading, index: number): Proposal | null {
  const count = TIMES_ADVERBS.get(wordAt(tokens, index))
  if (count === undefined) return null
  return perUnit(tokens, index, index, { type: 'cardinal', low: wholeNumber(count) })
}

/** "three times a month", "several times a day", "10 times per year". */
function timesPer({ tokens }: SentenceReading, numeral: Numeral): Proposal | null {
  if (wordAt(tokens, numeral.last + 1) !== 'times') return null
  return perUnit(tokens, numeral.first, numeral.last + 1, amountOf(numeral))
}

function perUnit(tokens: readonly Token[], first: number, end: number, amount: Amount): Proposal | null {
  // "twice-weekly"
  const last = wordAt(tokens, end + 1) === '-' && FREQUENCY_ADVERBS.has(wordAt(tokens, end + 2)) ? end + 1 : end
  const word = wordAt(tokens, last + 1)
  const value = FREQUENCY_ADVERBS.get(word)
  if (value !== undefined) return set(first, last + 1, value, { amount, per: PERIOD_OF_ADVERB.get(word) ?? word })
  if (!/^(?:a|an|per|each|every)$/.test(word)) return null
  const counted = countedUnit(tokens, last + 2)
  if (counted === null || counted.value === null) return null
  return set(first, counted.last, counted.value, { amount, per: counted.noun })
}

const PERIOD_OF_ADVERB: ReadonlyMap<string, string> = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['nightly', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['yearly', 'year'],
  ['annually', 'year'],
])

interface CountedUnit {
  readonly value: string | null
  readonly noun: string
  readonly last: number
}

/** "week", "two weeks", "other day", "third year". */
function countedUnit(tokens: readonly Token[], index: number): CountedUnit | null {
  const step = stepAt(tokens, index)
  const noun = wordAt(tokens, step.next)
  const unit = PERIOD_NOUNS.get(noun) ?? PERIOD_NOUNS.get(noun.replace(/s$/, ''))
  if (noun === 'fortnight') return { value: `P${2 * step.count}W`, noun, last: step.next }
  return unit === undefined
    ? null
    : {
        value: period(step.count, unit),
        noun: step.count === 1 ? unit : `${step.count} ${unit}s`,
        last: step.next,
      }
}

/** What may stand behind "every": "every other week", "every three years". */
const SMALL_NUMBERS: ReadonlyMap<string, number> = new Map([
  ['other', 2],
  ...[...UNITS_AND_TEENS].filter(([, count]) => count > 1),
])

/** The number of units from one time to the next: "other" and "second" 2, "third" 3, "two" 2, "10" 10. */
function stepAt(tokens: readonly Token[], index: number): { count: number; next: number } {
  const word = wordAt(tokens, index)
  const small = SMALL_NUMBERS.get(word)
  if (small !== undefined) return { count: small, next: index + 1 }
  const token = tokens[index]
  if (token?.kind === 'number' && /^\d{1,3}$/.test(token.text)) return { count: Number(token.text), next: index + 1 }
  // "every second" is the unit; "every second week" counts.
  const ordinal =
    word === 'second' && !PERIOD_NOUNS.has(wordAt(tokens, index + 1)) && weekdayAt(tokens, index + 1) === null
      ? null
      : ordinalAt(tokens, index)
  return ordinal === null ? { count: 1, next: index } : { count: ordinal.value, next: ordinal.last + 1 }
}

/** "every day", "every other Friday", "each year", "every two weeks", "every June", "every Monday morning". */
function every({ tokens }: SentenceReading, index: number): Proposal | null {
  const unit = countedUnit(tokens, index + 1)
  if (unit !== null) {
    // "each day of the strike", "every week that": still every one of them; "each second" of a race is a measure.
    return unit.value === null || (wordAt(tokens, index) === 'each' && unit.noun === 'second')
      ? null
      : set(index, unit.last, unit.value)
  }
  const { count, next } = stepAt(tokens, index + 1)
  const weekday = weekdayAt(tokens, next)
  if (weekday !== null && !weekday.doubtful) {
    const part = DAY_PARTS.get(wordAt(tokens, weekday.last + 1))
    return set(
      index,
      part === undefined ? weekday.last : weekday.last + 1,
      `XXXX-WXX-${weekday.value}${part === undefined ? '' : `T${part}`}`,
    )
  }
  const part = DAY_PARTS.get(wordAt(tokens, next))
  if (part !== undefined) return set(index, next, `XXXX-XX-XXT${part}`)
  const month = monthAt(tokens, next)
  return month === null || count > 1 || (month.doubtful && !month.capitalised)
    ? null
    : set(index, month.last, `XXXX-${String(month.value).padStart(2, '0')}`)
}

/** "on Fridays", "Mondays": the plural of a weekday is every one. */
function onWeekdays({ tokens }: SentenceReading, index: number): Proposal | null {
  const weekday = WEEKDAY_BY_WORD.get(wordAt(tokens, index).slice(0, -1))
  if (weekday === undefined) return null
  const on = wordAt(tokens, index - 1) === 'on' ? 1 : 0
  return set(index - on, index, `XXXX-WXX-${weekday.number}`)
}
