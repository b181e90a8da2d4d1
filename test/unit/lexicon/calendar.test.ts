import { describe, expect, test } from 'vitest'
import {
  isCalendarDay,
  MONTH_BY_WORD,
  MONTHS,
  SEASON_BY_WORD,
  SEASONS,
  WEEKDAY_BY_WORD,
  WEEKDAYS,
} from '../../../server/src/lexicon/calendar.js'

describe('the calendar tables', () => {
  test('every word stands in them once', () => {
    const named = [...MONTHS, ...WEEKDAYS].flatMap(entry => [entry.name, ...entry.abbreviations])
    const words = [...named, ...SEASONS.flatMap(season => season.names)].map(word => word.toLowerCase())
    expect(new Set(words).size).toBe(words.length)
    expect(MONTH_BY_WORD.size + WEEKDAY_BY_WORD.size + SEASON_BY_WORD.size).toBe(words.length)
  })

  test('months and weekdays are numbered in order', () => {
    expect(MONTHS.map(month => month.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(WEEKDAYS.map(weekday => weekday.number)).toEqual([1, 2, 3, 4, 5, 6, 7])
  })

  test('the days of the months agree with the Gregorian calendar', () => {
    expect(MONTHS.map(month => month.days)).toEqual(
      MONTHS.map(month => new Date(Date.UTC(2024, month.number, 0)).getUTCDate()),
    )
  })

  test.each([
    [2024, 2, 29, true],
    [2023, 2, 29, false],
    [1900, 2, 29, false],
    [2000, 2, 29, true],
    [null, 2, 29, true],
    [null, 2, 30, false],
    [2024, 4, 31, false],
    [2024, 12, 31, true],
    [2024, 0, 1, false],
    [2024, 13, 1, false],
    [2024, 1, 0, false],
    [2024, 1, 1.5, false],
  ])('%s-%s-%s is a day: %s', (year, month, day, expected) => expect(isCalendarDay(year, month, day)).toBe(expected))
})
