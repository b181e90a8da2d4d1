import { describe, expect, test } from 'vitest'
import { currencies, sameCurrency, subunits } from '../../../server/src/lexicon/currencies.js'
import { units } from '../../../server/src/lexicon/units.js'

const byId = new Map(currencies.map(currency => [currency.id, currency]))
const definite = currencies.filter(currency => !currency.mayBe)
const indefinite = currencies.filter(currency => currency.mayBe)

describe('the table of currencies', () => {
  test('gives every currency an id of its own', () => {
    expect(byId.size).toBe(currencies.length)
  })

  test('names every surface once', () => {
    const surfaces = [...currencies, ...subunits].flatMap(entry => [...entry.names, ...entry.symbols])
    expect(surfaces.filter((surface, i) => surfaces.indexOf(surface) !== i)).toEqual([])
  })

  test.each([...currencies.map(entry => [entry.id, entry] as const), ...subunits.map(s => [s.names[0], s] as const)])(
    '%s is well formed',
    (_, entry) => {
      for (const name of entry.names) {
        expect(name).toBe(name.toLowerCase())
        expect(name).toMatch(/^\S+( \S+)*$/)
      }
      for (const surface of Object.keys(entry.ambiguous ?? {})) {
        expect([...entry.names, ...entry.symbols]).toContain(surface)
      }
    },
  )

  test.each(definite.map(currency => [currency.id, currency] as const))('%s is in ISO 4217', (code, currency) => {
    expect(Intl.supportedValuesOf('currency')).toContain(code)
    expect(currency.symbols[0]).toBe(code)
  })

  test.each(definite.map(currency => currency.id))('%s goes by the name that Unicode gives it', code => {
    const name = new Intl.DisplayNames('en', { type: 'currency' }).of(code) ?? ''
    const noun = name.split(' ').at(-1) ?? ''
    const found = currencies.find(currency => currency.names.includes(noun.toLowerCase()))?.id ?? ''
    expect([noun, sameCurrency(found, code)]).not.toEqual([noun, false])
  })

  test.each(indefinite.map(currency => [currency.id, currency] as const))('%s may be definite ones', (_, currency) => {
    const codes = currency.mayBe ?? []
    expect(codes.length).toBeGreaterThan(1)
    expect(new Set(codes).size).toBe(codes.length)
    for (const code of codes) expect([code, byId.get(code)?.mayBe]).toEqual([code, undefined])
    for (const code of codes) expect(byId.has(code)).toBe(true)
  })

  test('has parts of currencies that it holds', () => {
    for (const { currency, factor } of subunits) {
      expect(byId.has(currency)).toBe(true)
      expect([0.01, 0.05, 0.1]).toContain(factor)
    }
  })

  test('says which surfaces are units as well', () => {
    const surfaces = new Set(units.flatMap(unit => [...unit.names, ...unit.symbols]))
    const shared = [...currencies, ...subunits].flatMap(entry =>
      [...entry.names, ...entry.symbols].filter(s => surfaces.has(s)).map(s => [s, entry.ambiguous?.[s]]),
    )
    expect(shared).toEqual([
      ['pound', ['unit']],
      ['pounds', ['unit']],
    ])
  })
})

describe('sameCurrency', () => {
  test.each([
    ['USD', 'USD', true],
    ['dollar', 'dollar', true],
    ['dollar', 'USD', 'possible'],
    ['dollar', 'AUD', 'possible'],
    ['pound', 'GBP', 'possible'],
    ['krone', 'crown', 'possible'],
    ['yen or yuan', 'CNY', 'possible'],
    ['money in cents', 'dollar', 'possible'],
    ['USD', 'AUD', false],
    ['USD', 'GBP', false],
    ['dollar', 'EUR', false],
    ['dollar', 'peso', false],
    ['pound', 'money in cents', false],
    ['XTS', 'XTS', true],
    ['XTS', 'dollar', false],
  ])('%s and %s: %s', (a, b, expected) => {
    expect(sameCurrency(a, b)).toBe(expected)
    expect(sameCurrency(b, a)).toBe(expected)
  })
})
