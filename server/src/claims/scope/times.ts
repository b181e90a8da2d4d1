import type { Token } from '../../document/tokens.js'
import type { Mention } from '../../mentions/mention.js'
import { wordAt } from '../../mentions/sentenceReading.js'

const RELATIVE_DAYS = new Set(['yesterday', 'tomorrow', 'today', 'tonight'])
const RELATIVE_WORDS = new Set(['last', 'next', 'previous', 'prior', 'following'])
const PARTS_OF_YEAR = new Set(['first', 'second', 'third', 'fourth', 'last', 'final'])
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

/** The first words of all that follows here. */
const RELATIVE: ReadonlySet<string> = new Set([...RELATIVE_DAYS, ...RELATIVE_WORDS, ...PARTS_OF_YEAR])

/** Times that a sentence names in words, not as dates: "relative:last year", "part:first quarter". */
export function relativeTimes(tokens: readonly Token[]): readonly string[] {
  const times: string[] = []
  tokens.forEach(({ lower }, index) => {
    if (!RELATIVE.has(lower)) return
    if (RELATIVE_DAYS.has(lower)) times.push(`relative:${lower}`)
    const relative = RELATIVE_WORDS.has(lower)
    if (!relative && !PARTS_OF_YEAR.has(lower)) return
    const unit = wordAt(tokens, index + 1)
    if (relative && PERIODS.has(unit)) times.push(`relative:${lower} ${unit}`)
    if (PARTS_OF_YEAR.has(lower) && (unit === 'quarter' || unit === 'half')) times.push(`part:${lower} ${unit}`)
  })
  return times
}

/** The parts of the sentence's other dates: "year:2019", "month:6", "day:4", "weekday:1". */
export function dateParts(mention: Mention, others: readonly Mention[]): readonly string[] {
  const parts: string[] = []
  for (const { kind, timex, tokens } of others) {
    if (tokens === mention.tokens || kind !== 'date' || timex === undefined) continue
    for (const part of DATE_PARTS) {
      const value = timex.known[part]
      if (value !== undefined) parts.push(`${part}:${value}`)
    }
  }
  return parts
}

const DATE_PARTS = ['year', 'month', 'day', 'weekday'] as const

const PERIOD_OPENERS = new Set(['in', 'over', 'during', 'for', 'far', 'within', 'throughout'])
const PERIOD_DETERMINERS = new Set(['the', 'a', 'this', 'that', 'each', 'every', 'one', 'any'])

/** Tokens on each side in which a stretch of time is taken to belong to a number. */
const REACH = 8

/** The stretch of time that a figure sums up: "passengers in the year", "over the season", "so far this month". */
export function periodOf(tokens: readonly Token[], first: number, last: number): string | null {
  for (let index = Math.max(0, first - REACH); index <= last + REACH; index++) {
    const stretch = stretchAt(tokens, index)
    if (stretch !== null && (index > last || index + STRETCH_WITHIN < first)) return stretch
    const unit = wordAt(tokens, index + 2)
    if (!PERIODS.has(unit)) continue
    if (PERIOD_OPENERS.has(wordAt(tokens, index)) && PERIOD_DETERMINERS.has(wordAt(tokens, index + 1))) return unit
  }
  return null
}

/** Tokens from the word that opens a stretch to its unit, at most: "in his last two games". */
const STRETCH_WITHIN = 4

/** The part of a contest that a figure sums up: "in his last two games", "during the second half", "since week 11". */
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

/** Parts of a game or of a season, over which what is counted adds up. */
const PARTS_OF_CONTEST: ReadonlySet<string> = new Set(
  'games matches starts outings appearances rounds innings sets halves seasons round half inning lap'.split(' '),
)

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
