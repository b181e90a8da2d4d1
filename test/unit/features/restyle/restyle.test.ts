import { expect, test } from 'vitest'
import type { Claim } from '../../../../server/src/claims/claim.js'
import { Engine } from '../../../../server/src/engine.js'
import { restyle } from '../../../../server/src/features/restyle/restyle.js'

/** The claim between the marks; the words around it are those that it is read by. */
function claim(marked: string): Claim {
  const engine = new Engine()
  const start = marked.indexOf('⟦')
  engine.open({ uri: '/a.md', languageId: 'markdown', text: marked.replace(/[⟦⟧]/g, ''), date: '2025-04-08' })
  const found = engine.claims('/a.md').find(({ span }) => span.start === start)
  if (found === undefined || found.span.end !== marked.indexOf('⟧') - 1) throw new Error(`no such claim in ${marked}`)
  return found
}

const count = (wording: string): string => `The union has ⟦${wording}⟧ members here.`
const wait = (wording: string): string => `The works took ⟦${wording}⟧ in all.`
const cost = (wording: string): string => `The works cost ⟦${wording}⟧ in all.`
const long = (wording: string): string => `The wall is ⟦${wording}⟧ long.`
const share = (wording: string): string => `In the vote ⟦${wording}⟧ of members agreed.`
const day = (wording: string): string => `The fair opened on ⟦${wording}⟧ in rain.`
const clock = (wording: string): string => `The doors open at ⟦${wording}⟧ on that day.`

test.each<[what: string, sentence: (wording: string) => string, here: string, other: string, expected: string | null]>([
  ['words stay words', count, 'ten', '12', 'twelve'],
  ['words stay words, with a hyphen', count, 'ninety-nine', '84', 'eighty-four'],
  ['words stay words, of a scale', count, 'two thousand', '3,000', 'three thousand'],
  ['figures stay figures', count, '10', 'twelve', '12'],
  ['figures stay figures, of a scale', count, '4 million', 'three million', '3 million'],
  ['figures are kept as they are', count, '1200', '1,400', '1,400'],
  ['no number is spelled out that nobody spells out', count, 'ten', '412', null],
  ['a dozen counts as words', count, 'a dozen', '14', 'fourteen'],
  ['a range has no form in common with a number', count, '12', '14 to 16', null],
  ['the same hedge keeps its wording', count, 'some 40', 'about fifty', 'some 50'],
  ['the same hedge keeps its side', count, '40 or so', 'approximately 60', '60 or so'],
  ['another hedge is part of what is said', count, 'nearly 40', 'more than 60', 'more than 60'],
  ['a hedge is taken over', count, '40', 'about 60', 'about 60'],
  ['a bound does not stay where the number is sharp', count, 'more than 40', '31', '31'],
  ['a round number may be hedged as the one before it', count, 'about 40', '60', 'about 60'],
  ['a sharp number loses the hedge', count, 'about 400', '517', '517'],
  ['the unit is kept', wait, 'two years', '18 months', null],
  ['the unit is kept where it comes out even', wait, '2 years', '36 months', '3 years'],
  ['the unit is kept where it comes out even, in words', wait, 'two years', '36 months', 'three years'],
  ['a half comes out even in figures', wait, '2 years', '18 months', '1.5 years'],
  ['one is singular', wait, '2 years', '12 months', '1 year'],
  ['more than one is plural', wait, 'one year', '36 months', 'three years'],
  ['the sign of a unit is kept', long, '5 km', 'seven kilometres', '7 km'],
  ['the name of a unit is kept', long, 'five kilometres', '7 km', 'seven kilometres'],
  ['the sign of a currency is kept', cost, '$4.2 million', '2.4 million dollars', '$2.4 million'],
  ['currencies are not converted', cost, '$4 million', '€4.5 million', null],
  ['the way to write percent is kept', share, '45 per cent', '54%', '54 per cent'],
  ['the sign of percent is kept', share, '45%', 'fifty-four percent', '54%'],
  ['the order of a day', day, 'June 14', '4 July', 'July 4'],
  ['the order of a day, with the year', day, 'June 14, 2024', '4 July 2024', 'July 4, 2024'],
  ['the other order of a day', day, '14 June', 'July 4', '4 July'],
  ['the ending of a day', day, '14th June', 'July 3', '3rd July'],
  ['the short form of a month', day, 'Aug. 14', '4 September', 'Sept. 4'],
  ['a month that is short enough', day, 'Aug. 14', '4 June', 'June 4'],
  ['ISO 8601', day, '2024-06-14', '4 July 2024', '2024-07-04'],
  ['a month alone is no day', day, '14 June', 'July 2024', null],
  ['twelve hours', clock, '7pm', '19:30', '7:30pm'],
  ['twelve hours with stops', clock, '7 p.m.', '08:00', '8 a.m.'],
  ['twenty-four hours', clock, '19:30', '7 pm', '19:00'],
  ['twenty-four hours in the morning', clock, '07:30', '9am', '09:00'],
])('%s', (_, sentence, here, other, expected) => {
  expect(restyle(claim(sentence(here)), claim(sentence(other)))).toBe(expected)
})

test('ordinals in words and figures', () => {
  const accident = (wording: string): Claim => claim(`It was the ⟦${wording}⟧ accident there.`)
  expect(restyle(accident('fifth'), accident('6th'))).toBe('sixth')
  expect(restyle(accident('5th'), accident('third'))).toBe('3rd')
  expect(restyle(accident('5th'), accident('12th'))).toBe('12th')
})

test('claims of two kinds have no form in common', () => {
  expect(restyle(claim(count('12')), claim(wait('12 months')))).toBeNull()
})
