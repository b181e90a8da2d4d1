import type { ArithmeticRule } from './rule.js'
import { checkDigit } from './rules/checkDigit.js'
import { impossibleDate } from './rules/impossibleDate.js'
import { weekdayDate } from './rules/weekdayDate.js'
import { wordsFigures } from './rules/wordsFigures.js'

/** Every check inside one document, in the order of the documentation. */
export const ARITHMETIC_RULES = [
  { id: 'weekday-date', severity: 'warning', block: weekdayDate },
  { id: 'impossible-date', severity: 'warning', block: impossibleDate },
  { id: 'words-figures', severity: 'warning', block: wordsFigures },
  { id: 'check-digit', severity: 'warning', block: checkDigit },
] as const satisfies readonly ArithmeticRule[]

export type ArithmeticRuleId = (typeof ARITHMETIC_RULES)[number]['id']
