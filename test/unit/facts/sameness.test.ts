import { expect, test } from 'vitest'
import { Engine } from '../../../server/src/engine.js'
import { SAMENESS } from '../../../server/src/facts/sameness.js'

const LEDGERS = [
  {
    uri: 'a.txt',
    languageId: 'plaintext',
    text: 'In 2019 the Ada Renn gallery in Elvenness owned 412 paintings by Ada Renn.',
  },
  {
    uri: 'b.txt',
    languageId: 'plaintext',
    text: 'In 2021 the Ada Renn gallery in Elvenness owned 437 paintings by Ada Renn.',
  },
]

test('what one blocker alone keeps apart is flagged without it, and only while it is left out', () => {
  const sure = { ...SAMENESS, score: () => 1 }
  const engine = new Engine({}, sure)
  engine.open(...LEDGERS)
  const rules = () => engine.contradictions.map(({ rule }) => rule)
  expect(rules()).toEqual([])
  engine.configure({}, { ...sure, blockers: SAMENESS.blockers.filter(({ name }) => name !== 'time') })
  expect(rules()).toContain('count')
  engine.configure({}, sure)
  expect(rules()).toEqual([])
})

test('the score decides whether anything is taken for one fact', () => {
  const [first, second] = LEDGERS.map(document => ({ ...document, text: document.text.replace('2021', '2019') }))
  if (first === undefined || second === undefined) throw new Error('two ledgers are needed')
  const engine = new Engine({}, { ...SAMENESS, score: () => 0 })
  engine.open(first, second)
  expect(engine.contradictions).toEqual([])
  engine.configure({}, { ...SAMENESS, score: () => 1 })
  expect(engine.contradictions).toHaveLength(1)
})
