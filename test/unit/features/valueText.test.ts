import { describe, expect, test } from 'vitest'
import {
  type ComparableValue,
  describeTimex,
  describeValue,
  describeValues,
  formatNumber,
  unitText,
} from '../../../server/src/features/valueText.js'
import { between, point } from '../../../server/src/values/interval.js'

const INFINITE = Number.POSITIVE_INFINITY

test.each<[ComparableValue, string]>([
  [{ interval: point(412) }, '412'],
  [{ interval: between(45_000, 55_000) }, '45,000 to 55,000'],
  [{ interval: { min: 200, max: INFINITE, minExclusive: true } }, 'more than 200'],
  [{ interval: { min: 200, max: INFINITE } }, 'at least 200'],
  [{ interval: { min: -INFINITE, max: 200 } }, 'at most 200'],
  [{ interval: { min: -INFINITE, max: 200, maxExclusive: true } }, 'less than 200'],
  [{ interval: { min: -INFINITE, max: INFINITE } }, 'an unknown number'],
  [{ interval: { min: -INFINITE, max: INFINITE }, unit: 'second' }, 'an unknown number of seconds'],
  [{ interval: { min: 19.5, max: 24, maxExclusive: true }, unit: 'month' }, '19.5 to 24 months'],
  [{ interval: point(1), unit: 'month' }, '1 month'],
  [{ interval: point(18), unit: 'month' }, '18 months'],
  [{ interval: point(24), unit: 'month' }, '2 years'],
  [{ interval: point(518_400), unit: 'second' }, '6 days'],
  [{ interval: point(5_400), unit: 'second' }, '90 minutes'],
  [{ timex: 'PXD', interval: { min: -INFINITE, max: INFINITE }, unit: 'second' }, 'an unknown number of days'],
  [{ interval: point(0.127), unit: 'metre' }, '127 millimetres'],
  [{ interval: point(0), unit: 'second' }, '0 days'],
  [{ interval: point(8_046.72), unit: 'metre' }, '8.05 kilometres'],
  [{ interval: between(2.5, 3), unit: 'percent' }, '2.5 to 3%'],
  [{ interval: point(2), unit: 'percentage point' }, '2 percentage points'],
  [{ interval: point(1_200_000), unit: 'USD' }, 'USD 1,200,000'],
  [{ interval: point(12), unit: 'EUR', per: 'hour' }, 'EUR 12 per hour'],
  [{ timex: '2025-04-08' }, '8 April 2025'],
  [{ timex: '2025-04-08', interval: point(20_186), unit: 'day' }, '8 April 2025'],
  [{ timex: 'P18M', interval: between(17, 19), unit: 'month' }, '17 to 19 months'],
  [{}, 'no value'],
])('%j reads as %s', (value, text) => {
  expect(describeValue('en', value)).toBe(text)
})

test.each<[string, readonly ComparableValue[], readonly string[]]>([
  [
    'in the unit that suits all of them',
    [
      { interval: between(19.5, 24), unit: 'month' },
      { interval: point(24), unit: 'month' },
    ],
    ['19.5 to 24 months', '24 months'],
  ],
  [
    'with the excluded end where it decides',
    [
      { interval: { min: 19.5, max: 24, maxExclusive: true }, unit: 'month' },
      { interval: point(24), unit: 'month' },
    ],
    ['19.5 to below 24 months', '24 months'],
  ],
  [
    'each in its own unit where the units differ',
    [
      { interval: point(2), unit: 'month' },
      { interval: point(86_400), unit: 'second' },
    ],
    ['2 months', '1 day'],
  ],
])('values side by side read %s', (_, values, texts) => {
  expect(describeValues('en', values)).toEqual(texts)
})

test.each([
  [0, '0'],
  [-3.5, '-3.5'],
  [1_024, '1,024'],
  [1_234_567.891, '1,234,567.89'],
  [0.000_000_25, '0.00000025'],
  [1 / 3, '0.333'],
  [1e21, '1e+21'],
])('formats %d as %s', (number, text) => {
  expect(formatNumber('en', number)).toBe(text)
})

test.each([
  ['2025', '2025'],
  ['2025-04', 'April 2025'],
  ['2025-04-08', '8 April 2025'],
  ['XXXX-04-08', '8 April (no year)'],
  ['XXXX-04', 'April (no year)'],
  ['2025-Q2', 'second quarter of 2025'],
  ['2025-H1', 'first half of 2025'],
  ['2025-SU', 'summer 2025'],
  ['XXXX-WI', 'winter (no year)'],
  ['2025-W15', 'week 15 of 2025'],
  ['XXXX-WXX-1', 'Monday'],
  ['198', 'the 1980s'],
  ['19', 'the 1900s'],
  ['T19:30', '19:30'],
  ['T19', '19:00'],
  ['TMO', 'morning'],
  ['2025-04-08T19:30', '19:30 on 8 April 2025'],
  ['XXXX-XX-XXT19:30', '19:30'],
  ['P18M', '18 months'],
  ['P1Y6M', '1 year 6 months'],
  ['PT90M', '90 minutes'],
  ['PXD', 'an unknown number of days'],
  ['PRESENT_REF', 'PRESENT_REF'],
  ['P', 'P'],
])('TIMEX3 %s reads as %s', (timex, text) => {
  expect(describeTimex('en', timex)).toBe(text)
})

describe('in German', () => {
  const of = (min: number, max: number, unit: string | null = null) => ({ interval: between(min, max), unit })

  test.each<[value: ComparableValue, text: string]>([
    [of(45_000, 55_000), '45.000 bis 55.000'],
    [of(1.5, 1.5), '1,5'],
    [of(5, 5, 'percent'), '5 %'],
    [of(45_000, 45_000, 'GBP'), '45.000 GBP'],
    [of(19.5, 24, 'month'), '19,5 bis 24 Monate'],
    [of(518_400, 518_400, 'second'), '6 Tage'],
    [of(3, Number.POSITIVE_INFINITY, 'kilogram'), 'mindestens 3 Kilogramm'],
    [of(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY), 'eine unbekannte Zahl'],
    [{ ...of(4, 4, 'tonne'), per: 'year' }, '4 Tonnen pro Jahr'],
    [{ timex: '2025-04-08T19:30' }, '8. April 2025, 19:30'],
    [{ timex: 'XXXX-04' }, 'April (ohne Jahr)'],
    [{ timex: '2025-Q1' }, '1. Quartal 2025'],
    [{ timex: '198' }, 'die 1980er Jahre'],
    [{ timex: 'PXD' }, 'unbekannt viele Tage'],
    [{ timex: 'P18M' }, '18 Monate'],
    [{}, 'kein Wert'],
  ])('%j is %s', (value, text) => {
    expect(describeValue('de', value)).toBe(text)
  })
})

test.each<[Parameters<typeof unitText>, string]>([
  [['en', { unit: 'month' }], 'months'],
  [['de', { unit: 'month' }], 'Monate'],
  [['en', { unit: 'USD', per: 'year' }], 'USD per year'],
  [['de', { unit: 'USD', per: 'year' }], 'USD pro Jahr'],
  [['en', { unit: 'percent' }], '%'],
  [['en', { unit: null, per: 'year' }], 'per year'],
  [['de', { unit: null }], ''],
  [['en', undefined], ''],
])('%j are numbers of “%s”', (given, unit) => {
  expect(unitText(...given)).toBe(unit)
})
