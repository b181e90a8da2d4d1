import type { Timex } from '../../values/timex.js'
import { clean } from '../../values/writtenNumber.js'
import { amountOf, type DraftUnit } from '../draft.js'
import type { Numeral } from '../numerals/numeral.js'
import { type Proposal, recognizer } from '../recognizer.js'
import { type SentenceReading, wordAt } from '../sentenceReading.js'
import { draftUnit, isCertainUnit, type UnitAfter, unitAfter } from '../unitAfter.js'

/** "18 months", "a 90-minute show", "three and a half years", "two years ago"; "a year" counts as one only with "ago", "later" or a hedge. */
export const duration = recognizer('duration', sentence => [
  ...sentence.numerals.flatMap(numeral => {
    const found = unitAfter(sentence, numeral)
    if (found === null || !isDuration(found.unit.dimension) || !isCertainUnit(sentence, numeral, found)) return []
    if (isCalendarSpan(sentence, found)) return []
    const unit = draftUnit(found.unit)
    const timex = durationTimex(numeral, unit, directionAfter(sentence, found.last))
    return [
      { kind: 'duration' as const, first: numeral.first, last: found.last, amount: amountOf(numeral), unit, timex },
    ]
  }),
  ...articleDurations(sentence),
])

function isDuration(dimension: string): boolean {
  return dimension === 'duration' || dimension === 'months'
}

/** "the 2019 year", "24 hour news" are no stretch of time to compare; "two quarters" of a cake neither. */
function isCalendarSpan({ tokens }: SentenceReading, { unit, last }: UnitAfter): boolean {
  return unit.id === 'quarter' && wordAt(tokens, last + 1) === 'of'
}

/** "a year ago", "an hour later", "nearly a decade": the article counts as one where something makes a number of it. */
function articleDurations(sentence: SentenceReading): Proposal[] {
  const { tokens } = sentence
  return tokens.flatMap((token, index) => {
    if (token.lower !== 'a' && token.lower !== 'an') return []
    const numeral: Numeral = {
      type: 'cardinal',
      first: index,
      last: index,
      low: { value: 1, lastDigit: 1 },
      inWords: true,
    }
    const found = unitAfter(sentence, numeral)
    if (found === null || found.hyphenated || !found.named || !isDuration(found.unit.dimension)) return []
    const half =
      wordAt(tokens, found.last + 1) === 'and' &&
      wordAt(tokens, found.last + 2) === 'a' &&
      wordAt(tokens, found.last + 3) === 'half'
    const before = wordAt(tokens, index - 1)
    const counted = directionAfter(sentence, found.last) !== undefined || half || COUNTING_WORDS.has(before)
    if (!counted) return []
    const unit = draftUnit(found.unit)
    const amount = {
      type: 'cardinal' as const,
      low: half ? { value: 1.5, lastDigit: 1, coarse: true } : { value: 1, lastDigit: 1 },
    }
    const last = half ? found.last + 3 : found.last
    const timex = durationTimex({ ...numeral, low: amount.low }, unit, directionAfter(sentence, last))
    return [{ kind: 'duration' as const, first: index, last, amount, unit, timex }]
  })
}

const COUNTING_WORDS = new Set([
  'nearly',
  'almost',
  'about',
  'around',
  'over',
  'than',
  'under',
  'least',
  'roughly',
  'approximately',
  'within',
])

/** Which way a duration leads: "18 months ago" and "earlier" back, "later" and "from now" on. */
function directionAfter({ tokens }: SentenceReading, last: number): Timex['direction'] {
  const next = wordAt(tokens, last + 1)
  if (next === 'ago' || next === 'earlier' || next === 'before' || next === 'previously') return 'past'
  if (next === 'later' || next === 'afterwards' || next === 'hence') return 'future'
  return next === 'from' && wordAt(tokens, last + 2) === 'now' ? 'future' : undefined
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
  }

/** "P18M", "PT90M", "PXD" for an unknown number of days; the upper end of a range is in the quantity only. */
function isoDuration({ type, low }: Numeral, surface: string): string {
  const { letter, time, factor = 1 } = ISO_UNITS[surface] ?? { letter: 'D' }
  const digits = type === 'cardinal' || type === 'fraction' ? String(clean(low.value * factor)) : 'X'
  return `P${time ? 'T' : ''}${digits}${letter}`
}
