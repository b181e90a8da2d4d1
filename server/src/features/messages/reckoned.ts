import { isNumberTopic, type ReckoningTopic } from '../../claims/reckoning.js'
import { civilFromDays, formatCivilDay } from '../../values/civil.js'
import type { Interval } from '../../values/interval.js'
import { type Language, say } from '../catalogue/say.js'
import { formatNumber } from '../valueText.js'
import { clockOfMinutes, MINUTES_OF_DAY, SHORT_DAYS, when } from './moments.js'
import { quoted } from './wordings.js'

/** “35” means a birth between 4 May 1989 and 3 May 1990; “2009 to 2018” means 2,922 to 3,652 days. */
export function reckoned(language: Language, words: string, { min, max }: Interval, topic: ReckoningTopic): string {
  const surface = quoted(language, words)
  if (topic === 'length' && min < SHORT_DAYS) {
    const [least, most] = [min, max].map(days => formatNumber(language, Math.round(days * MINUTES_OF_DAY)))
    if (!Number.isFinite(max)) return say(language, 'reckoned.parts', { surface, least: least ?? '' })
    return say(language, 'reckoned.minutes', { surface, least: least ?? '', most: most ?? '' })
  }
  if (topic === 'length' || topic === 'lifetime') {
    const [least, most] = [Math.ceil(min), Math.floor(max)].map(number => formatNumber(language, number))
    return say(language, `reckoned.${topic}`, { surface, least: least ?? '', most: most ?? '' })
  }
  if (isNumberTopic(topic)) {
    const [least, most] = [min, max].map(number => formatNumber(language, Math.round(number * 10) / 10))
    const many = least === most ? (least ?? '') : say(language, 'range', { min: least ?? '', max: most ?? '' })
    return say(language, `reckoned.${topic}`, { surface, many })
  }
  if (topic === 'instant') {
    const [from, to] = [min, max].map(clockOfMinutes)
    return say(language, 'reckoned.instant', { surface, from: from ?? '', to: to ?? '' })
  }
  if (topic === 'growth' || topic === 'rate') {
    const [least, most] = [min, max].map(times => formatNumber(language, Number(times.toPrecision(3))))
    return say(language, `reckoned.${topic}`, { surface, least: least ?? '', most: most ?? '' })
  }
  const [from, to] = [min, max].map(day => formatCivilDay(civilFromDays(day)))
  return say(language, `reckoned.${topic}`, { surface, when: when(language, from ?? '', to ?? '') })
}
