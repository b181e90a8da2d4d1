import { FRACTION_CHARACTERS, OPEN_COUNTS, TENS, UNITS_AND_TEENS, VAGUE_COUNTS } from '../../lexicon/numerals.js'
import type { Cue } from '../cues.js'

/** Words, signs and characters in which a numeral can begin; digits go without saying. */
export const NUMERAL: Cue = { word: word => OPENERS.has(word) }

const OPENERS: ReadonlySet<string> = new Set([
  ...UNITS_AND_TEENS.keys(),
  ...TENS.keys(),
  ...VAGUE_COUNTS.keys(),
  ...OPEN_COUNTS,
  ...FRACTION_CHARACTERS.keys(),
  'a',
  'an',
  'half',
  'quarter',
  'tens',
  'hundred',
  'thousand',
  'million',
  'point',
  'minus',
  'negative',
  '-',
  '−',
  '–',
  '.',
])
