import type { DayPart, Portion, TimeUnit } from '../lexicon/timeWords.js'
import { type CivilDay, formatCivilDay, isCivilDay, weekdayOf } from './civil.js'
import { holidayDays } from './holidayDay.js'
import {
  civilDayOf,
  dayStretch,
  type Instant,
  instantOf,
  monthsStretch,
  periodAt,
  SECONDS_PER_DAY,
  type Stretch,
  secondOfDay,
  shiftInstant,
} from './timeline.js'
import type {
  AtTerm,
  ClockTerm,
  DateTerm,
  HolidayTerm,
  NearestTerm,
  NthTerm,
  NumericDateTerm,
  RangeTerm,
  ShiftTerm,
  TimeTerm,
  WeekdaysTerm,
  WithinTerm,
  YearPartTerm,
} from './timeTerm.js'

/** What a term is resolved with. */
export interface Reference {
  /** The document's date and time; absent where it has none that is sure. */
  readonly now?: Instant
  /** The order in which the document writes day and month in figures, where something in it shows that. */
  readonly order?: 'dayFirst' | 'monthFirst'
}

/** A stretch that the words may mean; `at` is the very instant for words that count from one ("18 months ago"). */
export interface Reading extends Stretch {
  readonly at?: Instant
}

/**
 * The stretches that a term may mean, the likeliest first: "on Friday" is the nearest Friday, and may be the ones
 * before and after. Empty where the words and the reference do not suffice, or the calendar has no such day.
 */
export function resolveTerm(term: TimeTerm, reference: Reference): readonly Reading[] {
  switch (term.type) {
    case 'date':
      return isAnchored(term) ? one(dateStretch(term)) : recurring(term, reference)
    case 'numericDate':
      return numericDate(term, reference)
    case 'yearPart':
      return term.year === undefined ? recurring(term, reference) : one(yearPart(term.part, term.year))
    case 'holiday':
      return term.year === undefined ? recurring(term, reference) : holidayReadings(term, term.year)
    case 'era':
      return one(eraStretch(term.digits, reference.now))
    case 'fiscalYear':
      return []
    case 'period':
      return reference.now === undefined ? [] : [periodAt(term.unit, reference.now, term.offset)]
    case 'shift':
      return shifted(term, reference)
    case 'window':
      return reference.now === undefined ? [] : [windowAt(reference.now, term.count, term.unit)]
    case 'nth':
      return resolveTerm(term.of, reference).flatMap(outer => one(nthIn(term, outer)))
    case 'weekdays':
      return basesOf(term, reference).map(base => weekdaysFrom(base, term))
    case 'nearest':
      return resolveTerm(term.to, reference).flatMap(({ from }) => one(nearest(term, from)))
    case 'run':
      return resolveTerm(term.from, reference).map(({ from }) => ({
        from,
        to: shiftInstant(from, term.count, term.unit),
      }))
    case 'within':
      return within(term, reference)
    case 'from':
      return resolveTerm(term.point, reference).flatMap(({ from }) => firstFrom(term.inner, from))
    case 'clock':
      return reference.now === undefined ? [] : clocksAround(term, reference.now)
    case 'dayPart':
      return resolveTerm(term.of, reference).map(day => dayPart(term.part, day.from))
    case 'portion':
      return resolveTerm(term.of, reference).flatMap(whole => one(portionOf(term.portion, whole)))
    case 'periodOf':
      return resolveTerm(term.of, reference).map(({ from }) => periodAt(term.unit, from))
    case 'range':
      return range(term.from, term.to, reference)
    case 'at':
      return clockOnDay(term, reference)
  }
}

/** True for a calendar date that needs no reference. */
function isAnchored({ year, month, day }: DateTerm): boolean {
  return year !== undefined && (month !== undefined || day === undefined)
}

function one<T>(found: T | undefined): readonly T[] {
  return found === undefined ? [] : [found]
}

// ── Terms that come round ───────────────────────────────────────────────────────────────────────────────────────────

