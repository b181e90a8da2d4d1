import type { Token } from '../../document/tokens.js'
import { clean, type WrittenNumber } from '../../values/writtenNumber.js'
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
  // Money is told in its main unit, lengths and times in the smallest that is named.
  const money = large.kind === 'money'
  const unit = money ? large.unit : small.unit
  const ratio = ratioOf(large, small)
  if (unit === undefined || ratio === null) return null
  const adjacent = small.first === large.last + 1
  const parts = add(large.amount, small.amount, ratio, adjacent)
  if (parts === null) return null
  const sum = money ? { value: clean(parts.value / ratio), lastDigit: 1 / ratio } : parts
  const { direction } = small.timex ?? {}
  return {
    ...large,
    last: small.last,
    amount: { type: 'cardinal', low: sum },
    unit,
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

/** How many of the smaller unit the larger one is; null where they do not go together. */
function ratioOf({ unit: large, kind }: Draft, { unit: small }: Draft): number | null {
  if (large === undefined || small === undefined || large.offset !== undefined) return null
  const goTogether = kind === 'money' ? large.factor === 1 : large.dimension === small.dimension
  return goTogether && small.factor < large.factor ? clean(large.factor / small.factor) : null
}

/** The sum in the smaller unit, so that it stays whole. "5 miles, 10 km" are two distances: the smaller must be a part. */
function add(large: Draft['amount'], small: Draft['amount'], ratio: number, adjacent: boolean): WrittenNumber | null {
  if (large?.type !== 'cardinal' || small?.type !== 'cardinal' || large.high !== undefined || small.high !== undefined)
    return null
  if (!Number.isInteger(large.low.value) || (!adjacent && !isPart(small.low.value, ratio))) return null
  return { value: clean(large.low.value * ratio + small.low.value), lastDigit: small.low.lastDigit }
}

/** Less than one of the larger unit; of feet and inches, which people add up loosely ("2 yards, 7 feet"), a few times it. */
function isPart(count: number, ratio: number): boolean {
  return count < ratio || (Number.isInteger(ratio) && ratio <= 12 && count < 3 * ratio)
}

/** Nothing stands between the two but white space, a comma, a hyphen or "and". */
function follows(tokens: readonly Token[], large: Draft, small: Draft): boolean {
  if (small.first === large.last + 1) return true
  const between = wordAt(tokens, large.last + 1)
  if (small.first === large.last + 2) return between === 'and' || between === ',' || between === '-' || between === '.'
  // "7 yards, 2 feet, and 3 inches"
  return small.first === large.last + 3 && between === ',' && wordAt(tokens, large.last + 2) === 'and'
}

/** "P3Y" and "P2M" are "P3Y2M"; "PT2H" and "PT30M" are "PT2H30M". */
function joinDurations(large: string, small: string): string {
  const time = small.startsWith('PT')
  const rest = small.slice(time ? 2 : 1)
  return large.startsWith('PT') ? `${large}${rest}` : `${large}${time ? 'T' : ''}${rest}`
}
