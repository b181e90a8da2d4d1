import type { Token } from '../../document/tokens.js'
import { EXTENT_BY_WORD } from '../../lexicon/extents.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** "9 metres high", "lies in 45 metres of water". */
export function extentBehind(tokens: readonly Token[], last: number): string | undefined {
  if (wordAt(tokens, last + 1) === 'of' && wordAt(tokens, last + 2) === 'water') return 'depth'
  // "62 metres below the surface", "900 metres under the ground"
  if (UNDER.has(wordAt(tokens, last + 1)) && SURFACES.has(wordAt(tokens, last + 3))) return 'depth'
  return EXTENT_BY_WORD.get(wordAt(tokens, last + 1))
}

const UNDER: ReadonlySet<string> = new Set(['below', 'beneath', 'under', 'underneath'])
const SURFACES: ReadonlySet<string> = new Set(['surface', 'ground', 'waves', 'sea', 'water', 'ice', 'earth', 'seabed'])

export const DIMENSION_NAMES: ReadonlySet<string> = new Set(EXTENT_BY_WORD.values())

/** "a height of 40 metres"; "a distance of 14 miles" is as long as what leads over it, but "… from the border" where something is. */
export function isExtentName(tokens: readonly Token[], index: number, last: number): boolean {
  const word = wordAt(tokens, index)
  return DIMENSION_NAMES.has(word) && (word !== 'distance' || wordAt(tokens, last + 1) === 'from')
}

/** "40 km by road", "25 km as the crow flies": two ways of measuring one distance. */
export function waysOf(tokens: readonly Token[], { quantity }: Mention): readonly string[] {
  if (quantity?.dimension !== 'length') return []
  const text = tokens.map(({ lower }) => lower).join(' ')
  return WAYS.flatMap(([way, words]) => (words.test(text) ? [way] : []))
}

const WAYS: readonly (readonly [string, RegExp])[] = [
  ['by road', /\bby (?:road|car|bus|land)\b/],
  ['straight', /\b(?:as the crow flies|in a straight line|straight - line|by air)\b/],
  ['by water', /\bby (?:sea|boat|ferry|river)\b/],
  ['by rail', /\bby (?:rail|train)\b/],
]
