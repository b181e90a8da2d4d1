import { describe, expect, test } from 'vitest'
import type { Alignment } from '../../../server/src/facts/alignment.js'
import { FactIndex } from '../../../server/src/facts/factIndex.js'
import { alignment, onlyClaim } from '../../support/claims.js'

/** An agreement between the claims of two documents of one claim each. */
function agreement(left: string, right: string): Alignment {
  const [a, b] = [left, right].map(uri => onlyClaim('The gallery owns 412 paintings.', uri))
  if (a === undefined || b === undefined) throw new Error('no claim')
  return alignment(a, b, 'agree')
}

const AB = agreement('a', 'b')
const BC = agreement('b', 'c')
const DE = agreement('d', 'e')

function members(index: FactIndex): string[] {
  return [...index.components()].map(({ claims }) => claims.join(' ')).sort()
}

test('claims that alignments join, directly or over others, are one component', () => {
  const index = new FactIndex()
  index.exchange({ removed: [], added: [AB, BC, DE] })
  expect(members(index)).toEqual(['a#0 b#0 c#0', 'd#0 e#0'])
  expect(index.componentOf('c#0')?.claims).toEqual(['a#0', 'b#0', 'c#0'])
  expect(index.componentOf('f#0')).toBeUndefined()
})

describe('exchanging alignments', () => {
  const joined = () => {
    const index = new FactIndex()
    index.exchange({ removed: [], added: [AB, BC, DE] })
    return index
  }

  test('splits what nothing else joins', () => {
    const index = joined()
    const { removed, added } = index.exchange({ removed: [BC], added: [] })
    expect(removed.map(({ claims }) => claims)).toEqual([['a#0', 'b#0', 'c#0']])
    expect(added.map(({ claims }) => claims)).toEqual([['a#0', 'b#0']])
    expect(members(index)).toEqual(['a#0 b#0', 'd#0 e#0'])
    expect(index.componentOf('c#0')).toBeUndefined()
  })

  test('joins what was apart', () => {
    const index = joined()
    const { removed, added } = index.exchange({ removed: [], added: [agreement('c', 'd')] })
    expect(removed).toHaveLength(2)
    expect(added.map(({ claims }) => claims)).toEqual([['a#0', 'b#0', 'c#0', 'd#0', 'e#0']])
  })

  test('leaves the other components as they are', () => {
    const index = joined()
    const before = index.componentOf('d#0')
    index.exchange({ removed: [AB], added: [agreement('a', 'b')] })
    expect(index.componentOf('d#0')).toBe(before)
  })

  test('none for none changes nothing', () => {
    const index = joined()
    expect(index.exchange({ removed: [], added: [] })).toEqual({ removed: [], added: [] })
  })

  test('takes everything away again', () => {
    const index = joined()
    index.exchange({ removed: [AB, BC, DE], added: [] })
    expect(members(index)).toEqual([])
  })
})
