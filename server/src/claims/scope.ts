import type { Token } from '../document/tokens.js'
import {
  BASELINE_WORDS,
  CHANGE_WORDS,
  NEGATIONS,
  PLANNED_WORDS,
  POSSIBLE_WORDS,
  RESTRICTIONS,
  SPEECH_WORDS,
} from '../lexicon/scopeWords.js'
import type { Mention } from '../mentions/mention.js'
import { wordAt } from '../mentions/sentenceReading.js'
import type { Subject } from './subject.js'

/** How firmly the text stands behind a claim. */
export type Modality = 'stated' | 'planned' | 'possible' | 'negated'

/**
 * The limits within which a claim holds. Two claims are compared only when their scopes are compatible; see
 * `facts/blockers.ts`. All words are lemmas in lower case, sorted.
 */
export interface Scope {
  /** Words that pick out a part, an addition or a remainder ("additional", "initial", "main", "woman", "wounded"). */
  readonly restrictions: readonly string[]
  /** Times in the sentence that are not the claim's own value: "year:2019", "month:6", "weekday:1", "relative:last year". */
  readonly times: readonly string[]
  readonly modality: Modality
  /** The stretch of time that a figure sums up: "in the year", "a month"; null where the text names none. */
  readonly period: string | null
  /** A date that tells when another claim of its sentence holds ("412 boats in 2023") and is no fact of its own. */
  readonly placesOthers: boolean
  /** A comparison's baseline: "up from 40", "against 12 last year". */
  readonly baseline: boolean
  /** By how much something changed ("rose 4 %", "up $3 million"), and not what it came to. */
  readonly change: boolean
  /** Who is quoted or cited for it, where the sentence says so; null for the document's own voice. */
  readonly speaker: string | null
  /** True inside quotation marks. */
  readonly quoted: boolean
}

/** Tokens on each side of a mention in which a word of planning, doubt or denial is taken to govern it. */
const REACH = 6

export function scopeOf(
  tokens: readonly Token[],
  mention: Mention,
  subject: Subject,
  others: readonly Mention[],
): Scope {
  const { first, last } = mention.tokens
  return {
    restrictions: restrictionsOf(tokens, mention, subject),
    times: timesOf(tokens, mention, others),
    period: periodOf(tokens, first, last),
    placesOthers: mention.kind === 'date' && others.some(({ kind }) => PLACED_KINDS.has(kind)),
    modality: modalityOf(tokens, first),
    baseline: isBaseline(tokens, first),
    change: isChange(tokens, first, last),
    speaker: tokens.some(token => SPEECH_WORDS.has(token.lower)) ? speakerOf(tokens) : null,
    quoted: isQuoted(tokens, first, last),
  }
}

