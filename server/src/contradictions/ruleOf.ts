import type { Claim } from '../claims/claim.js'
import type { RuleId } from './rules.js'

/** The rule under which claims of a kind are set against each other. */
export function ruleOf({ kind }: Claim): RuleId | null {
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
      return 'reckoning'
    case 'quote':
      return 'quotation'
    case 'speaker':
      return 'attribution'
    default:
      return null
  }
}
