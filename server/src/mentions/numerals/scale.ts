import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { SAFE_SCALE_ABBREVIATIONS, SCALE_ABBREVIATIONS, SCALES } from '../../lexicon/numerals.js'
import { scaled } from '../../values/writtenNumber.js'
import { isHyphen } from './marks.js'
import type { NumberPart } from './numeral.js'

/** What a scale word multiplies by; "billions" and "dozens" too, which count only behind a number. */
export function scaleOf(word: string): number | undefined {
  return SCALES.get(word) ?? (word.endsWith('s') ? SCALES.get(word.slice(0, -1)) : undefined)
}

/** Dozens and scores are round whatever they come to. */
export function isCoarseScale(scale: number): boolean {
  return scale === 12 || scale === 20
}

/**
 * Takes in the scales behind a number in digits: "3 million", "5-million", "2.1bn", "3 hundred thousand", and "2.1m"
 * where nothing says metres.
 *
 * @param first the index of the number's first token, before which a currency may stand
 */
export function withScale(tokens: readonly Token[], first: number, part: NumberPart): NumberPart {
  let read = part
  // Two scales at most: "3 hundred thousand", "10 lakh crore".
  for (let times = 0; times < 2; times++) {
    const hyphen = isHyphen(tokens[read.last + 1]) && tokens[read.last + 1]?.spaced === false ? 1 : 0
    const index = read.last + 1 + hyphen
    const token = tokens[index]
    if (token?.kind !== 'word') return read
    const abbreviated = times === 0 && hyphen === 0 ? abbreviatedScale(tokens, first, index) : undefined
    const scale = scaleOf(token.lower) ?? abbreviated
    if (scale === undefined || (times > 0 && isCoarseScale(scale))) return read
    const number = scaled(read.number, scale)
    read = { number: isCoarseScale(scale) ? { ...number, coarse: true } : number, last: index }
    if (isCoarseScale(scale) || abbreviated !== undefined) return read
  }
  return read
}

function abbreviatedScale(tokens: readonly Token[], first: number, index: number): number | undefined {
  const token = tokens[index]
  if (token === undefined || tokens[index + 1]?.text === '/') return undefined
  const scale = SCALE_ABBREVIATIONS.get(token.lower)
  if (scale === undefined) return undefined
  const { text, lower, spaced } = token
  if (isCurrencyMark(tokens[first - 1]) && !tokens[first]?.spaced && (!spaced || text === lower || text.length === 1))
    return scale
  if (SAFE_SCALE_ABBREVIATIONS.has(lower)) return spaced && lower === 'k' ? undefined : scale
  if (spaced || text.length > 1) return undefined
  // "1.2M views" and "2.1m litres" are millions, "2.1m tall" metres, "3M" a company: decimals or a plural noun decide.
  const noun = tokens[index + 1]
  const counts = noun?.kind === 'word' && noun.spaced && isPlural(noun.text)
  const decimals = tokens[first]?.text.includes('.') === true
  return counts || (text === 'M' && decimals) || text === 'B' ? scale : undefined
}

/** A currency sign that stands before an amount. */
export function isCurrencyMark(token: Token | undefined): boolean {
  return token !== undefined && /^\p{Sc}$/u.test(token.text)
}