function restrictionsOf(tokens: readonly Token[], { tokens: { first, last } }: Mention, subject: Subject): string[] {
  const near = [wordAt(tokens, first - 1), wordAt(tokens, first - 2), wordAt(tokens, last + 1)]
  const words = [
    DIMENSIONS.get(wordAt(tokens, last + 1)) ?? '',
    ...near,
    ...subject.modifiers,
    ...followers(tokens, last, subject),
  ]
  return [...new Set(words.filter(word => RESTRICTIONS.has(word) || DIMENSION_NAMES.has(word)))].sort()
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

/** Dates and relative times of the sentence, as words that can be compared by their part before the colon. */
function timesOf(tokens: readonly Token[], mention: Mention, others: readonly Mention[]): string[] {
  const times = new Set<string>()
  for (const other of others) {
    if (other === mention || other.kind !== 'date' || other.timex === undefined) continue
    const { year, month, day, weekday } = other.timex.known
    if (year !== undefined) times.add(`year:${year}`)
    if (month !== undefined) times.add(`month:${month}`)
    if (day !== undefined) times.add(`day:${day}`)
    if (weekday !== undefined) times.add(`weekday:${weekday}`)
  }
  tokens.forEach((token, index) => {
    const unit = wordAt(tokens, index + 1)
    if (RELATIVE_DAYS.has(token.lower)) times.add(`relative:${token.lower}`)
    if (RELATIVE_WORDS.has(token.lower) && PERIODS.has(unit)) times.add(`relative:${token.lower} ${unit}`)
    if (ORDINAL_PERIODS.has(token.lower) && (unit === 'quarter' || unit === 'half'))
      times.add(`part:${token.lower} ${unit}`)
  })
  return [...times].sort()
}

const RELATIVE_DAYS = new Set(['yesterday', 'tomorrow', 'today', 'tonight'])
const RELATIVE_WORDS = new Set(['last', 'next', 'previous', 'prior', 'following'])
const ORDINAL_PERIODS = new Set(['first', 'second', 'third', 'fourth', 'last', 'final'])
const PERIODS = new Set([
  'year',
  'month',
  'week',
  'quarter',
  'season',
  'decade',
  'century',
  'summer',
  'winter',
  'spring',
  'autumn',
  'fall',
])

/** Kinds that a date in their sentence places in time. */
const PLACED_KINDS: ReadonlySet<string> = new Set(['quantity', 'money', 'percent', 'measure', 'duration'])

/** "passengers in the year", "over the season", "so far this month", "annual". */
function periodOf(tokens: readonly Token[], first: number, last: number): string | null {
  for (let index = Math.max(0, first - 8); index <= last + 8; index++) {
    const opens = PERIOD_OPENERS.has(wordAt(tokens, index)) && PERIOD_DETERMINERS.has(wordAt(tokens, index + 1))
    if (opens && PERIODS.has(wordAt(tokens, index + 2))) return wordAt(tokens, index + 2)
  }
  return null
}

const PERIOD_OPENERS = new Set(['in', 'over', 'during', 'for', 'far', 'within', 'throughout'])
const PERIOD_DETERMINERS = new Set(['the', 'a', 'this', 'that', 'each', 'every', 'one', 'any'])

function modalityOf(tokens: readonly Token[], first: number): Modality {
  let modality: Modality = 'stated'
  for (let index = Math.max(0, first - REACH); index < first; index++) {
    const word = wordAt(tokens, index)
    if (NEGATIONS.has(word) && first - index <= 3 && !isBoundNegation(tokens, index)) return 'negated'
    if (POSSIBLE_WORDS.has(word)) modality = 'possible'
    else if (PLANNED_WORDS.has(word) && modality === 'stated') modality = 'planned'
  }
  return modality
}

/** In "no more than 40" and "not less than 12" the negation belongs to the hedge. */
function isBoundNegation(tokens: readonly Token[], index: number): boolean {
  return /^(?:more|less|fewer|later|earlier|only|quite)$/.test(wordAt(tokens, index + 1))
}

function isBaseline(tokens: readonly Token[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - 3); index--) {
    if (tokens[index]?.kind === 'number') return false
    const word = wordAt(tokens, index)
    if (BASELINE_WORDS.has(word)) return true
    if (word === 'than' && wordAt(tokens, index + 1) === 'the') return true
  }
  return false
}

/** "rose 4 %", "by 12", "up 40", "a 3 % fall": a verb or noun of change that touches the number, without "to". */
function isChange(tokens: readonly Token[], first: number, last: number): boolean {
  const before = wordAt(tokens, first - 1)
  if (CHANGE_WORDS.has(before) || before === 'by' || before === 'up' || before === 'down') return true
  return CHANGE_WORDS.has(wordAt(tokens, last + 1)) || CHANGE_WORDS.has(wordAt(tokens, last + 2))
}

/** The name nearest to a word of saying, in lower case: "averill ferries". */
function speakerOf(tokens: readonly Token[]): string | null {
  const verb = tokens.findIndex(token => SPEECH_WORDS.has(token.lower))
  for (let distance = 1; distance <= 6; distance++) {
    for (const index of [verb - distance, verb + distance]) {
      const token = tokens[index]
      if (token?.kind === 'word' && index > 0 && isCapitalised(token.text)) return nameAround(tokens, index)
    }
  }
  return null
}

/** The whole run of capitalised words, so that one source is one speaker however it is cited. */
function nameAround(tokens: readonly Token[], index: number): string {
  let first = index
  let last = index
  while (isCapitalised(tokens[first - 1]?.text ?? '')) first--
  while (isCapitalised(tokens[last + 1]?.text ?? '')) last++
  return tokens
    .slice(first, last + 1)
    .map(token => token.lower)
    .join(' ')
}

function isCapitalised(text: string): boolean {
  const first = text.charAt(0)
  return first !== first.toLowerCase()
}

function isQuoted(tokens: readonly Token[], first: number, last: number): boolean {
  const opens = tokens.slice(0, first).filter(token => /^[“"]$/.test(token.text)).length
  const closes = tokens.slice(0, first).filter(token => token.text === '”').length
  const straight = tokens.slice(0, first).filter(token => token.text === '"').length
  const laterClose = tokens.slice(last + 1).some(token => token.text === '”' || token.text === '"')
  return straight > 0 ? straight % 2 === 1 && laterClose : opens > closes
}
