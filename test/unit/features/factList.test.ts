import { expect, test } from 'vitest'
import { Engine } from '../../../server/src/engine.js'
import { factList } from '../../../server/src/features/factList.js'

function engineOf(texts: Readonly<Record<string, string>>, references: readonly string[] = []): Engine {
  const engine = new Engine({ references })
  engine.open(...Object.entries(texts).map(([uri, text]) => ({ uri, languageId: 'markdown', text })))
  return engine
}

const owns = (count: string, more = ''): string =>
  `The Tessel Gallery in Holt owns ${count} paintings, most of them left to it by Anders Tessel.${more}`
const COST = ' Restoring the Tessel Gallery in Holt cost 2.3 million euros.'
const TEXTS = { a: owns('412', COST), b: owns('421', COST), c: owns('about 420', COST) }

test('conflicts come first, each with its sides among the mentions', () => {
  const [first, second] = factList(engineOf(TEXTS))
  expect(first).toMatchObject({ type: 'fact', label: 'painting', rule: 'count', state: 'conflict' })
  expect(first?.mentions.map(({ uri, text, value }) => [uri, text, value.includes('to')])).toEqual([
    ['a', '412', false],
    ['b', '421', false],
    ['c', 'about 420', true],
  ])
  const [contradiction] = first?.contradictions ?? []
  expect(contradiction?.sides.map(side => side.map(index => first?.mentions[index]?.text))).toContainEqual(['412'])
  expect(second).toMatchObject({ state: 'agree', rule: 'money', contradictions: [] })
  expect(second?.mentions).toHaveLength(3)
})

test('what is stated once is listed where it is asked for, at the end', () => {
  const engine = engineOf({ ...TEXTS, d: 'The bakery sells 14 kinds of bread.' })
  expect(factList(engine).some(({ state }) => state === 'alone')).toBe(false)
  expect(factList(engine, { alone: true }).at(-1)).toMatchObject({
    state: 'alone',
    mentions: [{ uri: 'd', text: '14' }],
  })
})

test('values that were dismissed do not agree', () => {
  const engine = engineOf(TEXTS)
  const dismissals = engine.contradictions.map(({ id }) => ({ id }))
  engine.configure({ dismissals })
  expect(factList(engine).map(({ state, contradictions }) => [state, contradictions])).toEqual([
    ['settled', []],
    ['agree', []],
  ])
})

test('a statement that does not add up is an entry of its own', () => {
  const [entry] = factList(engineOf({ a: 'The fair opens on Monday, 8 April 2025.' }))
  expect(entry).toMatchObject({ type: 'arithmetic', rule: 'weekday-date', state: 'conflict' })
  expect(entry?.label).toContain('Tuesday')
  expect(entry?.contradictions[0]?.sides.flat().every(index => entry.mentions[index] !== undefined)).toBe(true)
})

test('a fact sheet is told', () => {
  const [first] = factList(engineOf(TEXTS, ['b']))
  expect(first?.mentions.map(({ isFactSheets }) => isFactSheets)).toEqual([false, true, false])
})

test('ids are unique', () => {
  const ids = factList(engineOf(TEXTS), { alone: true }).map(({ id }) => id)
  expect(new Set(ids).size).toBe(ids.length)
})
