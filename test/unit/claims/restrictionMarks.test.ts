import { expect, test } from 'vitest'
import { readBlock } from '../../../server/src/claims/readBlock.js'

test.each([
  ['Of the crew, 28 of the sailors were asleep.', 'of them'],
  ["The flood closed 28 of the gallery's rooms.", 'of them'],
  ['There were 28 passengers on board.', 'aboard'],
  ['The ferry was carrying 28 passengers.', 'aboard'],
  ['A poll found that 28 per cent are not worried.', 'not'],
  ['In all 28 councillors did not vote.', 'not'],
  ['The town has 28 halls that have yet to open.', 'not'],
  ['A poll found that 28 per cent oppose the ban.', 'against'],
  ['The school has room for 28 pupils.', 'capacity'],
  ['The hall seats 28 guests.', 'capacity'],
  ['An exit poll gave the party 28 seats.', 'projected'],
  ['She came within 28 mph of the record.', 'within'],
  ['Empty, the lorry weighs 28 tonnes.', 'empty'],
  ['The lorry weighed 28 tonnes laden.', 'laden'],
  ['The slide was thought at first to have buried 28 skiers.', 'initial'],
])('%s: %s', (text, restriction) => {
  expect(restrictionsIn(text)).toContain(restriction)
})

test.each([
  'The ferry has 28 cabins.',
  'In all 28 sisters lived there and had never left.',
  'There were 28 passengers in the queue for the ferry.',
  'A poll found that 28 per cent are worried, and not about the flood.',
  'The party won 28 seats, more than an exit poll gave it.',
  'The school taught 28 pupils.',
  'The lorry can carry 28 crates.',
])('%s: nothing narrows it', text => {
  expect(restrictionsIn(text)).toEqual([])
})

test.each([
  ['It took in 30 kites. Later 28 were set free.', 'kite'],
  ['It took in 30 kites. On Friday 28 of them flew.', 'kite'],
  ['It took in 30 kites. In May she scored 28.', null],
])('%s: 28 of %s', (text, label) => {
  expect(of28(text)?.subject).toMatchObject({ head: null, label })
})

test.each([
  ['Guilty of 28 counts and not guilty of three others.', 31],
  ['Guilty of 28 counts of fraud.', undefined],
])('%s: %s together', (text, together) => {
  expect(of28(text)?.subject.together).toBe(together)
})

function restrictionsIn(text: string): readonly string[] | undefined {
  return of28(text)?.scope.restrictions
}

function of28(text: string) {
  return readBlock(text).find(
    ({ mention: { quantity } }) => quantity?.interval.min === 28 || quantity?.surfaceValue === 28,
  )
}
