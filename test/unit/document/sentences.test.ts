import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readProse } from '../../../server/src/document/prose.js'

function sentences(text: string): string[] {
  return readProse(text).sentences.map(({ start, end }) => text.slice(start, end))
}

describe('one sentence', () => {
  test.each([
    'Lt. Gen. John D. Oake left the base.',
    'Mr. Holm met Dr. Varga and Prof. Lind.',
    'The strike began on Jan. 5 and ended on Feb. 9.',
    'The firm ranked No. 10 last year.',
    'The mean was 3.5 and the median 3.0 points.',
    'Doors open at 7.30 p.m. on the quay.',
    'U.S. officials left the town.',
    'The U.S. Senate met at noon.',
    'They sell rope, tar, etc. from a cart.',
    'He asked, “Who left the gate open?” and sat down.',
    'She paid approx. 40 marks for it.',
    'See fig. 3 for the layout.',
    'Version 2.1.3 is out now.',
    'He left … and came back.',
    'St. Brannoc’s chapel is dry.',
    'Smith v. Holm was heard in Varn.',
    'It is 5 a.m. in Varn.',
    'J. R. Lind wrote it.',
    'no capital, no full stop',
    'The Petrel Inc. yard is closed.',
  ])('%s', text => {
    expect(sentences(text)).toEqual([text])
  })
})

describe('several sentences', () => {
  test.each([
    ['He left. She stayed.', ['He left.', 'She stayed.']],
    ['Who left? Nobody! Good.', ['Who left?', 'Nobody!', 'Good.']],
    ['The mean was 3.5. The median was 3.', ['The mean was 3.5.', 'The median was 3.']],
    ['The mast is 80 ft. It fell.', ['The mast is 80 ft.', 'It fell.']],
    ['He said no. Then he left.', ['He said no.', 'Then he left.']],
    ['He was born in the U.S. The war was over.', ['He was born in the U.S.', 'The war was over.']],
    ['Doors open at 7 p.m. The show begins at 8.', ['Doors open at 7 p.m.', 'The show begins at 8.']],
    ['She works for Penrose Ltd. He does not.', ['She works for Penrose Ltd.', 'He does not.']],
    ['“We will not sell.” Then he left.', ['“We will not sell.”', 'Then he left.']],
    ['(He left.) She stayed.', ['(He left.)', 'She stayed.']],
    ['He left… She stayed.', ['He left…', 'She stayed.']],
    ['One 🙂. Two 🙂.', ['One 🙂.', 'Two 🙂.']],
    ['He left.\r\nShe stayed.', ['He left.', 'She stayed.']],
    ['  He left.  \n She stayed. ', ['He left.', 'She stayed.']],
    ['In 2019 it rained. 412 paintings were moved.', ['In 2019 it rained.', '412 paintings were moved.']],
    ['It was 40 percent. “No more,” he said.', ['It was 40 percent.', '“No more,” he said.']],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

test('nothing but white space has no sentence', () => {
  expect(sentences('')).toEqual([])
  expect(sentences(' \n\t')).toEqual([])
})

test('a run of text without end marks is cut at white space', () => {
  const pieces = sentences('reeds '.repeat(2000).trim())
  expect(pieces.length).toBeGreaterThan(1)
  for (const piece of pieces) expect(piece).toMatch(/^reeds(?: reeds)*$/)
})

test('sentences stand in order, do not overlap, and leave out nothing but white space', () => {
  const part = fc.constantFrom(
    'He left',
    '3.5',
    'U.S.',
    'Mr.',
    '. ',
    '? ',
    '!',
    '…',
    '”',
    '(',
    ')',
    '\n',
    ' ',
    '🙂',
    'p.m.',
    'The',
  )
  fc.assert(
    fc.property(
      fc.array(part).map(parts => parts.join('')),
      text => {
        let end = 0
        for (const span of readProse(text).sentences) {
          expect(text.slice(end, span.start)).toMatch(/^\s*$/)
          expect(span.end).toBeGreaterThan(span.start)
          end = span.end
        }
        expect(text.slice(end)).toMatch(/^\s*$/)
      },
    ),
  )
})
