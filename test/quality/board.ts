import type { Contradiction, Severity } from '../../server/src/index.js'
import type { Case } from './case.js'
import type { Floor } from './floor.js'
import { boardFloors } from './floors.js'
import { groupBy } from './groupBy.js'
import type { HistoryEntry } from './history.js'
import { POOLS } from './pools.js'
import { type RuleRow, ruleRows } from './ruleRows.js'
import type { CaseScore } from './score.js'
import { type Measures, measures, type Tally, tally } from './tally.js'

/** One case after the engine saw it. `set` is the name of its file; `case.set` may name a part of it. */
export interface ScoredCase {
  readonly set: string
  readonly case: Case
  /** Everything that the engine found, also what does not count. */
  readonly found: readonly Contradiction[]
  readonly score: CaseScore<Contradiction>
  readonly words: number
}

export type Figures = Tally & Measures

/** Figures of a set, of a part of a set, or of a pool: over all of its cases, and over those with numbers only. */
export interface Row {
  readonly name: string
  readonly all: Figures
  readonly numeric: Figures
}

/** A set with its parts, where its cases name more than one. */
export interface SetRow extends Row {
  readonly parts: readonly Row[]
}

/** A flag that makes a consistent case wrong: where it stands, never its text. */
export interface FalseAlarm {
  readonly set: string
  readonly case: string
  readonly rule: string
  /** `a.txt:120-131`: the document's name in the case, UTF-16 offsets. */
  readonly mentions: readonly string[]
}

/** Everything that one run found out. Nothing in it depends on the machine or the clock. */
export interface Scoreboard {
  readonly version: 1
  readonly severity: Severity
  /** How many lines were no case. */
  readonly unreadableLines: number
  /** Ids of the cases on which the engine failed. */
  readonly failures: readonly string[]
  /** What must hold, and whether it does. */
  readonly floors: readonly Floor[]
  readonly all: Row
  readonly pools: readonly Row[]
  readonly sets: readonly SetRow[]
  readonly rules: readonly RuleRow[]
  readonly falseAlarms: readonly FalseAlarm[]
  readonly history: readonly HistoryEntry[]
}

/** Sums up scored cases. The history is empty: see {@link withHistory}. */
export function scoreboard(
  scored: readonly ScoredCase[],
  severity: Severity,
  unreadableLines: number,
  failures: readonly string[],
): Scoreboard {
  const board = {
    version: 1 as const,
    severity,
    unreadableLines,
    failures,
    all: row('all', scored),
    pools: POOLS.flatMap(({ name, sets }) => {
      const members = scored.filter(one => sets.includes(one.set) || sets.includes(one.case.set))
      return members.length === 0 ? [] : [row(name, members)]
    }),
    sets: groupBy(scored, one => one.set).map(([name, members]) => setRow(name, members)),
    rules: ruleRows(scored),
    falseAlarms: scored.flatMap(falseAlarms),
    history: [],
  }
  return { ...board, floors: boardFloors(board) }
}

/** All rows in reading order: everything, pools, sets each with its parts. */
export function rowsOf(board: Pick<Scoreboard, 'all' | 'pools' | 'sets'>): readonly Row[] {
  return [board.all, ...board.pools, ...board.sets.flatMap(set => [set, ...set.parts])]
}

/** The last part of a document's URI: `a.txt`. */
export function documentName(uri: string): string {
  return uri.slice(uri.lastIndexOf('/') + 1)
}

function setRow(name: string, members: readonly ScoredCase[]): SetRow {
  const parts = groupBy(members, one => one.case.set)
  return { ...row(name, members), parts: parts.length < 2 ? [] : parts.map(([part, cases]) => row(part, cases)) }
}

function row(name: string, members: readonly ScoredCase[]): Row {
  return { name, all: figures(members), numeric: figures(members.filter(one => one.case.numeric)) }
}

function figures(members: readonly ScoredCase[]): Figures {
  const counts = tally(members)
  return { ...counts, ...measures(counts) }
}

function falseAlarms({ set, case: { id }, score }: ScoredCase): readonly FalseAlarm[] {
  return score.flags.flatMap(({ flag, verdict }) => {
    if (verdict !== 'wrong') return []
    const mentions = flag.mentions.map(({ uri, span }) => `${documentName(uri)}:${span.start}-${span.end}`)
    return [{ set, case: id, rule: flag.rule, mentions }]
  })
}
