/** The part of the day at which a lunar day must run, so that its feast is kept; at dusk the last such day counts. */
export type FeastHour = 'sunrise' | 'noon' | 'afternoon' | 'dusk' | 'evening' | 'midnight'

/** Days by which a feast is moved where it falls on a weekday: 1 (Monday) to 7 (Sunday). */
export type Moved = Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, number>>>

/**
 * How a feast finds its day: a fixed day of the month; the nth weekday of a month (from the end when negative), with
 * days added; so many days from Easter, of the western churches or of the orthodox ones; so many days from the Jewish
 * new year of the same autumn; a day of the Islamic calendar as tables reckon it, which the sighting of the moon may
 * move by a day, or the last of a weekday before it; a lunar day of the calendar of India, or the day on which the
 * moon stands in a mansion while the sun is in a sign of the stars; a day of the Chinese calendar, or the day on which
 * the sun reaches a longitude there; or a day of a calendar without leap days. Where places keep it on neighbouring
 * days there is a spread of a day. Feasts of several days say how many.
 */
export type HolidayRule =
  | {
      readonly type: 'fixed'
      readonly month: number
      readonly day: number
      readonly days?: number
      readonly spread?: true
      readonly moved?: Moved
    }
  | {
      readonly type: 'weekday'
      readonly month: number
      readonly weekday: number
      readonly nth: number
      readonly plus?: number
    }
  | { readonly type: 'easter'; readonly offset: number; readonly orthodox?: true; readonly days?: number }
  | {
      readonly type: 'jewish'
      readonly offset: number
      readonly days?: number
      /** True for feasts of winter, which move with the length of the month before. */
      readonly afterCheshvan?: true
      /** True for feasts before the month that a leap year doubles. */
      readonly beforeAdar?: true
      readonly moved?: Moved
    }
  | {
      readonly type: 'islamic'
      readonly month: number
      readonly day: number
      readonly days?: number
      readonly lastBefore?: number
    }
  | {
      readonly type: 'indian'
      readonly month: number
      readonly tithi: number
      readonly hour: FeastHour
      readonly plus?: number
      readonly days?: number
    }
  | { readonly type: 'star'; readonly sign: number; readonly mansion: number }
  | { readonly type: 'chinese'; readonly month: number; readonly day: number; readonly days?: number }
  | { readonly type: 'solarTerm'; readonly degrees: number }
  | { readonly type: 'wandering'; readonly year: number; readonly month: number; readonly day: number }

export function fixed(month: number, day: number, moved?: Moved): HolidayRule {
  return { type: 'fixed', month, day, ...(moved === undefined ? {} : { moved }) }
}

/** A feast of the sun's year, which places keep on neighbouring days. */
export function solar(month: number, day: number): HolidayRule {
  return { type: 'fixed', month, day, spread: true }
}

export function nth(nthOfMonth: number, weekday: number, month: number, plus?: number): HolidayRule {
  return { type: 'weekday', month, weekday, nth: nthOfMonth, ...(plus === undefined ? {} : { plus }) }
}

export function easter(offset: number, days?: number): HolidayRule {
  return { type: 'easter', offset, ...(days === undefined ? {} : { days }) }
}

export function orthodoxEaster(offset: number, days?: number): HolidayRule {
  return { type: 'easter', offset, orthodox: true, ...(days === undefined ? {} : { days }) }
}

/** A day of the Jewish year by its distance from Rosh Hashanah; several days count from the evening before the first. */
export function jewish(offset: number, days?: number): HolidayRule {
  return {
    type: 'jewish',
    offset: days === undefined ? offset : offset - 1,
    ...(days === undefined ? {} : { days: days + 1 }),
  }
}

/** A day of the Jewish year that makes way for the Sabbath. */
export function movedJewish(offset: number, moved: Moved): HolidayRule {
  return { type: 'jewish', offset, moved }
}

export function islamic(month: number, day: number, days?: number): HolidayRule {
  return { type: 'islamic', month, day, ...(days === undefined ? {} : { days }) }
}

/**
 * A lunar day of the calendar of India, in a month from Chaitra (1) to Phalguna (12): from 1 behind the new moon to 15,
 * the full moon, and 30, the next new moon; with days added.
 */
export function indian(month: number, tithi: number, hour: FeastHour = 'sunrise', plus?: number): HolidayRule {
  return { type: 'indian', month, tithi, hour, ...(plus === undefined ? {} : { plus }) }
}

/** A feast of several days from a lunar day of the calendar of India on. */
export function indianDays(month: number, tithi: number, days: number): HolidayRule {
  return { type: 'indian', month, tithi, hour: 'sunrise', days }
}

export function chinese(month: number, day: number, days?: number): HolidayRule {
  return { type: 'chinese', month, day, ...(days === undefined ? {} : { days }) }
}
