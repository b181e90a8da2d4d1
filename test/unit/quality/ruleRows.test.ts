import { expect, test } from 'vitest'
import { type Contradiction, RULES, type Severity } from '../../../server/src/index.js'
import type { ScoredCase } from '../../quality/board.js'
import type { Case } from '../../quality/case.js'
import { ruleRows } from '../../quality/ruleRows.js'
import { scoreCase } from '../../quality/score.js'

function flag(severity: Severity, ...uris: readonly string[]): Contradiction {
  return {
    id: 'c0ffee',
    rule: 'count',
    severity,
    confidence: 0.9,
    reason: { type: 'disjoint-values', sides: [], evidence: [] },
    message: '“31” and “13” cannot all be right.',
    mentions: uris.map(uri => ({ uri, span: { start: 14, end: 16 }, text: '31' })),
    sides: [[0], [1]],
  }
}

function scored(set: string, expectation: Case['expect'], documents: number, ...found: Contradiction[]): ScoredCase {
  const one: Case = {
    id: set,
    set,
    documents: ['a', 'b'].slice(0, documents).map(uri => ({ uri, languageId: 'plaintext', text: 'The choir has 31.' })),
    expect: expectation,
    numeric: true,
  }
  return { set, case: one, words: 10, found, score: scoreCase(one, found, 'warning') }
}

const rows = ruleRows([
  scored('choirs', 'contradiction', 2, flag('warning', 'a', 'b'), flag('information', 'a', 'b')),
  scored('bands', 'consistent', 2, flag('warning', 'a', 'b'), flag('warning', 'b', 'b')),
  scored('news', 'unlabelled', 2, flag('warning', 'a', 'b')),
  scored('clean_single', 'consistent', 1, flag('warning', 'a', 'a'), flag('hint', 'a', 'a')),
  scored('clean_unrelated', 'consistent', 2, flag('information', 'a', 'b'), flag('information', 'a', 'a')),
])

test('flags are counted by rule, severity and verdict, also below what the run counts', () => {
  const counts = rows
    .filter(({ rule }) => rule === 'count')
    .map(({ severity, flags, right, wrong, unjudged }) => [severity, flags, right, wrong, unjudged])
  expect(counts).toEqual([
    ['warning', 4, 1, 2, 1],
    ['information', 2, 1, 1, 0],
    ['hint', 1, 0, 1, 0],
  ])
})

test('flags in clean prose, and flags within one document of several, are counted apart', () => {
  const counts = rows
    .filter(({ rule }) => rule === 'count')
    .map(row => [row.cleanSingle, row.cleanUnrelated, row.within, row.cleanUnrelatedWithin])
  expect(counts).toEqual([
    [1, 0, 1, 0],
    [0, 1, 1, 1],
    [1, 0, 0, 0],
  ])
})

test('every rule has a row, also one that flagged nothing', () => {
  expect([...new Set(rows.map(({ rule }) => rule))]).toEqual(RULES.map(({ id }) => id))
  const [idle] = rows.filter(({ rule }) => rule === 'age')
  expect(idle).toMatchObject({ severity: 'warning', flags: 0, precision: null, precisionInterval: null })
})
