import { describe, expect, test } from 'vitest'
import type { Severity } from '../../../../server/src/index.js'
import { blindFloors } from '../../../quality/blind/floors.js'
import { blindMarkdown } from '../../../quality/blind/markdown.js'
import { type BlindRun, blindReport } from '../../../quality/blind/report.js'
import { ROWS, SECTIONS } from '../../../quality/blind/rows.js'
import type { BlindScore } from '../../../quality/blind/score.js'

test('every row has one group, and every row one section', () => {
  expect(ROWS.map(({ row }) => row)).toEqual(Array.from({ length: 118 }, (_, index) => index + 1))
  expect(SECTIONS.flatMap(({ first, last }) => [first, last])).toEqual([
    1, 22, 23, 45, 46, 51, 52, 76, 77, 85, 86, 101, 102, 118,
  ])
})

/** Two contradictions and two look-alikes a row, all with the severities that are given by row. */
function scores(
  contradiction: (row: number) => Severity | null,
  lookAlike: (row: number) => Severity | null,
): readonly BlindScore[] {
  return ROWS.flatMap(({ row }) =>
    ['c1', 'c2', 'n1', 'n2'].map(kind => {
      const expectation = kind.startsWith('c') ? 'contradiction' : 'consistent'
      return {
        id: `r${String(row).padStart(3, '0')}-${kind}`,
        row,
        expect: expectation,
        severity: kind.startsWith('c') ? contradiction(row) : lookAlike(row),
        findings: [],
        beside: [],
      } satisfies BlindScore
    }),
  )
}

describe('floors', () => {
  const reached = (cases: readonly BlindScore[]) =>
    blindFloors(cases).map(({ detail, met }) => [...detail.split(' of ').map(Number), met])

  test('all found at warning, none flagged', () => {
    expect(
      reached(
        scores(
          () => 'warning',
          () => null,
        ),
      ),
    ).toEqual([
      [70, 70, true],
      [80, 80, true],
      [66, 66, true],
      [20, 20, true],
      [0, 124, true],
      [0, 112, true],
    ])
  })

  test('hints are no finds where numbers decide, save in the row that asks for one, and no flags of look-alikes', () => {
    expect(
      reached(
        scores(
          () => 'hint',
          () => 'information',
        ),
      ),
    ).toEqual([
      [2, 70, false],
      [80, 80, true],
      [66, 66, true],
      [20, 20, true],
      [0, 124, true],
      [0, 112, true],
    ])
  })

  test('a look-alike counts in the floor of its section', () => {
    expect(
      reached(
        scores(
          () => null,
          row => (row === 1 || (row >= 23 && row <= 24) ? 'error' : null),
        ),
      ).slice(-2),
    ).toEqual([
      [2, 124, true],
      [4, 112, false],
    ])
  })
})

describe('history', () => {
  const none = scores(
    () => null,
    () => null,
  )
  const runs = (count: number, last: string) => {
    const commits = [...Array.from({ length: count }, (_, index) => `commit${index}`), last]
    return commits.reduce<readonly BlindRun[]>(
      (earlier, commit) => blindReport(none, earlier, { commit, date: '2026-03-01', modified: false }).history,
      [],
    )
  }

  test('the first run stays first however many follow', () => {
    const history = runs(40, 'last')
    expect(history).toHaveLength(20)
    expect(history[0]?.commit).toBe('commit0')
    expect(history.at(-1)?.commit).toBe('last')
  })

  test('a second run of one commit replaces the one before, but never the first', () => {
    expect(runs(3, 'commit2').map(({ commit }) => commit)).toEqual(['commit0', 'commit1', 'commit2'])
    expect(runs(2, 'commit0').map(({ commit }) => commit)).toEqual(['commit0', 'commit1'])
  })
})

test('the page names what was flagged by id and offsets, and what was missed', () => {
  const finding = { rule: 'count', severity: 'warning' as const, mentions: ['a.txt:27-29', 'b.txt:3-5'] }
  const cases = scores(
    row => (row === 9 ? null : 'warning'),
    () => null,
  ).map(one => (one.id === 'r010-n1' ? { ...one, severity: 'warning' as const, findings: [finding] } : one))
  const page = blindMarkdown(blindReport(cases, [], undefined))
  expect(page).toContain('- r010-n1: warning count a.txt:27-29, b.txt:3-5\n')
  expect(page).toContain('\n\nr009-c1 r009-c2\n\n')
})
