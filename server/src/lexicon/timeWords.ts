/** Units of the calendar and the clock in which time expressions count. Weeks begin on Monday, weekends on Saturday. */
export type TimeUnit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'

/** "last March", "this Friday", "next summer", "Friday after next"; without one the words do not say which. */
export type Relation = 'last' | 'this' | 'next' | 'afterNext'

/** A part of the day by its TIMEX3 code: morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI'

/** The first, the middle or the last part of a period, by its TIMEX3 modifier. */
export type Portion = 'START' | 'MID' | 'END'

/** Nouns of calendar periods that "last", "this" and "next" stand before, singular, in lower case. */
export const PERIOD_NOUNS: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['second', 'second'],
  ['minute', 'minute'],
  ['hour', 'hour'],
  ['day', 'day'],
  ['week', 'week'],
  ['weekend', 'weekend'],
  ['wkend', 'weekend'],
  ['month', 'month'],
  ['quarter', 'quarter'],
  ['qtr', 'quarter'],
  ['year', 'year'],
  ['yr', 'year'],
  ['decade', 'decade'],
  ['century', 'century'],
])

/** How many periods on from the present one a word leads: "previous" −1, "current" 0, "coming" 1. */
export const PERIOD_OFFSETS: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['this', 0],
  ['current', 0],
  ['present', 0],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
])

/** The same words before a weekday, a month, a season or a feast. */
export const RELATIONS: ReadonlyMap<string, Relation> = new Map<string, Relation>([
  ['last', 'last'],
  ['past', 'last'],
  ['previous', 'last'],
  ['this', 'this'],
  ['current', 'this'],
  ['next', 'next'],
  ['coming', 'next'],
  ['upcoming', 'next'],
])

/** Days by their distance from the document's day. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['yesterday', -1],
  ['today', 0],
  ['tomorrow', 1],
  ['tomorrows', 1],
  ['tmrw', 1],
])

/** Parts of the day by their words. */
export const DAY_PARTS: ReadonlyMap<string, DayPart> = new Map<string, DayPart>([
  ['morning', 'MO'],
  ['mornings', 'MO'],
  ['lunch', 'MI'],
  ['lunchtime', 'MI'],
  ['afternoon', 'AF'],
  ['evening', 'EV'],
  ['night', 'NI'],
  ['nite', 'NI'],
])

/** Words for the first, the middle and the last part of a period; "the" may stand before and "of" behind the nouns. */
export const PORTION_ADJECTIVES: ReadonlyMap<string, Portion> = new Map<string, Portion>([
  ['early', 'START'],
  ['mid', 'MID'],
  ['late', 'END'],
])

export const PORTION_NOUNS: ReadonlyMap<string, Portion> = new Map<string, Portion>([
  ['beginning', 'START'],
  ['start', 'START'],
  ['outset', 'START'],
  ['middle', 'MID'],
  ['end', 'END'],
  ['close', 'END'],
])

/** Abbreviations of offices for the end of a period, in capitals. */
export const PERIOD_END_CODES: ReadonlyMap<string, TimeUnit> = new Map<string, TimeUnit>([
  ['eom', 'month'],
  ['eoq', 'quarter'],
  ['eoy', 'year'],
])

/** What is counted by the quarter in business: behind "third-quarter" they tell it from a quarter of a game or a cake. */
export const RESULT_WORDS: ReadonlySet<string> = new Set(
  (
    'revenue revenues sales turnover profit profits earnings income loss losses margin margins results result growth decline increase decrease rise fall drop ' +
    'dividend guidance outlook forecast performance orders shipments deliveries output production gdp expenses costs spending bookings eps ebitda'
  ).split(' '),
)

/** Zones of the clock in upper case, as prose writes them. Source: IANA tz database, "etcetera", "europe", "northamerica". */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  (
    'GMT UTC Z ET EST EDT CT CST CDT MT MST MDT PT PST PDT AKST AKDT HST AST ADT NST NDT BST IST WET WEST CET CEST EET EEST MSK ' +
    'GST PKT SGT HKT JST KST AWST ACST ACDT AEST AEDT NZST NZDT SAST EAT WAT CAT BRT ART'
  ).split(' '),
)

/** Decades by the words for them, by their tens: which century is meant the words do not say. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ['twenties', 2],
  ['thirties', 3],
  ['forties', 4],
  ['fifties', 5],
  ['sixties', 6],
  ['seventies', 7],
  ['eighties', 8],
  ['nineties', 9],
  ['noughties', 0],
])

/** Behind a year or a decade, these say of what time a thing looks: "a 1950s-style kitchen". */
export const ERA_WORDS: ReadonlySet<string> = new Set(['era', 'style', 'vintage', 'inspired', 'themed'])
