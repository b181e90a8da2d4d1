/*
 * Stretches of time that figures sum up, are compared with, or are counted anew in.
 */

/** Stretches of time that a figure may sum up, in the singular: "passengers in the year". */
export const PERIODS: ReadonlySet<string> = new Set(
  'year month week quarter season decade century summer winter spring autumn fall'.split(' '),
)

/** What leads to such a stretch: "over the season", "so far this month". */
export const PERIOD_OPENERS: ReadonlySet<string> = new Set('in over during for far within throughout'.split(' '))

/** What may stand between those and the stretch. */
export const PERIOD_DETERMINERS: ReadonlySet<string> = new Set('the a this that each every one any'.split(' '))

/** Quarters and halves of a year by their order. */
export const PARTS_OF_YEAR: ReadonlyMap<string, number> = new Map([
  ['first', 1],
  ['second', 2],
  ['third', 3],
  ['fourth', 4],
])

/** After what a count may begin anew: "5,000 bicycles a week". */
export const RHYTHM_UNITS: ReadonlySet<string> = new Set('hour day night week month year season minute'.split(' '))

/** Parts of a game or of a season, over which what is counted adds up. */
export const PARTS_OF_CONTEST: ReadonlySet<string> = new Set(
  'games matches starts outings appearances rounds innings sets halves seasons round half inning lap'.split(' '),
)

/** Before "quarter", these make a stretch of business of it: "the third quarter". */
export const QUARTER_OPENERS: ReadonlySet<string> = new Set(
  'first second third fourth 1st 2nd 3rd 4th final last latest previous this opening closing'.split(' '),
)

/** What so many months make: "the 12 months to March". */
export const SPANS_IN_MONTHS: ReadonlyMap<string, string> = new Map(
  Object.entries({ 12: 'year', twelve: 'year', 3: 'quarter', three: 'quarter', 6: 'half-year', six: 'half-year' }),
)

/** Stretches of time with which a change is compared: "on the month", "year-on-year". */
export const BASE_UNITS: ReadonlySet<string> = new Set(['day', 'week', 'month', 'quarter', 'year', 'season'])

/** For which part of the year or the week a rhythm holds, or how surely: "in term time", "on Sundays", "usually". */
export const TIMES_OF_RHYTHM: ReadonlyMap<string, string> = new Map(
  Object.entries({
    term: 'term',
    termtime: 'term',
    holiday: 'holidays',
    holidays: 'holidays',
    vacation: 'holidays',
    vacations: 'holidays',
    summer: 'in summer',
    winter: 'in winter',
    spring: 'in spring',
    autumn: 'in autumn',
    season: 'in season',
    lent: 'in season',
    weekend: 'weekends',
    weekends: 'weekends',
    weekday: 'weekdays',
    weekdays: 'weekdays',
    sundays: 'sundays',
    saturdays: 'saturdays',
    peak: 'peak',
    usually: 'usually',
    sometimes: 'usually',
    formerly: 'formerly',
  }),
)

/** Stretches of time that are the present one behind "this": "this spring". */
export const PRESENT_PERIODS: ReadonlySet<string> = new Set(
  'year spring summer autumn winter season month week'.split(' '),
)
