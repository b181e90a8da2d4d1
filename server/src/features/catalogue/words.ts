import type { Language } from './say.js'

/** How a language names the parts of the calendar and the periods of TIMEX3, and writes a number. */
export interface LanguageWords {
  /** January first. */
  readonly months: readonly string[]
  /** Monday first. */
  readonly weekdays: readonly string[]
  readonly seasons: Readonly<Record<string, string>>
  readonly quarters: readonly string[]
  readonly halves: readonly string[]
  readonly dayParts: Readonly<Record<string, string>>
  /** By the letters of TIMEX3 durations; `TM` are minutes. */
  readonly periods: Readonly<Record<string, readonly [one: string, many: string]>>
  readonly thousands: string
  readonly decimal: string
}

export const WORDS: Readonly<Record<Language, LanguageWords>> = {
  en: {
    months: 'January February March April May June July August September October November December'.split(' '),
    weekdays: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
    seasons: { SP: 'spring', SU: 'summer', FA: 'autumn', WI: 'winter' },
    quarters: ['first quarter', 'second quarter', 'third quarter', 'fourth quarter'],
    halves: ['first half', 'second half'],
    dayParts: {
      MO: 'morning',
      MI: 'midday',
      AF: 'afternoon',
      EV: 'evening',
      NI: 'night',
      DT: 'daytime',
    },
    periods: {
      Y: ['year', 'years'],
      M: ['month', 'months'],
      W: ['week', 'weeks'],
      D: ['day', 'days'],
      H: ['hour', 'hours'],
      TM: ['minute', 'minutes'],
      S: ['second', 'seconds'],
    },
    thousands: ',',
    decimal: '.',
  },
  de: {
    months: 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' '),
    weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
    seasons: { SP: 'Frühling', SU: 'Sommer', FA: 'Herbst', WI: 'Winter' },
    quarters: ['1. Quartal', '2. Quartal', '3. Quartal', '4. Quartal'],
    halves: ['1. Halbjahr', '2. Halbjahr'],
    dayParts: {
      MO: 'Morgen',
      MI: 'Mittag',
      AF: 'Nachmittag',
      EV: 'Abend',
      NI: 'Nacht',
      DT: 'tagsüber',
    },
    periods: {
      Y: ['Jahr', 'Jahre'],
      M: ['Monat', 'Monate'],
      W: ['Woche', 'Wochen'],
      D: ['Tag', 'Tage'],
      H: ['Stunde', 'Stunden'],
      TM: ['Minute', 'Minuten'],
      S: ['Sekunde', 'Sekunden'],
    },
    thousands: '.',
    decimal: ',',
  },
}
