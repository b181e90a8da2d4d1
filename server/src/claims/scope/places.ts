import { isCapitalised } from '../../document/capital.js'
import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { COMMON_VERBS, FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** A thing that a sentence puts in a place: "the cannery in Kell", "the memorial at South Ostrey". */
export interface PlacedThing {
  /** Its noun, as a lemma. */
  readonly noun: string
  /** The words of the place's name in lower case. */
  readonly place: readonly string[]
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside'])

/** Words of a place's name, at most: "in Kell, Upper Ostria". */
const LONGEST_NAME = 5

/** The things that a sentence puts in a place of some name. */
export function placedThings(tokens: readonly Token[]): readonly PlacedThing[] {
  const things: PlacedThing[] = []
  tokens.forEach(({ lower }, index) => {
    if (!PREPOSITIONS.has(lower)) return
    const before = tokens[index - 1]
    if (before?.kind !== 'word' || isNoThing(before.lower)) return
    const place = nameFrom(tokens, index + 1)
    if (place.length > 0) things.push({ noun: nounLemma(before.lower), place })
  })
  return things
}

function isNoThing(word: string): boolean {
  return FUNCTION_WORDS.has(word) || COMMON_VERBS.has(word) || /(?:ed|ing)$/.test(word)
}

function nameFrom(tokens: readonly Token[], start: number): readonly string[] {
  const name: string[] = []
  for (let index = start; index < start + LONGEST_NAME; index++) {
    const token = tokens[index]
    if (token?.text === ',' && name.length > 0 && isCapitalised(tokens[index + 1]?.text ?? '')) continue
    if (token?.kind !== 'word' || !isCapitalised(token.text) || isTime(token.lower)) break
    name.push(wordAt(tokens, index).replace(/['’]s$/, ''))
  }
  return name
}

function isTime(word: string): boolean {
  return MONTH_BY_WORD.has(word) || WEEKDAY_BY_WORD.has(word)
}
