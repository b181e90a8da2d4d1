import { floorsTable } from '../floor.js'
import { fraction, table, whole } from '../table.js'
import type { BlindCounts, BlindReport, BlindRun } from './report.js'
import { ROW_GROUPS } from './rows.js'
import type { BlindScore, Finding } from './score.js'

/** The report as a page for reviewers. */
export function blindMarkdown(report: BlindReport): string {
  const parts = [
    '# Blind cases: report',
    'Written by `npm run quality:blind`. [README.md](README.md) says what the cases are and what counts as found.',
    '## Floors',
    floorsTable(report.floors),
    '## Sections',
    countsTable('section', [...report.sections, { name: 'all', ...report.all }]),
    '## Groups',
    countsTable('group', report.groups),
    `Every row is in one group, by its own words ([rows.ts](rows.ts)):`,
    table(
      ['rows', 'group', 'reason'],
      ROW_GROUPS.map(({ rows, group, reason }) => [ranges(rows), group, reason]),
      3,
    ),
    '## Rows',
    'Of two contradictions found, of two look-alikes flagged.',
    table(
      ['row', 'group', 'found', 'at warning', 'flagged', 'at warning'],
      report.rows.map(({ row, group, found, foundAtWarning, flagged, flaggedAtWarning }) => [
        String(row),
        group,
        ...[found, foundAtWarning, flagged, flaggedAtWarning].map(String),
      ]),
      2,
    ),
    '## Look-alikes flagged',
    list(report.cases.flatMap(one => (one.expect === 'consistent' ? findingLines(one.id, one.findings) : []))),
    '## Contradictions not found',
    missed(report.cases),
    '## Contradictions flagged beside their spans',
    list(report.cases.flatMap(({ id, severity, beside }) => (severity === null ? findingLines(id, beside) : []))),
    '## Runs',
    'The first run was made before tuning and stays first, the others oldest first; `+` marks an engine that differed from the commit. Groups: found at any severity / at warning.',
    runsTable(report.history),
  ]
  return `${parts.join('\n\n')}\n`
}

function countsTable(title: string, rows: readonly (BlindCounts & { readonly name: string })[]): string {
  return table(
    [title, 'contradictions', 'found', 'at warning', 'look-alikes', 'flagged', 'at warning'],
    rows.map(({ name, contradictions, found, foundAtWarning, lookAlikes, flagged, flaggedAtWarning }) => [
      name,
      whole(contradictions),
      whole(found),
      whole(foundAtWarning),
      whole(lookAlikes),
      whole(flagged),
      whole(flaggedAtWarning),
    ]),
  )
}

function runsTable(history: readonly BlindRun[]): string {
  const share = (part: number, of: number) => fraction(of === 0 ? null : part / of)
  const groups = history[0]?.groups.map(({ name }) => name) ?? []
  return table(
    ['run', 'date', 'found', 'at warning', 'flagged', 'at warning', ...groups],
    history.map(({ commit, date, modified, all, groups }) => [
      `${commit}${modified ? '+' : ''}`,
      date,
      share(all.found, all.contradictions),
      share(all.foundAtWarning, all.contradictions),
      share(all.flagged, all.lookAlikes),
      share(all.flaggedAtWarning, all.lookAlikes),
      ...groups.map(({ found, foundAtWarning, contradictions }) =>
        [share(found, contradictions), share(foundAtWarning, contradictions)].join(' / '),
      ),
    ]),
  )
}

function missed(cases: readonly BlindScore[]): string {
  const ids = cases.flatMap(({ id, expect, severity }) => (expect === 'contradiction' && severity === null ? [id] : []))
  return ids.length === 0 ? 'None.' : ids.join(' ')
}

function findingLines(id: string, findings: readonly Finding[]): readonly string[] {
  return findings.map(({ rule, severity, mentions }) => `${id}: ${severity} ${rule} ${mentions.join(', ')}`)
}

function list(lines: readonly string[]): string {
  return lines.length === 0 ? 'None.' : lines.map(line => `- ${line}`).join('\n')
}

/** 1, 2, 3, 7 → `1–3, 7`. */
function ranges(rows: readonly number[]): string {
  const runs: [number, number][] = []
  for (const row of rows) {
    const last = runs.at(-1)
    if (last !== undefined && last[1] === row - 1) last[1] = row
    else runs.push([row, row])
  }
  return runs.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`)).join(', ')
}
