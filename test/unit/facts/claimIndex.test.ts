import { expect, test } from 'vitest'
import { Engine } from '../../../server/src/engine.js'
import { areVariants, mayBeOneAtDistance } from '../../../server/src/facts/alignNames.js'
import { ClaimIndex, keysBetween } from '../../../server/src/facts/claimIndex.js'
import { QUOTATION_KEY } from '../../../server/src/facts/comparable.js'
import { mayStateOneFact } from '../../../server/src/facts/distantStories.js'
import { type KeyedClaims, keyClaims } from '../../../server/src/facts/keyedClaims.js'
import { isName } from '../../../server/src/facts/nameIndex.js'
import { nameRules } from '../../../server/src/facts/nameRules.js'
import { sharesEnough } from '../../../server/src/facts/quotationIndex.js'
import { generatePackage } from '../../bench/generate.js'

const OPTIONS = { names: nameRules(), toleranceOf: () => 0 }
const engine = new Engine()
engine.open(...generatePackage(25, 11).documents)
const keyedOf = new Map(engine.uris.map(uri => [uri, keyClaims(engine.claims(uri), nameRules())]))
const index = new ClaimIndex()
for (const [uri, keyed] of keyedOf) index.set(uri, keyed, keyed.keys())
const ALL = index.reachOf(engine.uris)

const keyed = (uri: string): KeyedClaims => keyedOf.get(uri) ?? new Map()

/** What the index promises, by a look at every pair. */
function mayShare(a: string, b: string, key: string): boolean {
  const [ours, theirs] = [keyedOf.get(a)?.get(key) ?? [], keyedOf.get(b)?.get(key) ?? []]
  return ours.some(one =>
    theirs.some(other => {
      if (isName(one) && isName(other)) return areVariants(one.name, other.name) && mayBeOneAtDistance(one, other)
      if (key !== QUOTATION_KEY) return mayStateOneFact(one, other, OPTIONS)
      if (one.kind !== 'quote' || other.kind !== 'quote') return false
      return one.quotation && other.quotation && sharesEnough(one.quotation, other.quotation)
    }),
  )
}

test('the partners of a document are those that a look at every pair of claims finds', () => {
  let partners = 0
  for (const uri of engine.uris) {
    for (const key of keyedOf.get(uri)?.keys() ?? []) {
      const expected = engine.uris.filter(other => other !== uri && mayShare(uri, other, key))
      expect([...index.partners(uri, key, ALL, OPTIONS)].sort(), `${uri} ${key}`).toEqual(expected)
      partners += expected.length
    }
  }
  expect(partners).toBeGreaterThan(100)
})

test('the keys between two documents are those under which they are partners', () => {
  const [first = '', ...others] = engine.uris
  for (const other of others) {
    const expected = [...(keyedOf.get(first)?.keys() ?? [])].filter(key => mayShare(first, other, key))
    expect([...keysBetween(keyed(first), keyed(other), OPTIONS)]).toEqual(expected)
  }
})

test('only documents that are asked for are found, and one that is gone is found no more', () => {
  const [first = '', second = ''] = engine.uris
  const own = new ClaimIndex()
  for (const uri of [first, second]) own.set(uri, keyedOf.get(uri) ?? new Map(), keyedOf.get(uri)?.keys() ?? [])
  const key = [...keysBetween(keyed(first), keyed(second), OPTIONS)].find(one => one !== QUOTATION_KEY) ?? ''
  const both = own.reachOf([first, second])
  expect([...own.partners(first, key, both, OPTIONS)]).toEqual([second])
  expect([...own.partners(first, key, both, OPTIONS, uri => uri === second)]).toEqual([])
  expect([...own.partners(first, key, own.reachOf([first]), OPTIONS)]).toEqual([])
  own.set(second, new Map(), [key])
  expect([...own.partners(first, key, both, OPTIONS)]).toEqual([])
  own.delete(second)
  expect([...own.partners(first, key, own.reachOf([first, second]), OPTIONS)]).toEqual([])
})
