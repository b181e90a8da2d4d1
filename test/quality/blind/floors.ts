import type { Severity } from '../../../server/src/index.js'
import { type Floor, shareFloor } from '../floor.js'
import { type GroupId, ROWS, SECTIONS } from './rows.js'
import { type BlindScore, isFlagged } from './score.js'

/** The floors of the blind cases, in the order of the page. */
export function blindFloors(cases: readonly BlindScore[]): readonly Floor[] {
  return [
    found(cases, 'numbers', 'warning', 0.9),
    found(cases, 'structure and arithmetic', 'hint', 0.85),
    found(cases, 'people, quotations, status', 'hint', 0.5),
    found(cases, 'words', 'hint', 0.5),
    silent(cases, '1, 3, 4, 5'),
    silent(cases, '2, 6, 7'),
  ]
}

function found(cases: readonly BlindScore[], group: GroupId, severity: Severity, limit: number): Floor {
  const asked = new Map(
    ROWS.flatMap(entry => (entry.group === group ? [[entry.row, entry.severity ?? severity] as const] : [])),
  )
  const members = cases.filter(({ row, expect }) => expect === 'contradiction' && asked.has(row))
  const hits = members.filter(one => isFlagged(one, asked.get(one.row) ?? severity))
  const at = severity === 'hint' ? 'at any severity' : `at ${severity}`
  return shareFloor(`contradictions found ${at}: ${group}`, 'at least', limit, hits.length, members.length)
}

function silent(cases: readonly BlindScore[], sections: string): Floor {
  const bounds = SECTIONS.filter(({ name }) => sections.includes(name.slice(0, 1)))
  const members = cases.filter(
    ({ row, expect }) => expect === 'consistent' && bounds.some(({ first, last }) => row >= first && row <= last),
  )
  const hits = members.filter(one => isFlagged(one, 'warning'))
  return shareFloor(
    `look-alikes flagged at warning: sections ${sections}`,
    'at most',
    0.02,
    hits.length,
    members.length,
  )
}
