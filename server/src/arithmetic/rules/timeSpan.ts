import { BROKEN_SPANS } from '../../lexicon/spanWords.js'
import type { Span } from '../../text/span.js'
import { disjoint, type Interval, widen } from '../../values/interval.js'
import type { TimeTerm } from '../../values/timeTerm.js'
import { type DaySpan, daysOf } from '../daySpan.js'
import { type Figure, figureAt, operandOf } from '../figure.js'
import { claimParty, type Finding, partiesOf } from '../finding.js'
import { anyWordOf, isHeldBack } from '../guards.js'
import { type MarkedText, SENTENCE_END, type Statement } from '../markedText.js'
import { needsOf } from '../needs.js'
import { fits } from '../screened.js'
import { letterAt, statementPairs, wholeBlock } from '../statements.js'

/** "from March 2019 to May 2020, two years": a length of time between two dates that lie otherwise. */
export function timeSpan(marked: MarkedText): readonly Finding[] {
  const seen = new Set<number>()
  return [...marked.statements, ...statementPairs(marked), wholeBlock(marked)].flatMap(statement => {
    const found = findingIn(marked, statement)
    const claim = found?.parties.at(-1)?.claim ?? -1
    if (found === null || seen.has(claim)) return []
    seen.add(claim)
    return [found]
  })
}

const BROKEN = anyWordOf(BROKEN_SPANS)

function findingIn(marked: MarkedText, statement: Statement): Finding | null {
  const { text, start, claims } = statement
  const lengths = claims.filter(claim => letterAt(marked, claim) === 'u')
  const [length, another] = lengths
  if (length === undefined || another !== undefined) return null
  const ends = endsIn(marked, text, claims) ?? clocksIn(marked, text, claims)
  const stated = figureAt(marked, length)
  if (ends === null || stated === null) return null
  if (
    tellsOfTwo(text, length) ||
    !isLength(marked, length, text) ||
    fits(BROKEN, statement) ||
    isHeldBack(marked, start)
  )
    return null
  const possible = ends.days
  const band = inDays(stated)
  if (possible.max <= 0 || !disjoint(possible, band)) return null
  // Lengths that are quite different are those of something else.
  if (band.min > possible.max * FAR || band.max < possible.min / FAR) return null
  const parties = partiesOf(...ends.claims.map(claim => claimParty(marked, claim)))
  return {
    parties: [...parties, claimParty(marked, length)],
    sides: [parties.map((_, index) => index), [parties.length]],
    reason: {
      type: 'time-span',
      days: possible,
      unit: stated.quantity.surfaceUnit ?? 'year',
      stated: operandOf(stated),
    },
  }
}

/** Each of two sentences names somebody in full, and it is not the same: the years of one are not the length of the other. */
function tellsOfTwo(text: string, length: number): boolean {
  const sentences = text.split(SENTENCE_END)
  const at = sentences.findIndex(sentence => sentence.includes(`⟦u${length}⟧`))
  const own = namesIn(sentences[at] ?? '')
  const others = sentences.filter((_, index) => index !== at).flatMap(namesIn)
  return own.length > 0 && others.length > 0 && !own.some(name => others.includes(name))
}

function namesIn(sentence: string): readonly string[] {
  return sentence.match(/\p{Lu}[\p{Ll}'-]+(?: \p{Lu}[\p{Ll}'-]+)+/gu) ?? []
}

const FAR = 3

/** A length of time that a sentence tells, by its two ends or outright. */
export interface ToldLength {
  readonly told: 'ends' | 'length'
  readonly days: Interval
  /** In marked text. */
  readonly at: number
  /** In the prose. */
  readonly span: Span
}

/** A length, or what may be its ends. */
const TIMES = needsOf(['duration|date'])

