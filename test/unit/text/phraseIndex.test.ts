import { describe, expect, test } from 'vitest'
import { longestPhrase, phraseIndex, wordsOfPhrase } from '../../../server/src/text/phraseIndex.js'

const index = phraseIndex([
  ['more', 1],
  ['more than', 2],
  ['more than half', 3],
  ['sq mi', 4],
  ['light-year', 5],
  ['more than', 6],
  ['', 7],
])

describe('longestPhrase', () => {
  test.each([
    ['more than half', 0, 3, 3],
    ['more than 50', 0, 2, 2],
    ['More Than', 0, 2, 2],
    ['no more', 1, 1, 1],
    ['sq . mi .', 0, 4, 3],
    ['sq . - mi', 0, 4, 4],
    ['light - year', 0, 5, 3],
    ['light year', 0, 5, 2],
  ])('%s from word %d', (text, start, value, length) => {
    expect(longestPhrase(index, text.split(' '), start)).toEqual({ value, length })
  })

  test.each([
    ['than half', 0],
    ['light . year', 0],
    ['sq', 0],
    ['', 0],
    ['more', 1],
  ])('none in %j from word %d', (text, start) => {
    expect(longestPhrase(index, text.split(' '), start)).toBeUndefined()
  })
})

test('wordsOfPhrase parts words as tokens are parted', () => {
  expect(wordsOfPhrase('u.s. light-years')).toEqual(['u', 's', 'light', 'years'])
  expect(wordsOfPhrase("o'clock")).toEqual(["o'clock"])
})