/** The occurrence that the words mean; without "last" or "next" the nearest first, then its neighbours. */
function recurring(term: DateTerm | YearPartTerm | HolidayTerm, { now }: Reference): readonly Stretch[] {
  if (now === undefined) return []
  const all = occurrences(term, now)
  const current = all.findIndex(({ to }) => to > now)
  const chosen = choose(all, current < 0 ? all.length : current, now, term)
  return term.type === 'holiday' ? [...chosen, ...chosen.flatMap(own => besideOf(term, own))] : chosen
}

function choose(
  all: readonly Stretch[],
  next: number,
  now: Instant,
  term: DateTerm | YearPartTerm | HolidayTerm,
): readonly Stretch[] {
  const at = (...indices: readonly number[]) => indices.flatMap(index => one(all[index]))
  const upcoming = all[next]
  const present = upcoming !== undefined && upcoming.from <= now
  const isWeekday = term.type === 'date' && term.weekday !== undefined && term.day === undefined
  switch (term.relation) {
    case 'last':
      // "last Friday" on a Sunday: to some two days ago, to others in the week before.
      return isWeekday && sameWeek(all[next - 1], now) ? at(next - 1, next - 2) : at(next - 1)
    case 'next': {
      const first = present ? next + 1 : next
      // "next Friday" on a Tuesday: to some the coming one, to others that of the week after.
      return isWeekday && sameWeek(all[first], now) ? at(first + 1, first) : at(first, first + 1)
    }
    case 'afterNext':
      return at((present ? next + 1 : next) + 1)
    case 'this': {
      if (present && !isWeekday) return at(next)
      const here = isWeekday
        ? all.findIndex(stretch => sameWeek(stretch, now))
        : all.findIndex(stretch => sameYear(stretch, now))
      const chosen = here < 0 ? next : here
      return chosen === next ? at(next) : at(chosen, next)
    }
    default: {
      if (present) return at(next, next + 1, next - 1)
      const before = all[next - 1]
      const nearer = before !== undefined && (upcoming === undefined || now - before.to < upcoming.from - now)
      return nearer ? at(next - 1, next) : at(next, next - 1)
    }
  }
}

function sameWeek(stretch: Stretch | undefined, now: Instant): boolean {
  return stretch !== undefined && periodAt('week', stretch.from).from === periodAt('week', now).from
}

function sameYear({ from }: Stretch, now: Instant): boolean {
  return civilDayOf(from).year === civilDayOf(now).year
}

/** The occurrences of a term about an instant, in order: for yearly ones three years each way, or as far as a weekday needs. */
function occurrences(term: TimeTerm, about: Instant): readonly Stretch[] {
  const { year, month } = civilDayOf(about)
  switch (term.type) {
    case 'date': {
      if (term.month !== undefined) {
        const reach = term.weekday === undefined && !(term.month === 2 && term.day === 29) ? 3 : 7
        return series(reach, step => onWeekday(term, dateStretch({ ...term, year: year + step })))
      }
      if (term.day !== undefined) {
        return series(14, step => {
          const index = year * 12 + month - 1 + step
          const dated = { ...term, year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
          return onWeekday(term, dateStretch(dated))
        })
      }
      const { weekday } = term
      if (weekday === undefined) return []
      const monday = periodAt('week', about).from
      return series(3, step => {
        const from = monday + (step * 7 + weekday - 1) * SECONDS_PER_DAY
        return { from, to: from + SECONDS_PER_DAY }
      })
    }
    case 'yearPart':
      return series(3, step => yearPart(term.part, year + step))
    case 'holiday':
      return series(3, step => holidayStretch(term, year + step))
    case 'dayPart':
      return occurrences(term.of, about).map(({ from }) => dayPart(term.part, from))
    default:
      return []
  }
}

/** "Friday the 13th" and "Sunday, June 4" come round only where day and weekday agree. */
function onWeekday({ weekday, day }: DateTerm, stretch: Stretch | undefined): Stretch | undefined {
  if (stretch === undefined || weekday === undefined || day === undefined) return stretch
  return weekdayOf(civilDayOf(stretch.from)) === weekday ? stretch : undefined
}

function series(reach: number, stretchAt: (step: number) => Stretch | undefined): readonly Stretch[] {
  const steps = Array.from({ length: 2 * reach + 1 }, (_, index) => index - reach)
  return steps.flatMap(step => one(stretchAt(step)))
}

// ── Stretches of the calendar ───────────────────────────────────────────────────────────────────────────────────────

/** The day, month or year of a date with its year; undefined where the calendar has no such day. */
function dateStretch({ year, month, day }: Omit<DateTerm, 'type'>): Stretch | undefined {
  if (year === undefined) return undefined
  if (month === undefined) return monthsStretch(year, 1, 12)
  if (day === undefined) return monthsStretch(year, month, 1)
  const civil = { year, month, day }
  if (!isCivilDay(civil)) return undefined
  return dayStretch(civil)
}

function numericDate({ year, first, second }: NumericDateTerm, { order }: Reference): readonly Stretch[] {
  const monthFirst = one(dateStretch({ year, month: first, day: second }))
  const dayFirst = one(dateStretch({ year, month: second, day: first }))
  if (order !== undefined) return order === 'dayFirst' ? dayFirst : monthFirst
  return first === second ? monthFirst : [...monthFirst, ...dayFirst]
}

/** Months in which the seasons begin, of the northern hemisphere as meteorologists count them; winter ends in the year after. */
const SEASON_STARTS: Readonly<Record<string, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 }

