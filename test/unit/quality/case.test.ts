import { describe, expect, test } from 'vitest'
import { parseCases } from '../../quality/case.js'

const goats = {
  id: 'goats',
  set: 'invented',
  documents: [
    { uri: 'case:/goats/a.txt', languageId: 'plaintext', text: 'Forty goats.', date: '2024-05-01' },
    { uri: 'case:/goats/b.txt', languageId: 'plaintext', text: 'Fifty goats.' },
  ],
  expect: 'contradiction',
  numeric: true,
  spans: [{ uri: 'case:/goats/b.txt', start: 0, end: 5 }],
}

test('cases are read line by line, and a line that is none does not stop the others', () => {
  const source = [
    JSON.stringify(goats),
    '{"id": "cut o',
    '',
    JSON.stringify({ ...goats, id: 'sheep', expect: 'maybe' }),
    JSON.stringify({ ...goats, id: 'kids', source_label: 'refutes' }),
    '',
  ].join('\n')
  const { cases, problems } = parseCases(source, 'herd.jsonl')
  expect(cases.map(({ id }) => id)).toEqual(['goats', 'kids'])
  expect(problems).toEqual([
    expect.stringMatching(/^herd\.jsonl:2: not a case: /),
    expect.stringMatching(/^herd\.jsonl:4: not a case: expect: /),
  ])
})

describe('a case is refused', () => {
  test.each([
    ['without documents', { ...goats, documents: [] }, /documents/],
    [
      'whose span names no document',
      { ...goats, spans: [{ uri: 'case:/goats/c.txt', start: 0, end: 5 }] },
      /a span names no document: case:\/goats\/c\.txt/,
    ],
    [
      'whose span ends after the text',
      { ...goats, spans: [{ uri: 'case:/goats/b.txt', start: 0, end: 13 }] },
      /a span ends after its text/,
    ],
    ['with an empty span', { ...goats, spans: [{ uri: 'case:/goats/b.txt', start: 5, end: 5 }] }, /the span is empty/],
    ['with one URI twice', { ...goats, documents: [goats.documents[0], goats.documents[0]] }, /two documents/],
    ['without a label', { ...goats, expect: undefined }, /expect/],
  ])('%s', (_name, one, message) => {
    const { cases, problems } = parseCases(JSON.stringify(one), 'herd.jsonl')
    expect(cases).toEqual([])
    expect(problems).toEqual([expect.stringMatching(message)])
  })

  test('that repeats an id', () => {
    const line = JSON.stringify(goats)
    const { cases, problems } = parseCases(`${line}\n${line}`, 'herd.jsonl')
    expect(cases).toHaveLength(1)
    expect(problems).toEqual(['herd.jsonl:2: a case with the id goats stands above'])
  })
})
