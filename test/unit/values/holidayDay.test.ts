import { expect, test } from 'vitest'
import { HOLIDAYS } from '../../../server/src/lexicon/holidays.js'
import { formatCivilDay } from '../../../server/src/values/civil.js'
import { holidayDays } from '../../../server/src/values/holidayDay.js'

test.each([
  ['easter', 2024, '2024-03-31'],
  ['easter', 2025, '2025-04-20'],
  ['orthodox easter', 2024, '2024-05-05'],
  ['orthodox easter', 2025, '2025-04-20'],
  ['good friday', 2023, '2023-04-07'],
  ['pentecost', 2024, '2024-05-19'],
  ['thanksgiving', 2024, '2024-11-28'],
  ['black friday', 2024, '2024-11-29'],
  ['memorial day', 2024, '2024-05-27'],
  ['labor day', 2025, '2025-09-01'],
  ['rosh hashanah', 2023, '2023-09-15'],
  ['yom kippur', 2023, '2023-09-25'],
  ['hanukkah', 2024, '2024-12-25'],
  ['passover', 2024, '2024-04-22'],
  ['purim', 2024, '2024-03-24'],
  ['eid al-fitr', 2024, '2024-04-10'],
  ['chinese new year', 2025, '2025-01-29'],
  ['diwali', 2023, '2023-11-12'],
  ['dussehra', 2023, '2023-10-24'],
  ['janmashtami', 2023, '2023-09-06'],
  ['ganesh chaturthi', 2019, '2019-09-02'],
  ['maha shivaratri', 2024, '2024-03-08'],
  ['guru nanak jayanti', 2023, '2023-11-27'],
  ['onam', 2023, '2023-08-29'],
  ['dragon boat festival', 2024, '2024-06-10'],
  ['mid-autumn festival', 2025, '2025-10-06'],
  ['qingming', 2024, '2024-04-04'],
  ['tu bishvat', 2024, '2024-01-25'],
  ['tu bishvat', 2023, '2023-02-06'],
  ["yom ha'atzmaut", 2024, '2024-05-14'],
  ["king's day", 2014, '2014-04-26'],
  ["boss's day", 2022, '2022-10-17'],
  ['lent', 2024, '2024-02-14'],
  ['great lent', 2018, '2018-02-19'],
  ["jumu'atul-wida", 2018, '2018-06-08'],
  ['parsi new year', 2022, '2022-08-16'],
])('%s of %i begins on %s', (id, year, expected) => {
  const first = holidayDays(id, year)?.first
  expect(first === undefined ? undefined : formatCivilDay(first)).toBe(expected)
})

/** The first day of the Chinese year by the Hong Kong Observatory; Diwali and Holi as gazetted in India. */
const KNOWN: Readonly<Record<string, string>> = {
  'chinese new year': `2001-01-24 2002-02-12 2003-02-01 2004-01-22 2005-02-09 2006-01-29 2007-02-18 2008-02-07 2009-01-26
    2010-02-14 2011-02-03 2012-01-23 2013-02-10 2014-01-31 2015-02-19 2016-02-08 2017-01-28 2018-02-16 2019-02-05
    2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06 2028-01-26 2029-02-13
    2030-02-03 2031-01-23 2032-02-11 2035-02-08`,
  diwali: `2010-11-05 2011-10-26 2012-11-13 2013-11-03 2014-10-23 2015-11-11 2016-10-30 2017-10-19 2018-11-07
    2019-10-27 2020-11-14 2021-11-04 2022-10-24 2023-11-12 2024-10-31 2025-10-20 2026-11-08 2027-10-29 2028-10-17
    2029-11-05 2030-10-26`,
  holi: `2010-03-01 2011-03-20 2012-03-08 2013-03-27 2014-03-17 2015-03-06 2016-03-24 2017-03-13 2018-03-02 2019-03-21
    2020-03-10 2021-03-29 2022-03-18 2023-03-08 2024-03-25 2025-03-14 2026-03-04 2027-03-22 2028-03-11 2029-03-01
    2030-03-20`,
}

test.each(Object.entries(KNOWN))('%s falls on the days on which it is kept', (id, days) => {
  const expected = days.split(/\s+/)
  const found = expected.map(day => holidayDays(id, Number(day.slice(0, 4)))?.first)
  expect(found.map(first => (first === undefined ? undefined : formatCivilDay(first)))).toEqual(expected)
})

test.each([1799, 2033, 2034, 2201])('the Chinese calendar of %i is left open', year => {
  expect(holidayDays('chinese new year', year)).toBeUndefined()
})

test('a feast that goes by the moon may fall a day earlier or later', () => {
  expect(holidayDays('diwali', 2024)?.spread).toEqual([-1, 1])
  expect(holidayDays('christmas', 2024)?.spread).toBeUndefined()
})

test('a feast that the table lacks has no day', () => {
  expect(holidayDays('no such feast', 2024)).toBeUndefined()
})

test('every holiday has a day in 2024, and every name is given once', () => {
  const names = HOLIDAYS.flatMap(holiday => holiday.names)
  expect(new Set(names).size).toBe(names.length)
  expect(HOLIDAYS.filter(({ id }) => holidayDays(id, 2024) === undefined)).toEqual([])
})
