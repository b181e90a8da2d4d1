import type { Token } from '../../document/tokens.js'
import type { Amount, Draft } from '../draft.js'
import { isDash } from '../numerals/marks.js'
import type { Refiner } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

/**
 * Joins two amounts of one unit into a range ("between 10 miles and 15 miles", "$3 million to $4 million"), and takes
 * in the word that opens a range ("between 12 and 15").
 */
export const range: Refiner = {
  name: 'range',
  refine: (drafts, { tokens }) => {
    const joined: Draft[] = []
    for (const draft of drafts) {
      const low = joined.at(-1)
      const merged = low === undefined ? null : merge(tokens, low, draft)
      if (merged === null) joined.push(draft)
      else joined[joined.length - 1] = merged
    }
    return joined.map(draft => withLead(tokens, draft))
  },
}

function merge(tokens: readonly Token[], low: Draft, high: Draft): Draft | null {
  const amount = joinAmounts(low, high)
  if (amount === null || high.first !== low.last + 2) return null
  const separator = tokens[low.last + 1]
  const before = wordAt(tokens, low.first - 1)
  const word = separator?.lower
  const opened = (before === 'between' && word === 'and') || (before === 'from' && (word === 'to' || isDash(separator)))
  const dashed = isDash(separator) && separator?.spaced === false
  return opened || dashed || (word === 'to' && before !== 'from')
    ? { ...low, last: high.last, amount, refiners: [...low.refiners, 'range'] }
    : null
}

/** One range of two single amounts in the same unit, the lower first. */
function joinAmounts(low: Draft, high: Draft): Amount | null {
  if (low.amount === undefined || high.amount === undefined || low.kind !== high.kind || low.kind === 'quantity')
    return null
  const simple = [low.amount, high.amount].every(({ type, high: end }) => type === 'cardinal' && end === undefined)
  const sameUnit = low.unit?.surface === high.unit?.surface && low.unit?.factor === high.unit?.factor
  if (!simple || !sameUnit) return null
  const [first, second] = [low.amount.low, high.amount.low]
  // Below nought a range may be told downwards: "from −18 °C to −34 °C".
  if (second.value < first.value && first.value < 0) return { type: 'cardinal', low: second, high: first }
  return first.value < second.value ? { type: 'cardinal', low: first, high: second } : null
}

function withLead(tokens: readonly Token[], draft: Draft): Draft {
  const lead = draft.first - 1
  const isRange = draft.amount?.high !== undefined && draft.amount.type === 'cardinal'
  return isRange && (wordAt(tokens, lead) === 'between' || wordAt(tokens, lead) === 'from') ? { ...draft, lead } : draft
}
