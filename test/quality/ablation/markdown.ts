import type { EngineState } from '../history.js'
import { table, whole } from '../table.js'
import type { Ablation, AblationCounts, AblationRow } from './ablate.js'

/** The ablation as a page for reviewers. */
export function ablationMarkdown(ablation: Ablation, state: EngineState | undefined): string {
  const { cases, severity, rows } = ablation
  const measured =
    state === undefined ? '' : ` The engine of ${state.commit}${state.modified ? '+' : ''}, ${state.date}.`
  const parts = [
    '# Ablation',
    `What each part of the judgement of sameness is worth: \`npm run quality -- <folder> --ablation\`, ${whole(cases)} cases, flags of severity ${severity} and graver.${measured}`,
    `The first line of each table counts what the whole engine finds: contradictions found (at their marked spans where
they have any), and consistent cases flagged; for the clean sets, which hold whole documents, flags. The other lines say
what changes when one part is left out. A part is worth its place if much that is wrong and little that is right comes
through without it.`,
    '## Blockers',
    'Left out, a blocker blocks nothing.',
    ablationTable(ablation, 'blocker', rows),
    '## Evidence',
    `Left out, a group of features has for every pair of claims its average value among pairs taken for one fact, so that
it tells no pair from another and holds none back.`,
    ablationTable(ablation, 'evidence', rows),
  ]
  return `${parts.join('\n\n')}\n`
}

function ablationTable({ whole: full }: Ablation, part: AblationRow['part'], rows: readonly AblationRow[]): string {
  const head = full.flatMap(({ group }) =>
    group === CLEAN ? [`${group}: wrong flags`] : [`${group}: found`, `${group}: wrong`],
  )
  return table(
    ['without', ...head],
    [
      ['(whole engine)', ...full.flatMap(counts => cells(counts, whole))],
      ...rows
        .filter(row => row.part === part)
        .map(({ name, counts }) => [name, ...counts.flatMap(one => cells(one, signed))]),
    ],
  )
}

/** The group that has nothing to find. */
const CLEAN = 'clean'

function cells({ group, found, wrong, wrongFlags }: AblationCounts, format: (count: number) => string): string[] {
  return group === CLEAN ? [format(wrongFlags)] : [format(found), format(wrong)]
}

/** 3 → `+3`, −2 → `−2`, and a dot for no change. */
function signed(count: number): string {
  if (count === 0) return '·'
  return count > 0 ? `+${whole(count)}` : `−${whole(-count)}`
}
