import type { Token } from '../../document/tokens.js'
import type { TimeUnit } from '../../lexicon/timeWords.js'
import type { TimeTerm } from '../../values/timeTerm.js'
import type { Draft } from '../draft.js'
import type { Refiner } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'
import { readTimex } from '../timex/readTimex.js'
import { isDay } from '../timex/relativeDay.js'

/**
 * Sees from which point a duration counts, by the words around it: "18 months ago" from the document's date, "two
 * days later" from the day named before, "three days after Christmas" from that; "the past 18 months" end now, and
 * "from 4 June for ten days" runs from there. The mention stays the duration that was written.
 */
export const anchor: Refiner = {
  name: 'anchor',
  refine: (drafts, { tokens }) =>
    drafts.map(draft => {
      if (draft.kind !== 'duration' || draft.timex === undefined) return draft
      const length = lengthOf(draft)
      const found = length === null ? null : (anchorOf(tokens, draft, length) ?? runFrom(tokens, drafts, draft, length))
      if (found === null) return draft
      const { term, text } = found
      const timex = { ...draft.timex, term, ...(text ? { anchor: 'text' as const } : {}) }
      return { ...draft, timex, refiners: [...draft.refiners, 'anchor'] }
    }),
}

interface Length {
  readonly count: number
  readonly unit: TimeUnit
}

interface Anchored {
  readonly term: TimeTerm
  /** True where the point is the one named before in the text. */
  readonly text?: boolean
}

const UNITS: ReadonlyMap<string, readonly [TimeUnit, number]> = new Map<string, readonly [TimeUnit, number]>([
  ['second', ['second', 1]],
  ['minute', ['minute', 1]],
  ['hour', ['hour', 1]],
  ['day', ['day', 1]],
  ['week', ['week', 1]],
  ['fortnight', ['week', 2]],
  ['month', ['month', 1]],
  ['quarter', ['quarter', 1]],
  ['year', ['year', 1]],
  ['decade', ['decade', 1]],
  ['century', ['century', 1]],
])

/** The length that was written; null for a range and for a number that the words leave open. */
function lengthOf({ amount, unit }: Draft): Length | null {
  const found = UNITS.get(unit?.surface ?? '')
  if (found === undefined || amount === undefined || amount.high !== undefined) return null
  if (amount.type !== 'cardinal' && amount.type !== 'fraction') return null
  const [timeUnit, factor] = found
  return { count: amount.low.value * factor, unit: timeUnit }
}

function anchorOf(tokens: readonly Token[], draft: Draft, length: Length): Anchored | null {
  const first = Math.min(draft.first, draft.hedge?.first ?? draft.first)
  const last = Math.max(draft.last, draft.hedge?.last ?? draft.last)
  return (
    runBefore(tokens, first, last + 1, length) ??
    behind(tokens, last + 1, length) ??
    windowWithin(tokens, draft, length) ??
    before(tokens, first - 1, length)
  )
}

/** "for ten days from 18 December": a stretch, and not the day at its end. */
function runBefore(tokens: readonly Token[], first: number, index: number, length: Length): Anchored | null {
  if (wordAt(tokens, first - 1) !== 'for') return null
  const starting = /^(?:starting|beginning)$/.test(wordAt(tokens, index)) ? index + 1 : index
  if (!/^(?:from|on|at)$/.test(wordAt(tokens, starting)) || (wordAt(tokens, starting) !== 'from' && starting === index))
    return null
  const point = readTimex(tokens, wordAt(tokens, starting + 1) === 'the' ? starting + 2 : starting + 1)
  return point === null || !isPoint(point.term) ? null : { term: { type: 'run', ...length, from: point.term } }
}

/** "from 18 December for ten days", "4pm for 30 minutes": the day or the hour stands straight before. */
function runFrom(
  tokens: readonly Token[],
  drafts: readonly Draft[],
  { first }: Draft,
  length: Length,
): Anchored | null {
  if (wordAt(tokens, first - 1) !== 'for') return null
  const from = drafts.find(({ last, timex }) => last === first - 2 && timex?.term !== undefined)?.timex?.term
  return from === undefined || !isPoint(from) ? null : { term: { type: 'run', ...length, from } }
}

