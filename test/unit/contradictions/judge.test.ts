import { describe, expect, test } from 'vitest'
import type { Contradiction } from '../../../server/src/contradictions/contradiction.js'
import type { CheckOptions } from '../../../server/src/engine.js'
import { Engine } from '../../../server/src/engine.js'

/** What is flagged between two documents that differ in one value. */
function flagged(a: string, b: string, options?: CheckOptions): readonly Contradiction[] {
  const sentence = (value: string) =>
    `The Tessel Gallery in Holt owns ${value}, most of them left to it by Anders Tessel.`
  const engine = new Engine(options)
  engine.open(
    { uri: 'a', languageId: 'markdown', text: sentence(a) },
    { uri: 'b', languageId: 'markdown', text: sentence(b) },
  )
  return engine.contradictions
}

describe('severity', () => {
  test.each([
    ['412 paintings', '421 paintings', 'warning'],
    ['about 300 paintings', '421 paintings', 'warning'],
    ['more than 500 paintings', '421 paintings', 'warning'],
    ['fewer than 400 paintings', '421 paintings', 'warning'],
    ['up to 400 paintings', '421 paintings', 'information'],
    ['as many as 400 paintings', '421 paintings', 'information'],
    ['dozens of paintings', '9 paintings', 'warning'],
    ['dozens of paintings', '20 paintings', 'information'],
    ['the only painting', '3 paintings', 'information'],
    ['a trio of paintings', '4 paintings', 'warning'],
    ['a third of the 90 paintings', '24 paintings', 'warning'],
  ])('%s, %s: %s', (a, b, severity) => {
    expect(flagged(a, b).map(contradiction => contradiction.severity)).toEqual([severity])
  })

  test.each([
    ['the same words', '31 gulls', '36 gulls', 'The wardens of Skerry Point ringed {} this June.', 'warning'],
    [
      'other words',
      '31 gulls',
      '36 gulls',
      'Along the cliffs and stacks a hired boat counted {} on wires.',
      'information',
    ],
  ])('below the lead, %s: %s, %s', (_name, a, b, other, severity) => {
    const engine = new Engine()
    const lead = 'The wardens of Skerry Point keep watch over the cliffs and their nests, wet or dry. '.repeat(7)
    engine.open(
      { uri: 'a', languageId: 'plaintext', text: `${lead}\n\nThe wardens of Skerry Point ringed ${a} this June.` },
      { uri: 'b', languageId: 'plaintext', text: `${lead}\n\n${other.replace('{}', b)}` },
    )
    expect(engine.contradictions.map(contradiction => contradiction.severity)).toEqual([severity])
  })

  test('a rule can be given another severity, or silenced', () => {
    const severities = (count: 'error' | 'hint' | 'off') =>
      flagged('412 paintings', '421 paintings', { severities: { count } })
    expect(severities('error').map(({ severity }) => severity)).toEqual(['error'])
    expect(severities('hint').map(({ severity }) => severity)).toEqual(['hint'])
    expect(severities('off')).toEqual([])
  })
})

describe('a contradiction', () => {
  const [contradiction] = flagged('412 paintings', '421 paintings')

  test('has its rule, both claims and their sides', () => {
    expect(contradiction).toMatchObject({
      rule: 'count',
      parties: [{ claim: 'a#0' }, { claim: 'b#0' }],
      sides: [[0], [1]],
    })
    expect(contradiction?.confidence).toBeGreaterThan(0.75)
    expect(contradiction?.confidence).toBeLessThanOrEqual(1)
  })

  test('gives its reason as data', () => {
    expect(contradiction?.reason).toMatchObject({
      type: 'disjoint-values',
      sides: [{ surface: '412' }, { surface: '421' }],
      evidence: expect.arrayContaining([{ type: 'same-subject', subject: 'painting' }, { type: 'same-story' }]),
    })
  })
})

describe('a dismissal', () => {
  const id = flagged('412 paintings', '421 paintings')[0]?.id ?? ''

  test('silences the pair', () => {
    expect(flagged('412 paintings', '421 paintings', { dismissals: [{ id }] })).toEqual([])
  })

  test('lasts when the same is said in other words', () => {
    expect(flagged('four hundred and twelve paintings', '421 paintings', { dismissals: [{ id }] })).toEqual([])
  })

  test('lapses when a value changes', () => {
    expect(flagged('413 paintings', '421 paintings', { dismissals: [{ id }] })).toHaveLength(1)
  })
})
