import { type BlockReadings, readingKey } from '../claims/readClaims.js'
import type { Document } from '../document/document.js'
import type { DerivedNumber } from './derived/derivedNumber.js'
import { derivedNumbersIn } from './derived.js'
import type { Finding, PlacedFinding } from './finding.js'
import { type MarkedText, markText } from './markedText.js'
import { needsOf } from './needs.js'
import type { ArithmeticRule } from './rule.js'
import { ARITHMETIC_RULES, type ArithmeticRuleId } from './rules.js'

/** What checking a block gives, whatever document it stands in. */
export interface BlockCheck {
  readonly marked: MarkedText
  /** What its numbers make, for other blocks and documents to be set against. */
  readonly derived: readonly DerivedNumber[]
  readonly findings: readonly NamedFinding<Finding>[]
}

/** Checks by what a block says: a paragraph that an edit did not touch is not checked again. */
export type BlockChecks = ReadonlyMap<string, BlockCheck>

/** A finding under the rule that made it. */
export type NamedFinding<F extends Finding = PlacedFinding> = F & { readonly rule: ArithmeticRuleId }

/** Told of a rule that failed; the others go on. */
export type OnFault = (rule: string, error: unknown) => void

const RULES: readonly ArithmeticRule<ArithmeticRuleId>[] = ARITHMETIC_RULES

const BLOCK_RULES = RULES.flatMap(({ id, block, needs = [] }) =>
  block === undefined ? [] : [{ id, block, needs: needsOf(needs) }],
)

/** The checks of a document's blocks; those that `known` holds are taken from there. */
export function checkBlocks(
  document: Document,
  readings: BlockReadings,
  known: BlockChecks,
  onFault: OnFault,
): BlockChecks {
  const checks = new Map<string, BlockCheck>()
  const fresh: (BlockCheck & { readonly findings: NamedFinding<Finding>[] })[] = []
  for (const block of document.blocks) {
    const key = readingKey(block)
    if (checks.has(key)) continue
    const before = known.get(key)
    if (before !== undefined) {
      checks.set(key, before)
      continue
    }
    const reading = readings.get(key)
    const marked = markText(block.text, reading?.claims ?? [], reading)
    const check = { marked, derived: derivedNumbersIn(marked), findings: [] }
    checks.set(key, check)
    fresh.push(check)
  }
  // Rule by rule and not block by block: the code of one rule stays in the cache of the processor.
  for (const { id, block, needs } of BLOCK_RULES) {
    for (const { marked, findings } of fresh)
      if (marked.tally.meets(needs)) findings.push(...attempt(id, () => block(marked), onFault))
  }
  return checks
}

/** Everything that the rules find in a document, by rule in their order, and by place. */
export function checkDocument(
  document: Document,
  source: string,
  checks: BlockChecks,
  onFault: OnFault,
): readonly NamedFinding[] {
  const inBlocks = document.blocks.flatMap((block, index) =>
    (checks.get(readingKey(block))?.findings ?? []).map(finding => ({
      ...finding,
      parties: finding.parties.map(party => ({ ...party, block: index })),
    })),
  )
  const marked = document.blocks.map(block => checks.get(readingKey(block))?.marked ?? markText(block.text, []))
  const acrossBlocks = RULES.flatMap(({ id, document: check }) =>
    check === undefined ? [] : attempt(id, () => check({ ...document, source, marked }), onFault),
  )
  return [...inBlocks, ...acrossBlocks]
}

/** The one boundary at which a rule that fails is caught: its error is reported under its name, and it finds nothing. */
function attempt<F extends Finding>(
  rule: ArithmeticRuleId,
  check: () => readonly F[],
  onFault: OnFault,
): NamedFinding<F>[] {
  try {
    return check().map(finding => ({ ...finding, rule }))
  } catch (error) {
    onFault(rule, error)
    return []
  }
}
