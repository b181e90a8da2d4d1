import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Engine } from '../../../server/src/engine.js'
import { hintsIn } from '../../../server/src/features/inlayHints.js'
import { tries } from '../../support/property.js'

function hints(text: string, date?: string): readonly string[] {
  const engine = new Engine()
  engine.open({ uri: 'a', languageId: 'markdown', text, ...(date === undefined ? {} : { date }) })
  return hintsIn('a', { start: 0, end: text.length }, engine).map(
    hint => `${text.slice(0, hint.offset).split(' ').at(-1)} = ${hint.text}`,
  )
}

test.each([
  ['The gallery owns 412 paintings.', []],
  ['The gallery owns 12,500 paintings.', []],
  ['The gallery owns forty-two paintings.', ['forty-two = 42']],
  ['The works took 18 months.', []],
  ['Judges met three poets ages 34,37 and 52.', ['three = 3']],
  ['It was filed on May 4 at 6:27pmUpdated since.', []],
  ['The gallery owns forty-two.', ['forty-two = 42']],
  ['The talks opened on 8 April 2025.', []],
  ['The talks opened on April 8, 2025.', []],
])('%s', (text, expected) => {
  expect(hints(text)).toEqual(expected)
})

test('a hedged number shows its band', () => {
  expect(hints('The works took nearly two years.')).toEqual([expect.stringMatching(/^years = .* to 24 months$/)])
})

test('a claim outside the range shows nothing', () => {
  const engine = new Engine()
  engine.open({ uri: 'a', languageId: 'markdown', text: 'It has forty-two rooms.' })
  expect(hintsIn('a', { start: 0, end: 3 }, engine)).toEqual([])
})

test('no hint stands within a word or number', () => {
  const pieces = fc.constantFrom(
    'about 1',
    '.5',
    ' km',
    'forty',
    '-two',
    '$200',
    'MM',
    ',19',
    ' ',
    '3:54',
    'pm',
    '5',
    '%',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 12 }), parts => {
      const text = parts.join('')
      const engine = new Engine()
      engine.open({ uri: 'a', languageId: 'plaintext', text })
      for (const { offset } of hintsIn('a', { start: 0, end: text.length }, engine)) {
        expect(`${text.slice(0, offset)}|${text.slice(offset)}`).not.toMatch(
          /[\p{L}\p{N}]\|(?:[\p{L}\p{N}]|[.,:]\p{N})/u,
        )
      }
    }),
    tries(),
  )
})
