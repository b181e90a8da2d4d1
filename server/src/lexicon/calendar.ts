/** A month of the Gregorian calendar. */
export interface Month {
  /** 1 (January) to 12 (December). */
  readonly number: number
  readonly name: string
  /** Short forms without their full stop. */
  readonly abbreviations: readonly string[]
  /** Days in a leap year, so 29 for February. */
  readonly days: number
}

/** A day of the week by its ISO 8601 number. */
export interface Weekday {
  /** 1 (Monday) to 7 (Sunday). */
  readonly number: number
  readonly name: string
  readonly abbreviations: readonly string[]
}

/** A season by its TIMEX3 code, as in `2024-SP`. */
export interface Season {
  readonly code: 'SP' | 'SU' | 'FA' | 'WI'
  readonly names: readonly string[]
}

/** Abbreviations are those of the AP and Guardian style books and the common three-letter ones. */
export const MONTHS: readonly Month[] = [
  { number: 1, name: 'January', abbreviations: ['Jan'], days: 31 },
  { number: 2, name: 'February', abbreviations: ['Feb', 'Febr'], days: 29 },
  { number: 3, name: 'March', abbreviations: ['Mar'], days: 31 },
  { number: 4, name: 'April', abbreviations: ['Apr'], days: 30 },
  { number: 5, name: 'May', abbreviations: [], days: 31 },
  { number: 6, name: 'June', abbreviations: ['Jun'], days: 30 },
  { number: 7, name: 'July', abbreviations: ['Jul'], days: 31 },
  { number: 8, name: 'August', abbreviations: ['Aug'], days: 31 },
  { number: 9, name: 'September', abbreviations: ['Sep', 'Sept'], days: 30 },
  { number: 10, name: 'October', abbreviations: ['Oct'], days: 31 },
  { number: 11, name: 'November', abbreviations: ['Nov'], days: 30 },
  { number: 12, name: 'December', abbreviations: ['Dec'], days: 31 },
]

export const WEEKDAYS: readonly Weekday[] = [
  { number: 1, name: 'Monday', abbreviations: ['Mon'] },
  { number: 2, name: 'Tuesday', abbreviations: ['Tue', 'Tues'] },
  { number: 3, name: 'Wednesday', abbreviations: ['Wed', 'Weds'] },
  { number: 4, name: 'Thursday', abbreviations: ['Thu', 'Thur', 'Thurs'] },
  { number: 5, name: 'Friday', abbreviations: ['Fri'] },
  { number: 6, name: 'Saturday', abbreviations: ['Sat'] },
  { number: 7, name: 'Sunday', abbreviations: ['Sun'] },
]

export const SEASONS: readonly Season[] = [
  { code: 'SP', names: ['spring', 'springtime'] },
  { code: 'SU', names: ['summer', 'summertime'] },
  { code: 'FA', names: ['autumn', 'fall'] },
  { code: 'WI', names: ['winter', 'wintertime'] },
]

/** Month by name or abbreviation, in lower case and without a full stop: `sept` → September. */
export const MONTH_BY_WORD: ReadonlyMap<string, Month> = byWord(MONTHS)

/** Weekday by name or abbreviation, in lower case and without a full stop: `thurs` → Thursday. */
export const WEEKDAY_BY_WORD: ReadonlyMap<string, Weekday> = byWord(WEEKDAYS)

/** Season by name, in lower case: `fall` → autumn's code. */
export const SEASON_BY_WORD: ReadonlyMap<string, Season> = new Map(
  SEASONS.flatMap(season => season.names.map(name => [name, season] as const)),
)

/**
 * True when the calendar has such a day: false for 31 April, and for 29 February in a common year. Without a year,
 * 29 February counts as a day.
 */
export function isCalendarDay(year: number | null, month: number, day: number): boolean {
  const found = MONTHS[month - 1]
  if (found === undefined || !Number.isInteger(day) || day < 1 || day > found.days) return false
  return month !== 2 || day < 29 || year === null || isLeapYear(year)
}

/** By the Gregorian rule, also for years before 1582. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}

function byWord<T extends { readonly name: string; readonly abbreviations: readonly string[] }>(
  entries: readonly T[],
): ReadonlyMap<string, T> {
  return new Map(
    entries.flatMap(entry => [entry.name, ...entry.abbreviations].map(word => [word.toLowerCase(), entry] as const)),
  )
}
