import { expect, test } from 'vitest'
import { verbText } from '../../../server/src/features/verbText.js'

test.each([
  ['strik', 'strike'],
  ['giv', 'give'],
  ['return', 'return'],
  ['releas', 'release'],
  ['bear', 'bear'],
  ['qwertz', null],
])('%s is the stem of %s', (stem, verb) => {
  expect(verbText(stem)).toBe(verb)
})
