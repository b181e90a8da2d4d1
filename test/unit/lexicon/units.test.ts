import { describe, expect, test } from 'vitest'
import { currencies } from '../../../server/src/lexicon/currencies.js'
import { canonicalUnits, type UnitEntry, units } from '../../../server/src/lexicon/units.js'

const byId = new Map(units.map(unit => [unit.id, unit]))

/** Every surface with the units that share it. Names meet whatever their case, symbols only as they are. */
function surfaces(): Map<string, UnitEntry[]> {
  const map = new Map<string, UnitEntry[]>()
  for (const unit of units) {
    for (const surface of [...unit.names, ...unit.symbols]) map.set(surface, [...(map.get(surface) ?? []), unit])
  }
  return map
}

describe('the table of units', () => {
  test('gives every unit an id of its own', () => {
    expect(byId.size).toBe(units.length)
  })

  test.each(units.map(unit => [unit.id, unit] as const))('%s is well formed', (_, unit) => {
    expect(unit.factor).toBeGreaterThan(0)
    expect(Number.isFinite(unit.factor)).toBe(true)
    expect(unit.source).not.toBe('')
    expect(unit.names).toContain(unit.id.toLowerCase())
    expect(unit.names).toContain(unit.plural.toLowerCase())
    for (const name of unit.names) {
      expect(name).toBe(name.toLowerCase())
      expect(name).toMatch(/^\S+( \S+)*$/)
    }
    const own = [...unit.names, ...unit.symbols]
    expect(new Set(own).size).toBe(own.length)
    for (const surface of Object.keys(unit.ambiguous ?? {})) expect(own).toContain(surface)
  })

  test('holds every dimension in a unit of factor 1 and no offset', () => {
    for (const [dimension, id] of Object.entries(canonicalUnits)) {
      expect(byId.get(id)).toMatchObject({ dimension, factor: 1 })
      expect(byId.get(id)?.offset).toBeUndefined()
    }
  })

  test('names one surface in two units only where both say so', () => {
    for (const [surface, sharing] of surfaces()) {
      if (sharing.length < 2) continue
      for (const unit of sharing) expect([surface, unit.ambiguous?.[surface]]).toEqual([surface, ['unit']])
    }
  })

  test('says which surfaces are money as well', () => {
    const money = new Set(currencies.flatMap(currency => [...currency.names, ...currency.symbols]))
    for (const [surface, sharing] of surfaces()) {
      if (!money.has(surface)) continue
      for (const unit of sharing) expect([surface, unit.ambiguous?.[surface] ?? []]).toEqual([surface, ['money']])
    }
  })

  test.each(units.filter(unit => unit.mayBe).map(unit => [unit.id, unit] as const))(
    'what %s may be are definite units of its dimension, the usual one first',
    (_, unit) => {
      const readings = (unit.mayBe ?? []).map(id => byId.get(id))
      expect(readings.length).toBeGreaterThan(1)
      expect(readings[0]?.factor).toBe(unit.factor)
      for (const reading of readings) {
        expect(reading?.dimension).toBe(unit.dimension)
        expect(reading === unit || reading?.mayBe === undefined).toBe(true)
      }
    },
  )

  test.each(['m', 'in', 'second', 'pound', 'C', 'F', 'g', 'mm', 'stone', 'degree', 'bar', 'cup', 'min', 'K', 'MP'])(
    'warns of %s',
    surface => {
      const sharing = surfaces().get(surface) ?? []
      expect(sharing).not.toEqual([])
      for (const unit of sharing) expect(unit.ambiguous?.[surface]?.length).toBeGreaterThan(0)
    },
  )
})

/** An exact positive rational number: the second computation of the factors, free of binary fractions. */
interface Ratio {
  readonly over: bigint
  readonly under: bigint
}

/** "0.0254" → 254/10000. */
function exact(decimal: string): Ratio {
  const [whole = '', part = ''] = decimal.split('.')
  return { over: BigInt(whole + part), under: 10n ** BigInt(part.length) }
}

function product(...factors: readonly Ratio[]): Ratio {
  return factors.reduce((a, b) => ({ over: a.over * b.over, under: a.under * b.under }))
}

function quotient(a: Ratio, b: Ratio): Ratio {
  return { over: a.over * b.under, under: a.under * b.over }
}

function toNumber({ over, under }: Ratio): number {
  const digits = 10n ** 40n
  return Number((over * digits) / under) / 1e40
}

const inch = exact('0.0254')
const foot = product(exact('12'), inch)
const yard = product(exact('3'), foot)
const mile = product(exact('1760'), yard)
const pound = exact('0.45359237')
const gravity = exact('9.80665')
const litresInCubicMetre = exact('1000')
const usGallon = product(exact('231'), inch, inch, inch, litresInCubicMetre)
const imperialGallon = exact('4.54609')
const acre = product(exact('43560'), foot, foot)
const poundForce = product(pound, gravity)
const kilometre = exact('1000')
const hour = exact('3600')

