import type { Severity } from '../../../server/src/index.js'
import { type GroupId, ROWS, SECTIONS } from './rows.js'
import { type BlindScore, isFlagged } from './score.js'

/** A limit that the blind cases must keep, and what was reached. */
export interface BlindFloor {
  readonly name: string
  readonly comparison: 'at least' | 'at most'
  /** A share from 0 to 1. */
  readonly limit: number
  readonly reached: number
  readonly count: number
  readonly of: number
  readonly met: boolean
}

/** The floors of the blind cases, in the order of the page. */
export function blindFloors(cases: readonly BlindScore[]): readonly BlindFloor[] {
  return [
    found(cases, 'numbers', 'warning', 0.9),
    found(cases, 'structure and arithmetic', 'hint', 0.85),
    found(cases, 'people, quotations, status', 'hint', 0.5),
    found(cases, 'words', 'hint', 0.5),
    silent(cases, '1, 3, 4, 5'),
    silent(cases, '2, 6, 7'),
  ]
}

function found(cases: readonly BlindScore[], group: GroupId, severity: Severity, limit: number): BlindFloor {
  const asked = new Map(
    ROWS.flatMap(entry => (entry.group === group ? [[entry.row, entry.severity ?? severity] as const] : [])),
  )
  const members = cases.filter(({ row, expect }) => expect === 'contradiction' && asked.has(row))
  const hits = members.filter(one => isFlagged(one, asked.get(one.row) ?? severity))
  const at = severity === 'hint' ? 'at any severity' : `at ${severity}`
  return floor(`contradictions found ${at}: ${group}`, 'at least', limit, hits.length, members.length)
}

function silent(cases: readonly BlindScore[], sections: string): BlindFloor {
  const bounds = SECTIONS.filter(({ name }) => sections.includes(name.slice(0, 1)))
  const members = cases.filter(
    ({ row, expect }) => expect === 'consistent' && bounds.some(({ first, last }) => row >= first && row <= last),
  )
  const hits = members.filter(one => isFlagged(one, 'warning'))
  return floor(`look-alikes flagged at warning: sections ${sections}`, 'at most', 0.02, hits.length, members.length)
}

function floor(
  name: string,
  comparison: BlindFloor['comparison'],
  limit: number,
  count: number,
  of: number,
): BlindFloor {
  const reached = of === 0 ? 0 : count / of
  return {
    name,
    comparison,
    limit,
    reached,
    count,
    of,
    met: comparison === 'at least' ? reached >= limit : reached <= limit,
  }
}
