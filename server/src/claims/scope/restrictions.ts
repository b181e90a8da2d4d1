import type { Token } from '../../document/tokens.js'
import { RESTRICTIONS } from '../../lexicon/scopeWords.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'
import type { Subject } from '../subject.js'
import { restrictionsOfToll } from './tollRestrictions.js'

/** Words beside the number or its noun that pick out a part, an addition or a remainder, or say which extent is meant. */
export function restrictionsOf(
  tokens: readonly Token[],
  { tokens: { first, last } }: Mention,
  subject: Subject,
): string[] {
  if (subject.toll !== undefined) return restrictionsOfToll(tokens, first, last, subject.toll, subject.modifiers)
  const near = [wordAt(tokens, first - 1), wordAt(tokens, first - 2), wordAt(tokens, last + 1)]
  const words = [
    DIMENSIONS.get(wordAt(tokens, last + 1)) ?? '',
    ...near,
    ...subject.modifiers,
    ...followers(tokens, last, subject),
  ]
  if (isShareOfEach(tokens, first)) words.push('each')
  if (isAlone(tokens, first, last)) words.push('alone')
  const narrowing = words.map(word => (word === 'past' ? 'last' : word))
  return [...new Set(narrowing.filter(word => RESTRICTIONS.has(word) || DIMENSION_NAMES.has(word)))].sort()
}

/** "out of every pound, 71p", "for each pupil": a share, however it is worded. */
function isShareOfEach(tokens: readonly Token[], first: number): boolean {
  for (let index = Math.max(0, first - 6); index < first; index++) {
    const word = wordAt(tokens, index)
    if (word === 'every' || word === 'each' || word === 'per') return true
  }
  return false
}

/** "The boilers alone cost £1.1m", "12 arrests in Leeds alone": one part of a sum. */
function isAlone(tokens: readonly Token[], first: number, last: number): boolean {
  for (let index = Math.max(0, first - 4); index <= last + 5; index++) {
    if (wordAt(tokens, index) === 'alone') return true
  }
  return false
}

/** Which extent a length is: "48 metres long", "11 metres wide". */
const DIMENSIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    long: 'length',
    wide: 'width',
    broad: 'width',
    across: 'width',
    tall: 'height',
    high: 'height',
    deep: 'depth',
    thick: 'thickness',
    away: 'distance',
    apart: 'distance',
    above: 'height',
    below: 'depth',
  }),
)
const DIMENSION_NAMES: ReadonlySet<string> = new Set(DIMENSIONS.values())

/** "12 people killed", "40 workers injured": what stands straight behind the noun counted. */
function followers(tokens: readonly Token[], last: number, { head }: Subject): string[] {
  if (head === null) return []
  for (let index = last + 1; index <= last + 5; index++) {
    const word = wordAt(tokens, index)
    if (word.startsWith(head.slice(0, 3)) && !RESTRICTIONS.has(word))
      return [1, 2, 3].map(step => wordAt(tokens, index + step))
  }
  return []
}
