import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareQuantities, compareTimexes } from '../../../server/src/values/comparison.js'
import type { Comparison } from '../../../server/src/values/comparisonOutcome.js'
import type { Quantity } from '../../../server/src/values/quantity.js'
import type { DateFields, Timex } from '../../../server/src/values/timex.js'
import { onlyClaim } from '../../support/claims.js'

/** The quantity of a surface, read in a sentence that suits any unit. */
function quantity(surface: string): Quantity {
  const { quantity: read } = onlyClaim(`The council of Holt noted ${surface} in its books.`)
  if (read === undefined) throw new Error(`no quantity in "${surface}"`)
  return read
}

const rows: readonly (readonly [string, string, Comparison])[] = [
  ['412 boats', '421 boats', 'conflict'],
  ['412 boats', '412 boats', 'agree'],
  ['fifteen boats', '15 boats', 'agree'],
  ['fifteen boats', '50 boats', 'conflict'],
  ['about 50,000 boats', 'some 30,000 boats', 'conflict'],
  ['about 50,000 boats', 'roughly 48,500 boats', 'agree'],
  ['about 10 boats', '16 boats', 'conflict'],
  ['about 10 boats', '11 boats', 'agree'],
  ['more than 200 boats', '187 boats', 'conflict'],
  ['more than 200 boats', '212 boats', 'agree'],
  ['more than 200 boats', '940 boats', 'open'],
  ['at least 200 boats', 'exactly 200 boats', 'agree'],
  ['fewer than 40 boats', '46 boats', 'conflict'],
  ['up to 40 boats', '46 boats', 'conflict'],
  ['up to 40 boats', '38 boats', 'agree'],
  ['nearly 3,000 boats', '3,140 boats', 'conflict'],
  ['nearly 3,000 boats', '2,936 boats', 'agree'],
  ['just over 80 metres', '79 metres', 'conflict'],
  ['just over 80 metres', '81.5 metres', 'agree'],
  ['between 12 and 15 boats', '18 boats', 'conflict'],
  ['between 12 and 15 boats', '14 boats', 'agree'],
  ['20 to 25 boats', '30 to 35 boats', 'conflict'],
  ['20 to 25 boats', '24 to 30 boats', 'agree'],
  ['dozens of boats', 'nine boats', 'conflict'],
  ['several boats', 'nine boats', 'open'],
  ['$4.5 million', '$45 million', 'conflict'],
  ['$4.5 million', '$4,500,000', 'agree'],
  ['£3.2m', '£3.8m', 'conflict'],
  ['$2m', '£2m', 'conflict'],
  ['$4.7 billion', '$4.72 billion', 'agree'],
  ['£2.3m', '£2,314,900', 'agree'],
  ['£2.3m', '£2,364,900', 'conflict'],
  ['2.1bn litres', '2.1 million litres', 'conflict'],
  ['18 months', 'nearly two years', 'conflict'],
  ['18 months', 'a year and a half', 'agree'],
  ['about 18 months', 'nearly two years', 'conflict'],
  ['nearly two years', '23 months', 'agree'],
  ['40 km', '70 km', 'conflict'],
  ['40 km', 'about 25 miles', 'agree'],
  ['40 km', '40,000 metres', 'agree'],
  ['40 km', '40 kg', 'open'],
  ['62%', '68 per cent', 'conflict'],
  ['62%', 'two percentage points', 'open'],
  ['30 days', 'one month', 'agree'],
  ['60 days', 'one month', 'conflict'],
]

describe('compareQuantities', () => {
  test.each(rows)('%s, %s: %s', (a, b, comparison) => {
    expect(compareQuantities(quantity(a), quantity(b))).toBe(comparison)
  })

  test('is symmetric', () => {
    const surface = fc.constantFrom(...new Set(rows.map(([a]) => a)), ...new Set(rows.map(([, b]) => b)))
    fc.assert(
      fc.property(surface, surface, (a, b) => {
        expect(compareQuantities(quantity(a), quantity(b))).toBe(compareQuantities(quantity(b), quantity(a)))
      }),
    )
  })

  test('whatever has a known value agrees with itself', () => {
    for (const surface of ['412 boats', 'about 10 boats', '12 to 15 boats', '$4.5 million', '40 km', '62%']) {
      expect(compareQuantities(quantity(surface), quantity(surface))).toBe('agree')
    }
  })

  test('an unhedged round number is exact beside one as round, a band beside any other', () => {
    expect(compareQuantities(quantity('400 boats'), quantity('500 boats'))).toBe('conflict')
    expect(compareQuantities(quantity('400 boats'), quantity('410 boats'))).toBe('agree')
    expect(compareQuantities(quantity('400 boats'), quantity('412 boats'))).toBe('agree')
    expect(compareQuantities(quantity('400 boats'), quantity('437 boats'))).toBe('conflict')
  })
})

describe('compareTimexes', () => {
  const day = (known: DateFields, implied?: DateFields): Timex => ({
    type: 'DATE',
    value: JSON.stringify(known),
    known,
    ...(implied === undefined ? {} : { implied }),
  })

  test.each<[string, Timex, Timex, Comparison]>([
    ['4 June and 14 June', day({ month: 6, day: 4 }), day({ month: 6, day: 14 }), 'conflict'],
    ['4 June and 4 June 2025', day({ month: 6, day: 4 }), day({ year: 2025, month: 6, day: 4 }), 'agree'],
    [
      '4 June in a text of 2024 and 4 June 2025',
      day({ month: 6, day: 4 }, { year: 2024 }),
      day({ year: 2025, month: 6, day: 4 }),
      'conflict',
    ],
    ['June and 4 June', day({ month: 6 }), day({ month: 6, day: 4 }), 'agree'],
    ['1978 and 1987', day({ year: 1978 }), day({ year: 1987 }), 'conflict'],
    ['Monday and 1978', day({ weekday: 1 }), day({ year: 1978 }), 'open'],
  ])('%s', (_name, a, b, comparison) => {
    expect(compareTimexes(a, b)).toBe(comparison)
    expect(compareTimexes(b, a)).toBe(comparison)
  })

  test('what is no date of its own is not compared', () => {
    const duration: Timex = { type: 'DURATION', value: 'P18M', known: {} }
    expect(compareTimexes(duration, duration)).toBe('open')
    expect(compareTimexes(duration, day({ year: 1978 }))).toBe('open')
  })
})