function yearPart(part: string, year: number): Stretch | undefined {
  const season = SEASON_STARTS[part]
  if (season !== undefined) return monthsStretch(year, season, 3)
  const number = Number(part.charAt(1))
  return part.charAt(0) === 'Q' ? monthsStretch(year, 3 * number - 2, 3) : monthsStretch(year, 6 * number - 5, 6)
}

/** A feast in its year, and a day beside it where its calendar leaves that open. */
function holidayReadings(term: HolidayTerm, year: number): readonly Stretch[] {
  const own = holidayStretch(term, year)
  return own === undefined ? [] : [own, ...besideOf(term, own)]
}

/** The first occurrence that is not over at an instant. */
function firstFrom(inner: TimeTerm, instant: Instant): readonly Stretch[] {
  const found = occurrences(inner, instant).find(({ to }) => to > instant)
  if (found === undefined) return []
  return inner.type === 'holiday' ? [found, ...besideOf(inner, found)] : [found]
}

/** The days beside a feast on which it may fall just as well. */
function besideOf({ holiday }: HolidayTerm, { from, to }: Stretch): readonly Stretch[] {
  const spread = holidayDays(holiday, civilDayOf(from).year)?.spread ?? []
  return spread.map(days => ({ from: from + days * SECONDS_PER_DAY, to: to + days * SECONDS_PER_DAY }))
}

function holidayStretch({ holiday }: HolidayTerm, year: number): Stretch | undefined {
  const found = holidayDays(holiday, year)
  if (found === undefined) return undefined
  const from = instantOf(found.first)
  return { from, to: from + found.days * SECONDS_PER_DAY }
}

/** "198" is ten years, "19" a hundred. The 20th century is counted from 1901; prose that says so means the 1900s. */
function eraStretch(digits: string, now?: Instant): Stretch | undefined {
  if (digits.startsWith('XX') && now !== undefined) return latestDecade(Number(digits.slice(2)), now)
  if (!/^\d{2,3}$/.test(digits)) return undefined
  const years = 10 ** (4 - digits.length)
  return monthsStretch(Number(digits) * years, 1, 12 * years)
}

/** "the '60s": the latest ones that are over, or at least begun. */
function latestDecade(tens: number, now: Instant): Stretch {
  const { year } = civilDayOf(now)
  const century = Math.floor(year / 100) * 100 + tens * 10 > year ? 1 : 0
  return monthsStretch((Math.floor(year / 100) - century) * 100 + tens * 10, 1, 120)
}

