import { describe, expect, test } from 'vitest'
import { type BlindCase, parseBlindCases, readBlindCases } from '../../../quality/blind/cases.js'

describe('the committed cases', () => {
  const cases = readBlindCases()

  test('four a row: two contradictions, two look-alikes, in order', () => {
    const ids = Array.from({ length: 118 }, (_, index) => `r${String(index + 1).padStart(3, '0')}`).flatMap(row =>
      ['c1', 'c2', 'n1', 'n2'].map(kind => `${row}-${kind}`),
    )
    expect(cases.map(({ id }) => id)).toEqual(ids)
  })

  test('no text stands in two cases', () => {
    const texts = cases.flatMap(({ documents }) => documents.map(({ text }) => text))
    expect(new Set(texts).size).toBe(texts.length)
  })
})

describe('a case that is not well-formed is refused', () => {
  const text = 'The choir of Elvenness has 31 singers and 13 robes.'
  const uri = 'case:/r001-c1/a.txt'
  const sound: BlindCase = {
    id: 'r001-c1',
    row: 1,
    expect: 'contradiction',
    documents: [{ uri, languageId: 'plaintext', text }],
    spans: [
      { uri, start: 27, end: 29 },
      { uri, start: 42, end: 44 },
    ],
  }
  const { spans: _, ...unmarked } = sound
  const other = { uri: 'case:/r001-c1/b.txt', languageId: 'plaintext' as const, text }

  test('the sound one is read', () => {
    expect(parseBlindCases(JSON.stringify([sound]))).toEqual([sound])
  })

  test.each<[string, object, RegExp]>([
    ['another row', { ...sound, row: 2 }, /the id names another row/],
    ['another kind', { ...unmarked, expect: 'consistent' }, /the id names the other kind/],
    ['a contradiction without spans', unmarked, /have spans/],
    ['a look-alike with spans', { ...sound, id: 'r001-n1', expect: 'consistent' }, /have spans/],
    ['a span after the text', { ...sound, spans: [{ uri, start: 40, end: 60 }] }, /40-60 is not inside/],
    ['a span the wrong way round', { ...sound, spans: [{ uri, start: 44, end: 42 }] }, /44-42 is not inside/],
    ['a span that takes a space along', { ...sound, spans: [{ uri, start: 26, end: 29 }] }, /begins or ends with/],
    ['a span of no document', { ...sound, spans: [{ uri: 'b.txt', start: 1, end: 2 }] }, /names no document/],
    ['spans that overlap', { ...sound, spans: [...(sound.spans ?? []), { uri, start: 28, end: 29 }] }, /overlap/],
    ['a document without a span', { ...sound, documents: [...sound.documents, other] }, /has no span/],
    ['two documents of one URI', { ...sound, documents: [...sound.documents, ...sound.documents] }, /one URI/],
    ['an unknown field', { ...sound, note: 'easy' }, /note/],
    ['a document named after another case', { ...sound, id: 'r001-c2' }, /not named after its case/],
  ])('%s', (_name, blind, message) => {
    expect(() => parseBlindCases(JSON.stringify([blind]))).toThrow(message)
  })
})
