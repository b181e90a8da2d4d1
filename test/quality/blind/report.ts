import type { Floor } from '../floor.js'
import type { EngineState } from '../history.js'
import { blindFloors } from './floors.js'
import { type GroupId, ROWS, SECTIONS } from './rows.js'
import { type BlindScore, isFlagged } from './score.js'

/** Counts over cases: contradictions found and look-alikes flagged, at any severity and at warning or graver. */
export interface BlindCounts {
  readonly contradictions: number
  readonly found: number
  readonly foundAtWarning: number
  readonly lookAlikes: number
  readonly flagged: number
  readonly flaggedAtWarning: number
}

export interface NamedCounts extends BlindCounts {
  readonly name: string
}

export interface RowCounts extends BlindCounts {
  readonly row: number
  readonly group: GroupId
}

/** One run: enough to see what a change was worth. */
export interface BlindRun extends EngineState {
  readonly all: BlindCounts
  readonly sections: readonly NamedCounts[]
  readonly groups: readonly NamedCounts[]
}

/** Everything that one run found out; nothing in it depends on the machine or the clock. */
export interface BlindReport {
  readonly version: 1
  readonly floors: readonly Floor[]
  readonly all: BlindCounts
  readonly sections: readonly NamedCounts[]
  readonly groups: readonly NamedCounts[]
  readonly rows: readonly RowCounts[]
  readonly cases: readonly BlindScore[]
  /** The first run stays first for good. */
  readonly history: readonly BlindRun[]
}

/** How many runs are remembered besides the first. */
const KEPT = 19

/** Sums up scored cases, with the runs of an earlier report; a second run of one commit replaces the one before. */
export function blindReport(
  cases: readonly BlindScore[],
  earlier: readonly BlindRun[],
  state: EngineState | undefined,
): BlindReport {
  const sections = SECTIONS.map(({ name, first, last }) => ({
    name,
    ...blindCounts(cases.filter(({ row }) => row >= first && row <= last)),
  }))
  const names = [...new Set(ROWS.map(({ group }) => group))]
  const groups = names.map(name => {
    const rows = new Set(ROWS.flatMap(({ row, group }) => (group === name ? [row] : [])))
    return { name, ...blindCounts(cases.filter(({ row }) => rows.has(row))) }
  })
  const all = blindCounts(cases)
  return {
    version: 1,
    floors: blindFloors(cases),
    all,
    sections,
    groups,
    rows: ROWS.map(({ row, group }) => ({ row, group, ...blindCounts(cases.filter(one => one.row === row)) })),
    cases,
    history: state === undefined ? earlier : withRun(earlier, { ...state, all, sections, groups }),
  }
}

/** Counts scored cases. */
export function blindCounts(cases: readonly BlindScore[]): BlindCounts {
  const contradictions = cases.filter(({ expect }) => expect === 'contradiction')
  const lookAlikes = cases.filter(({ expect }) => expect === 'consistent')
  return {
    contradictions: contradictions.length,
    found: contradictions.filter(one => isFlagged(one, 'hint')).length,
    foundAtWarning: contradictions.filter(one => isFlagged(one, 'warning')).length,
    lookAlikes: lookAlikes.length,
    flagged: lookAlikes.filter(one => isFlagged(one, 'hint')).length,
    flaggedAtWarning: lookAlikes.filter(one => isFlagged(one, 'warning')).length,
  }
}

function withRun(earlier: readonly BlindRun[], run: BlindRun): readonly BlindRun[] {
  const [first, ...others] = earlier
  if (first === undefined) return [run]
  const later = others.filter(({ commit }) => commit !== run.commit)
  const isFirstAgain = run.commit === first.commit && run.modified === first.modified
  return [first, ...(isFirstAgain ? later : [...later, run]).slice(-KEPT)]
}