/** The period of the unit's own length in which the counted point lies: 18 months ago is a month, three days ago a day. */
function shifted({ count, unit, from }: ShiftTerm, reference: Reference): readonly Reading[] {
  return basesOf({ from }, reference).map(base => {
    const at = shiftInstant(base, count, unit)
    const own = unit === 'week' || (from !== undefined && LONG_UNITS.has(unit)) ? 'day' : unit
    return { ...periodAt(own, at), at }
  })
}

/** The points that a term counts from: the named one, or else the document's date. */
function basesOf({ from }: { readonly from?: TimeTerm | undefined }, reference: Reference): readonly Instant[] {
  return from === undefined ? one(reference.now) : resolveTerm(from, reference).map(base => base.at ?? base.from)
}

/** The occurrence of that rank by its distance in days. */
function nearest({ inner, rank }: NearestTerm, instant: Instant): Stretch | undefined {
  const all = [...occurrences(inner, instant)]
  return all.sort((a, b) => Math.abs(a.from - instant) - Math.abs(b.from - instant))[rank - 1]
}

/** From a day that is named, months and years lead to a day again: "a year after Christmas". */
const LONG_UNITS: ReadonlySet<string> = new Set(['month', 'quarter', 'year', 'decade', 'century'])

/** Whole units up to the present one, or after it: "the last two months" in February are December and January. */
function windowAt(now: Instant, count: number, unit: TimeUnit): Stretch {
  if (!Number.isInteger(count)) {
    const other = shiftInstant(now, count, unit)
    return { from: Math.min(now, other), to: Math.max(now, other) }
  }
  const present = periodAt(unit, now)
  if (count < 0) return { from: periodAt(unit, now, count).from, to: present.from }
  return { from: present.to, to: periodAt(unit, now, count).to }
}

/** Hours of the parts of the day. They are soft; nothing is set against another by them. */
const PART_HOURS: Readonly<Record<DayPart, readonly [number, number]>> = {
  MO: [0, 12],
  MI: [12, 14],
  AF: [12, 19],
  EV: [18, 24],
  NI: [18, 24],
}

function dayPart(part: DayPart, instant: Instant): Stretch {
  const midnight = Math.floor(instant / SECONDS_PER_DAY) * SECONDS_PER_DAY
  const [first, last] = PART_HOURS[part]
  return { from: midnight + first * 3600, to: midnight + last * 3600 }
}

/** Thirds of a month and a week; of a year the first three months, the last four, and those between. */
function portionOf(portion: Portion, { from, to }: Stretch): Stretch | undefined {
  const days = (to - from) / SECONDS_PER_DAY
  const [early, late] =
    days === 7
      ? [3, 4]
      : days >= 28 && days <= 31
        ? [10, 20]
        : days >= 365 && days <= 366
          ? [days - 275, days - 122]
          : days < 1
            ? [days / 2, days / 2]
            : [days / 3, (2 * days) / 3]
  const first = from + early * SECONDS_PER_DAY
  const last = from + late * SECONDS_PER_DAY
  if (portion === 'START') return { from, to: first }
  return portion === 'MID' ? { from: first, to: last } : { from: last, to }
}

function nthIn({ index, unit }: NthTerm, outer: Stretch): Stretch | undefined {
  const found = typeof unit === 'string' ? unitsIn(unit, outer, index) : weekdayIn(unit.weekday, outer, index)
  return found !== undefined && found.to > outer.from && found.from < outer.to ? found : undefined
}

function weekdayIn(weekday: number, { from, to }: Stretch, index: number): Stretch {
  const forward = index > 0
  const edge = forward ? from : to - SECONDS_PER_DAY
  const own = weekdayOf(civilDayOf(edge))
  const days = forward ? ((weekday - own + 7) % 7) + 7 * (index - 1) : -((own - weekday + 7) % 7) + 7 * (index + 1)
  const start = edge + days * SECONDS_PER_DAY
  return { from: start, to: start + SECONDS_PER_DAY }
}

