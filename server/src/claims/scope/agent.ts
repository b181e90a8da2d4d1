import { isCapitalised } from '../../document/capital.js'
import type { Token } from '../../document/tokens.js'
import { TIERS } from '../../document/wordTier.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { CUTS_OFF_SUBJECT } from '../../lexicon/clauseWords.js'
import { COMMON_VERBS, FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { AUXILIARIES, SPEECH_WORDS } from '../../lexicon/scopeWords.js'
import { PAST_FORMS } from '../../lexicon/verbs.js'
import { isHeadline } from '../../mentions/headline.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** Whoever did what a number counts, as far as its sentence tells. */
export interface Agent {
  /** The words of the name, in lower case: "ada kostic"; empty for a pronoun and where there is none. */
  readonly words: readonly string[]
  /**
   * A name; a word at the opening of a sentence, where any has a capital; or a pronoun. What the last two stand for is
   * told elsewhere in the document.
   */
  readonly form: 'name' | 'opening' | 'pronoun'
}

/** Farthest that a verb may stand before its number, in tokens. */
const REACH = 10

/**
 * Whoever did what a number counts: Kostic in "Kostic landed 28 punches", in "Ada Kostic, who landed 28" and in "Kostic
 * opened the day, landed 28". Null where the verb before the number has a noun as its subject, and in a headline, whose
 * capitals name nobody.
 */
export function agentOf(tokens: readonly Token[], first: number): Agent | null {
  const verb = verbBefore(tokens, first, REACH)
  if (verb < 0 || isHeadline(tokens)) return null
  return isPronoun(tokens, verb) ? PRONOUN : subjectOf(tokens, verb)
}

const PRONOUN: Agent = { words: [], form: 'pronoun' }

function isPronoun(tokens: readonly Token[], index: number): boolean {
  return PRONOUNS.has(wordAt(tokens, index))
}

/** Subjects that stand for a person named before; "they" may be anything. */
export const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she'])

/** The nearest verb or pronoun before a token; -1 where a clause ends in between or a verb of saying stands there. */
function verbBefore(tokens: readonly Token[], end: number, reach: number): number {
  for (let index = end - 1; index >= Math.max(0, end - reach); index--) {
    const token = tokens[index]
    if (token === undefined || SPEECH_WORDS.has(token.lower) || CUTS_OFF_SUBJECT.has(token.lower)) return -1
    if (isPronoun(tokens, index) || (token.kind === 'word' && isVerb(token))) return index
  }
  return -1
}

function isVerb({ text, lower }: Token): boolean {
  if (isCapitalised(text)) return false
  if (COMMON_VERBS.has(lower) || PAST_FORMS.has(lower) || POSSESSION.has(lower)) return true
  return lower.length > 4 && lower.endsWith('ed')
}

/** "Kostic has 28 knockouts": before another verb they are no more than its auxiliaries. */
const POSSESSION: ReadonlySet<string> = new Set(['has', 'had'])

function subjectOf(tokens: readonly Token[], verb: number): Agent | null {
  let index = verb - 1
  while (AUXILIARIES.has(wordAt(tokens, index)) || /..ly$/.test(wordAt(tokens, index))) index--
  if (isPronoun(tokens, index)) return PRONOUN
  const link = wordAt(tokens, index)
  if (link === 'who') return nameAt(tokens, wordAt(tokens, index - 1) === ',' ? index - 2 : index - 1)
  if (link === ',' || link === 'and') {
    // "Kostic landed 28 punches, threw 41 and …": the verbs of one subject.
    const earlier = verbBefore(tokens, index, REACH)
    if (earlier < 0) return null
    return isPronoun(tokens, earlier) ? PRONOUN : subjectOf(tokens, earlier)
  }
  const own = nameAt(tokens, index)
  if (own !== null || FUNCTION_WORDS.has(link) || tokens[index]?.kind !== 'word') return own
  // "the Elven navy captured": the noun behind the name.
  return nameAt(tokens, index - 1)
}

/** The name that ends at a token; null where there is none. */
function nameAt(tokens: readonly Token[], last: number): Agent | null {
  let first = last
  while (first >= 0 && isNameWord(tokens[first])) first--
  const words = tokens.slice(first + 1, last + 1)
  const [opening] = words
  if (opening === undefined) return null
  const isSure =
    first >= 0 ||
    words.length > 1 ||
    (opening.kind === 'word' && opening.term.tier === TIERS - 1 && !isCommonNoun(opening.lower))
  return { words: words.map(({ lower }) => bareName(lower)), form: isSure ? 'name' : 'opening' }
}

/** "Lifeguards", "Visibility", "Investigators": words that no list has, and whose endings say that they name a kind. */
function isCommonNoun(lower: string): boolean {
  return COMMON_ENDINGS.test(lower)
}

const COMMON_ENDINGS =
  /(?:ers|ors|ists|ians|guards|men|women|tions|ments|nesses|[a-z]{3}ity|[a-z]{3}tion|[a-z]{3}ment|[a-z]{3}ness)$/

function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || !isCapitalised(token.text) || FUNCTION_WORDS.has(token.lower)) return false
  const bare = bareName(token.lower)
  return !(MONTH_BY_WORD.has(bare) || WEEKDAY_BY_WORD.has(bare))
}

/** "Kostic's crew landed": whose it is has the name without its ending. */
function bareName(lower: string): string {
  return lower.replace(/['’]s$/, '')
}