/** The lengths of time in a block, one at most for each sentence: where there are more, they belong to several things. */
export function lengthsIn(marked: MarkedText, published: DaySpan | null = null): readonly ToldLength[] {
  if (!marked.tally.meets(TIMES)) return []
  return marked.statements.flatMap((statement): readonly ToldLength[] => {
    const { text, start, claims } = statement
    const [length, another] = claims.filter(claim => letterAt(marked, claim) === 'u')
    if (length === undefined && !claims.some(claim => letterAt(marked, claim) === 'd')) return []
    if (fits(BROKEN, statement) || isHeldBack(marked, start)) return []
    const at = start + 1
    const ends = endsIn(marked, text, claims)
    if (ends !== null && length === undefined) {
      const [first, last] = [ends.claims[0], ends.claims.at(-1)].map(claim => marked.claims[claim ?? -1]?.mention.span)
      if (first === undefined || last === undefined) return []
      const { days } = ends
      return days.max > 0 ? [{ told: 'ends' as const, days, at, span: { start: first.start, end: last.end } }] : []
    }
    const since = length === undefined && published !== null ? sinceThen(marked, text, claims, published) : null
    if (since !== null) return [{ ...since, told: 'ends' as const, at }]
    const stated = figureAt(marked, length)
    const span = marked.claims[length ?? -1]?.mention.span
    if (stated === null || length === undefined || span === undefined || another !== undefined || ends !== null)
      return []
    if (!isLength(marked, length, text) || !LASTED.test(text)) return []
    return [{ told: 'length' as const, days: inDays(stated), at, span }]
  })
}

/** "has coached the team since 2017": up to the day of the document. */
function sinceThen(
  { claims: all }: MarkedText,
  text: string,
  claims: readonly number[],
  published: DaySpan,
): Pick<ToldLength, 'days' | 'span'> | null {
  const dates = claims.filter(claim => all[claim]?.mention.kind === 'date')
  const [claim, another] = dates
  const from = daysOf(all[claim ?? -1]?.mention.timex?.term)
  const span = all[claim ?? -1]?.mention.span
  if (another !== undefined || from === null || span === undefined || from.last > published.first) return null
  if (!SINCE.test(text) || /(?<![\p{L}])first(?![\p{L}])|⟦o/iu.test(text)) return null
  return { days: { min: published.first - from.last, max: published.last + 1 - from.first }, span }
}

const SINCE = /(?<![\p{L}])(?:has|have|been)(?![\p{L}])[^¶]*(?<![\p{L}])since ⟦d\d+⟧/iu

/** What lasted so long, or was done for so long. */
const LASTED =
  /(?<![\p{L}])(?:for|lasted|lasts|took|takes|over|after|during|spent|served|ran|runs|-?long)(?![\p{L}])|⟦u\d+⟧[- ](?!ago)/iu

interface Ends {
  /** How many days lie between them. */
  readonly days: Interval
  readonly claims: readonly number[]
}

function endsOf(from: DaySpan, to: DaySpan, claims: readonly number[]): Ends {
  return { days: { min: Math.max(0, to.first - from.last), max: to.last + 1 - from.first }, claims }
}

/** "began at 2pm and broke up at 4.30pm", "from 10am to 3pm": the ends of what takes less than a day. */
function clocksIn({ claims: all }: MarkedText, text: string, claims: readonly number[]): Ends | null {
  const times = claims.filter(claim => all[claim]?.mention.kind === 'time')
  const [first, second, third] = times
  if (first === undefined || third !== undefined || TRAVELLING.test(text)) return null
  const term = (claim: number | undefined) => (claim === undefined ? undefined : all[claim]?.mention.timex?.term)
  const one = term(first)
  const [start, end] = second === undefined && one?.type === 'range' ? [one.from, one.to] : [one, term(second)]
  if (second !== undefined && !CLOCKS_JOINED.test(text)) return null
  if (start?.type !== 'clock' || end?.type !== 'clock' || start.twelve === true || end.twelve === true) return null
  const minutes = end.hour * 60 + end.minute - (start.hour * 60 + start.minute)
  const days = (minutes <= 0 ? minutes + MINUTES_OF_DAY : minutes) / MINUTES_OF_DAY
  return { days: { min: days, max: days }, claims: times }
}

const MINUTES_OF_DAY = 1440
/** Clocks of two places. */
const TRAVELLING =
  /(?<![\p{L}])(?:flights?|flew|flies|landed|lands|took off|time zones?|each day|every day|daily|days|weekdays)(?![\p{L}])/iu
