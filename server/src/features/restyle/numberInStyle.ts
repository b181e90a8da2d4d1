import { ORDINALS, TENS, UNITS_AND_TEENS } from '../../lexicon/numerals.js'
import { formatNumber } from '../valueText.js'
import { ordinalEnding } from './ordinalEnding.js'

/** A number to be written, and how it is written where it comes from. */
export interface GivenNumber {
  readonly value: number
  readonly surface: string
  readonly inWords: boolean
}

/**
 * A number in words or in figures, as its new place has them; a number that is in figures already keeps them. Null
 * where nobody would write it so: 412 in words, a fraction in words.
 *
 * @example numberInStyle({ value: 12, surface: '12', inWords: false }, true) // 'twelve'
 */
export function numberInStyle({ value, surface, inWords }: GivenNumber, wantsWords: boolean): string | null {
  if (wantsWords) return inWords ? surface.toLowerCase() : numberInWords(value)
  return inWords ? numberInFigures(value) : surface
}

/** An ordinal in words or in figures: "sixth", "6th"; null for one in words that has no single word. */
export function ordinalInStyle(value: number, wantsWords: boolean): string | null {
  if (wantsWords) return ORDINAL_WORDS.get(value) ?? null
  return Number.isInteger(value) ? `${formatNumber('en', value)}${ordinalEnding(value)}` : null
}

const ORDINAL_WORDS: ReadonlyMap<number, string> = inverted(ORDINALS)

const SCALES: readonly (readonly [number, string])[] = [
  [1e9, 'billion'],
  [1e6, 'million'],
  [1e3, 'thousand'],
  [1e2, 'hundred'],
]

/** Words up to a hundred, and up to twenty of a scale ("twelve thousand"): what style books spell out at most. */
function numberInWords(value: number): string | null {
  if (!Number.isInteger(value) || value < 0) return null
  const small = smallInWords(value)
  if (small !== null) return small
  for (const [scale, name] of SCALES) {
    const count = value / scale
    if (Number.isInteger(count) && count <= 20) return `${smallInWords(count)} ${name}`
  }
  return null
}

/** 0 to 99. */
function smallInWords(value: number): string | null {
  const word = SMALL_WORDS.get(value)
  if (word !== undefined) return word
  const ten = TEN_WORDS.get(value - (value % 10))
  const unit = SMALL_WORDS.get(value % 10)
  return ten === undefined || unit === undefined ? null : `${ten}-${unit}`
}

const TEN_WORDS: ReadonlyMap<number, string> = inverted(TENS)
/** The tables hold run-together spellings, too ("twentyone"), which nobody should be led to. */
const SMALL_WORDS: ReadonlyMap<number, string> = new Map([
  ...[...inverted(UNITS_AND_TEENS)].filter(([value]) => value < 20),
  ...TEN_WORDS,
])

/** The first word that a table has for each number. */
function inverted(table: ReadonlyMap<string, number>): ReadonlyMap<number, string> {
  const words = new Map<number, string>()
  for (const [word, value] of table) if (!words.has(value)) words.set(value, word)
  return words
}

/** "412", "12,500", "3 million", "2.5 million". */
function numberInFigures(value: number): string {
  for (const [scale, name] of SCALES.slice(0, 2)) {
    const count = value / scale
    if (count >= 1 && Number.isInteger(count * 10)) return `${formatNumber('en', count)} ${name}`
  }
  return formatNumber('en', value)
}
