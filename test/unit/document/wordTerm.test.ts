import { expect, test } from 'vitest'
import { wordTerm } from '../../../server/src/document/wordTerm.js'

test.each([
  ['officers', 'police'],
  ['sold', 'sale'],
  ['began', 'starts'],
  ['earthquake', 'tremors'],
])('%s and %s tell the same', (one, other) => {
  expect(wordTerm(one).hash).toBe(wordTerm(other).hash)
})

test.each([
  ['opened', 'closed'],
  ['killed', 'injured'],
  ['bought', 'sold'],
])('%s and %s do not', (one, other) => {
  expect(wordTerm(one).hash).not.toBe(wordTerm(other).hash)
})
