import { describe, expect, test } from 'vitest'
import type { Claim } from '../../../server/src/claims/claim.js'
import { clustersOf, inDocumentOrder } from '../../../server/src/contradictions/sides.js'
import type { Alignment } from '../../../server/src/facts/alignment.js'
import { compareClaims } from '../../../server/src/facts/compareClaims.js'
import { alignment, onlyClaim } from '../../support/claims.js'

/** A claim about the number of factions, in a document of its own. */
function factions(uri: string, number: string): Claim {
  return onlyClaim(`The council has ${number} factions.`, uri)
}

/** The alignments of every pair, as full comparison gives them. */
function clusters(...claims: readonly Claim[]): string[][][] {
  const pairs = claims.flatMap((a, index) => claims.slice(index + 1).map(b => ({ a, b })))
  const aligned = (relation: Alignment['relation']) =>
    pairs.filter(({ a, b }) => compareClaims(a, b) === relation).map(({ a, b }) => alignment(a, b, relation))
  return clustersOf(aligned('conflict'), aligned('agree')).map(sides => sides.map(side => side.map(({ text }) => text)))
}

describe('clustersOf', () => {
  test('two values are two sides', () => {
    expect(clusters(factions('a', '12'), factions('b', '16'))).toEqual([[['12'], ['16']]])
  })

  test('those that agree share a side', () => {
    expect(clusters(factions('a', '12'), factions('b', '16'), factions('c', 'twelve'), factions('d', '16'))).toEqual([
      [
        ['12', 'twelve'],
        ['16', '16'],
      ],
    ])
  })

  test('three values are three sides of one contradiction', () => {
    expect(clusters(factions('a', '12'), factions('b', '16'), factions('c', '21'))).toEqual([[['12'], ['16'], ['21']]])
  })

  test('a claim that fits both sides takes none', () => {
    const [cluster] = clusters(factions('a', '9'), factions('b', '11'), factions('c', 'about 10'))
    expect(cluster?.flat()).toEqual(['9', '11'])
  })

  test('without a conflict there is nothing', () => {
    expect(clusters(factions('a', '12'), factions('b', 'twelve'))).toEqual([])
  })

  test('the order of the claims does not matter', () => {
    const claims = [factions('a', '12'), factions('b', '16'), factions('c', 'twelve'), factions('d', 'about 10')]
    expect(clusters(...claims.toReversed())).toEqual(clusters(...claims))
  })
})

test('document order is by URI, then by place', () => {
  const [a, b] = [factions('a', '12'), factions('b', '12')]
  const later = { ...a, span: { start: 40, end: 42 } }
  expect([b, later, a].sort(inDocumentOrder)).toEqual([a, later, b])
})
