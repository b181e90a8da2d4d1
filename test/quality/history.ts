import { execFileSync } from 'node:child_process'
import type { Figures, Scoreboard } from './board.js'

/** What of an earlier run is kept, so that a change's price can be read off. */
export interface HistoryEntry {
  /** Short hash of the commit that the run measured, and its date (YYYY-MM-DD). */
  readonly commit: string
  readonly date: string
  /** True where the engine differed from that commit. */
  readonly modified: boolean
  readonly all: HistoryFigures
  readonly numeric: HistoryFigures
  /** By pool, over the cases with numbers; runs of old have none. */
  readonly numericPools?: Readonly<Record<string, HistoryFigures>>
  /** By set, over all cases. */
  readonly sets: Readonly<Record<string, HistoryFigures>>
}

export type HistoryFigures = Pick<
  Figures,
  | 'cases'
  | 'precision'
  | 'recall'
  | 'f1'
  | 'balancedAccuracy'
  | 'foundAtSpanShare'
  | 'falseAlarmShare'
  | 'flagsPer10000Words'
>

/** Which state of the engine a run measures. */
export type EngineState = Pick<HistoryEntry, 'commit' | 'date' | 'modified'>

/** How many runs are remembered. */
const KEPT = 20

/** The board with the history of an earlier one and this run's own entry last; a second run of one commit replaces the first. */
export function withHistory(
  board: Scoreboard,
  earlier: readonly HistoryEntry[],
  state: EngineState | undefined,
): Scoreboard {
  if (state === undefined) return { ...board, history: earlier }
  const entry: HistoryEntry = {
    ...state,
    all: historyFigures(board.all.all),
    numeric: historyFigures(board.all.numeric),
    numericPools: Object.fromEntries(board.pools.map(pool => [pool.name, historyFigures(pool.numeric)])),
    sets: Object.fromEntries(board.sets.map(set => [set.name, historyFigures(set.all)])),
  }
  const others = earlier.filter(({ commit }) => commit !== state.commit)
  return { ...board, history: [...others, entry].slice(-KEPT) }
}

/** The state of the engine in the working directory; undefined outside a git checkout. */
export function engineState(): EngineState | undefined {
  try {
    const [commit = '', date = ''] = git('log', '-1', '--abbrev=9', '--format=%h %cs').split(' ')
    return { commit, date, modified: git('status', '--porcelain', '--', 'server/src') !== '' }
  } catch {
    return undefined
  }
}

function git(...args: readonly string[]): string {
  return execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
}

function historyFigures(figures: Figures): HistoryFigures {
  const { cases, precision, recall, f1, balancedAccuracy, foundAtSpanShare, falseAlarmShare, flagsPer10000Words } =
    figures
  return { cases, precision, recall, f1, balancedAccuracy, foundAtSpanShare, falseAlarmShare, flagsPer10000Words }
}
