import { describe, expect, test } from 'vitest'
import type { Case } from '../../quality/case.js'
import type { CaseScore, Outcome } from '../../quality/score.js'
import { measures, tally, wilsonInterval } from '../../quality/tally.js'

const goats: Case = {
  id: 'goats',
  set: 'invented',
  documents: [{ uri: 'case:/goats/a.txt', languageId: 'plaintext', text: 'Forty goats.' }],
  expect: 'consistent',
  numeric: true,
}

const one = (outcome: Outcome, flags: number, atMarkedSpan: boolean | null, words: number) => ({
  case: goats,
  words,
  score: {
    outcome,
    atMarkedSpan,
    flags: Array.from({ length: flags }, () => ({
      flag: { rule: 'count', severity: 'warning', mentions: [] },
      verdict: 'unjudged',
    })),
  } satisfies CaseScore,
})

const counts = tally([
  one('truePositive', 2, true, 100),
  one('truePositive', 1, false, 100),
  one('truePositive', 1, null, 100),
  one('falseNegative', 0, false, 200),
  one('falsePositive', 1, null, 300),
  one('trueNegative', 3, null, 700),
  one('trueNegative', 0, null, 500),
  one('trueNegative', 0, null, 500),
  one('unlabelled', 2, null, 1500),
])

test('a tally counts cases, flags, marked spans and words', () => {
  expect(counts).toEqual({
    cases: 9,
    contradictions: 4,
    consistent: 4,
    unlabelled: 1,
    truePositives: 3,
    falsePositives: 1,
    trueNegatives: 3,
    falseNegatives: 1,
    marked: 3,
    foundAtSpan: 1,
    flags: 10,
    unlabelledFlags: 2,
    words: 4000,
  })
})

describe('measures', () => {
  test('follow from the counts', () => {
    const figures = measures(counts)
    expect(figures.precision).toBeCloseTo(3 / 4)
    expect(figures.recall).toBeCloseTo(3 / 4)
    expect(figures.f1).toBeCloseTo(3 / 4)
    expect(figures.balancedAccuracy).toBeCloseTo((3 / 4 + 3 / 4) / 2)
    expect(figures.foundAtSpanShare).toBeCloseTo(1 / 3)
    expect(figures.falseAlarmShare).toBeCloseTo(1 / 4)
    expect(figures.flagsPer10000Words).toBeCloseTo(25)
  })

  test('precision, recall and F1 differ where false alarms and misses do', () => {
    const figures = measures({ ...counts, truePositives: 6, falsePositives: 2, falseNegatives: 6, trueNegatives: 8 })
    expect(figures.precision).toBeCloseTo(0.75)
    expect(figures.recall).toBeCloseTo(0.5)
    expect(figures.f1).toBeCloseTo((2 * 0.75 * 0.5) / (0.75 + 0.5))
    expect(figures.balancedAccuracy).toBeCloseTo((0.5 + 0.8) / 2)
  })

  test('are null where there is nothing to divide by', () => {
    expect(measures(tally([]))).toEqual({
      precision: null,
      precisionInterval: null,
      recall: null,
      f1: null,
      balancedAccuracy: null,
      foundAtSpanShare: null,
      falseAlarmShare: null,
      flagsPer10000Words: null,
    })
  })

  test('a set without contradictions has no recall, F1 or balanced accuracy', () => {
    const figures = measures(tally([one('trueNegative', 0, null, 10), one('falsePositive', 1, null, 10)]))
    expect(figures).toMatchObject({ precision: 0, recall: null, f1: null, balancedAccuracy: null })
  })
})

describe('Wilson interval', () => {
  // Worked by hand from the formula with z = 1.959964.
  test.each([
    [8, 10, 0.4902, 0.9433],
    [10, 10, 0.7225, 1],
    [0, 10, 0, 0.2775],
    [95, 100, 0.8882, 0.9785],
  ])('%d of %d', (successes, trials, low, high) => {
    const [from, to] = wilsonInterval(successes, trials) ?? []
    expect(from).toBeCloseTo(low, 4)
    expect(to).toBeCloseTo(high, 4)
  })
})
