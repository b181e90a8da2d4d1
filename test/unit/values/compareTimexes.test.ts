import { expect, test } from 'vitest'
import { compareTimexes } from '../../../server/src/values/comparison.js'
import type { Timex } from '../../../server/src/values/timex.js'

function at(hour: number, zone?: string): Timex {
  const value = `T${String(hour).padStart(2, '0')}:00`
  return { type: 'TIME', value, known: { hour, minute: 0 }, ...(zone === undefined ? {} : { zone }) }
}

test.each([
  ['without a zone', at(17), at(10), 'conflict'],
  ['in one zone', at(17, 'GMT'), at(10, 'GMT'), 'conflict'],
  ['in two zones', at(17, 'EDT'), at(10, 'GMT'), 'open'],
  ['in a zone and without one', at(17), at(10, 'GMT'), 'open'],
  ['in local time and without a zone', at(17, 'LOCAL'), at(10), 'conflict'],
] as const)('clock times %s', (_, a, b, expected) => {
  expect(compareTimexes(a, b)).toBe(expected)
  expect(compareTimexes(b, a)).toBe(expected)
})
