import { expect, test } from 'vitest'
import { asked, propose } from '../../../../server/src/mentions/propose.js'
import { readSentence } from '../../../../server/src/mentions/readSentence.js'
import { frequency } from '../../../../server/src/mentions/recognizers/frequency.js'

function read(text: string): string[] {
  const sentence = readSentence(text, { start: 0, end: text.length })
  return propose([sentence], [asked(frequency)])
    .flat()
    .map(({ first, last, timex, amount, per }) => {
      const surface = text.slice(sentence.tokens[first]?.start, sentence.tokens[last]?.end)
      const times = amount === undefined ? '' : ` = ${amount.low.value} per ${per}`
      return `${surface} = ${timex?.value}${times}`
    })
}

test.each([
  ['The cart comes weekly.', 'weekly = P1W'],
  ['The cart comes every day.', 'every day = P1D'],
  ['The cart comes every other Friday.', 'every other Friday = XXXX-WXX-5'],
  ['The cart comes every two weeks.', 'every two weeks = P2W'],
  ['The cart comes every third year.', 'every third year = P3Y'],
  ['The cart comes each June.', 'each June = XXXX-06'],
  ['The cart comes every Monday morning.', 'every Monday morning = XXXX-WXX-1TMO'],
  ['The cart comes on Mondays.', 'on Mondays = XXXX-WXX-1'],
  ['The cart comes twice a week.', 'twice a week = P1W = 2 per week'],
  ['The cart comes once every 10 days.', 'once every 10 days = P10D = 1 per 10 days'],
  ['The cart comes three times a month.', 'three times a month = P1M = 3 per month'],
  ['The cart comes twice daily.', 'twice daily = P1D = 2 per day'],
])('%s', (text, expected) => {
  // What overlaps a longer proposal falls away when overlaps are settled.
  expect(read(text)[0]).toBe(expected)
})

test.each([
  'The Daily Courier wrote twice.',
  'He came once and every time.',
  'Three times he asked a question.',
  'Every child counts.',
])('nothing in: %s', text => {
  expect(read(text)).toEqual([])
})
