import { type Figures, type Row, rowsOf, type Scoreboard } from './board.js'
import { floorsTable } from './floor.js'
import type { HistoryEntry } from './history.js'
import { POOLS } from './pools.js'
import { fraction, table, whole } from './table.js'

/** The scoreboard as a page for reviewers. */
export function scoreboardMarkdown(board: Scoreboard): string {
  const rows = rowsOf(board)
  const parts = [
    '# Scoreboard',
    'Written by `npm run quality`; [main.ts](main.ts) says how, [score.ts](score.ts) what counts as found.',
    `Contradictions of severity ${board.severity} and graver, default settings.${damage(board)}`,
    ...(board.floors.length === 0 ? [] : ['## Floors', floorsTable(board.floors)]),
    '## All cases',
    figuresTable(rows, row => row.all),
    '## Cases with numbers',
    figuresTable(rows, row => row.numeric),
    '## Rules',
    `A flag is right in a contradiction (at its marked span where it has any) and wrong in consistent documents; the
labels say nothing about the others. Every severity is shown. In cases of several documents only flags across them are
judged; those within one of them are counted apart, and so are those of them in clean_unrelated.`,
    rulesTable(board.rules),
    '## Runs',
    'Oldest first; `+` marks an engine that differed from the commit.',
    historyTable(board.history),
  ]
  return `${parts.join('\n\n')}\n`
}

/** Every rule with its verdicts, by severity. */
export function rulesTable(rules: Scoreboard['rules']): string {
  return table(
    [
      'rule',
      'severity',
      'flags',
      'right',
      'wrong',
      'unjudged',
      'precision',
      '95 %',
      'clean_single',
      'clean_unrelated',
      'within',
      'of clean_unrelated',
    ],
    rules.map(rule => [
      rule.rule,
      rule.severity,
      whole(rule.flags),
      whole(rule.right),
      whole(rule.wrong),
      whole(rule.unjudged),
      fraction(rule.precision),
      interval(rule.precisionInterval),
      whole(rule.cleanSingle),
      whole(rule.cleanUnrelated),
      whole(rule.within),
      whole(rule.cleanUnrelatedWithin),
    ]),
    2,
  )
}

/** The tables of figures in columns of equal width, for the terminal. */
export function figuresTable(rows: readonly Row[], figuresOf: (row: Row) => Figures): string {
  return table(
    [
      'set',
      'cases',
      'TP',
      'FP',
      'TN',
      'FN',
      'precision',
      '95 %',
      'recall',
      'F1',
      'balanced',
      'at span',
      'false alarms',
      'flags',
      'unlabelled flags',
      'per 10,000 words',
      'words',
    ],
    rows.flatMap(row => {
      const figures = figuresOf(row)
      if (figures.cases === 0) return []
      return [
        [
          row.name,
          whole(figures.cases),
          whole(figures.truePositives),
          whole(figures.falsePositives),
          whole(figures.trueNegatives),
          whole(figures.falseNegatives),
          fraction(figures.precision),
          interval(figures.precisionInterval),
          fraction(figures.recall),
          fraction(figures.f1),
          fraction(figures.balancedAccuracy),
          figures.foundAtSpanShare === null
            ? '–'
            : `${fraction(figures.foundAtSpanShare)} (${figures.foundAtSpan}/${figures.marked})`,
          fraction(figures.falseAlarmShare),
          whole(figures.flags),
          whole(figures.unlabelledFlags),
          fraction(figures.flagsPer10000Words),
          whole(figures.words),
        ],
      ]
    }),
  )
}

function historyTable(history: readonly HistoryEntry[]): string {
  return table(
    [
      'run',
      'date',
      'cases',
      'precision',
      'recall',
      'F1',
      'balanced',
      'at span',
      'numeric precision',
      'numeric recall',
      ...POOLS.map(({ name }) => `recall: ${name}`),
    ],
    history.map(({ commit, date, modified, all, numeric, numericPools }) => [
      `${commit}${modified ? '+' : ''}`,
      date,
      whole(all.cases),
      fraction(all.precision),
      fraction(all.recall),
      fraction(all.f1),
      fraction(all.balancedAccuracy),
      fraction(all.foundAtSpanShare),
      fraction(numeric.precision),
      fraction(numeric.recall),
      ...POOLS.map(({ name }) => fraction(numericPools?.[name]?.recall ?? null)),
    ]),
  )
}

function interval(bounds: readonly [number, number] | null): string {
  return bounds === null ? '–' : `${fraction(bounds[0])}–${fraction(bounds[1])}`
}

function damage({ unreadableLines, failures }: Scoreboard): string {
  const lines = unreadableLines === 0 ? '' : ` ${unreadableLines} lines were no case.`
  return failures.length === 0 ? lines : `${lines} The engine failed on: ${failures.join(', ')}.`
}
