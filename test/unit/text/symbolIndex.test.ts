import { expect, test } from 'vitest'
import { longestSymbol, symbolIndex } from '../../../server/src/text/symbolIndex.js'

const index = symbolIndex([
  ['m', 'metre'],
  ['m/s', 'metre per second'],
  ['nm', 'nanometre'],
  ['nm', 'nautical mile'],
])
const anywhere = () => true

test('the longest symbol wins', () => {
  expect(longestSymbol(index, '5 m/s', 2, anywhere)).toEqual({ values: ['metre per second'], length: 3 })
  expect(longestSymbol(index, '5 m/h', 2, anywhere)).toEqual({ values: ['metre'], length: 1 })
})

test('a symbol given twice stands for both', () => {
  expect(longestSymbol(index, 'nm', 0, anywhere)?.values).toEqual(['nanometre', 'nautical mile'])
})

test('a shorter symbol stands where the longer one may not', () => {
  expect(longestSymbol(index, 'm/sec', 0, symbol => symbol === 'm')).toEqual({ values: ['metre'], length: 1 })
})

test('case counts, and so does the end of the text', () => {
  expect(longestSymbol(index, 'M', 0, anywhere)).toBeUndefined()
  expect(longestSymbol(index, 'm', 1, anywhere)).toBeUndefined()
})
