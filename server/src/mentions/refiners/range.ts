import type { Token } from '../../document/tokens.js'
import { HEDGE_WORDS } from '../../lexicon/hedges.js'
import { clean } from '../../values/writtenNumber.js'
import type { Amount, Draft } from '../draft.js'
import { isDash } from '../numerals/marks.js'
import { endOfPlusMinus, isChange } from '../numerals/ranges.js'
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
  const tolerance = withTolerance(tokens, low, high)
  if (tolerance !== null) return tolerance
  const amount = joinAmounts(low, high)
  if (amount === null) return null
  const separator = tokens[low.last + 1]
  const before = wordAt(tokens, low.first - 1)
  const word = separator?.lower
  // "between 2 g and about 7 g": the hedge inside loosens one end, and the range stays.
  const hedged = high.first === low.last + 3 && before === 'between' && HEDGE_WORDS.has(wordAt(tokens, low.last + 2))
  if (high.first !== low.last + 2 && !hedged) return null
  const opened =
    (before === 'between' && word === 'and') ||
    (before === 'from' && (isDash(separator) || (word === 'to' && !isChange(tokens, low.first - 1))))
  // "33% - 50%": where both amounts have the unit, a dash with spaces is enough.
  const dashed = isDash(separator) && (separator?.spaced === false || separator?.text !== '—')
  return opened || dashed || (word === 'to' && before !== 'from')
    ? { ...low, last: high.last, amount, refiners: [...low.refiners, 'range'] }
    : null
}

/** "10 mm ± 0.5 mm": the second amount is the tolerance of the first. */
function withTolerance(tokens: readonly Token[], middle: Draft, margin: Draft): Draft | null {
  if (endOfPlusMinus(tokens, middle.last + 1) !== margin.first) return null
  const [value, edge] = [middle.amount?.low, margin.amount?.low]
  if (value === undefined || edge === undefined || !hasSameUnit(middle, margin)) return null
  const low = { ...value, value: clean(value.value - edge.value) }
  const high = { ...value, value: clean(value.value + edge.value) }
  return {
    ...middle,
    last: margin.last,
    amount: { type: 'cardinal', low, high },
    refiners: [...middle.refiners, 'range'],
  }
}

function hasSameUnit(low: Draft, high: Draft): boolean {
  return low.unit?.surface === high.unit?.surface && low.unit?.factor === high.unit?.factor
}

/** Counts are joined where they are read; ranks stay two ("between 6th and 7th Street"). */
const JOINED_KINDS: ReadonlySet<string> = new Set(['money', 'percent', 'measure', 'duration', 'age'])

/** One range of two single amounts in the same unit, the lower first. */
function joinAmounts(low: Draft, high: Draft): Amount | null {
  if (low.amount === undefined || high.amount === undefined || low.kind !== high.kind || !JOINED_KINDS.has(low.kind))
    return null
  const simple = [low.amount, high.amount].every(({ type, high: end }) => type === 'cardinal' && end === undefined)
  if (!simple || !hasSameUnit(low, high)) return null
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
