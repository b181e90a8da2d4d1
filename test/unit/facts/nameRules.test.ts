import { describe, expect, test } from 'vitest'
import { nameRules } from '../../../server/src/facts/nameRules.js'
import { type CheckOptions, checkDocuments } from '../../../server/src/index.js'
import { onlyClaim } from '../../support/claims.js'

/** The wordings that contradict each other in two documents. */
function conflicts(a: string, b: string, options: CheckOptions = {}): readonly string[] {
  const documents = [a, b].map((text, index) => ({ uri: `${index}`, languageId: 'markdown', text }))
  return checkDocuments(documents, options).contradictions.map(({ mentions }) =>
    mentions.map(({ text }) => text).join(' – '),
  )
}

describe('aliases', () => {
  const BARGES = 'In the spring the Mossel yard in Tarn launched 14 barges for the grain trade on the river Isk.'
  const LIGHTERS = 'In the spring the Mossel yard in Tarn launched 17 lighters for the grain trade on the river Isk.'

  test('make one noun of two', () => {
    expect(conflicts(BARGES, LIGHTERS)).toEqual([])
    expect(conflicts(BARGES, LIGHTERS, { aliases: [['barge', 'lighter']] })).toEqual(['14 – 17'])
    expect(conflicts(BARGES, LIGHTERS, { aliases: [['lighter', 'hulk', 'barge']] })).toEqual(['14 – 17'])
    expect(conflicts(BARGES, LIGHTERS, { aliases: [['barge', 'hulk']] })).toEqual([])
  })

  test('of several words need all of them', () => {
    const options = { aliases: [['barge', 'river lighter']] }
    expect(conflicts(BARGES, LIGHTERS.replace('lighters', 'river lighters'), options)).toEqual(['14 – 17'])
    expect(conflicts(BARGES, LIGHTERS, options)).toEqual([])
    expect(conflicts(BARGES, LIGHTERS.replace('lighters', 'harbour lighters'), options)).toEqual([])
  })

  test('make one name of two in the words around, whatever these are', () => {
    const { unaliased } = nameRules([['the Brotherhood', 'Free Ferrymen of the Lower Isk']])
    const long = unaliased(onlyClaim('In the strike the Free Ferrymen of the Lower Isk had 900 rowers.'))
    const short = unaliased(onlyClaim('In the strike the Brotherhood had 900 rowers.'))
    expect(long.context.terms).toEqual(short.context.terms)
    expect(long.context.names).toEqual(short.context.names)
    expect(long.context.words.toSorted()).toEqual(['rowers', 'strike', 'the Brotherhood'])
    expect(long.context.total).toBeCloseTo(
      long.context.weights.reduce((sum, weight) => sum + weight, 0),
      5,
    )
    const part = onlyClaim('In the strike the Free Ferrymen of the Upper Isk had 900 rowers.')
    expect(unaliased(part)).toBe(part)
  })

  test('leave values that agree alone', () => {
    const aliases = [['barge', 'lighter']]
    expect(conflicts(BARGES, LIGHTERS.replace('17', 'about 14'), { aliases })).toEqual([])
  })

  test('of no word are none', () => {
    expect(conflicts(BARGES, LIGHTERS, { aliases: [['', '7'], [], ['the', 'of']] })).toEqual([])
  })
})

describe('distinct names', () => {
  const ONE = 'The Harbour Trust of Tarn owns 31 cranes, and it rents most of them to the yards.'
  const OTHER = 'The Harbours Trust of Tarn owns 44 cranes, and it rents most of them to the yards.'

  test('are never set against each other, though one letter tells them apart', () => {
    const both = ['Harbour Trust of Tarn – Harbours Trust of Tarn', '31 – 44']
    expect(conflicts(ONE, OTHER)).toEqual(both)
    expect(conflicts(ONE, OTHER, { distinct: [['Harbour Trust', 'Harbours Trust']] })).toEqual([])
    expect(conflicts(ONE, OTHER, { distinct: [['Harbour Trust', 'Ferry Trust']] })).toEqual(both)
  })

  test('keep what is said of one and the same under comparison', () => {
    const distinct = [['Harbour Trust', 'Harbours Trust']]
    expect(conflicts(ONE, ONE.replace('31', '44'), { distinct })).toEqual(['31 – 44'])
    expect(conflicts(ONE, ONE.replace('31', '44').replace('Trust', 'Trust’s office'), { distinct })).toHaveLength(1)
  })

  test('are known by their stems where these differ', () => {
    const cranes = 'In Tarn the yards have 31 cranes for hire, most of them in use.'
    const options = { aliases: [['crane', 'hoist']], distinct: [['steam crane', 'hand crane']] }
    expect(conflicts(cranes.replace('cranes', 'steam cranes'), cranes.replace('31', '44'), options)).toEqual([
      '31 – 44',
    ])
    const [steam, hand] = ['steam', 'hand'].map(kind => `${cranes} All are ${kind} cranes.`)
    expect(conflicts(steam ?? '', (hand ?? '').replace('31', '44'), options)).toEqual(['31 – 44'])
    const inOne = ['steam', 'hand'].map(
      kind => `In Tarn, where ${kind} cranes are made, the yards have 31 men on duty.`,
    )
    expect(conflicts(inOne[0] ?? '', (inOne[1] ?? '').replace('31', '44'), options)).toEqual([])
    expect(conflicts(inOne[0] ?? '', (inOne[1] ?? '').replace('31', '44'))).toEqual(['31 – 44'])
  })

  test('of which one is part of the other are told apart', () => {
    const east = ONE.replace('Harbour Trust', 'Harbour Trust East').replace('31', '44')
    expect(conflicts(ONE, east)).toEqual(['31 – 44'])
    expect(conflicts(ONE, east, { distinct: [['Harbour Trust', 'Harbour Trust East']] })).toEqual([])
  })
})
