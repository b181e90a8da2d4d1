import type { Token } from '../../document/tokens.js'
import type { Draft } from '../draft.js'
import type { Refiner } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

/**
 * Puts the sides of a thing together: "2 x 3 m", "12ft by 10ft", "40 x 30 x 20 cm". They are one measurement of
 * several numbers, which has no single value to compare.
 */
export const dimensions: Refiner = {
  name: 'dimensions',
  refine: (drafts, { tokens }) => {
    // From the right, where the unit of all sides stands.
    const joined: Draft[] = []
    for (let index = drafts.length - 1; index >= 0; index--) {
      const side = drafts[index]
      const next = joined.at(-1)
      if (side === undefined) continue
      const merged = next === undefined ? null : merge(tokens, side, next)
      if (merged === null) joined.push(side)
      else joined[joined.length - 1] = merged
    }
    return joined.reverse()
  },
}

function merge(tokens: readonly Token[], side: Draft, next: Draft): Draft | null {
  if (next.first !== side.last + 2 || !isTimes(tokens, side.last + 1)) return null
  if (!(isLength(next) || next.refiners.includes('dimensions')) || !(isLength(side) || isBare(side))) return null
  return {
    kind: 'measure',
    first: side.first,
    last: next.last,
    recognizer: next.recognizer,
    refiners: next.refiners.includes('dimensions') ? next.refiners : [...next.refiners, 'dimensions'],
  }
}

function isTimes(tokens: readonly Token[], index: number): boolean {
  const word = wordAt(tokens, index)
  return word === 'x' || word === '×' || word === 'by'
}

function isLength({ kind, unit, amount }: Draft): boolean {
  return kind === 'measure' && unit?.dimension === 'length' && amount !== undefined
}

function isBare({ kind, unit, amount }: Draft): boolean {
  return kind === 'quantity' && unit?.dimension === 'count' && amount?.type === 'cardinal'
}