/** The nth such day after a day, or before it. */
function weekdaysFrom(now: Instant, { weekday, count }: WeekdaysTerm): Stretch {
  const today = now - secondOfDay(now)
  const own = weekdayOf(civilDayOf(now))
  const first = count > 0 ? ((weekday - own + 6) % 7) + 1 : -(((own - weekday + 6) % 7) + 1)
  const from = today + (first + 7 * (count - Math.sign(count))) * SECONDS_PER_DAY
  return { from, to: from + SECONDS_PER_DAY }
}

/** A week or weekend counts to the month or year that holds all of it. */
function unitsIn(unit: TimeUnit, { from, to }: Stretch, index: number): Stretch {
  if (index < 0) {
    const last = periodAt(unit, to - 1)
    return periodAt(unit, last.from, (last.to > to ? -1 : 0) + index + 1)
  }
  const first = periodAt(unit, from)
  return periodAt(unit, first.from, (first.from < from ? 1 : 0) + index - 1)
}

function within({ inner, outer }: WithinTerm, reference: Reference): readonly Reading[] {
  return resolveTerm(outer, reference).flatMap(stretch =>
    one(occurrences(inner, stretch.from).find(({ from }) => from >= stretch.from && from < stretch.to)),
  )
}

function range(from: TimeTerm, to: TimeTerm, reference: Reference): readonly Stretch[] {
  if (from.type === 'clock' && to.type === 'clock')
    return clockOnDay({ type: 'at', day: TODAY, clock: { type: 'range', from, to } }, reference)
  const ends = resolveTerm(to, reference)
  return resolveTerm(from, reference).flatMap(start => one(rangeFrom(start, ends, to)))
}

function rangeFrom(start: Stretch, ends: readonly Reading[], to: TimeTerm): Stretch | undefined {
  // "from December to May": what comes round ends at the first occurrence after the beginning.
  const later = isRecurring(to) ? occurrences(to, start.from).find(({ from }) => from >= start.from) : undefined
  const end = later ?? ends.find(candidate => candidate.to > start.from)
  if (end === undefined) return undefined
  // "to 5pm on Friday" ends at five, "to Friday" with the day.
  return { from: start.from, to: to.type === 'at' || to.type === 'clock' ? end.from : end.to }
}

function isRecurring(term: TimeTerm): boolean {
  return term.type === 'date' && term.year === undefined && term.relation === undefined
}

const TODAY: TimeTerm = { type: 'period', unit: 'day', offset: 0 }

// ── The clock ───────────────────────────────────────────────────────────────────────────────────────────────────────

const GRAIN_SECONDS = { hour: 3600, minute: 60, second: 1 } as const

function clockSeconds({ hour, minute, second = 0 }: ClockTerm): number {
  return hour * 3600 + minute * 60 + second
}

function clockStretch(term: ClockTerm, midnight: Instant): Stretch {
  const from = midnight + clockSeconds(term)
  return { from, to: from + GRAIN_SECONDS[term.grain] }
}

/** The time on the document's own day first; then in the other half of the day, where that is open, and on the next day. */
function clocksAround(term: ClockTerm, now: Instant): readonly Stretch[] {
  const today = now - secondOfDay(now)
  return [today, today + SECONDS_PER_DAY].flatMap(midnight => clocksOn(term, midnight))
}

function clocksOn(term: ClockTerm, midnight: Instant): readonly Stretch[] {
  const own = clockStretch(term, midnight)
  if (!term.twelve) return [own]
  const half = 12 * 3600
  const other = term.hour < 12 ? half : -half
  return [own, { from: own.from + other, to: own.to + other }]
}

