import { describe, expect, test } from 'vitest'
import { checkDocuments } from '../../../server/src/index.js'

function found(first: string, second: string): readonly string[] {
  const documents = [first, second].map((text, index) => ({
    uri: `file:///${index}.txt`,
    languageId: 'plaintext',
    text,
  }))
  return checkDocuments(documents).contradictions.map(({ rule }) => rule)
}

const VOTE = 'The council passed the budget by 31 votes to 24.'
const VOTERS = 'All 57 councillors voted on the budget, the clerk said.'
const ELSEWHERE = 'Gales brought down trees along the shore road, and ferries stayed in harbour until the evening. '

describe('what is reckoned in two texts that share little', () => {
  test('is compared where both are short', () => {
    expect(found(VOTE, VOTERS)).toEqual(['reckoning'])
  })

  test('is not where either tells much besides', () => {
    expect(found(VOTE, `${VOTERS}\n\n${ELSEWHERE.repeat(8)}`)).toEqual([])
  })

  test('is not where they share no word', () => {
    expect(found(VOTE, 'All 57 delegates voted on the merger, the clerk said.')).toEqual([])
  })
})