/** A day or an hour, from which something may run on. */
function isPoint(term: TimeTerm): boolean {
  return term.type === 'clock' || (isDay(term) && term.type !== 'dayPart')
}

function shift({ count, unit }: Length, from?: TimeTerm): TimeTerm {
  return { type: 'shift', count, unit, ...(from === undefined ? {} : { from }) }
}

function back({ count, unit }: Length): Length {
  return { count: -count, unit }
}

/** "ago", "earlier", "later", "from now", "after Christmas", "before the end of June". */
function behind(tokens: readonly Token[], index: number, length: Length): Anchored | null {
  const word = wordAt(tokens, index)
  switch (word) {
    case 'ago':
    case 'back':
      return { term: shift(back(length)) }
    case 'hence':
    case 'away':
      return { term: shift(length) }
    case 'earlier':
    case 'previously':
      return { term: shift(back(length)), text: true }
    case 'later':
    case 'afterwards':
      return { term: shift(length), text: true }
    case 'from':
      return fromPoint(tokens, index + 1, length)
    case 'after':
    case 'before':
      return besidePoint(tokens, index, word === 'after' ? length : back(length))
    default:
      return null
  }
}

/** "from now", "from today", "from Friday". */
function fromPoint(tokens: readonly Token[], index: number, length: Length): Anchored | null {
  const start = wordAt(tokens, index) === 'right' ? index + 1 : index
  if (wordAt(tokens, start) === 'now') return { term: shift(length) }
  if (wordAt(tokens, start) === 'then') return { term: shift(length), text: true }
  return besidePoint(tokens, index - 1, length)
}

/** "after Christmas" counts from Christmas; "before" at the end of a clause from what was named before. */
function besidePoint(tokens: readonly Token[], index: number, length: Length): Anchored | null {
  const next = tokens[index + 1]
  const start = next?.lower === 'the' ? index + 2 : index + 1
  const point = readTimex(tokens, start)
  if (point !== null) return { term: shift(length, point.term) }
  return next === undefined || /^[.,;:!?)]$/.test(next.text) ? { term: shift(length), text: true } : null
}

/** Words that make a window of the duration behind them, ending or beginning now. */
const WINDOWS: ReadonlyMap<string, -1 | 1> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['next', 1],
  ['coming', 1],
  ['upcoming', 1],
  ['following', 1],
])

/** "the two coming weeks", "three preceding years": between the number and its unit. */
function windowWithin(tokens: readonly Token[], { first, last }: Draft, length: Length): Anchored | null {
  const word = wordAt(tokens, last - 1)
  return last - 1 > first && WINDOWS.has(word) ? windowBy(word, length) : null
}

function windowBy(word: string, { count, unit }: Length): Anchored | null {
  const window = WINDOWS.get(word)
  if (window === undefined) return null
  const text = word === 'preceding' || word === 'following' || word === 'previous'
  return { term: { type: 'window', count: window * count, unit }, ...(text ? { text } : {}) }
}

/** "the past 18 months", "in two weeks", "within three days". */
function before(tokens: readonly Token[], index: number, length: Length): Anchored | null {
  const word = wordAt(tokens, index)
  const window = windowBy(word, length)
  if (window !== null) return window
  if (word === 'within' || word === '+') return { term: shift(length) }
  return (word === 'in' || word === 'after') && !isRetrospective(tokens, index) ? { term: shift(length) } : null
}

/** "rose by a third in two years" looks back: a past tense before it takes the future from "in". */
function isRetrospective(tokens: readonly Token[], index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - 12); at--) {
    const word = wordAt(tokens, at)
    if (/^(?:will|would|shall|should|must|expects?|plans?|due|going|is|are)$/.test(word)) return false
    if (
      /^(?:was|were|had|did|rose|fell|grew|took|ran|won|lost|made|cut|hit|went|came|became|built|once|twice|times)$/.test(
        word,
      )
    )
      return true
    if (word.length > 4 && word.endsWith('ed')) return true
  }
  return false
}