/** A time on a day, "7 tomorrow evening" in that half of it; a range of times that runs past midnight ends on the next. */
function clockOnDay({ day, clock }: AtTerm, reference: Reference): readonly Stretch[] {
  if (day.type === 'range') return clockOnDays(day, clock, reference)
  return resolveTerm(day, reference).flatMap(({ from: start, to }) => {
    const midnight = start - secondOfDay(start)
    const fits = (stretch: Stretch) => to - start > SECONDS_PER_DAY || (stretch.from >= start && stretch.from < to)
    const inside = (stretches: readonly Stretch[]) => {
      const fitting = stretches.filter(fits)
      return fitting.length > 0 ? fitting : stretches
    }
    if (clock.type === 'clock') return inside(clocksOn(clock, midnight))
    if (clock.type !== 'range' || clock.from.type !== 'clock' || clock.to.type !== 'clock') return []
    const end = clock.to
    return inside(clocksOn(clock.from, midnight)).flatMap(first => {
      const ends = [midnight, midnight + SECONDS_PER_DAY].flatMap(night => clocksOn(end, night))
      const last = ends.sort((a, b) => a.from - b.from).find(({ from }) => from > first.from)
      return last === undefined ? [] : [{ from: first.from, to: last.from }]
    })
  })
}

/** "22 to 23 February at 7pm": the time stands for both days. */
function clockOnDays({ from, to }: RangeTerm, clock: TimeTerm, reference: Reference): readonly Stretch[] {
  if (clock.type !== 'clock') return []
  const [first] = clockOnDay({ type: 'at', day: from, clock }, reference)
  const days = range(from, to, reference)
  return first === undefined
    ? []
    : days.map(whole => ({ from: first.from, to: whole.to - SECONDS_PER_DAY + clockSeconds(clock) }))
}

/** The fields of a day, for a stretch that is one: what a resolved date implies. */
function dayOf({ from, to }: Stretch): CivilDay | undefined {
  return to - from === SECONDS_PER_DAY && secondOfDay(from) === 0 ? civilDayOf(from) : undefined
}

/** The TIMEX3 value of a term whose stretch is known: "2025-03", "2025-W14", "2024-SU", "2025-06-04TEV"; undefined where TIMEX3 has none. */
export function resolvedValue(term: TimeTerm, stretch: Stretch): string | undefined {
  const day = civilDayOf(stretch.from)
  const year = String(day.year).padStart(4, '0')
  switch (term.type) {
    case 'yearPart':
      return `${year}-${term.part}`
    case 'dayPart':
      return `${formatCivilDay(day)}T${term.part}`
    case 'within':
      return resolvedValue(term.inner, stretch)
    case 'period':
    case 'periodOf':
      return periodValue(term.unit, stretch)
    case 'nth':
      return typeof term.unit === 'string' ? periodValue(term.unit, stretch) : formatCivilDay(day)
    case 'date':
      return periodValue(
        term.day !== undefined || term.weekday !== undefined ? 'day' : term.month === undefined ? 'year' : 'month',
        stretch,
      )
    case 'weekdays':
    case 'nearest':
    case 'numericDate':
    case 'holiday':
      return dayOf(stretch) === undefined ? undefined : formatCivilDay(day)
    default:
      return undefined
  }
}

function periodValue(unit: TimeUnit, { from }: Stretch): string | undefined {
  const { year, month, day } = civilDayOf(from)
  const years = String(year).padStart(4, '0')
  switch (unit) {
    case 'day':
      return formatCivilDay({ year, month, day })
    case 'week':
      return isoWeek(from)
    case 'weekend':
      return `${isoWeek(from)}-WE`
    case 'month':
      return formatCivilDay({ year, month, day }).slice(0, 7)
    case 'quarter':
      return `${years}-Q${Math.ceil(month / 3)}`
    case 'half':
      return `${years}-H${month > 6 ? 2 : 1}`
    case 'year':
      return years
    case 'decade':
      return years.slice(0, 3)
    case 'century':
      return years.slice(0, 2)
    default:
      return undefined
  }
}

/** ISO 8601: a week belongs to the year of its Thursday. */
function isoWeek(instant: Instant): string {
  const thursday = periodAt('week', instant).from + 3 * SECONDS_PER_DAY
  const { year } = civilDayOf(thursday)
  const week = Math.floor((thursday - instantOf({ year, month: 1, day: 1 })) / (7 * SECONDS_PER_DAY)) + 1
  return `${year}-W${String(week).padStart(2, '0')}`
}
