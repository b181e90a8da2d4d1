import { expect, test } from 'vitest'
import { Engine } from '../../../server/src/engine.js'
import { mayBeVariants } from '../../../server/src/facts/alignNames.js'
import { ClaimIndex } from '../../../server/src/facts/claimIndex.js'
import { NAME_KEY, QUOTATION_KEY } from '../../../server/src/facts/comparable.js'
import { mayStateOneFact } from '../../../server/src/facts/distantStories.js'
import { scoreOf } from '../../../server/src/facts/evidence.js'
import { keyClaims } from '../../../server/src/facts/keyedClaims.js'
import { nameRules } from '../../../server/src/facts/nameRules.js'
import { sharesEnough } from '../../../server/src/facts/quotationIndex.js'
import { generatePackage } from '../../bench/generate.js'

const engine = new Engine()
engine.open(...generatePackage(25, 11).documents)
const keyedOf = new Map(engine.uris.map(uri => [uri, keyClaims(engine.claims(uri), nameRules())]))
const index = new ClaimIndex()
for (const [uri, keyed] of keyedOf) index.set(uri, keyed, keyed.keys())

/** What the index promises, by a look at every pair. */
function mayShare(a: string, b: string, key: string): boolean {
  const [ours, theirs] = [keyedOf.get(a)?.get(key) ?? [], keyedOf.get(b)?.get(key) ?? []]
  return ours.some(one =>
    theirs.some(other => {
      if (key === NAME_KEY) return one.name && other.name && mayBeVariants(one.name, other.name)
      if (key !== QUOTATION_KEY) return mayStateOneFact(one, other, scoreOf)
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
      expect([...index.partners(uri, key, new Set(), scoreOf)].sort(), `${uri} ${key}`).toEqual(expected)
      partners += expected.length
    }
  }
  expect(partners).toBeGreaterThan(100)
})

test('the keys between two documents are those under which they are partners', () => {
  const [first = '', ...others] = engine.uris
  for (const other of others) {
    const expected = [...(keyedOf.get(first)?.keys() ?? [])].filter(key => mayShare(first, other, key))
    expect([...index.keysBetween(first, other, scoreOf)]).toEqual(expected)
  }
})

test('documents that are named are left out, and one that is gone is found no more', () => {
  const [first = '', second = ''] = engine.uris
  const own = new ClaimIndex()
  for (const uri of [first, second]) own.set(uri, keyedOf.get(uri) ?? new Map(), keyedOf.get(uri)?.keys() ?? [])
  const key = [...own.keysBetween(first, second, scoreOf)].find(one => one !== QUOTATION_KEY) ?? ''
  expect([...own.partners(first, key, new Set(), scoreOf)]).toEqual([second])
  expect([...own.partners(first, key, new Set([second]), scoreOf)]).toEqual([])
  own.set(second, new Map(), [key])
  expect([...own.partners(first, key, new Set(), scoreOf)]).toEqual([])
  own.delete(second)
  expect([...own.keysBetween(first, second, scoreOf)]).toEqual([])
})
