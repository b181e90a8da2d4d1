import type { Token } from '../../document/tokens.js'
import { scaled, type WrittenNumber } from '../../values/writtenNumber.js'
import type { Draft } from '../draft.js'
import type { Refiner } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

/**
 * Adds up an amount given in two or more units, the larger first: "5ft 3in", "2 hr 30 min", "three years and two
 * months", "20 dollars and 43 cents".
 */
export const compound: Refiner = {
  name: 'compound',
  refine: (drafts, { tokens }) => {
    const joined: Draft[] = []
    for (const draft of drafts) {
      const large = joined.at(-1)
      const merged = large === undefined ? null : merge(tokens, large, draft)
      if (merged === null) joined.push(draft)
      else joined[joined.length - 1] = merged
    }
    return joined
  },
}

/** Kinds whose amounts are said in several units. */
const COMPOUND_KINDS = new Set(['measure', 'duration', 'money', 'age'])

function merge(tokens: readonly Token[], large: Draft, small: Draft): Draft | null {
  if (large.kind !== small.kind || !COMPOUND_KINDS.has(large.kind) || !follows(tokens, large, small)) return null
  const { unit } = large
  if (unit === undefined || small.unit === undefined || unit.offset !== undefined) return null
  const share = shareOf(large, small)
  const sum = share === null ? null : add(large.amount, small.amount, share)
  if (sum === null) return null
  const { direction } = small.timex ?? {}
  return {
    ...large,
    last: small.last,
    amount: { type: 'cardinal', low: sum },
    ...(large.timex === undefined
      ? {}
      : {
          timex: {
            ...large.timex,
            value: joinDurations(large.timex.value, small.timex?.value ?? ''),
            ...(direction === undefined ? {} : { direction }),
          },
        }),
    refiners: [...large.refiners, 'compound'],
  }
}

/** How much of the larger unit one of the smaller is; null where they do not go together. */
function shareOf({ unit: large, kind }: Draft, { unit: small }: Draft): number | null {
  if (large === undefined || small === undefined) return null
  if (kind === 'money') return large.factor === 1 && small.factor < 1 ? small.factor : null
  if (large.dimension !== small.dimension) return null
  return small.factor < large.factor ? small.factor / large.factor : null
}

function add(large: Draft['amount'], small: Draft['amount'], share: number): WrittenNumber | null {
  if (large?.type !== 'cardinal' || small?.type !== 'cardinal' || large.high !== undefined || small.high !== undefined)
    return null
  if (!Number.isInteger(large.low.value) || small.low.value * share >= 1) return null
  const part = scaled({ ...small.low, lastDigit: Math.min(small.low.lastDigit, 0.9) }, share)
  return { value: large.low.value + part.value, lastDigit: small.low.lastDigit * share }
}

/** Nothing stands between the two but white space, a comma, a hyphen or "and". */
function follows(tokens: readonly Token[], large: Draft, small: Draft): boolean {
  if (small.first === large.last + 1) return true
  const between = wordAt(tokens, large.last + 1)
  return small.first === large.last + 2 && (between === 'and' || between === ',' || between === '-' || between === '.')
}

/** "P3Y" and "P2M" are "P3Y2M"; "PT2H" and "PT30M" are "PT2H30M". */
function joinDurations(large: string, small: string): string {
  const time = small.startsWith('PT')
  const rest = small.slice(time ? 2 : 1)
  return large.startsWith('PT') ? `${large}${rest}` : `${large}${time ? 'T' : ''}${rest}`
}
