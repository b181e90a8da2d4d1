import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { units } from '../../../server/src/lexicon/units.js'
import { between, disjoint } from '../../../server/src/values/interval.js'
import {
  ambiguities,
  canonicalUnit,
  convert,
  findUnit,
  findUnits,
  fromCanonical,
  fromCanonicalDifference,
  longestUnitName,
  readings,
  toCanonical,
  toCanonicalDifference,
  toCanonicalInterval,
  unitById,
  unitSymbolAt,
} from '../../../server/src/values/unit.js'

/** The unit with this id, which the table must hold. */
function known(id: string) {
  const unit = unitById(id)
  if (!unit) throw new Error(`no unit ${id}`)
  return unit
}

describe('findUnit', () => {
  test.each([
    ['km', 'kilometre'],
    ['Kilometers', 'kilometre'],
    ['ft.', 'foot'],
    ['sq. mi.', 'square mile'],
    ['MPH', 'mile per hour'],
    ['miles per hour', 'mile per hour'],
    ['miles an hour', 'mile per hour'],
    ['km/h', 'kilometre per hour'],
    ['°C', 'degree Celsius'],
    ['degrees Celsius', 'degree Celsius'],
    ['MB', 'megabyte'],
    ['Mb', 'megabit'],
    ['kWh', 'kilowatt-hour'],
    ['kilowatt hours', 'kilowatt-hour'],
    ['U.S. gallons', 'US gallon'],
    ['µm', 'micrometre'],
    ['m²', 'square metre'],
    ['tonnes', 'tonne'],
    ['tons', 'ton'],
    ['centuries', 'century'],
    ['fortnight', 'fortnight'],
    ['yrs', 'year'],
    ['bpd', 'barrel per day'],
  ])('%s is the %s', (surface, id) => {
    expect(findUnit(surface)?.id).toBe(id)
  })

  test.each(['', '.', 'IN', 'people', 'mile per', 'square', 'Km/H', 'mB', 'constructor'])('%j is no unit', surface => {
    expect(findUnit(surface)).toBeUndefined()
  })

  test('gives every unit that a shared symbol may name', () => {
    expect(findUnits('nm').map(unit => unit.id)).toEqual(['nanometre', 'nautical mile'])
  })

  test('finds every unit by each of its surfaces', () => {
    for (const unit of units) {
      for (const surface of [...unit.names, ...unit.symbols]) expect(findUnits(surface)).toContain(unit)
      for (const name of unit.names) expect(findUnits(name.toUpperCase()).length).toBeGreaterThan(0)
    }
  })
})

describe('longestUnitName', () => {
  test.each([
    ['20 square miles of', 1, 'square mile', 2],
    ['20 Square - Mile area', 1, 'square mile', 3],
    ['5 sq . mi .', 1, 'square mile', 3],
    ['90 miles per hour', 1, 'mile per hour', 3],
    ['90 miles per passenger', 1, 'mile', 1],
    ['4 light - years', 1, 'light-year', 3],
    ['3 nautical miles', 1, 'nautical mile', 2],
    ['U . S . gallons', 0, 'US gallon', 5],
    ['two years', 1, 'year', 1],
  ])('%s', (text, start, id, length) => {
    expect(longestUnitName(text.split(' '), start)).toEqual({ unit: known(id), length })
  })

  test.each([
    ['20 people', 1],
    ['the square . Miles went', 1],
    ['', 0],
    ['miles', 1],
  ])('%j has none', (text, start) => {
    expect(longestUnitName(text.split(' '), start)).toBeUndefined()
  })
})

describe('unitSymbolAt', () => {
  test.each([
    ['90km/h.', 2, 'kilometre per hour', 4],
    ['90 km from', 3, 'kilometre', 2],
    ['5-km-long', 2, 'kilometre', 2],
    ['5 m²,', 2, 'square metre', 2],
    ['30° C', 2, 'degree Celsius', 3],
    ['30° north', 2, 'degree', 1],
    ['16GB', 2, 'gigabyte', 2],
    ['6 in.', 2, 'inch', 2],
    ['6′', 1, 'foot', 1],
  ])('%s', (text, start, id, length) => {
    expect(unitSymbolAt(text, start)).toEqual({ unit: known(id), length })
  })

  test.each([
    ['5 million', 2],
    ['30°N', 2],
    ['5 C-130s', 2],
    ['3 in-depth studies', 2],
    ['12 MPs', 3],
    ['5 mé', 2],
    ['5 m𝒙', 2],
    ['5', 1],
  ])('%s has none', (text, start) => {
    expect(unitSymbolAt(text, start)).toBeUndefined()
  })
})

