import type { Token } from '../../document/tokens.js'
import { DENOMINATORS, SCALES, UNITS_AND_TEENS } from '../../lexicon/numerals.js'
import { clean } from '../../values/writtenNumber.js'
import { tokenAt } from '../sentenceReading.js'
import { isHyphen } from './marks.js'
import type { Numeral } from './numeral.js'

/** A fraction of something named or understood. */
export function fraction(first: number, last: number, value: number): Numeral {
  return { type: 'fraction', first, last, low: { value, lastDigit: 1, coarse: true }, inWords: true }
}

/** "two-thirds", "a third", "three quarters", "half"; "half a million" and "a quarter of a million" are cardinals. */
export function readFraction(tokens: readonly Token[], first: number): Numeral | null {
  const word = tokens[first]?.lower ?? ''
  if (word === 'half')
    return portionOfScale(tokens, first, first, 1 / 2) ?? portionGlued(tokens, first, first) ?? bareHalf(tokens, first)
  if (word === 'a' || word === 'quarter') {
    const glued = portionGlued(tokens, first, word === 'a' ? first + 1 : first)
    if (glued !== null) return glued
  }
  const numerator = word === 'a' || word === 'an' || word === 'one' ? 1 : (UNITS_AND_TEENS.get(word) ?? 0)
  if (numerator === 0) return null
  const last = first + 1 + (isHyphen(tokens[first + 1]) ? 1 : 0)
  const name = tokens[last]?.lower ?? ''
  const denominator = DENOMINATORS.get(name) ?? 0
  if (denominator === 0 || numerator > 1 !== name.endsWith('s') || !isShare(numerator, denominator)) return null
  // "a third man", "a quarter mile": an ordinal or a measure before a noun. A fraction goes on with "of" or ends there.
  if (numerator === 1 && !endsFraction(tokens[last + 1])) return null
  return portionOfScale(tokens, first, last, numerator / denominator) ?? fraction(first, last, numerator / denominator)
}

/** Less than the whole; or more halves, thirds and the like than a whole has: "three halves". "Four quarters" play a game. */
function isShare(numerator: number, denominator: number): boolean {
  return numerator < denominator || (numerator > denominator && denominator !== 4 && numerator % denominator !== 0)
}

/** "half-million", "a half dozen", "a quarter million": a scale straight behind the fraction. */
function portionGlued(tokens: readonly Token[], first: number, name: number): Numeral | null {
  const word = tokens[name]?.lower
  if (word !== 'half' && word !== 'quarter') return null
  const index = isHyphen(tokens[name + 1]) && tokens[name + 1]?.spaced === false ? name + 2 : name + 1
  const scale = SCALES.get(tokens[index]?.lower ?? '')
  if (scale === undefined || tokens[index]?.lower === 'score') return null
  const low = { value: clean(scale / (word === 'half' ? 2 : 4)), lastDigit: 1, coarse: true }
  return { type: 'cardinal', first, last: index, low, inWords: true }
}

/** "half of the seats", "half the town", "half its budget". */
function bareHalf(tokens: readonly Token[], index: number): Numeral | null {
  const next = tokens[index + 1]?.lower ?? ''
  const before = tokenAt(tokens, index - 1)?.lower ?? ''
  const measured = ['of', 'the', 'its', 'their', 'his', 'her', 'our', 'all'].includes(next)
  return measured && !['first', 'second', 'other', 'and', 'a', 'one'].includes(before)
    ? fraction(index, index, 1 / 2)
    : null
}

function endsFraction(token: Token | undefined): boolean {
  if (token === undefined || token.kind === 'mark') return true
  return [
    'of',
    'more',
    'less',
    'fewer',
    'as',
    'are',
    'is',
    'were',
    'was',
    'said',
    'say',
    'have',
    'had',
    'in',
    'to',
    'and',
    'from',
  ].includes(token.lower)
}

/** "half a million", "half a dozen", "a quarter of a million", "two-thirds of a million". */
function portionOfScale(tokens: readonly Token[], first: number, last: number, portion: number): Numeral | null {
  const of = tokens[last + 1]?.lower === 'of' ? 1 : 0
  if (tokens[last + 1 + of]?.lower !== 'a') return null
  const scale = SCALES.get(tokens[last + 2 + of]?.lower ?? '')
  if (scale === undefined) return null
  const low = { value: clean(portion * scale), lastDigit: 1, coarse: true }
  return { type: 'cardinal', first, last: last + 2 + of, low, inWords: true }
}
