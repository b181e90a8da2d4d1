import { describe, expect, test } from 'vitest'
import { hasWordOf, setsOf, wordSet, wordsWith } from '../../../server/src/document/wordSets.js'

const SEASONS = wordSet(['winter', 'summer', 'at any one time', "the queen's speech"])
const FILLERS = Array.from({ length: 40 }, (_, number) => wordSet([`filler${String.fromCharCode(97 + (number % 26))}`]))
const LENDING = wordsWith(['lend', 'loan'])

describe('which sets a word is in', () => {
  test.each<[string, boolean, boolean]>([
    ['winter', true, false],
    ['winters', false, false],
    // Of a phrase its longest word, and of words with an apostrophe none.
    ['time', true, false],
    ['any', false, false],
    ['speech', true, false],
    ["queen's", false, false],
    ["winter's", true, false],
    ['lender', false, true],
    ['moneylending', false, true],
    ['loan', false, true],
    ['len', false, false],
    ['boat', false, false],
    ['', false, false],
  ])('%s', (word, isSeason, isLending) => {
    const sets = setsOf(word) ?? new Uint32Array(0)
    expect(hasWordOf(sets, SEASONS)).toBe(isSeason)
    expect(hasWordOf(sets, LENDING)).toBe(isLending)
    expect(FILLERS.some(filler => hasWordOf(sets, filler))).toBe(false)
  })
})

test('a set is made before the first text is read, and has words to know a text by', () => {
  setsOf('boat')
  expect(() => wordSet(['late'])).toThrow('before the first text is read')
  expect(() => wordsWith(['late'])).toThrow('before the first text is read')
})
