import { describe, expect, test } from 'vitest'
import { type CheckOptions, Engine } from '../../../server/src/engine.js'

const TEXT = 'Entries close on 31 April. The tenant has thirty (20) days.'

function contradictions(text: string, options: CheckOptions = {}) {
  const engine = new Engine(options)
  engine.open({ uri: '/a.txt', languageId: 'plaintext', text })
  return engine.contradictions
}

test('a finding becomes a contradiction with its parties, in the order of the text', () => {
  expect(contradictions(TEXT)).toMatchObject([
    { rule: 'impossible-date', severity: 'warning', parties: [{ text: '31 April', claim: '/a.txt#0' }], sides: [[0]] },
    { rule: 'words-figures', parties: [{ text: 'thirty' }, { text: '20' }], sides: [[0], [1]] },
  ])
})

test('a party is its own number, also where a quotation stands before it', () => {
  const text = '“The boats of the harbour will never be sold,” said Ada Roe. The tenant has thirty (20) days.'
  expect(contradictions(text)).toMatchObject([{ parties: [{ text: 'thirty' }, { text: '20' }] }])
})

test('what stands twice is flagged twice, under one id', () => {
  const [first, second] = contradictions('It closes on 31 April.\n\nAll closes on 31 April.')
  expect(first?.parties).not.toEqual(second?.parties)
  expect(contradictions('We met on 31 April.\n\nWe met on 31 April.').map(({ id }) => id)).toEqual([
    expect.any(String),
    expect.any(String),
  ])
})

describe('the id', () => {
  const idOf = (text: string) => contradictions(text)[0]?.id

  test('is the same wherever the statement stands and however it is laid out', () => {
    expect(idOf('Before.\n\nThe tenant has\n  thirty (20) days.')).toBe(idOf('The tenant has thirty (20) days.'))
  })

  test('is another for another value', () => {
    expect(idOf('The tenant has thirty (21) days.')).not.toBe(idOf('The tenant has thirty (20) days.'))
  })
})

describe('options', () => {
  test('dismiss a statement', () => {
    const [first, second] = contradictions(TEXT)
    expect(contradictions(TEXT, { dismissals: [{ id: first?.id ?? '' }] })).toEqual([second])
  })

  test('silence a rule, or change its severity', () => {
    const severities = { 'impossible-date': 'off', 'words-figures': 'error' } as const
    expect(contradictions(TEXT, { severities })).toMatchObject([{ rule: 'words-figures', severity: 'error' }])
  })
})
