import { type Language, say } from '../catalogue/say.js'
import { describeTimex } from '../valueText.js'

/** Below so many days a length is told in minutes. */
export const SHORT_DAYS = 1
export const MINUTES_OF_DAY = 1440

/** "14:00" */
export function clockOfMinutes(minutes: number): string {
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** "on 12 August 1990", "in 1928 or 1929", "from 1928 to 1931". */
export function when(language: Language, from: string, to: string): string {
  if (from === to) return say(language, 'whenOn', { day: describeTimex(language, from) })
  const [first, last] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))]
  if (first === last) return say(language, 'whenIn', { year: first })
  if (last === first + 1 && from.slice(5) > to.slice(5)) {
    return say(language, 'whenBetween', { from: describeTimex(language, from), to: describeTimex(language, to) })
  }
  return say(language, last === first + 1 ? 'whenInEither' : 'whenFrom', { first, last })
}
