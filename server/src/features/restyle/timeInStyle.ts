import { MONTH_BY_WORD, MONTHS } from '../../lexicon/calendar.js'
import type { DateFields } from '../../values/timex.js'
import { ordinalEnding } from './ordinalEnding.js'

const DAY = '(?<day>\\d{1,2})(?<ending>st|nd|rd|th)?'
const MONTH = '(?<month>\\p{L}{3,9})(?<stop>\\.?)'
/** How days are written: month first, day first, and as ISO 8601. */
const MONTH_FIRST = new RegExp(`^${MONTH} ${DAY}(?<year>,? \\d{4})?$`, 'u')
const DAY_FIRST = new RegExp(`^(?<the>the )?${DAY}(?<of> of)? ${MONTH}(?<year>,? \\d{4})?$`, 'iu')
const ISO = /^\d{4}-\d{2}-\d{2}$/

/**
 * A day in the order, and with the length of the month's name, that its new place has; null where that is no plain day
 * or asks for a year that nobody gave.
 *
 * @example dayInStyle({ month: 6, day: 4 }, 'Aug. 14') // 'June 4'
 */
export function dayInStyle({ year, month, day }: DateFields, like: string): string | null {
  if (month === undefined || day === undefined) return null
  const order = MONTH_FIRST.exec(like) ?? DAY_FIRST.exec(like)
  if (order === null) {
    if (!ISO.test(like) || year === undefined) return null
    return [String(year).padStart(4, '0'), ...[month, day].map(part => String(part).padStart(2, '0'))].join('-')
  }
  const { ending, stop = '', month: name = '', year: givenYear, the = '', of = '' } = order.groups ?? {}
  if (givenYear !== undefined && year === undefined) return null
  const dayText = `${day}${ending === undefined ? '' : ordinalEnding(day)}`
  const yearText = givenYear === undefined ? '' : givenYear.replace(/\d{4}/, String(year))
  const monthText = monthInStyle(month, name, stop)
  if (monthText === null) return null
  return MONTH_FIRST.test(like) ? `${monthText} ${dayText}${yearText}` : `${the}${dayText}${of} ${monthText}${yearText}`
}

/** "Aug." makes "Sept." of September, and "June" of June, which has no short form that style books use. */
function monthInStyle(month: number, like: string, stop: string): string | null {
  const known = MONTH_BY_WORD.get(like.toLowerCase())
  const entry = MONTHS[month - 1]
  if (known === undefined || entry === undefined) return null
  const short = known.name.toLowerCase() !== like.toLowerCase()
  if (!short) return entry.name
  return entry.name.length <= 5 ? entry.name : `${entry.abbreviations.at(-1) ?? entry.name}${stop}`
}

const HALF_DAY = /^\d{1,2}(?<separator>[:.])?(?:\d{2})?(?<gap>\s?)(?<letter>[ap])(?<dots>\.?)m\.?$/i
const WHOLE_DAY = /^\d{1,2}(?<separator>[:.])\d{2}$/

/**
 * A clock time by twelve or by twenty-four hours, as its new place has it; null where that is neither.
 *
 * @example clockInStyle({ hour: 19, minute: 30 }, '8 p.m.') // '7:30 p.m.'
 */
export function clockInStyle({ hour, minute = 0 }: DateFields, like: string): string | null {
  if (hour === undefined) return null
  const minutes = String(minute).padStart(2, '0')
  const whole = WHOLE_DAY.exec(like)?.groups
  if (whole !== undefined)
    return `${/^0/.test(like) || hour >= 10 ? String(hour).padStart(2, '0') : hour}${whole['separator']}${minutes}`
  const half = HALF_DAY.exec(like)?.groups
  if (half === undefined) return null
  const { separator = ':', gap = '', letter = '', dots = '' } = half
  const mark = hour < 12 ? 'a' : 'p'
  const cased = letter === letter.toUpperCase() ? `${mark}${dots}m${dots}`.toUpperCase() : `${mark}${dots}m${dots}`
  return `${hour % 12 === 0 ? 12 : hour % 12}${minute === 0 ? '' : `${separator}${minutes}`}${gap}${cased}`
}
