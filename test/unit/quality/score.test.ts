import { describe, expect, test } from 'vitest'
import type { Case, MarkedSpan } from '../../quality/case.js'
import { conflictSpans, type Flag, type Outcome, scoreCase } from '../../quality/score.js'

const a = 'case:/ferry/a.txt'
const b = 'case:/ferry/b.txt'

function ferry(expectation: Case['expect'], spans?: readonly MarkedSpan[], uris: readonly string[] = [a, b]): Case {
  return {
    id: 'ferry',
    set: 'invented',
    documents: uris.map(uri => ({ uri, languageId: 'plaintext', text: 'The ferry carried 40 goats to the island.' })),
    expect: expectation,
    numeric: true,
    ...(spans === undefined ? {} : { spans: [...spans] }),
  }
}

function flag(...places: readonly (readonly [uri: string, start: number, end: number])[]): Flag {
  return {
    rule: 'count',
    severity: 'warning',
    mentions: places.map(([uri, start, end]) => ({ uri, span: { start, end }, text: '40' })),
  }
}

const span = (uri: string, start: number, end: number): MarkedSpan => ({ uri, start, end })
const across = flag([a, 18, 20], [b, 18, 20])

describe('outcome of a case', () => {
  const rows: readonly (readonly [string, Case, readonly Flag[], Outcome])[] = [
    ['a contradiction with a flag across documents', ferry('contradiction'), [across], 'truePositive'],
    ['a contradiction without a flag', ferry('contradiction'), [], 'falseNegative'],
    [
      'a contradiction flagged within one of its documents only',
      ferry('contradiction'),
      [flag([a, 18, 20], [a, 30, 32])],
      'falseNegative',
    ],
    ['consistent documents with a flag', ferry('consistent'), [across], 'falsePositive'],
    ['consistent documents without a flag', ferry('consistent'), [], 'trueNegative'],
    [
      'consistent documents flagged within one of them only',
      ferry('consistent'),
      [flag([b, 18, 20], [b, 30, 32])],
      'trueNegative',
    ],
    [
      'one document flagged by a single mention',
      ferry('consistent', undefined, [a]),
      [flag([a, 18, 20])],
      'falsePositive',
    ],
    [
      'one contradicting document flagged by a single mention',
      ferry('contradiction', undefined, [a]),
      [flag([a, 18, 20])],
      'truePositive',
    ],
    ['documents that nobody judged', ferry('unlabelled'), [across], 'unlabelled'],
    [
      'consistent spans, every mention on one of them',
      ferry('consistent', [span(a, 18, 20), span(b, 18, 20)]),
      [across],
      'falsePositive',
    ],
    [
      'consistent spans, one mention beside them',
      ferry('consistent', [span(a, 18, 20), span(b, 4, 9)]),
      [across],
      'trueNegative',
    ],
    ['spans that touch a mention do not overlap it', ferry('consistent', [span(a, 20, 25)]), [across], 'trueNegative'],
  ]
  test.each(rows)('%s', (_name, one, flags, outcome) => {
    expect(scoreCase(one, flags, 'warning').outcome).toBe(outcome)
  })
})

describe('threshold of severity', () => {
  test.each([
    ['error', 'warning', 'truePositive'],
    ['warning', 'warning', 'truePositive'],
    ['information', 'warning', 'falseNegative'],
    ['hint', 'warning', 'falseNegative'],
    ['information', 'information', 'truePositive'],
    ['warning', 'error', 'falseNegative'],
  ] as const)('%s at threshold %s is a %s', (severity, threshold, outcome) => {
    expect(scoreCase(ferry('contradiction'), [{ ...across, severity }], threshold).outcome).toBe(outcome)
  })
})

describe('marked spans', () => {
  test('in several documents the first one is the changed token', () => {
    const spans = [span(a, 18, 20), span(b, 18, 20), span(a, 30, 32)]
    expect(conflictSpans(spans)).toEqual([span(a, 18, 20)])
  })

  test('in one document each is a conflicting token', () => {
    const spans = [span(b, 4, 9), span(b, 18, 20)]
    expect(conflictSpans(spans)).toEqual(spans)
  })

  test.each([
    ['at the changed token', [span(a, 18, 20), span(b, 4, 9)], true],
    ['at an untouched mention only', [span(a, 4, 9), span(b, 18, 20)], false],
    ['at the second of two tokens of one document', [span(b, 4, 9), span(b, 18, 20)], true],
    ['beside the only token', [span(b, 4, 9)], false],
  ] as const)('%s', (_name, spans, found) => {
    const score = scoreCase(ferry('contradiction', spans), [across], 'warning')
    expect(score).toMatchObject({ outcome: 'truePositive', atMarkedSpan: found })
  })

  test('a flag within one document is not a find in a case of two', () => {
    const score = scoreCase(
      ferry('contradiction', [span(a, 18, 20)]),
      [flag([a, 18, 20], [a, 30, 32]), flag([a, 0, 3], [b, 0, 3])],
      'warning',
    )
    expect(score).toMatchObject({ outcome: 'truePositive', atMarkedSpan: false })
  })

  test('without spans, and in consistent documents, there is nothing to find', () => {
    expect(scoreCase(ferry('contradiction'), [across], 'warning').atMarkedSpan).toBeNull()
    expect(scoreCase(ferry('consistent', [span(a, 18, 20)]), [across], 'warning').atMarkedSpan).toBeNull()
  })
})

describe('verdict on a single flag', () => {
  const elsewhere = flag([a, 0, 3], [b, 0, 3])
  test.each([
    ['contradiction without spans', ferry('contradiction'), ['right', 'right']],
    ['contradiction with a span', ferry('contradiction', [span(a, 18, 20)]), ['right', 'unjudged']],
    ['consistent documents', ferry('consistent'), ['wrong', 'wrong']],
    ['consistent spans', ferry('consistent', [span(a, 18, 20), span(b, 18, 20)]), ['wrong', 'unjudged']],
    ['unlabelled', ferry('unlabelled'), ['unjudged', 'unjudged']],
  ] as const)('%s', (_name, one, verdicts) => {
    const { flags } = scoreCase(one, [across, elsewhere], 'warning')
    expect(flags.map(({ verdict }) => verdict)).toEqual(verdicts)
  })
})
