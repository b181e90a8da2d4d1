import { isCapitalised } from '../document/capital.js'
import type { Token } from '../document/tokens.js'
import { CUTS_OFF_VERB } from '../lexicon/clauseWords.js'
import { EVENT_WORDS, type EventKind, NOT_THIS_ONE, OCCURRENCE_VERBS, VAGUE_EVENTS } from '../lexicon/events.js'
import { COMMON_VERBS, FUNCTION_WORDS } from '../lexicon/functionWords.js'
import type { Mention } from '../mentions/mention.js'
import { wordAt } from '../mentions/sentenceReading.js'

/** What kind of incident a date or a clock time places; "any" where the sentence says no more than "it happened". */
export type Occurrence = EventKind | 'any'

/** Tokens before a time within which its verb or noun is looked for, and behind it for the noun that it stands before. */
const BEFORE = 14
const BEHIND = 5

/**
 * The incident whose day or time a mention gives: "the fire broke out around 8:40 pm", "she was shot in Kell on 4 June",
 * "the 4 June drive-by shooting". Null where the time belongs to another verb: "died on Sunday after the crash".
 */
export function occurrenceOf(tokens: readonly Token[], mention: Mention): Occurrence | null {
  if (mention.kind !== 'date' && mention.kind !== 'time') return null
  const { first, last } = mention.tokens
  return namedBehind(tokens, last + 1) ?? toldBefore(tokens, first)
}

/** "the 4 June shooting", "the fatal May 22 stabbing": only what narrows a noun stands between. */
function namedBehind(tokens: readonly Token[], start: number): Occurrence | null {
  for (let index = start; index < start + BEHIND; index++) {
    const token = tokens[index]
    if (token === undefined) return null
    if (token.text === '-') continue
    const kind = isNoun(token.lower) ? EVENT_WORDS.get(token.lower) : undefined
    if (kind !== undefined) return kind
    if (token.kind !== 'word' || !isNarrowing(token, tokens[index + 1])) return null
  }
  return null
}

/** "drive", "by", "fatal", "market": what may stand between a date and its noun, and opens no clause. */
function isNarrowing({ text, lower }: Token, next: Token | undefined): boolean {
  if (lower === 'by' || next?.text === '-') return true
  return !(isCapitalised(text) || FUNCTION_WORDS.has(lower) || COMMON_VERBS.has(lower))
}

function toldBefore(tokens: readonly Token[], first: number): Occurrence | null {
  for (let index = first - 1; index >= Math.max(0, first - BEFORE); index--) {
    const token = tokens[index]
    if (token === undefined || CUTS_OFF_VERB.has(token.lower)) return null
    if (token.kind !== 'word') continue
    if (OCCURRENCE_VERBS.has(token.lower)) return subjectOfVerb(tokens, index)
    const kind = EVENT_WORDS.get(token.lower)
    if (kind !== undefined) return kind
    if (COMMON_VERBS.has(token.lower) || /..ed$/.test(token.lower)) return null
  }
  return null
}

/** "The fire happened", "it happened", "the incident occurred": nothing where something else did ("the talks began"). */
function subjectOfVerb(tokens: readonly Token[], verb: number): Occurrence | null {
  for (let index = verb - 1; index >= Math.max(0, verb - BEFORE); index--) {
    const word = wordAt(tokens, index)
    const kind = EVENT_WORDS.get(word)
    if (kind === undefined && !VAGUE_EVENTS.has(word)) continue
    // "The first shooting happened", "another crash": one of several.
    return [1, 2].some(step => NOT_THIS_ONE.has(wordAt(tokens, index - step))) ? null : (kind ?? 'any')
  }
  return null
}

function isNoun(word: string): boolean {
  return !/(?:ed|shot|shots)$/.test(word)
}
