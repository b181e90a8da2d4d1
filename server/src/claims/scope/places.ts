import { isCapitalised } from '../../document/capital.js'
import { nounLemma } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { COMMON_VERBS, FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { NOUNS_OF_MANY } from '../../lexicon/measureNouns.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** A thing that a sentence puts in a place: "the cannery in Kell", "the memorial at South Ostrey". */
export interface PlacedThing {
  /** Its noun, as a lemma. */
  readonly noun: string
  /** The words of the place's name in lower case. */
  readonly place: readonly string[]
}

const PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside'])

/** Stands for what was done in a place, where no thing is: "opened in Kell". It tells where the day of it belongs. */
export const DONE = '~done'

/** Words of a place's name, at most: "in Kell, Upper Ostria". */
const LONGEST_NAME = 5

/** The things that a sentence puts in a place of some name. */
export function placedThings(tokens: readonly Token[]): readonly PlacedThing[] {
  const things: PlacedThing[] = []
  tokens.forEach(({ lower }, index) => {
    const isOf = lower === 'of' || lower === 'for'
    if (!isOf && !PREPOSITIONS.has(lower)) return
    const before = tokens[index - 1]
    if (lower === 'in' && before !== undefined && /ed$/.test(before.lower)) {
      const place = nameFrom(tokens, index + 1)
      if (place.length > 0) things.push({ noun: DONE, place })
    }
    if (before?.kind !== 'word' || isNoThing(before.lower) || (isOf && isMeasureOf(before.lower))) return
    const place = isOf ? ownerFrom(tokens, index + 1) : nameFrom(tokens, index + 1)
    if (place.length > 0) things.push({ noun: nounLemma(before.lower), place })
  })
  return things
}

/** "list of donors", "refit of the kitchen", "island of Ruun": the last word of what the thing is of. */
function ownerFrom(tokens: readonly Token[], start: number): readonly string[] {
  const name = nameFrom(tokens, start)
  if (name.length > 0) return name
  const index = /^(?:the|its|his|her|their|a|an)$/.test(wordAt(tokens, start)) ? start + 1 : start
  const [noun, next] = [tokens[index], tokens[index + 1]]
  if (noun?.kind !== 'word' || isNoThing(noun.lower) || isTime(noun.lower)) return []
  // "gallons of pink and green paint": two adjectives of a noun further on.
  if (index === start && /^(?:and|or)$/.test(next?.lower ?? '')) return []
  const ends = next === undefined || next.kind === 'mark' || FUNCTION_WORDS.has(next.lower) || isNoThing(next.lower)
  return ends ? [nounLemma(noun.lower)] : []
}

/** "number of people", "cost of the work": what is said of many things, and told of one in many words. */
function isMeasureOf(word: string): boolean {
  return NOUNS_OF_MANY.has(word)
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
