import { expect, test } from 'vitest'
import { nearestOf } from '../../../server/src/text/nearest.js'

const KNOWN = ['groups', 'excludes', 'severities', 'aliases', 'age', 'date']

test.each([
  ['severites', 'severities'],
  ['sevreities', 'severities'],
  ['Groups', 'groups'],
  ['exclude', 'excludes'],
  ['alises', 'aliases'],
  ['agee', 'age'],
  ['colour', undefined],
  ['', undefined],
  ['x', undefined],
])('%s stands near %s', (word, nearest) => {
  expect(nearestOf(word, KNOWN)).toBe(nearest)
})
