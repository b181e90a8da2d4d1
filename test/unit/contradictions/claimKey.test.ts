import { describe, expect, test } from 'vitest'
import { claimKey, pairKey } from '../../../server/src/contradictions/claimKey.js'
import { fingerprint } from '../../../server/src/contradictions/fingerprint.js'
import { claimsOf } from '../../support/claims.js'

/** The first claim of a text. */
function claim(text: string, uri = 'a') {
  const [first] = claimsOf(text, uri)
  if (first === undefined) throw new Error(`no claim in "${text}"`)
  return first
}

const OWNS = 'The gallery owns 412 paintings.'

describe('the key of a claim stays the same', () => {
  test.each([
    ['elsewhere in the text', `Nobody knew.\n\n${OWNS}`],
    ['in other words around it', 'All 412 paintings are dry.'],
    ['as a word', 'The gallery owns four hundred and twelve paintings.'],
  ])('%s', (_name, text) => {
    expect(claimKey(claim(text, 'b'))).toBe(claimKey(claim(OWNS)))
  })

  test('in an exact other unit', () => {
    expect(claimKey(claim('The bridge is 5 km long.'))).toBe(claimKey(claim('The bridge is 5,000 metres long.')))
  })
})

describe('the key of a claim changes', () => {
  test.each([
    ['with the value', 'The gallery owns 421 paintings.'],
    ['with the hedge', 'The gallery owns about 412 paintings.'],
    ['with the thing counted', 'The gallery owns 412 drawings.'],
    ['with what restricts it', 'The gallery owns an additional 412 paintings.'],
    ['with its modality', 'The gallery may own 412 paintings.'],
  ])('%s', (_name, text) => {
    expect(claimKey(claim(text))).not.toBe(claimKey(claim(OWNS)))
  })
})

test('the key of a pair has no order, but a rule', () => {
  const [a, b] = [claim(OWNS), claim('The gallery owns 421 paintings.', 'b')]
  expect(pairKey('count', a, b)).toBe(pairKey('count', b, a))
  expect(pairKey('count', a, b)).not.toBe(pairKey('measure', a, b))
  expect(pairKey('count', a, b)).toMatch(/^[0-9a-f]{16}$/)
})

test('a fingerprint tells texts apart', () => {
  const texts = Array.from({ length: 2000 }, (_, number) => `count|painting|||${number} ${number}`)
  expect(new Set(texts.map(fingerprint)).size).toBe(texts.length)
})
