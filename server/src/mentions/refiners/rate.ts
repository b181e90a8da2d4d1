import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { PERIOD_ADJECTIVES } from '../../lexicon/frequencies.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { PAID_BY, PAY_ADVERBS, PAYMENTS } from '../../lexicon/payWords.js'
import { longestUnitName } from '../../values/unit.js'
import type { Refiner } from '../recognizer.js'
import { tokenAt, wordAt } from '../sentenceReading.js'

const RATED_KINDS = new Set(['quantity', 'money', 'percent', 'measure', 'duration'])

/** Reads what an amount is counted by: "£15 a head", "12 per cent per year", "£4.20 per share", "40 an hour", "2,000/day". */
export const rate: Refiner = {
  name: 'rate',
  refine: (drafts, { tokens }) =>
    drafts.map(draft => {
      if (!RATED_KINDS.has(draft.kind)) return draft
      const per =
        denominator(tokens, draft.last + 1) ?? (draft.kind === 'money' ? namedRate(tokens, draft.first) : null)
      return per === null ? draft : { ...draft, per, refiners: [...draft.refiners, 'rate'] }
    }),
}

function denominator(tokens: readonly Token[], index: number): string | null {
  const word = wordAt(tokens, index)
  const next = wordAt(tokens, index + 1)
  if (word === 'per' || (word === '/' && tokens[index]?.spaced === false)) return nounAt(tokens, index + 1)
  if (word === 'a' || word === 'an' || word === 'each' || word === 'every') {
    return isPeriod(tokens, index + 1) || PAID_BY.has(next) ? nounLemma(next) : null
  }
  if (PAY_ADVERBS.has(word)) return PAY_ADVERBS.get(word) ?? null
  return word === 'apiece' || word === 'each' ? 'piece' : null
}

/** Farthest that the name of a rate may stand before its amount. */
const REACH = 9

/** "earnings per share of £4.20", "the cost per pupil rose last year to £5,400": what the amount is called says the rate. */
function namedRate(tokens: readonly Token[], first: number): string | null {
  for (let index = first - 1; index > Math.max(0, first - REACH); index--) {
    const token = tokens[index]
    if (token?.kind !== 'word' || token.lower === 'and' || token.lower === 'or') return null
    const period = PERIOD_ADJECTIVES.get(token.lower)
    if (period !== undefined && PAYMENTS.has(wordAt(tokens, index + 1))) return period
    if (token.lower === 'eps') return 'share'
    const named = tokenAt(tokens, index - 1)?.lower === 'per' && tokenAt(tokens, index - 2)?.kind === 'word'
    if (named) return nounAt(tokens, index)
  }
  return null
}

/** "a year", "an hour"; "a 12-day" and "a day later" are no rates. */
function isPeriod(tokens: readonly Token[], index: number): boolean {
  const unit = longestUnitName([wordAt(tokens, index)], 0)?.unit
  const isTime = unit?.dimension === 'duration' || unit?.dimension === 'months'
  return isTime && !/^(?:later|earlier|ago|before|after|old|-)$/.test(wordAt(tokens, index + 1))
}

/** The noun behind "per": the last word of a short run, so that "per diluted share" and "per share" meet. */
function nounAt(tokens: readonly Token[], start: number): string | null {
  let last = -1
  for (let index = start; index < start + 3; index++) {
    const token = tokens[index]
    if (token?.kind !== 'word' || FUNCTION_WORDS.has(token.lower)) break
    last = index
    if (isPeriod(tokens, index) || PAID_BY.has(token.lower)) break
  }
  return last < 0 ? null : nounLemma(wordAt(tokens, last))
}
