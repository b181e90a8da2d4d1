import type { Token } from '../../document/tokens.js'
import { INSTITUTIONS } from '../../lexicon/bodies.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { MARKS_OF_STRENGTH } from '../../lexicon/narrowingWords.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'
import type { Agent } from './agent.js'

/** True for the strength of an earthquake or a storm. */
export function isStrength({ quantity }: Mention): boolean {
  return quantity?.dimension === 'magnitude' || quantity?.dimension === 'category'
}

/** Which tremor is meant, and whether the figure is a first one: both keep two magnitudes apart. */
export function strengthRestrictions(tokens: readonly Token[]): readonly string[] {
  const words = new Set(tokens.map(({ lower }) => lower))
  const marks = MARKS_OF_STRENGTH.flatMap(([mark, signs]) => (signs.some(sign => words.has(sign)) ? [mark] : []))
  const year = tokens.findIndex((_, index) => isNamedByYear(tokens, index))
  return year < 0 ? marks : [...marks, `of ${wordAt(tokens, year)}`]
}

/** "the 2009 earthquake": a year before the noun tells one from others. */
function isNamedByYear(tokens: readonly Token[], index: number): boolean {
  if (!/^(?:1[5-9]|20)\d\d$/.test(wordAt(tokens, index))) return false
  return /^(?:the|that|a)$/.test(wordAt(tokens, index - 1)) && tokens[index + 1]?.kind === 'word'
}

/** The body that measured it, by its words: "national survey", "us agency"; null where none is named. */
export function measuringBody(tokens: readonly Token[]): Agent | null {
  const at = tokens.findIndex(({ lower }) => INSTITUTIONS.has(lower))
  if (at < 0) return null
  const words: string[] = []
  for (let index = at; index >= Math.max(0, at - 3); index--) {
    const token = tokens[index]
    if (token?.kind !== 'word' || (FUNCTION_WORDS.has(token.lower) && token.text === token.lower)) break
    words.unshift(token.lower)
  }
  return { words: [words.join(' ')], form: 'name' }
}
