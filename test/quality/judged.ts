import type { Severity } from '../../server/src/index.js'
import { type Floor, floor } from './floor.js'

/** A flag by its place, with what a reader who judged as an editor would makes of it. */
export interface JudgedPlace {
  readonly set: string
  readonly case: string
  readonly rule: string
  readonly severity: Severity | (string & {})
  /** `a.txt:120-131` for the first mention of each side, UTF-16 offsets. */
  readonly mentions: readonly string[]
  /** Whether an editor would want to be asked; null as long as nobody has judged it. */
  readonly worthAQuery: boolean | null
  readonly reason: string
}

const VERDICTS: Readonly<Record<string, boolean>> = { query: true, no: false }

/** The share of drawn flags that must be worth a query, and how many are to be judged. */
const WORTH = 0.85
const ENOUGH = 80

/** The rows of a page of verdicts: those of its table with a set, a case, a rule … in the order of `sheetRow`. */
export function parseJudged(page: string): readonly JudgedPlace[] {
  return page.split('\n').flatMap(line => {
    const cells = line.split('|').map(cell => cell.trim())
    if (cells.length !== 10 || !/^\d+$/.test(cells[1] ?? '')) return []
    const [, , set = '', id = '', rule = '', severity = '', mentions = '', verdict = '', reason = ''] = cells
    return [
      {
        set,
        case: id,
        rule,
        severity,
        mentions: mentions.split(', '),
        worthAQuery: VERDICTS[verdict] ?? null,
        reason,
      },
    ]
  })
}

/** The head of the table of verdicts. */
export const SHEET_HEAD = [
  '| flag | set | case | rule | severity | mentions | verdict | reason |',
  '| ---: | --- | --- | --- | --- | --- | --- | --- |',
].join('\n')

/** One row of the table, for `parseJudged` to read again. The verdict is `query` or `no`. */
export function sheetRow(number: number, place: JudgedPlace): string {
  const verdict = place.worthAQuery === null ? '' : place.worthAQuery ? 'query' : 'no'
  const { set, case: id, rule, severity, mentions, reason } = place
  return `| ${[number, set, id, rule, severity, mentions.join(', '), verdict, reason].join(' | ')} |`
}

/** The floor of the flags that were judged by hand. */
export function judgedFloor(places: readonly JudgedPlace[]): Floor {
  const judged = places.filter(({ worthAQuery }) => worthAQuery !== null)
  const worth = judged.filter(({ worthAQuery }) => worthAQuery === true).length
  const share = judged.length === 0 ? 0 : worth / judged.length
  const name = 'gva and ecbplus-same: drawn flags worth a query'
  const result = floor(name, 'at least', WORTH, share, `${worth} of ${judged.length} judged`)
  return judged.length < ENOUGH ? { ...result, met: false } : result
}
