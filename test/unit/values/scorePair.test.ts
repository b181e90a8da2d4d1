import { expect, test } from 'vitest'
import { compareScores, scorePair } from '../../../server/src/values/scorePair.js'

test.each([
  ['52–46', [52, 46]],
  ['3-1', [3, 1]],
  ['212 to 74', [212, 74]],
  ['seven votes to two', [7, 2]],
  ['3-1-2', null],
  ['1200-3', null],
  ['3', null],
  ['many to few', null],
])('%s is %j', (text, pair) => {
  expect(scorePair(text)).toEqual(pair)
})

test.each([
  ['3-1', '3-1', 'agree'],
  ['3-1', '1-3', 'agree'],
  ['3-1', 'three to one', 'agree'],
  ['3-1', '2-1', 'conflict'],
  ['3-1', 'a draw', 'open'],
])('%s and %s: %s', (a, b, relation) => {
  expect(compareScores(a, b)).toBe(relation)
  expect(compareScores(b, a)).toBe(relation)
})
