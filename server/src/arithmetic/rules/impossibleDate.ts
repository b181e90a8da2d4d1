import { MONTHS } from '../../lexicon/calendar.js'
import { daysInMonth } from '../../values/civil.js'
import type { TimeTerm } from '../../values/timeTerm.js'
import type { Finding } from '../finding.js'
import { anyOf, isHeldBack, isQuoted } from '../guards.js'
import { claimMeeting, type MarkedText, markedOffset, sentenceAround } from '../markedText.js'
import { mayFit, screened } from '../screened.js'

interface WrittenDay {
  readonly year: number | null
  readonly month: number
  readonly day: number
}

/** "31 April", "29 February 2023": a day that the calendar does not have. */
export function impossibleDate(marked: MarkedText): readonly Finding[] {
  return [...inWords(marked), ...monthFirst(marked), ...inFigures(marked)]
}

function inWords(marked: MarkedText): Finding[] {
  return marked.claims.flatMap(({ mention: { kind, span, timex } }, claim) => {
    if (kind !== 'date' || timex?.term === undefined || isQuoted(marked, claim)) return []
    const missing = daysOf(timex.term).find(isMissing)
    return missing === undefined ? [] : finding(marked, marked.marks[claim] ?? 0, missing, { span, claim })
  })
}

function daysOf(term: TimeTerm): readonly WrittenDay[] {
  switch (term.type) {
    case 'date':
      return term.month === undefined || term.day === undefined
        ? []
        : [{ year: term.year ?? null, month: term.month, day: term.day }]
    case 'range':
      return [...daysOf(term.from), ...daysOf(term.to)]
    case 'dayPart':
    case 'portion':
      return daysOf(term.of)
    default:
      return []
  }
}

/** Without a year, February has 29 days. */
function lengthOf({ year, month }: WrittenDay): number {
  return daysInMonth(year ?? 2000, month)
}

function isMissing(day: WrittenDay): boolean {
  return day.month >= 1 && day.month <= 12 && day.day > lengthOf(day)
}

/** Months that do not have a 31st: in the others every day that the pattern takes exists. */
const SHORT_MONTHS: ReadonlyMap<string, number> = new Map(
  MONTHS.filter(({ days }) => days < 31).map(({ name, number }) => [name, number]),
)
/** "June 31", which no recogniser takes for a day. */
const MONTH_FIRST = screened(
  new RegExp(
    `(?<![\\p{L}])(?<month>${[...SHORT_MONTHS.keys()].join('|')}) (?<day>3[01])(?:st|nd|rd|th)?(?:,? (?<year>(?:19|20)\\d\\d))?(?![\\p{L}\\p{N}%]|[.,:/-]\\d| ?(?:people|per cent|%|to \\d))`,
    'gu',
  ),
)
/** What stands before a day: elsewhere "June 31" may be a name and a number. */
const BEFORE_DAY = /(?:^|[(,:]|(?<![\p{L}])(?:on|by|until|till|from|to|of|before|after|since|for|is|was|dated)) ?$/u
const LONGEST_BEFORE = 8

function monthFirst(marked: MarkedText): Finding[] {
  if (!mayFit(MONTH_FIRST, marked)) return []
  return [...marked.prose.matchAll(MONTH_FIRST.source)].flatMap(({ 0: text, index, groups = {} }) => {
    if (!BEFORE_DAY.test(marked.prose.slice(Math.max(0, index - LONGEST_BEFORE), index))) return []
    const month = SHORT_MONTHS.get(groups['month'] ?? '') ?? 0
    const written = {
      year: groups['year'] === undefined ? null : Number(groups['year']),
      month,
      day: Number(groups['day']),
    }
    const span = { start: index, end: index + text.length }
    const own = marked.claims[claimMeeting(marked, span)]?.mention.timex?.term
    if (!isMissing(written) || (own !== undefined && daysOf(own).length > 0)) return []
    return finding(marked, markedOffset(marked, index), written, { span, meaning: `${month}-${written.day}` })
  })
}

/** "2023-02-30", "31/04/2024", "04/31/2024": no recogniser takes these for dates. */
const FIGURES =
  /(?<![\p{L}\p{N}./-])(?:(?<isoYear>(?:19|20)\d\d)-(?<isoMonth>0[1-9]|1[0-2])-(?<isoDay>[0-3]\d)|(?<first>[0-3]?\d)(?<separator>[/.])(?<second>[0-3]?\d)\k<separator>(?<year>(?:19|20)\d\d))(?![\p{L}\p{N}/-])/gu

/** What every such date has, and few blocks. */
const JOINED_FIGURES = /\d[-/.]\d/

function inFigures(marked: MarkedText): Finding[] {
  if (!JOINED_FIGURES.test(marked.prose)) return []
  return [...marked.prose.matchAll(FIGURES)].flatMap(({ 0: text, index, groups = {} }) => {
    const missing = missingIn(groups)
    const span = { start: index, end: index + text.length }
    const claim = claimMeeting(marked, span)
    // A date that was read is looked at above.
    if (missing === null || marked.claims[claim]?.mention.kind === 'date') return []
    const offset = markedOffset(marked, index)
    return finding(marked, offset, missing, { span, meaning: `${missing.year}-${missing.month}-${missing.day}` })
  })
}

/** A date in figures is impossible when it is so whichever of the two comes first. */
function missingIn(groups: Readonly<Record<string, string | undefined>>): WrittenDay | null {
  const number = (name: string) => Number(groups[name] ?? Number.NaN)
  if (groups['isoYear'] !== undefined) {
    const iso = { year: number('isoYear'), month: number('isoMonth'), day: number('isoDay') }
    return isMissing(iso) ? iso : null
  }
  const [first, second, year] = [number('first'), number('second'), number('year')]
  const readings = [
    { year, month: second, day: first },
    { year, month: first, day: second },
  ].filter(({ month, day }) => month >= 1 && month <= 12 && day >= 1)
  const [only] = readings
  return only !== undefined && day31(readings) && readings.every(isMissing) ? only : null
}

/** A day above 31 is no slip of the calendar but some other number. */
function day31(readings: readonly WrittenDay[]): boolean {
  return readings.every(({ day }) => day <= 31)
}

function finding(marked: MarkedText, offset: number, day: WrittenDay, party: Finding['parties'][number]): Finding[] {
  if (isHeldBack(marked, offset) || CALENDAR.test(sentenceAround(marked, offset))) return []
  return [{ parties: [party], sides: [[0]], reason: { type: 'no-such-day', ...day, days: lengthOf(day) } }]
}

/** Sweden had a 30 February in 1712; where calendars are the subject, nothing is impossible. */
const CALENDAR = anyOf(['calendar', 'calendars', 'leap day', 'leap year', 'leap years'])
