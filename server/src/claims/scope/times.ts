import type { Token } from '../../document/tokens.js'
import { REQUESTS } from '../../lexicon/moments.js'
import {
  PARTS_OF_CONTEST,
  PARTS_OF_YEAR,
  PERIOD_DETERMINERS,
  PERIOD_OPENERS,
  PERIODS,
  RHYTHM_UNITS,
} from '../../lexicon/periods.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'

const RELATIVE_DAYS = new Set(['yesterday', 'tomorrow', 'today', 'tonight'])
const RELATIVE_WORDS = new Set(['last', 'next', 'previous', 'prior', 'following'])

/** The first words of all that follows here. */
const NAMING: ReadonlySet<string> = new Set([...RELATIVE_DAYS, ...RELATIVE_WORDS, ...PARTS_OF_YEAR.keys()])

/** A time that a sentence names in words, with the token at which it begins. */
export interface NamedTime {
  readonly time: string
  readonly index: number
}

/** Times that a sentence names in words, not as dates: "relative:last year", "quarter:1". */
export function namedTimes(tokens: readonly Token[]): readonly NamedTime[] {
  const times: NamedTime[] = []
  tokens.forEach(({ lower }, index) => {
    if (!NAMING.has(lower)) return
    if (RELATIVE_DAYS.has(lower)) times.push({ time: `relative:${lower}`, index })
    // "first-half profits"
    const unit = wordAt(tokens, index + 1) === '-' ? wordAt(tokens, index + 2) : wordAt(tokens, index + 1)
    const part = PARTS_OF_YEAR.get(lower)
    if (part !== undefined && (unit === 'quarter' || unit === 'half')) times.push({ time: `${unit}:${part}`, index })
    else if (RELATIVE_WORDS.has(lower) && PERIODS.has(unit)) times.push({ time: `relative:${lower} ${unit}`, index })
  })
  return times
}

/** The named times of a sentence that are not the mention's own words. */
export function timesBeside({ tokens: { first, last } }: Mention, named: readonly NamedTime[]): readonly string[] {
  return named.flatMap(({ time, index }) => (index >= first && index <= last ? [] : [time]))
}

/** The parts of the sentence's other dates: "year:2019", "quarter:3", "month:6", "day:4", "weekday:1". */
export function dateParts(mention: Mention, others: readonly Mention[]): readonly string[] {
  const parts: string[] = []
  const own = ownDate(mention, others)
  for (const { kind, timex, tokens } of own === null ? others : [own]) {
    if (tokens === mention.tokens || kind !== 'date' || timex === undefined) continue
    for (const part of DATE_PARTS) {
      const value = timex.known[part]
      if (value !== undefined) parts.push(`${part}:${value}`)
    }
    const [, unit, part] = /-([QH])(\d)$/.exec(timex.value) ?? []
    if (unit !== undefined) parts.push(`${unit === 'Q' ? 'quarter' : 'half'}:${part}`)
  }
  return parts
}

/**
 * The date of a figure in a sentence that goes through figures and dates by turns: "In 2023 it drew 41,200 and in 2022
 * 38,100", "41,200 in 2023 and 38,100 in 2022". Null in any other: there every date may hold for every figure.
 */
function ownDate(mention: Mention, others: readonly Mention[]): Mention | null {
  const turns = others.filter(({ kind }) => kind === 'date' || PLACED_KINDS.has(kind))
  const place = turns.findIndex(({ tokens }) => tokens === mention.tokens)
  const isByTurns = turns.every(({ kind }, index) => (kind === 'date') === (turns[index % 2]?.kind === 'date'))
  if (place < 0 || turns.length < 4 || turns.length % 2 === 1 || !isByTurns || mention.kind === 'date') return null
  if ((turns[0]?.kind === 'date') === (turns[1]?.kind === 'date')) return null
  return turns[place % 2 === 0 ? place + 1 : place - 1] ?? null
}

const DATE_PARTS = ['year', 'month', 'day', 'weekday'] as const

/** "over the full year", "for the whole season" */
const WHOLE_WORDS: ReadonlySet<string> = new Set(['full', 'whole', 'entire'])

/** Tokens on each side in which a stretch of time is taken to belong to a number. */
const REACH = 8