describe('conversion', () => {
  test.each([
    [26.2, 'mile', 42.1648128, 'kilometre'],
    [35, 'centimetre', 0.35, 'metre'],
    [32, 'degree Fahrenheit', 0, 'degree Celsius'],
    [98.6, 'degree Fahrenheit', 37, 'degree Celsius'],
    [-40, 'degree Fahrenheit', -40, 'degree Celsius'],
    [20, 'degree Celsius', 68, 'degree Fahrenheit'],
    [0, 'kelvin', -273.15, 'degree Celsius'],
    [0, 'kelvin', -459.67, 'degree Fahrenheit'],
    [2, 'stone', 28, 'pound'],
    [1, 'hectare', 10_000, 'square metre'],
    [640, 'acre', 1, 'square mile'],
    [60, 'mile per hour', 88, 'foot per second'],
    [3, 'year', 36, 'month'],
    [1.5, 'century', 15, 'decade'],
    [2, 'fortnight', 28, 'day'],
    [1, 'gigabit', 125, 'megabyte'],
    [1000, 'milliampere-hour', 1, 'ampere-hour'],
  ])('%d %s is %d %s', (value, from, expected, to) => {
    expect(convert(value, known(from), known(to))).toBe(expected)
  })

  test('is undefined between dimensions, also between months and seconds', () => {
    expect(convert(1, known('mile'), known('hour'))).toBeUndefined()
    expect(convert(12, known('month'), known('day'))).toBeUndefined()
  })

  test('leaves a canonical value as it is', () => {
    for (const unit of units) {
      const canonical = canonicalUnit(unit.dimension)
      expect(convert(1 / 3, canonical, canonical)).toBe(1 / 3)
    }
  })

  test('a rise of 9 °F is one of 5 °C and of 5 K', () => {
    expect(toCanonicalDifference(known('degree Fahrenheit'), 9)).toBe(5)
    expect(fromCanonicalDifference(known('degree Fahrenheit'), 5)).toBe(9)
    expect(toCanonicalDifference(known('kelvin'), 5)).toBe(5)
  })

  const decimals = fc.integer({ min: -1_000_000, max: 1_000_000 }).map(n => n / 100)

  test('round trips', () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), decimals, (unit, value) => {
        const back = fromCanonical(unit, toCanonical(unit, value))
        expect(Math.abs(back - value)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(value)))
        const difference = fromCanonicalDifference(unit, toCanonicalDifference(unit, value))
        expect(Math.abs(difference - value)).toBeLessThanOrEqual(1e-12 * Math.abs(value))
      }),
    )
  })

  test('keeps order and open ends', () => {
    fc.assert(
      fc.property(fc.constantFrom(...units), decimals, decimals, (unit, a, b) => {
        const { min, max } = toCanonicalInterval(unit, between(a, b))
        expect(min).toBeLessThanOrEqual(max)
      }),
    )
    const atLeast = { min: 5, max: Number.POSITIVE_INFINITY, minExclusive: true }
    expect(toCanonicalInterval(known('mile'), atLeast)).toEqual({ ...atLeast, min: 8046.72 })
    expect(toCanonicalInterval(known('degree Fahrenheit'), atLeast)).toEqual({ ...atLeast, min: -15 })
  })

  test('whole numbers of metric units that are equal are the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), n => {
        expect(toCanonical(known('centimetre'), n)).toBe(n / 100)
        expect(toCanonical(known('millimetre'), n)).toBe(n / 1000)
        expect(toCanonical(known('kilometre'), n / 1000)).toBe(n)
      }),
    )
  })
})

describe('readings', () => {
  test('a definite unit is itself', () => {
    expect(readings(known('mile'))).toEqual([known('mile')])
  })

  test('a ton is short, long or metric, and 20 of them can be 20 tonnes', () => {
    expect(readings(known('ton')).map(unit => unit.id)).toEqual(['short ton', 'long ton', 'tonne'])
    const tonnes = toCanonicalInterval(known('tonne'), between(20, 20))
    const tons = readings(known('ton')).map(unit => toCanonicalInterval(unit, between(20, 20)))
    expect(tons.map(interval => disjoint(interval, tonnes))).toEqual([true, true, false])
  })
})

describe('ambiguities', () => {
  test.each([
    ['metre', 'm', ['scale', 'unit']],
    ['second', 'Second', ['word']],
    ['pound', 'pounds', ['money']],
    ['pound', 'lb', []],
    ['kilometre', 'km', []],
  ])('%s as %s', (id, surface, expected) => {
    expect(ambiguities(known(id), surface)).toEqual(expected)
  })
})
