import { expect, test } from 'vitest'
import { readBlock } from '../../../server/src/claims/readBlock.js'
import { placeClaims, readBlocks } from '../../../server/src/claims/readClaims.js'
import { readDocument } from '../../../server/src/document/readDocument.js'

test.each([
  ['Later Mara Ketterling landed 28 arrows.', 'mara ketterling', 'name'],
  ['On Sunday Ketterling landed 28 arrows.', 'ketterling', 'name'],
  ['Ketterling, who landed 28 arrows, bowed.', 'ketterling', 'name'],
  ['Later Ketterling opened the day, landed 28 arrows and bowed.', 'ketterling', 'name'],
  ['The Elven navy has captured 28 boats.', 'elven', 'name'],
  ['Later Ketterling has 28 arrows.', 'ketterling', 'name'],
  ['Rain has 28 names.', 'rain', 'opening'],
  ['She landed 28 arrows.', '', 'pronoun'],
  ['At the fair he gave away 28 arrows.', '', 'pronoun'],
])('%s: done by %s', (text, words, form) => {
  expect(agentIn(text)).toEqual({ words: words === '' ? [] : words.split(' '), form })
})

test.each([
  'Later Ketterling bent her bow, and landed 28 arrows.',
  'The rain fell on 28 arrows.',
  'Mara Ketterling said that 28 arrows were lost.',
  'Ketterling Landed 28 Arrows',
])('%s: done by nobody who is named', text => {
  expect(agentIn(text)).toBeNull()
})

function agentIn(text: string): unknown {
  return readBlock(text).find(({ mention: { quantity } }) => quantity?.interval.min === 28)?.scope.agent
}

test.each([
  [
    'a pronoun leads to the name that opens the sentence before',
    'Mara Ketterling won. She landed 28 arrows.',
    'mara ketterling',
  ],
  ['and to that of the paragraph before', 'Mara Ketterling won.\n\nShe landed 28 arrows.', 'mara ketterling'],
  [
    'over a sentence that has a pronoun itself',
    'Mara Ketterling won. She was glad. She landed 28 arrows.',
    'mara ketterling',
  ],
  ['but over none without', 'Mara Ketterling won. The crowd cheered. She landed 28 arrows.', null],
  ['nor over a place that is named', 'The fair is held in Varn. She landed 28 arrows.', null],
  ['nor over a table', '| a |\n| --- |\n| Mara Ketterling |\n\nShe landed 28 arrows.', null],
  [
    'to a person further on in the sentence',
    'The prize went to Mara Ketterling. She landed 28 arrows.',
    'mara ketterling',
  ],
  [
    'the first word of a sentence is a name that the text has elsewhere',
    'The prize went to Mara Rose. Rose landed 28 arrows.',
    'rose',
  ],
  ['and none where the text has not', 'The prize went to nobody. Archers landed 28 arrows.', null],
])('%s', (_, text, agent) => {
  const document = readDocument({ uri: 'file:///a.md', languageId: 'markdown', text })
  const claims = placeClaims(document, text, readBlocks(document.blocks, new Map()))
  const found = claims.find(({ quantity }) => quantity?.interval.min === 28)
  expect(found?.scope.agent ?? null).toEqual(agent === null ? null : { words: agent.split(' '), form: 'name' })
})
