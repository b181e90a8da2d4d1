import type { FactMention, PlacedFact } from '../../../server/src/protocol.js'
import { sidesOf } from './table.js'

/** The band of one mention on a line: shares of its length, from 0 to 1. */
export interface Bar {
  readonly mention: FactMention
  readonly sides: readonly string[]
  readonly from: number
  readonly to: number
  /** The band goes on beyond the end of the line. */
  readonly isOpenBelow: boolean
  readonly isOpenAbove: boolean
}

export interface Tick {
  readonly at: number
  readonly label: string
}

/** The bands of a fact's mentions on one line. */
export interface NumberLine {
  /** What the numbers count: "months", "" for bare counts and for dates and times, whose ticks say it. */
  readonly unit: string
  readonly bars: readonly Bar[]
  readonly ticks: readonly Tick[]
  /** Whether there is a value that all bands admit. */
  readonly meet: boolean
}

/** What is left free at both ends of the line, as a share of what the bands take. */
const MARGIN = 0.12
const MOST_TICKS = 6
/** Minutes apart, so that ticks stand at times as clocks strike. */
const CLOCK_STEPS = [1, 5, 10, 15, 30, 60, 120, 180, 360, 720]
const DAY_MS = 86_400_000

/** Seconds are read by nobody beyond a few minutes: their ticks count in the largest of these that fits twice. */
const LONGER_THAN_SECONDS = [
  { unit: 'day', size: 86_400 },
  { unit: 'hour', size: 3600 },
  { unit: 'minute', size: 60 },
] as const

/**
 * The line of a fact: of the mentions whose bands have the scale that most have. Null where none has a band, or all are
 * open at both ends.
 *
 * @param locale a BCP 47 tag, in whose way the ticks write numbers and dates.
 */
export function numberLineOf(fact: PlacedFact, locale: string): NumberLine | null {
  const scale = commonScale(fact.mentions)
  const sides = sidesOf(fact)
  const bands = fact.mentions.flatMap((mention, index) => {
    return mention.band?.scale === scale ? { mention, sides: sides.get(index) ?? [], ...mention.band } : []
  })
  const ends = bands.flatMap(({ low, high }) => [low, high]).filter(end => end !== null)
  if (ends.length === 0) return null
  const low = Math.min(...ends)
  const high = Math.max(...ends)
  const margin = (high - low) * MARGIN || Math.abs(high) * MARGIN || 1
  const start = low - margin
  const length = high + margin - start
  const shareOf = (value: number): number => (value - start) / length
  const { size, write, longer } = writerOf(scale, high, locale)
  const unit = longer === undefined ? (bands[0]?.unit ?? '') : nameOf(longer, locale)
  return {
    unit,
    bars: bands.map(({ mention, sides, low, high }) => ({
      mention,
      sides,
      from: low === null ? 0 : shareOf(low),
      to: high === null ? 1 : shareOf(high),
      isOpenBelow: low === null,
      isOpenAbove: high === null,
    })),
    ticks: ticksBetween(start / size, (start + length) / size, scale).map(tick => ({
      at: shareOf(tick * size),
      label: write(tick),
    })),
    meet:
      Math.max(...bands.map(({ low }) => low ?? Number.NEGATIVE_INFINITY)) <=
      Math.min(...bands.map(({ high }) => high ?? Number.POSITIVE_INFINITY)),
  }
}

function commonScale(mentions: readonly FactMention[]): string | null {
  const counts = new Map<string, number>()
  for (const { band } of mentions) if (band !== null) counts.set(band.scale, (counts.get(band.scale) ?? 0) + 1)
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? null
}

/** "days" for `day`. */
function nameOf(unit: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' })
  return format.formatToParts(2).find(({ type }) => type === 'unit')?.value ?? unit
}

interface Writer {
  /** The unit of the ticks where it is not that of the bands. */
  readonly longer?: string | undefined
  /** How many of the scale's numbers one of the ticks' makes. */
  readonly size: number
  readonly write: (value: number) => string
}

function writerOf(scale: string | null, high: number, locale: string): Writer {
  const dateOf = (options: Intl.DateTimeFormatOptions, firstDay: number) => (value: number) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date((firstDay + value) * DAY_MS))
  switch (scale) {
    case 'day':
      return { size: 1, write: dateOf({ year: 'numeric', month: 'short', day: 'numeric' }, 0) }
    case 'day of year':
      // Counted in 2000, from 1: its first day is the 10,957th since 1970-01-01.
      return { size: 1, write: dateOf({ month: 'short', day: 'numeric' }, 10_957 - 1) }
    case 'minute of day':
      return { size: 1, write: clockTime }
    default: {
      const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 })
      const write = (value: number): string => numbers.format(value)
      const longer = scale === 'second' ? LONGER_THAN_SECONDS.find(({ size }) => high >= 2 * size) : undefined
      return { longer: longer?.unit, size: longer?.size ?? 1, write }
    }
  }
}

function clockTime(minutes: number): string {
  const minute = ((Math.round(minutes) % 1440) + 1440) % 1440
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

/** Round numbers from `low` to `high`: 1, 2 or 5 of some power of ten apart; whole days, and times of the clock. */
function ticksBetween(low: number, high: number, scale: string | null): readonly number[] {
  const rough = (high - low) / MOST_TICKS
  const power = 10 ** Math.floor(Math.log10(rough))
  const steps = scale === 'minute of day' ? CLOCK_STEPS : [1, 2, 5, 10].map(factor => factor * power)
  const step = steps.find(size => size >= rough) ?? rough
  const whole = scale === 'day' || scale === 'day of year' ? Math.max(Math.round(step), 1) : step
  const first = Math.ceil(low / whole)
  const count = Math.max(Math.floor(high / whole) - first + 1, 0)
  return Array.from({ length: count }, (_, index) => Number(((first + index) * whole).toPrecision(12)))
}
