import { describe, expect, test } from 'vitest'
import type { Severity } from '../../../../server/src/index.js'
import type { BlindCase } from '../../../quality/blind/cases.js'
import { isFlagged, scoreBlindCase } from '../../../quality/blind/score.js'

const a = 'case:/r026-c1/a.txt'
const b = 'case:/r026-c1/b.txt'
const text = 'The choir has 31 singers: 12 sing high and 14 sing low.'

type Place = readonly [uri: string, start: number, end: number]

function blindCase(spans: readonly Place[]): BlindCase {
  return {
    id: 'r026-c1',
    row: 26,
    expect: spans.length === 0 ? 'consistent' : 'contradiction',
    documents: [...new Set([a, ...spans.map(([uri]) => uri)])].map(uri => ({ uri, languageId: 'plaintext', text })),
    ...(spans.length > 0 && { spans: spans.map(([uri, start, end]) => ({ uri, start, end })) }),
  }
}

function finding(severity: Severity, ...places: readonly Place[]) {
  return {
    rule: 'count' as const,
    severity,
    mentions: places.map(([uri, start, end]) => ({ uri, span: { start, end }, text: text.slice(start, end) })),
  }
}

const TOTAL: Place = [a, 14, 16]
const HIGH: Place = [a, 26, 28]
const LOW: Place = [a, 43, 45]
const THERE: Place = [b, 14, 16]

describe('which findings count', () => {
  test.each<[string, readonly Place[], readonly Place[], boolean]>([
    ['two documents, both touched', [TOTAL, THERE], [TOTAL, THERE], true],
    ['two documents, touched by a wider mention', [TOTAL, THERE], [[a, 10, 24], THERE], true],
    ['two documents, one touched', [TOTAL, THERE], [TOTAL, [b, 26, 28]], false],
    ['two documents, two spans of one touched', [TOTAL, HIGH, THERE], [TOTAL, HIGH], false],
    ['two documents, one of several spans touched', [TOTAL, HIGH, THERE], [HIGH, THERE], true],
    ['one document, two of its spans touched', [TOTAL, HIGH, LOW], [TOTAL, LOW], true],
    ['one document, two of its spans under one mention', [TOTAL, HIGH], [[a, 14, 28]], true],
    ['one document, one of its spans touched', [TOTAL, HIGH, LOW], [TOTAL, [a, 30, 34]], false],
    ['one document, its only span touched', [TOTAL], [TOTAL], true],
    ['one document, its only span not touched', [TOTAL], [LOW], false],
    ['a look-alike, whatever is touched', [], [LOW], true],
  ])('%s', (_name, spans, mentions, counts) => {
    const found = finding('warning', ...mentions)
    const score = scoreBlindCase(blindCase(spans), [found])
    expect(score.severity).toBe(counts ? 'warning' : null)
    expect([score.findings.length, score.beside.length]).toEqual(counts ? [1, 0] : [0, 1])
  })
})

test('the gravest severity of what counts is the severity of the case', () => {
  const spans = [TOTAL, THERE]
  const score = scoreBlindCase(blindCase(spans), [
    finding('hint', TOTAL, THERE),
    finding('information', TOTAL, THERE),
    finding('error', LOW),
  ])
  expect(score.severity).toBe('information')
  expect(isFlagged(score, 'hint')).toBe(true)
  expect(isFlagged(score, 'warning')).toBe(false)
  expect(score.findings[0]?.mentions).toEqual(['a.txt:14-16', 'b.txt:14-16'])
})

test('nothing found is no flag at any severity', () => {
  expect(isFlagged(scoreBlindCase(blindCase([]), []), 'hint')).toBe(false)
})