const CLOCKS_JOINED =
  /(?<![\p{L}])(?:from|began|begins|started|starts|opened|opens|between|since|set out|set off|left|departed|kicked off|met)(?![\p{L}])[^¶]{0,60}⟦t\d+⟧[^⟧]{0,60}(?<![\p{L}])(?:to|until|till|ended|ends|finished|finishes|closed|closes|broke up|over by|over at|returned|arrived|rose|adjourned|and)(?![\p{L}])[^⟦]{0,30}⟦t\d+⟧/iu

/** One range of dates, or two dates that the words join. */
function endsIn({ claims: all }: MarkedText, text: string, claims: readonly number[]): Ends | null {
  const dates = claims.filter(claim => all[claim]?.mention.kind === 'date')
  const [first, second, third] = dates
  const term = (claim: number | undefined) => (claim === undefined ? undefined : all[claim]?.mention.timex?.term)
  const one = term(first)
  if (first === undefined) return null
  if (second === undefined && one?.type === 'range') {
    const to = daysOf(one.to)
    const year = one.to.type === 'date' ? one.to.year : undefined
    const from = daysOf(one.from.type === 'date' && year !== undefined ? { year, ...one.from } : one.from)
    if (from === null && to === null) return withinAYear(one.from, one.to, first)
    return from === null || to === null || from.first > to.last ? null : endsOf(from, to, [first])
  }
  const [from, to] = [daysOf(one), daysOf(term(second))]
  if (second === undefined || third !== undefined || from === null || to === null || from.first > to.last) return null
  return JOINED.test(text) ? endsOf(from, to, [first, second]) : null
}

/** "3 June to 17 June": days without a year lie in one, or in two that follow each other. */
function withinAYear(start: TimeTerm, end: TimeTerm, claim: number): Ends | null {
  if (start.type !== 'date' || end.type !== 'date' || start.day === undefined || end.day === undefined) return null
  const month = start.month ?? end.month
  const from = daysOf({ ...start, ...(month === undefined ? {} : { month }), year: COMMON_YEAR })
  const to = daysOf({ ...end, year: COMMON_YEAR })
  const next = daysOf({ ...end, year: COMMON_YEAR + 1 })
  if (from === null || to === null || next === null) return null
  return endsOf(from, to.first < from.first ? next : to, [claim])
}

/** Any that has no 29 February, and none in the year that follows. */
const COMMON_YEAR = 2001

const JOINED =
  /(?<![\p{L}])(?:from|began|begun|started|opened|launched|between|since|took office|elected|appointed|broke out|set out|joined)(?![\p{L}])[^¶]{0,60}⟦d\d+⟧[^⟧]{0,90}(?<![\p{L}])(?:to|until|till|ended|ending|finished|closed|completed|stepped down|resigned|retired|left|surrendered|returned|and)(?![\p{L}])[^⟦]{0,50}⟦d\d+⟧/iu

/** Not a point ("two years ago"), nor one that is said of something else. */
function isLength({ claims }: MarkedText, claim: number, text: string): boolean {
  if (claims[claim]?.mention.timex?.term !== undefined) return false
  const at = text.indexOf(`⟦u${claim}⟧`)
  return !/^⟦u\d+⟧ (?:ago|before|earlier|later|after|old|apart|into|away|from|more|longer|younger|older|behind|ahead|in prison|sentence|ban|warranty|guarantee)(?![\p{L}])/iu.test(
    text.slice(at),
  )
}

const DAYS_PER_MONTH = 30.436_875

/** The stated length in days: half of its unit may be missing on either side, as usual for a few years or weeks. */
function inDays({ quantity }: Figure): Interval {
  const { unit, interval, register, surfaceUnit } = quantity
  const factor = unit === 'month' ? DAYS_PER_MONTH : 1 / 86_400
  const written = DAYS_PER_UNIT[surfaceUnit ?? ''] ?? (unit === 'month' ? DAYS_PER_MONTH : 1)
  const days = { ...interval, min: interval.min * factor, max: interval.max * factor }
  const isPlain = register === 'exact' || register === 'round'
  return widen(days, isPlain ? Math.max(written < 1 ? 0 : 1, written / 2) : written / 4)
}

const DAYS_PER_UNIT: Readonly<Record<string, number>> = {
  minute: 1 / 1440,
  hour: 1 / 24,
  day: 1,
  week: 7,
  month: 30.4,
  year: 365.25,
  decade: 3652.5,
}
