import { describe, expect, test } from 'vitest'
import { isFiltering, NO_FILTER, passes } from '../../../client/src/views/factFilter.js'
import { factNode, mentionNodes } from '../../../client/src/views/factNodes.js'
import type { FactContradiction, FactMention, PlacedFact } from '../../../server/src/protocol.js'

function mention(uri: string, text: string, source = ''): FactMention {
  const range = { start: { line: 2, character: 4 }, end: { line: 2, character: 4 + text.length } }
  return { uri, range, text, name: uri, value: text, band: null, source }
}

function contradiction(id: string, ...sides: number[][]): FactContradiction {
  return { id, rule: 'count', severity: 'warning', message: '', sides }
}

const FACT: PlacedFact = {
  type: 'fact',
  id: 'a#0',
  label: 'painting',
  rule: 'count',
  state: 'conflict',
  contradictions: [contradiction('one', [0, 2], [1])],
  mentions: [mention('a', '412'), mention('b', '421', 'the curator'), mention('c', '412'), mention('d', 'about 400')],
}

describe('a filter', () => {
  test.each([
    [{}, true],
    [{ text: ' Paint' }, true],
    [{ text: '421' }, true],
    [{ text: 'CURATOR' }, true],
    [{ text: 'sculpture' }, false],
    [{ rules: ['count', 'money'] }, true],
    [{ rules: ['money'] }, false],
    [{ documents: ['b'] }, true],
    [{ documents: ['elsewhere'] }, false],
    [{ onlyConflicts: true }, true],
    [{ text: 'painting', rules: ['money'] }, false],
  ])('%j lets the fact through: %j', (part, expected) => {
    expect(passes(FACT, { ...NO_FILTER, ...part })).toBe(expected)
    expect(isFiltering({ ...NO_FILTER, ...part })).toBe(Object.keys(part).length > 0)
  })

  test('for conflicts keeps out what agrees', () => {
    expect(passes({ ...FACT, state: 'agree' }, { ...NO_FILTER, onlyConflicts: true })).toBe(false)
  })

  test('for rules keeps out what no rule compares', () => {
    expect(passes({ ...FACT, rule: null }, { ...NO_FILTER, rules: ['count'] })).toBe(false)
  })
})

describe('the mentions of a fact', () => {
  test('stand side by side, and last those that compete with nothing', () => {
    expect(mentionNodes(FACT).map(({ mention: { uri }, side }) => [uri, side])).toEqual([
      ['a', 0],
      ['c', 0],
      ['b', 1],
      ['d', null],
    ])
  })

  test('are arguments of the commands about them', () => {
    const [first] = mentionNodes(FACT)
    expect(first).toMatchObject({
      contradiction: 'one',
      uri: 'a',
      position: { line: 2, character: 4 },
      askReason: true,
    })
    expect(mentionNodes(FACT).at(-1)).not.toHaveProperty('contradiction')
  })

  test('are each there once where a fact has two contradictions', () => {
    const contradictions = [contradiction('one', [0], [1]), contradiction('two', [0], [3])]
    expect(
      mentionNodes({ ...FACT, contradictions })
        .map(({ mention: { uri } }) => uri)
        .sort(),
    ).toEqual(['a', 'b', 'c', 'd'])
  })
})

test('a fact with one contradiction is the argument of the dismissal, one with several is not', () => {
  expect(factNode(FACT)).toMatchObject({ contradiction: 'one' })
  const contradictions = [contradiction('one', [0], [1]), contradiction('two', [0], [3])]
  expect(factNode({ ...FACT, contradictions })).not.toHaveProperty('contradiction')
})
