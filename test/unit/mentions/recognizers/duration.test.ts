import { expect, test } from 'vitest'
import { asked, propose } from '../../../../server/src/mentions/propose.js'
import { readSentence } from '../../../../server/src/mentions/readSentence.js'
import { duration } from '../../../../server/src/mentions/recognizers/duration.js'

function read(text: string): string[] {
  const sentence = readSentence(text, { start: 0, end: text.length })
  return propose([sentence], [asked(duration)])
    .flat()
    .map(({ first, last, timex }) => {
      const surface = text.slice(sentence.tokens[first]?.start, sentence.tokens[last]?.end)
      return [surface, timex?.value, timex?.direction].filter(part => part !== undefined).join(' = ')
    })
}

test.each([
  ['It began 18 months ago.', '18 months = P18M = past'],
  ['It was over two days later.', 'two days = P2D = future'],
  ['It lasted a year and a half.', 'a year and a half = P1.5Y'],
  ['It lasted half an hour.', 'half an hour = PT0.5H'],
  ['It was a half-hour rest.', 'a half-hour = PT0.5H'],
  ['It lasted for a week.', 'a week = P1W'],
  ['The week-long fast is over.', 'week = P1W'],
  ['It fell for three consecutive months.', 'three consecutive months = P3M'],
  ['It began several days ago.', 'several days = PXD = past'],
  ['It took a fortnight.', 'a fortnight = P2W'],
])('%s', (text, expected) => {
  expect(new Set(read(text))).toEqual(new Set([expected]))
})

test.each([
  'He earns 40 a day.',
  'It was a year of drought.',
  'The first half year was dry.',
  'He came a second time.',
])('nothing in: %s', text => {
  expect(read(text)).toEqual([])
})
