import { expect, test } from 'vitest'
import { fits, groupsIn, mayFit, screened } from '../../../server/src/arithmetic/screened.js'
import { readProse } from '../../../server/src/document/prose.js'
import { MENTION_WORDS } from '../../../server/src/mentions/mentionWords.js'

const CREW = screened(/crew of (?<all>\d+)/giu)
const DIGITS = screened(/\d+/)

test.each<[string, readonly string[]]>([
  ['The Ida has a crew of 12, the Ems a crew of 9.', ['12', '9']],
  ['A CREW OF 12.', ['12']],
  ['The crews of 12 boats came.', []],
  ['The Ida has 12 sails.', []],
])('%s', (text, all) => {
  const searched = readProse(text, MENTION_WORDS)
  expect(groupsIn(CREW, searched).map(groups => groups['all'])).toEqual(all)
  expect(fits(CREW, searched)).toBe(all.length > 0)
})

test('a text without its words is not searched', () => {
  const [with12, without] = ['A crew of 12.', 'A boat of 12 feet.'].map(text => readProse(text, MENTION_WORDS))
  expect(with12 !== undefined && mayFit(CREW, with12)).toBe(true)
  expect(without !== undefined && mayFit(CREW, without)).toBe(false)
})

test('what needs no word is searched for everywhere', () => {
  expect(fits(DIGITS, readProse('12', MENTION_WORDS))).toBe(true)
  expect(mayFit(DIGITS, readProse('', MENTION_WORDS))).toBe(true)
})
