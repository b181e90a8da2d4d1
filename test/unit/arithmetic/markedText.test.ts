import { expect, test } from 'vitest'
import { markText, proseSpan, sentenceAround } from '../../../server/src/arithmetic/markedText.js'
import { marked } from '../../support/marked.js'

test.each([
  ['60 % of the 250 pupils, or 140, came.', '⟦p0⟧ of the ⟦c1⟧ pupils, or ⟦c2⟧, came.'],
  ['It cost about £15 a ticket.', 'It cost ⟦s0⟧ a ticket.'],
  ['A third of them stayed two hours.', '⟦r0⟧ of them stayed ⟦u1⟧.'],
  ['It rose two percentage points,\n  then doubled.', 'It rose ⟦q0⟧, then ⟦k1⟧.'],
  ['“Yes”, he said – twice a day. Born on 4 June 1990.', '"Yes", he said — ⟦f0⟧.¶ Born on ⟦d1⟧.'],
  ['No claim here. None there.', 'No claim here.¶ None there.'],
  ['', ''],
])('marks %j', (prose, text) => {
  expect(marked(prose).text).toBe(text)
})

test('every unit leads back to the prose', () => {
  const prose = 'The  “41 delegates” — 18 north,\n12 south 🙂 and 10 islands. All came.'
  const read = marked(prose)
  expect(read.offsets).toHaveLength(read.text.length + 1)
  for (const words of ['delegates', '⟦c1⟧ north, ⟦c2⟧ south', 'All came', '⟦c3⟧']) {
    const start = read.text.indexOf(words)
    const { start: from, end } = proseSpan(read, start, start + words.length)
    const stripped = words.replace(/⟦c(\d)⟧/g, (_, index: string) => ['41', '18', '12', '10'][Number(index)] ?? '')
    expect(prose.slice(from, end).replace(/\s+/g, ' ')).toBe(stripped)
  }
})

test('a sentence is found around any offset in it', () => {
  const read = markText('One came. Two left.', [])
  expect(sentenceAround(read, 0)).toBe('One came.')
  expect(sentenceAround(read, read.text.length - 1).trim()).toBe('Two left.')
})