describe('factors, against their definitions in whole numbers', () => {
  test.each<readonly [string, Ratio]>([
    ['inch', inch],
    ['foot', foot],
    ['yard', yard],
    ['mile', mile],
    ['hand', product(exact('4'), inch)],
    ['furlong', product(exact('220'), yard)],
    ['fathom', product(exact('6'), foot)],
    ['light-year', product(exact('299792458'), exact('86400'), exact('365.25'))],
    ['square inch', product(inch, inch)],
    ['square foot', product(foot, foot)],
    ['square yard', product(yard, yard)],
    ['square mile', product(mile, mile)],
    ['acre', acre],
    ['cubic inch', product(inch, inch, inch, litresInCubicMetre)],
    ['cubic foot', product(foot, foot, foot, litresInCubicMetre)],
    ['cubic yard', product(yard, yard, yard, litresInCubicMetre)],
    ['acre-foot', product(acre, foot, litresInCubicMetre)],
    ['US gallon', usGallon],
    ['US quart', quotient(usGallon, exact('4'))],
    ['US pint', quotient(usGallon, exact('8'))],
    ['US cup', quotient(usGallon, exact('16'))],
    ['US fluid ounce', quotient(usGallon, exact('128'))],
    ['US tablespoon', quotient(usGallon, exact('256'))],
    ['US teaspoon', quotient(usGallon, exact('768'))],
    ['barrel', product(exact('42'), usGallon)],
    ['bushel', product(exact('2150.42'), inch, inch, inch, litresInCubicMetre)],
    ['imperial gallon', imperialGallon],
    ['imperial quart', quotient(imperialGallon, exact('4'))],
    ['imperial pint', quotient(imperialGallon, exact('8'))],
    ['imperial fluid ounce', quotient(imperialGallon, exact('160'))],
    ['ounce', quotient(pound, exact('16'))],
    ['troy ounce', quotient(product(exact('480'), pound), exact('7000'))],
    ['stone', product(exact('14'), pound)],
    ['short hundredweight', product(exact('100'), pound)],
    ['long hundredweight', product(exact('112'), pound)],
    ['short ton', product(exact('2000'), pound)],
    ['long ton', product(exact('2240'), pound)],
    ['mile per hour', quotient(mile, kilometre)],
    ['knot', quotient(exact('1852'), kilometre)],
    ['metre per second', quotient(hour, kilometre)],
    ['foot per second', quotient(product(foot, hour), kilometre)],
    ['degree Fahrenheit', quotient(exact('5'), exact('9'))],
    ['fortnight', product(exact('14'), exact('24'), hour)],
    ['millennium', product(exact('1000'), exact('12'))],
    ['British thermal unit', quotient(product(exact('4186.8'), pound, exact('5')), exact('9'))],
    ['horsepower', product(exact('550'), foot, poundForce)],
    ['pound-foot', product(foot, poundForce)],
    ['pound per square inch', quotient(poundForce, product(inch, inch))],
    ['millimetre of mercury', product(exact('13.5951'), gravity)],
    ['inch of mercury', product(exact('13.5951'), gravity, exact('25.4'))],
    ['barrel per day', quotient(product(exact('42'), usGallon), product(exact('24'), hour))],
    ['cubic foot per second', product(foot, foot, foot, litresInCubicMetre)],
    ['mile per US gallon', quotient(quotient(mile, kilometre), usGallon)],
    ['mile per imperial gallon', quotient(quotient(mile, kilometre), imperialGallon)],
    ['gibibyte', exact(String(2 ** 30))],
    ['pebibyte', exact(String(2 ** 50))],
    ['megabit', quotient(exact('1000000'), exact('8'))],
  ])('%s', (id, expected) => {
    const factor = byId.get(id)?.factor ?? Number.NaN
    expect(Math.abs(factor / toNumber(expected) - 1)).toBeLessThan(1e-13)
  })

  test.each([
    ['milli', 1e-3],
    ['micro', 1e-6],
    ['nano', 1e-9],
    ['centi', 1e-2],
    ['kilo', 1e3],
    ['hecto', 1e2],
    ['mega', 1e6],
    ['giga', 1e9],
    ['tera', 1e12],
    ['peta', 1e15],
    ['exa', 1e18],
    ['zetta', 1e21],
  ])('the prefix %s multiplies by %d wherever it stands', (prefix, multiple) => {
    const prefixed = units.filter(unit => unit.id.startsWith(prefix) && byId.has(unit.id.slice(prefix.length)))
    expect(prefixed.length).toBeGreaterThan(0)
    for (const unit of prefixed) {
      const base = byId.get(unit.id.slice(prefix.length))
      // A kiloton of TNT is energy, and no multiple of the ton in this table.
      if (base?.dimension !== unit.dimension) continue
      expect([unit.id, unit.factor / base.factor / multiple]).toEqual([unit.id, expect.closeTo(1, 12)])
    }
  })
})
