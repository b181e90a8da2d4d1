import { isCapitalised } from '../../document/capital.js'
import type { Token } from '../../document/tokens.js'
import { TIERS } from '../../document/wordTier.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { COMMON_VERBS, FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { AUXILIARIES, SPEECH_WORDS } from '../../lexicon/scopeWords.js'
import { isHeadline } from '../../mentions/headline.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** Farthest that a verb may stand before its number, in tokens. */
const REACH = 8

/**
 * The name of whoever did what a number counts, in lower case: "kostic" in "Kostic landed 28 punches" and in "Ada
 * Kostic, who landed 28". Empty where the verb before the number has a pronoun or a noun as its subject, and in a headline,
 * whose capitals name nobody.
 */
export function agentOf(tokens: readonly Token[], first: number): readonly string[] {
  const verb = verbBefore(tokens, first, REACH)
  if (verb < 0 || isHeadline(tokens)) return []
  return subjectNames(tokens, verb)
}

/** The nearest verb before a token; -1 where a clause ends in between or a verb of saying stands there. */
function verbBefore(tokens: readonly Token[], end: number, reach: number): number {
  for (let index = end - 1; index >= Math.max(0, end - reach); index--) {
    const token = tokens[index]
    if (token === undefined || SPEECH_WORDS.has(token.lower) || CLAUSE_ENDS.has(token.lower)) return -1
    if (token.kind === 'word' && isVerb(token)) return index
  }
  return -1
}

function isVerb({ text, lower }: Token): boolean {
  if (isCapitalised(text)) return false
  return COMMON_VERBS.has(lower) || (lower.length > 4 && lower.endsWith('ed'))
}

/** Marks and words that no subject reaches across. */
const CLAUSE_ENDS: ReadonlySet<string> = new Set([
  ';',
  ':',
  '(',
  ')',
  '"',
  '“',
  '”',
  'that',
  'which',
  'while',
  'as',
  'when',
  'because',
  'if',
  'by',
])

function subjectNames(tokens: readonly Token[], verb: number): readonly string[] {
  let index = verb - 1
  while (AUXILIARIES.has(wordAt(tokens, index)) || /..ly$/.test(wordAt(tokens, index))) index--
  const link = wordAt(tokens, index)
  if (link === 'who') return nameAt(tokens, wordAt(tokens, index - 1) === ',' ? index - 2 : index - 1)
  if (link === ',' || link === 'and') {
    // "Kostic landed 28 punches, threw 41 and …": the verbs of one subject.
    const earlier = verbBefore(tokens, index, REACH)
    return earlier < 0 ? [] : subjectNames(tokens, earlier)
  }
  const own = nameAt(tokens, index)
  if (own.length > 0 || FUNCTION_WORDS.has(link) || tokens[index]?.kind !== 'word') return own
  // "the Elven navy captured": the noun behind the name.
  return nameAt(tokens, index - 1)
}

/** The words of the name that ends at a token. The first word of a sentence is one only where it is rare. */
function nameAt(tokens: readonly Token[], last: number): readonly string[] {
  let first = last
  while (first >= 0 && isNameWord(tokens, first)) first--
  return tokens.slice(first + 1, last + 1).map(({ lower }) => lower)
}

function isNameWord(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index]
  if (token?.kind !== 'word' || !isCapitalised(token.text) || FUNCTION_WORDS.has(token.lower)) return false
  if (MONTH_BY_WORD.has(token.lower) || WEEKDAY_BY_WORD.has(token.lower)) return false
  return index > 0 || token.term.tier === TIERS - 1
}
