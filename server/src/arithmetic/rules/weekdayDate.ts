import { addDays, formatCivilDay, isCivilDay, weekdayOf } from '../../values/civil.js'
import type { DateTerm, TimeTerm } from '../../values/timeTerm.js'
import type { Finding } from '../finding.js'
import { anyOf, isHeldBack, isQuoted } from '../guards.js'
import { type MarkedText, sentenceAround } from '../markedText.js'
import { matchesOf, pattern } from '../pattern.js'

/** "Monday 5 March 2024", "5 March 2024 was a Monday": a full date whose weekday is another. */
export function weekdayDate(marked: MarkedText): readonly Finding[] {
  return [...withinOneDate(marked), ...besideADate(marked)]
}

function withinOneDate(marked: MarkedText): Finding[] {
  return marked.claims.flatMap(({ mention: { kind, span, timex } }, claim) => {
    if (kind !== 'date' || timex?.term === undefined || isQuoted(marked, claim)) return []
    const offset = marked.marks[claim] ?? 0
    return datesOf(timex.term)
      .slice(0, 2)
      .flatMap(date => finding(marked, offset, date, date.weekday, [{ span, claim }], [[0]]))
      .slice(0, 1)
  })
}

/** The date and the weekday as two expressions. */
const BESIDE = [
  pattern(
    '{date:day} ?(?:\\(|, |— ?)?(?:(?:which |that )?(?:is|was|fell on|falls on|will be|will fall on|being) )?(?:on )?(?:an? )?{date:weekday}(?! night| morning| evening)',
  ),
  pattern('{date:weekday} ?(?:\\(|, |— ?)(?:the )?{date:day}'),
]

function besideADate(marked: MarkedText): Finding[] {
  return BESIDE.flatMap(beside =>
    matchesOf(beside, marked).flatMap(match => {
      const [day, weekday] = [match.claim('day'), match.claim('weekday')]
      const date = termOf(marked, day)
      const named = termOf(marked, weekday)
      if (day === undefined || weekday === undefined || date === null || named === null) return []
      if (date.weekday !== undefined || named.weekday === undefined || named.day !== undefined) return []
      if (isQuoted(marked, day, weekday)) return []
      const parties = [day, weekday]
        .sort((a, b) => a - b)
        .flatMap(claim => {
          const span = marked.claims[claim]?.mention.span
          return span === undefined ? [] : [{ span, claim }]
        })
      return finding(marked, match.start, date, named.weekday, parties, [[0], [1]])
    }),
  )
}

function termOf({ claims }: MarkedText, index: number | undefined): DateTerm | null {
  const term = index === undefined ? undefined : claims[index]?.mention.timex?.term
  return term?.type === 'date' && term.relation === undefined ? term : null
}

/** The single dates of an expression; the year of a range that stands at its end belongs to its beginning too. */
function datesOf(term: TimeTerm): readonly DateTerm[] {
  switch (term.type) {
    case 'date':
      return [term]
    case 'range': {
      const to = datesOf(term.to)
      const year = to[0]?.year
      return [...datesOf(term.from).map(date => (year === undefined ? date : { year, ...date })), ...to]
    }
    case 'dayPart':
    case 'portion':
      return datesOf(term.of)
    default:
      return []
  }
}

function finding(
  marked: MarkedText,
  offset: number,
  { year, month, day }: DateTerm,
  stated: number | undefined,
  parties: Finding['parties'],
  sides: Finding['sides'],
): Finding[] {
  if (year === undefined || month === undefined || day === undefined || stated === undefined) return []
  const civil = { year, month, day }
  if (year < FIRST_YEAR || !isCivilDay(civil)) return []
  const actual = weekdayOf(civil)
  if (actual === stated || isJulian(civil, stated) || isHeldBack(marked, offset)) return []
  const sentence = sentenceAround(marked, offset)
  if (OTHER_CALENDAR.test(sentence)) return []
  const besideDateLine =
    Math.min((stated - actual + 7) % 7, (actual - stated + 7) % 7) === 1 && DATE_LINE.test(sentence)
  return [
    {
      parties,
      sides,
      reason: { type: 'weekday', day: formatCivilDay(civil), stated, actual },
      ...(besideDateLine ? { soft: true } : {}),
    },
  ]
}

/** Britain and its colonies took the Gregorian calendar in September 1752. */
const FIRST_YEAR = 1753

/** Greece, the last country of Europe, left the Julian calendar in 1923; until then a weekday may be right by either. */
const LAST_JULIAN_YEAR = 1923

/** Days by which the Julian calendar is behind: 11 in the 18th century, one more in each that follows. */
function isJulian(civil: { year: number; month: number; day: number }, stated: number): boolean {
  if (civil.year > LAST_JULIAN_YEAR) return false
  const behind = civil.year < 1800 ? 11 : civil.year < 1900 ? 12 : 13
  return weekdayOf(addDays(civil, behind)) === stated
}

const OTHER_CALENDAR = anyOf(['old style', 'O.S.', 'Julian', 'calendar'])
const DATE_LINE = anyOf(['local time', 'date line', 'dateline', 'GMT', 'UTC', 'time zone', 'time difference'])
