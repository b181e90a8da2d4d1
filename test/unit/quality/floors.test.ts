import { describe, expect, test } from 'vitest'
import type { Figures, Row, Scoreboard } from '../../quality/board.js'
import { floor, floorsTable, reported, shareFloor } from '../../quality/floor.js'
import { boardFloors } from '../../quality/floors.js'
import type { RuleRow } from '../../quality/ruleRows.js'
import { measures, type Tally } from '../../quality/tally.js'

const NOTHING: Tally = {
  cases: 0,
  contradictions: 0,
  consistent: 0,
  unlabelled: 0,
  truePositives: 0,
  falsePositives: 0,
  trueNegatives: 0,
  falseNegatives: 0,
  marked: 0,
  foundAtSpan: 0,
  flags: 0,
  unlabelledFlags: 0,
  words: 0,
}

function figures(counts: Partial<Tally>): Figures {
  const { truePositives: tp = 0, falsePositives: fp = 0, trueNegatives: tn = 0, falseNegatives: fn = 0 } = counts
  const full = { ...NOTHING, cases: tp + fp + tn + fn, contradictions: tp + fn, consistent: fp + tn, ...counts }
  return { ...full, ...measures(full) }
}

function board(
  rows: Readonly<Record<string, Partial<Tally>>>,
  rules: readonly Partial<RuleRow>[] = [],
): Omit<Scoreboard, 'floors'> {
  const row = (name: string, counts: Partial<Tally>): Row => ({
    name,
    all: figures(counts),
    numeric: figures(counts),
  })
  return {
    version: 1,
    severity: 'warning',
    unreadableLines: 0,
    failures: [],
    all: row('all', {}),
    pools: [],
    sets: Object.entries(rows).map(([name, counts]) => ({ ...row(name, counts), parts: [] })),
    rules: rules.map(rule => ({
      rule: 'count',
      severity: 'warning',
      flags: 0,
      right: 0,
      wrong: 0,
      unjudged: 0,
      precision: null,
      precisionInterval: null,
      cleanSingle: 0,
      cleanUnrelated: 0,
      within: 0,
      cleanUnrelatedWithin: 0,
      ...rule,
    })),
    falseAlarms: [],
    history: [],
  }
}

describe('floors of a board', () => {
  test('none of sets that it does not have', () => {
    expect(boardFloors(board({}))).toEqual([])
  })

  test.each<[string, Readonly<Record<string, Partial<Tally>>>, readonly (boolean | null)[]]>([
    ['one flag in 50,000 words', { clean_unrelated: { trueNegatives: 24, flags: 2, words: 100_000 } }, [true, null]],
    ['more than that', { clean_unrelated: { trueNegatives: 24, flags: 3, words: 100_000 } }, [false, null]],
    ['few false alarms', { 'ecbplus-different': { falsePositives: 4, trueNegatives: 96 } }, [true]],
    ['too many', { 'ecbplus-different': { falsePositives: 5, trueNegatives: 95 } }, [false]],
    ['headlines', { numhg: { falsePositives: 4, trueNegatives: 96 } }, [false]],
    ['mutated', { gva_mutated: { falsePositives: 2, trueNegatives: 98, marked: 100, foundAtSpan: 69 } }, [true, false]],
    [
      'summaries of prose',
      { 'summaries of prose': { truePositives: 72, falseNegatives: 28, falsePositives: 4, trueNegatives: 96 } },
      [false, true, true],
    ],
    [
      'summaries of dialogue',
      { 'summaries of dialogue': { truePositives: 9, falseNegatives: 91, falsePositives: 1, trueNegatives: 99 } },
      [true, null],
    ],
    [
      'pairs',
      { 'sentence pairs': { truePositives: 84, falsePositives: 16, falseNegatives: 100, trueNegatives: 100 } },
      [false, null],
    ],
    ['a set of enough cases', { anli_r3: { truePositives: 7, falsePositives: 3, trueNegatives: 141 } }, [false]],
    ['a set of too few', { anli_r3: { truePositives: 7, falsePositives: 3, trueNegatives: 140 } }, []],
    ['a set without a flag', { rte3: { trueNegatives: 151 } }, [true]],
  ])('%s', (_name, rows, met) => {
    expect(boardFloors(board(rows)).map(one => one.met)).toEqual(met)
  })

  test('flags in single clean documents: in words, in all, and those of rules that reckon', () => {
    const rules: readonly Partial<RuleRow>[] = [
      { cleanSingle: 12 },
      { rule: 'weekday-date', cleanSingle: 9 },
      { rule: 'weekday-date', severity: 'information', cleanSingle: 30 },
    ]
    const floors = boardFloors(board({ clean_single: { trueNegatives: 1, flags: 21, words: 420_000 } }, rules))
    expect(floors.map(({ reached, met }) => [reached, met])).toEqual([
      [1, true],
      [21, false],
      [9, false],
    ])
  })
})

test('the table says what is met, what is not, and what is only reported', () => {
  const page = floorsTable([
    shareFloor('found', 'at least', 0.9, 9, 10),
    floor('flagged', 'at most', 0.02, 0.0204, '1 of 49'),
    reported('recall', 0.25, '1 of 4'),
    shareFloor('none of none', 'at least', 0.9, 0, 0),
  ])
  expect(page).toMatch(/^\| found +\| at least 0\.9 \| +0\.9 \| +9 of 10 \| yes \|$/m)
  expect(page).toMatch(/^\| flagged +\| at most 0\.02 \| +0\.02 \| +1 of 49 \| +NO \|$/m)
  expect(page).toMatch(/^\| recall +\| +reported \| +0\.25 \| +1 of 4 \| +\|$/m)
  expect(page).toMatch(/^\| none of none +\| at least 0\.9 \| +– \| +0 of 0 \| yes \|$/m)
})
