import { ARITHMETIC_RULES, type ArithmeticRuleId } from '../arithmetic/rules.js'
import type { Severity } from './severity.js'

/** One rule: its id names the diagnostic's code, the page in `docs/rules/`, the setting and the report's rule. */
export interface Rule {
  readonly id: string
  readonly severity: Severity
}

/** The rules that set claims of one kind against each other, within a document and across documents. */
const COMPARISON_RULES = [
  { id: 'count', severity: 'warning' },
  { id: 'measure', severity: 'warning' },
  { id: 'money', severity: 'warning' },
  { id: 'percent', severity: 'warning' },
  { id: 'duration', severity: 'warning' },
  { id: 'date', severity: 'warning' },
  { id: 'time', severity: 'warning' },
  { id: 'frequency', severity: 'warning' },
  { id: 'age', severity: 'warning' },
  { id: 'ordinal', severity: 'warning' },
  { id: 'identifier', severity: 'warning' },
  { id: 'score', severity: 'information' },
  { id: 'name-spelling', severity: 'information' },
  { id: 'person', severity: 'information' },
  { id: 'acronym', severity: 'information' },
  { id: 'opposite', severity: 'information' },
  { id: 'reckoning', severity: 'information' },
  { id: 'quotation', severity: 'information' },
  { id: 'attribution', severity: 'information' },
] as const satisfies readonly Rule[]

export type RuleId = (typeof COMPARISON_RULES)[number]['id'] | ArithmeticRuleId

/** Every rule, once. The order is that of the documentation. */
export const RULES: readonly (Rule & { readonly id: RuleId })[] = [
  ...COMPARISON_RULES,
  ...ARITHMETIC_RULES.map(({ id, severity }) => ({ id, severity })),
]
