import { RULES, SEVERITIES, type Severity } from '../../server/src/index.js'
import type { ScoredCase } from './board.js'
import { type JudgedFlag, scoreCase } from './score.js'
import { wilsonInterval } from './tally.js'

/** What one rule flagged at one severity, whether or not the run counts that severity. */
export interface RuleRow {
  readonly rule: string
  readonly severity: Severity
  readonly flags: number
  /** By verdict: see `scoreCase`. */
  readonly right: number
  readonly wrong: number
  readonly unjudged: number
  /** The share of right ones among the judged, and its 95 % interval; null where none was judged. */
  readonly precision: number | null
  readonly precisionInterval: readonly [number, number] | null
  /** How many of the flags stand in the sets of clean prose. */
  readonly cleanSingle: number
  readonly cleanUnrelated: number
  /**
   * Flags within one document of a case of several, which are none of `flags`: labels of such cases speak of what
   * stands between the documents.
   */
  readonly within: number
  /** Those of them in `clean_unrelated`, which is clean prose throughout. */
  readonly cleanUnrelatedWithin: number
}

/** Every rule in the order of the documentation, with a row for each severity that it flagged, gravest first. */
export function ruleRows(scored: readonly ScoredCase[]): readonly RuleRow[] {
  const placed = scored.map(one => ({ ...one, score: scoreCase(one.case, one.found, 'hint') }))
  return RULES.flatMap(({ id, severity: ordinary }) => {
    const rows = SEVERITIES.map(severity => row(id, severity, placed))
    const used = rows.filter(({ flags, within }) => flags + within > 0)
    return used.length > 0 ? used : rows.filter(({ severity }) => severity === ordinary)
  })
}

function row(rule: string, severity: Severity, scored: readonly ScoredCase[]): RuleRow {
  const isOwn = (flag: JudgedFlag['flag']) => flag.rule === rule && flag.severity === severity
  const flagsIn = (cases: readonly ScoredCase[]) =>
    cases.flatMap(({ score }) => score.flags.filter(({ flag }) => isOwn(flag)))
  const flags = flagsIn(scored)
  const count = (verdict: JudgedFlag['verdict']) => flags.filter(flag => flag.verdict === verdict).length
  const [right, wrong, unjudged] = [count('right'), count('wrong'), count('unjudged')]
  const foundIn = (cases: readonly ScoredCase[]) =>
    cases.reduce((sum, { found }) => sum + found.filter(isOwn).length, 0)
  const single = scored.filter(({ set }) => set === 'clean_single')
  const unrelated = scored.filter(({ set }) => set === 'clean_unrelated')
  const cleanUnrelated = flagsIn(unrelated).length
  return {
    rule,
    severity,
    flags: flags.length,
    right,
    wrong,
    unjudged,
    precision: right + wrong === 0 ? null : right / (right + wrong),
    precisionInterval: wilsonInterval(right, right + wrong),
    cleanSingle: flagsIn(single).length,
    cleanUnrelated,
    within: foundIn(scored) - flags.length,
    cleanUnrelatedWithin: foundIn(unrelated) - cleanUnrelated,
  }
}
