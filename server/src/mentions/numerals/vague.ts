import type { Token } from '../../document/tokens.js'
import { OPEN_COUNTS, VAGUE_COUNTS } from '../../lexicon/numerals.js'
import { tokenAt } from '../sentenceReading.js'
import type { Numeral } from './numeral.js'
import { scaleOf } from './scale.js'
import { isNumberWord } from './words.js'

const TENS_OF = { floor: 20, ceiling: 100 }

/** "dozens", "hundreds of thousands", "tens of millions"; "several", "a few", "a handful". */
export function readVague(tokens: readonly Token[], first: number): Numeral | null {
  return readOpen(tokens, first) ?? readCouple(tokens, first) ?? readPlural(tokens, first)
}

/** Words that leave the number open: two or more, and that is all they say. */
function readOpen(tokens: readonly Token[], first: number): Numeral | null {
  const word = tokens[first]?.lower ?? ''
  const open = (last: number): Numeral => ({
    type: 'open',
    first,
    last,
    low: { value: 2, lastDigit: 1, coarse: true },
    inWords: true,
  })
  if (OPEN_COUNTS.has(word)) return severalOf(tokens, first, first) ?? open(first)
  const next = tokens[first + 1]?.lower
  if (word !== 'a') return null
  if (next === 'few') return severalOf(tokens, first, first + 1) ?? open(first + 1)
  return next === 'handful' || next === 'number' ? (tokens[first + 2]?.lower === 'of' ? open(first + 1) : null) : null
}

/** "several hundred", "a few hundred thousand": two of the scale at least, and fewer than ten. */
function severalOf(tokens: readonly Token[], first: number, start: number): Numeral | null {
  let scale = 1
  let last = start
  for (
    let next = scaleOf(tokens[last + 1]?.lower ?? '');
    next !== undefined;
    next = scaleOf(tokens[last + 1]?.lower ?? '')
  ) {
    scale *= next
    last++
  }
  if (scale < 100) return null
  const low = { value: 2 * scale, lastDigit: 1, coarse: true }
  return { type: 'vague', first, last, low, high: { ...low, value: 10 * scale }, inWords: true }
}

/** "a couple of", "a pair of", "a couple hundred": two, loosely. A married couple and a pair of shoes count otherwise. */
function readCouple(tokens: readonly Token[], first: number): Numeral | null {
  const noun = tokens[first + 1]?.lower
  if (tokens[first]?.lower !== 'a' || (noun !== 'couple' && noun !== 'pair')) return null
  const two = { value: 2, lastDigit: 1, coarse: true }
  const scale = noun === 'couple' ? scaleOf(tokens[first + 2]?.lower ?? '') : undefined
  if (scale !== undefined)
    return { type: 'cardinal', first, last: first + 2, low: { ...two, value: 2 * scale }, inWords: true }
  const next = tokens[first + 2]
  if (noun === 'couple' && TIME_PLURALS.has(next?.lower ?? ''))
    return { type: 'cardinal', first, last: first + 1, low: two, inWords: true }
  // Alone in a cell or an answer nothing else is meant; in a sentence "a couple" may be married.
  const counts =
    next?.lower === 'of' || (noun === 'couple' && next?.lower === 'more') || (first === 0 && next === undefined)
  return counts ? { type: 'cardinal', first, last: first + 1, low: two, inWords: true } : null
}

/** "a couple weeks", as Americans say. */
const TIME_PLURALS = new Set('seconds minutes hours days nights weeks months years decades'.split(' '))

function readPlural(tokens: readonly Token[], first: number): Numeral | null {
  const word = tokens[first]?.lower ?? ''
  const vague = word === 'tens' ? TENS_OF : VAGUE_COUNTS.get(word)
  if (vague === undefined) return null
  const before = tokenAt(tokens, first - 1)
  if (before !== undefined && (before.kind === 'number' || isNumberWord(before.lower))) return null
  const of = tokens[first + 1]?.lower === 'of'
  const multiplied = of ? (tokens[first + 2]?.lower ?? '') : ''
  const factor = VAGUE_COUNTS.has(multiplied) && multiplied !== 'scores' ? (scaleOf(multiplied) ?? 1) : 1
  // Without "of" or "more" behind them, "scores" are results and "tens" a kind of card.
  if ((word === 'scores' && !of && tokens[first + 1]?.lower !== 'more') || (word === 'tens' && factor === 1))
    return null
  // "thousands upon thousands", "hundreds and hundreds"
  const repeated = /^(?:upon|and)$/.test(tokens[first + 1]?.lower ?? '') && tokens[first + 2]?.lower === word
  return {
    type: 'vague',
    first,
    last: factor === 1 && !repeated ? first : first + 2,
    low: { value: vague.floor * factor, lastDigit: 1, coarse: true },
    high: { value: vague.ceiling * factor, lastDigit: 1, coarse: true },
    inWords: true,
  }
}
