import { isPlural } from '../../document/lemma.js'
import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD, WEEKDAY_BY_WORD } from '../../lexicon/calendar.js'
import { CUTS_OFF_TIME } from '../../lexicon/clauseWords.js'
import { FUNCTION_WORDS } from '../../lexicon/functionWords.js'
import { LAST_DAY_PREPOSITIONS, MOMENT_WORDS, type Moment, OCCASIONS } from '../../lexicon/moments.js'
import { PERIOD_NOUNS } from '../../lexicon/timeWords.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'

/** Tokens on either side of a time within which its clause is looked at. */
const REACH = 14

/**
 * Which moment of a thing a day or an hour is: "doors open at 7pm", "applications close on 30 April", "until 4 June".
 * Null where no word of its clause tells.
 */
export function momentOf(tokens: readonly Token[], { tokens: { first, last } }: Mention): Moment | null {
  const clause = clauseBefore(tokens, first)
  const told = clause.flatMap(({ lower }) => MOMENT_WORDS.get(lower) ?? [])
  if (told.includes('doors')) return 'doors'
  if (told.includes('preview')) return 'preview'
  if (isLastDay(tokens, first)) return 'end'
  // "The closure begins on 13 March" is when something is closed.
  if (CLOSING.has(clause.find(({ lower }) => MOMENT_WORDS.has(lower))?.lower ?? '') && told.at(-1) === 'begin')
    return 'end'
  return told.at(-1) ?? momentBehind(tokens, last + 1) ?? momentOfSubject(tokens, first)
}

const CLOSING: ReadonlySet<string> = new Set(['closure', 'closing', 'shutdown'])

/** The words from the head of the clause to a time, but for other times. */
function clauseBefore(tokens: readonly Token[], first: number): readonly Token[] {
  let start = first
  while (start > Math.max(0, first - REACH) && !CUTS_OFF_TIME.has(wordAt(tokens, start - 1))) start--
  const clause = tokens.slice(start, first)
  // "doors at 7pm, the trio at 8pm": another time has the words before it.
  const other = clause.findLastIndex(({ kind }, index) => kind === 'number' && index > 0)
  return other < 0 ? clause : clause.slice(other + 1)
}

/** "The funeral of Ilse Thorn, who wove the banners, was held on": the noun of the happening with which the sentence opens. */
function momentOfSubject(tokens: readonly Token[], first: number): Moment | null {
  const opening = tokens.slice(0, Math.min(first, OPENING))
  return (
    opening
      .map(({ lower }) => MOMENT_WORDS.get(lower))
      .find(moment => moment !== undefined && HAPPENINGS.has(moment)) ?? null
  )
}

/** Words of the noun phrase that opens a sentence. */
const OPENING = 4
const HAPPENINGS: ReadonlySet<Moment> = new Set<Moment>(['burial', 'wedding', 'birth', 'death', 'celebrate', 'arrest'])

function momentBehind(tokens: readonly Token[], start: number): Moment | null {
  for (let index = start; index < start + REACH; index++) {
    const word = wordAt(tokens, index)
    if (word === '' || /^(?:[.;:!?]|and|but|after|before)$/.test(word) || tokens[index]?.kind === 'number') return null
    const moment = MOMENT_WORDS.get(word)
    if (moment !== undefined) return moment
  }
  return null
}

function isLastDay(tokens: readonly Token[], first: number): boolean {
  const word = wordAt(tokens, first - 1)
  if (word === 'than') return wordAt(tokens, first - 2) === 'later' && wordAt(tokens, first - 3) === 'no'
  return LAST_DAY_PREPOSITIONS.has(word) || (word === 'to' && wordAt(tokens, first - 2) === 'up')
}

/**
 * Which of several occasions of a clause a day or an hour belongs to: "the first ferry", "the soft opening", "the next
 * market", "officially opened".
 */
export function occasionsBefore(tokens: readonly Token[], { tokens: { first, last } }: Mention): readonly string[] {
  const found = new Set<string>()
  for (let index = last + REACH; index >= Math.max(0, first - REACH); index--) {
    if (index >= first && index <= last) continue
    const word = wordAt(tokens, index)
    if (index < first && CUTS_OFF_TIME.has(word)) break
    if (OCCASIONS.has(word) && tellsOccasion(tokens, index, word)) found.add(plain(word))
  }
  return [...found].sort()
}

/** "last week" and "late on Friday" tell the time itself; "early applicants" are some of them. */
function tellsOccasion(tokens: readonly Token[], index: number, word: string): boolean {
  const next = wordAt(tokens, index + 1)
  if (tokens[index + 1]?.kind !== 'word' || FUNCTION_WORDS.has(next)) return false
  if (PERIOD_NOUNS.has(next) || WEEKDAY_BY_WORD.has(next) || MONTH_BY_WORD.has(next)) return false
  return (word !== 'early' && word !== 'late') || isPlural(next)
}

function plain(word: string): string {
  if (word === 'officially') return 'official'
  if (word === 'formally' || word === 'formal' || word === 'ceremonial') return 'official'
  return word === 'final' ? 'last' : word
}
