import { describe, expect, test } from 'vitest'
import { currencies, subunits } from '../../../server/src/lexicon/currencies.js'
import { currencyById, currencySymbolAt, longestCurrencyName } from '../../../server/src/values/currency.js'

describe('currencySymbolAt', () => {
  test.each([
    ['$5m', 0, 'dollar', 1, 1],
    ['US$5m', 0, 'USD', 1, 3],
    ['A$ 5', 0, 'AUD', 1, 2],
    ['R$5', 0, 'BRL', 1, 2],
    ['R500', 0, 'ZAR', 1, 1],
    ['Rs500', 0, 'rupee', 1, 2],
    ['5 €,', 2, 'EUR', 1, 1],
    ['CHF 20', 0, 'CHF', 1, 3],
    ['20 zł', 3, 'PLN', 1, 2],
    ['20 kr.', 3, 'krone', 1, 2],
    ['¥900', 0, 'yen or yuan', 1, 1],
    ['50p a', 2, 'GBP', 0.01, 1],
    ['99¢', 2, 'money in cents', 0.01, 1],
  ])('%s', (text, start, id, factor, length) => {
    expect(currencySymbolAt(text, start)).toMatchObject({ currency: { id }, factor, length })
  })

  test.each([
    ['5pm', 1],
    ['5 people', 2],
    ['Rest', 0],
    ['EURO 5', 0],
    ['𝒙R5', 2],
    ['5', 0],
    ['', 0],
  ])('%j has none at %d', (text, start) => {
    expect(currencySymbolAt(text, start)).toBeUndefined()
  })

  test('finds every symbol of the tables', () => {
    for (const { symbols } of [...currencies, ...subunits]) {
      for (const symbol of symbols) expect(currencySymbolAt(symbol, 0)?.length).toBe(symbol.length)
    }
  })
})

describe('longestCurrencyName', () => {
  test.each([
    ['5 million US dollars', 2, 'USD', 1, 2],
    ['5 U . S . dollars', 1, 'USD', 1, 5],
    ['five dollars', 1, 'dollar', 1, 1],
    ['5 pounds sterling', 1, 'GBP', 1, 2],
    ['5 pounds of', 1, 'pound', 1, 1],
    ['5 Renminbi', 1, 'CNY', 1, 1],
    ['80 cents', 1, 'money in cents', 0.01, 1],
    ['80 euro cents', 1, 'EUR', 0.01, 2],
    ['60 paise', 1, 'rupee', 0.01, 1],
  ])('%s', (text, start, id, factor, length) => {
    expect(longestCurrencyName(text.split(' '), start)).toMatchObject({ currency: { id }, factor, length })
  })

  test('says what else the word may be', () => {
    expect(longestCurrencyName(['pounds'], 0)?.ambiguities).toEqual(['unit'])
    expect(longestCurrencyName(['Won'], 0)?.ambiguities).toEqual(['word'])
    expect(longestCurrencyName(['euros'], 0)?.ambiguities).toEqual([])
  })

  test('finds no currency in other words', () => {
    expect(longestCurrencyName(['us', 'troops'], 0)).toBeUndefined()
    expect(longestCurrencyName([], 0)).toBeUndefined()
  })
})

test('currencyById knows codes and indefinite words', () => {
  expect(currencyById('EUR')?.names[0]).toBe('euro')
  expect(currencyById('dollar')?.mayBe).toContain('USD')
  expect(currencyById('constructor')).toBeUndefined()
})
