import { describe, expect, test } from 'vitest'
import { WEIGHTS } from '../../server/src/facts/weights.js'
import { checkDocuments } from '../../server/src/index.js'
import { readPage, tableRows } from './page.js'

const page = readPage('docs/sameness.md')

test('the weights are those of the engine, in its order', () => {
  const rows = tableRows(page.text, 'Feature', 'Weight').map(([feature, weight]) => [feature, Number(weight)])
  expect(rows).toEqual(Object.entries(WEIGHTS))
})

describe('the example', () => {
  const example = /For example, “?"(?<first>[^"]+)" and "(?<second>[^"]+)".*?said "(?<silent>[^"]+)"/s.exec(page.text)
  const { first = '', second = '', silent = '' } = example?.groups ?? {}

  test.each([
    [second, 1],
    [silent, 0],
  ])('%s', (text, count) => {
    const { claims, contradictions } = checkDocuments([
      { uri: '/first.txt', languageId: 'plaintext', text: first },
      { uri: '/second.txt', languageId: 'plaintext', text },
    ])
    expect(claims.map(({ value }) => value?.surfaceValue)).toEqual([412, 421])
    expect(contradictions).toHaveLength(count)
  })
})