/** The stretch of time that a figure sums up: "passengers in the year", "over the season", "so far this month". */
export function periodOf(tokens: readonly Token[], first: number, last: number): string | null {
  for (let index = Math.max(0, first - REACH); index <= last + REACH; index++) {
    // "nine hurt over weekend", as headlines have it.
    if (wordAt(tokens, index) === 'over' && wordAt(tokens, index + 1) === 'weekend') return 'weekend'
    const stretch = stretchAt(tokens, index)
    if (stretch !== null && (index > last || index + STRETCH_WITHIN < first)) return stretch
    const behind = index + (WHOLE_WORDS.has(wordAt(tokens, index + 2)) ? 3 : 2)
    const unit = wordAt(tokens, behind)
    if (!PERIODS.has(unit) || (behind >= first && behind <= last) || isOfRank(tokens, index - 1)) continue
    if (PERIOD_OPENERS.has(wordAt(tokens, index)) && PERIOD_DETERMINERS.has(wordAt(tokens, index + 1))) return unit
  }
  return null
}

/** "the most in a decade", "for the first time in a year": how rare it is, and no stretch that was summed up. */
function isOfRank(tokens: readonly Token[], index: number): boolean {
  return /^(?:most|least|best|worst|time|only|first|\p{L}{3,}est)$/u.test(wordAt(tokens, index))
}

/** After how long a count begins anew: "5,000 bicycles a week", "each week 5,000 bicycles"; null where it is counted once. */
export function countedAnew(tokens: readonly Token[], first: number, last: number): string | null {
  for (let index = Math.max(0, first - RHYTHM_BEFORE); index <= last + RHYTHM_BEHIND; index++) {
    if (index >= first && index <= last) continue
    const [word, next] = [wordAt(tokens, index), wordAt(tokens, index + 1)]
    if (index > last && /^[.,;:()]$/.test(word)) return null
    if (!RHYTHM_UNITS.has(next)) continue
    if (word === 'each' || word === 'every') return next
    const isLater = /^(?:later|earlier|ago|before|after|old|-|long|to|for|in)$/.test(wordAt(tokens, index + 2))
    if (index > last && (word === 'a' || word === 'an' || word === 'per') && !isLater) return next
  }
  return null
}

/** Tokens before and behind a count within which its rhythm stands. */
const RHYTHM_BEFORE = 3
const RHYTHM_BEHIND = 4

/** Tokens from the word that opens a stretch to its unit, at most: "in her last three races". */
const STRETCH_WITHIN = 4

/** The part of a contest that a figure sums up: "in her last three races", "during the second half", "since round 9". */
function stretchAt(tokens: readonly Token[], index: number): string | null {
  if (!PERIOD_OPENERS.has(wordAt(tokens, index))) return null
  for (let at = index + 1; at <= index + STRETCH_WITHIN; at++) {
    const token = tokens[at]
    if (token === undefined || token.kind === 'mark') return null
    if (PARTS_OF_CONTEST.has(token.lower))
      return tokens
        .slice(index + 1, at + 1)
        .map(({ lower }) => lower)
        .join(' ')
  }
  return null
}

/** "as of 16 May", and "By August 2015" or "Before 2016" at the head of a sentence: until when something was counted. */
export function isAsOf(tokens: readonly Token[], { kind, tokens: { first } }: Mention): boolean {
  if (kind !== 'date') return false
  const word = wordAt(tokens, first - 1)
  if (word === 'of') return wordAt(tokens, first - 2) === 'as'
  // "Residents have until 30 April": a last day, and no state of things.
  if (/^(?:have|has|had)$/.test(wordAt(tokens, first - 2))) return false
  return first - 1 <= HEAD && !REQUESTS.has(wordAt(tokens, 0)) && /^(?:by|before|after|until|since|through)$/.test(word)
}

/** Kinds that a date in their sentence places in time. */
const PLACED_KINDS: ReadonlySet<string> = new Set(['quantity', 'money', 'percent', 'measure', 'duration'])

/** Tokens at the head of a sentence in which a date sets the time for all that follows: "In 2023 the parade drew …". */
const HEAD = 3

/** True for a date that tells when another claim of its sentence holds: "412 boats in 2023", but not "founded in 1978 by three sisters". */
export function placesOthers(mention: Mention, others: readonly Mention[]): boolean {
  const { first } = mention.tokens
  return (
    mention.kind === 'date' &&
    others.some(({ kind, tokens }) => PLACED_KINDS.has(kind) && (tokens.first < first || first <= HEAD))
  )
}
