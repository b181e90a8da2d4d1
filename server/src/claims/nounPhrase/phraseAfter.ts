import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { DETERMINERS } from '../../lexicon/determiners.js'
import { FUNCTION_WORDS, NEVER_HEADS } from '../../lexicon/functionWords.js'
import { NUMBER_WORDS } from '../../lexicon/numerals.js'
import { PERIOD_NOUNS } from '../../lexicon/timeWords.js'
import { wordAt } from '../../mentions/sentenceReading.js'
import { isVerb, LONGEST_PHRASE, type NounPhrase } from './phrase.js'

/**
 * The noun phrase that begins at `start`: "hardline armed factions" → factions. A plural is the head where more than
 * one is counted; else the last word of the run. "of the 44 seats" is looked through.
 */
export function phraseAfter(tokens: readonly Token[], start: number, many: boolean): NounPhrase | null {
  let index = start
  const hyphenated = wordAt(tokens, index) === '-' && tokens[index]?.spaced === false
  if (hyphenated) index += 1
  if (wordAt(tokens, index) === 'of') {
    index += 1
    while (
      DETERMINERS.has(wordAt(tokens, index)) ||
      tokens[index]?.kind === 'number' ||
      NUMBER_WORDS.has(wordAt(tokens, index))
    )
      index += 1
  }
  index = behindRankAndAbbreviation(tokens, index)
  const run: number[] = []
  for (; index < tokens.length && run.length < LONGEST_PHRASE; index++) {
    const token = tokens[index]
    if (token === undefined) break
    if (token.text === '-' && !token.spaced) continue
    if (
      token.kind !== 'word' ||
      (FUNCTION_WORDS.has(token.lower) && !isAcronym(tokens, index)) ||
      (run.length > 0 && (isVerb(token.lower, tokens, index) || isTimeAt(tokens, index)))
    )
      break
    run.push(index)
  }
  while (run.length > 0 && NEVER_HEADS.has(wordAt(tokens, run.at(-1) ?? -1))) run.pop()
  if (run.length === 0) return null
  const head = headOf(tokens, run, many && !hyphenated)
  if (head === null) return null
  return { head, modifiers: run.filter(position => position < head && !NEVER_HEADS.has(wordAt(tokens, position))) }
}

/** "a $4.5 million grant last year": the time begins where its word of order stands. */
function isTimeAt(tokens: readonly Token[], index: number): boolean {
  const [word, next] = [wordAt(tokens, index), wordAt(tokens, index + 1)]
  return (word === 'last' || word === 'next' || word === 'this') && PERIOD_NOUNS.has(next)
}

/** "2 US troops", "40 WHO officials": letters that would be a small word, were the sentence not in small letters. */
function isAcronym(tokens: readonly Token[], index: number): boolean {
  const [word = '', next = ''] = [tokens[index]?.text, tokens[index + 1]?.text]
  return ACRONYMS.has(word) && next !== next.toUpperCase()
}

const ACRONYMS: ReadonlySet<string> = new Set(['US', 'IT', 'WHO'])

/**
 * What stands between a number and its noun without being part of either: "7 million more subscribers", "five U.S.
 * senators", "the third-most-populous city", "its seventh and final season".
 */
function behindRankAndAbbreviation(tokens: readonly Token[], start: number): number {
  let index = start
  if (wordAt(tokens, index) === 'and' && LAST_WORDS.has(wordAt(tokens, index + 1))) index += 2
  if ((wordAt(tokens, index) === 'more' || wordAt(tokens, index) === 'other') && tokens[index + 1]?.kind === 'word')
    index += 1
  const superlative = wordAt(tokens, index)
  if (superlative === 'most' || superlative === 'least') {
    index += 1
    while (tokens[index]?.text === '-' && !tokens[index]?.spaced) index += 1
    if (tokens[index]?.kind === 'word' && tokens[index + 1]?.text === '-') index += 2
    else if (tokens[index + 1]?.kind === 'word') index += 1
  }
  while (/^[A-Z]$/.test(tokens[index]?.text ?? '') && tokens[index + 1]?.text === '.' && !tokens[index + 1]?.spaced)
    index += 2
  return index
}

const LAST_WORDS: ReadonlySet<string> = new Set(['final', 'last'])

/**
 * The last word for one thing; for many the first plural, or of several plurals in a row the last ("sales offices").
 * Many of a singular is no count: "the 12 tab" names a tab.
 */
function headOf(tokens: readonly Token[], run: readonly number[], many: boolean): number | null {
  if (!many) return run[lastNoun(tokens, run)] ?? null
  let head = run.findIndex(index => isPlural(wordAt(tokens, index)))
  if (head < 0) return null
  while (head + 1 < run.length && isPlural(wordAt(tokens, run[head + 1] ?? -1))) head += 1
  return run[head] ?? null
}

/** In "the 90-minute show opens the season" the last word of the run is a verb: it ends in -s and has an object. */
function lastNoun(tokens: readonly Token[], run: readonly number[]): number {
  const last = run.at(-1) ?? -1
  const next = tokens[last + 1]
  const hasObject =
    next !== undefined &&
    (next.kind === 'number' || DETERMINERS.has(next.lower) || next.lower === 'a' || next.lower === 'an')
  return run.length > 1 && hasObject && isPlural(wordAt(tokens, last)) ? run.length - 2 : run.length - 1
}
