import type { Claim } from '../claims/claim.js'
import type { ReckoningTopic } from '../claims/reckoning.js'
import type { RuleId } from './rules.js'

/** The rule under which claims of a kind are set against each other. */
export function ruleOf({ kind, reckoning }: Claim): RuleId | null {
  switch (kind) {
    case 'quantity':
      return 'count'
    case 'measure':
    case 'money':
    case 'percent':
    case 'duration':
    case 'date':
    case 'time':
    case 'age':
    case 'frequency':
    case 'ordinal':
    case 'identifier':
    case 'score':
      return kind
    case 'name':
      return 'name-spelling'
    case 'role':
      return 'person'
    case 'acronym':
      return 'acronym'
    case 'opposite':
      return 'opposite'
    case 'reckoning':
      return reckoning === undefined ? 'reckoning' : (RULES_OF_TOPICS[reckoning.topic] ?? 'reckoning')
    case 'quote':
      return 'quotation'
    case 'speaker':
      return 'attribution'
    default:
      return null
  }
}

/** What one document can say wrongly by itself is reported alike where two documents do. */
const RULES_OF_TOPICS: Readonly<Partial<Record<ReckoningTopic, RuleId>>> = {
  growth: 'change',
  rate: 'conversion',
  instant: 'time-zone',
}
