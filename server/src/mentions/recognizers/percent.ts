import type { Token } from '../../document/tokens.js'
import { POINT_NOUNS } from '../../lexicon/measureNouns.js'
import { amountOf, type DraftUnit } from '../draft.js'
import { impliedNumber, withOfOne } from '../impliedOne.js'
import type { Proposal, Recognizer } from '../recognizer.js'
import { type SentenceReading, tokenAt, wordAt } from '../sentenceReading.js'

const PERCENT: DraftUnit = {
  canonical: 'percent',
  dimension: 'percent',
  factor: 1,
  surface: 'percent',
  granularity: 'other',
}
const POINT: DraftUnit = {
  canonical: 'percentage point',
  dimension: 'percentage points',
  factor: 1,
  surface: 'percentage point',
  granularity: 'other',
}
const BASIS_POINT: DraftUnit = { ...POINT, factor: 0.01, surface: 'basis point' }

/** "4.5%", "60 per cent", "two percentage points", "25 basis points", "40-percent", "half a percentage point". */
export const percent: Recognizer = {
  name: 'percent',
  needs: { word: word => PERCENT_WORDS.has(word) },
  numeral: ({ tokens }, numeral) => {
    if (numeral.type === 'open') return null
    const whole = withOfOne(tokens, numeral)
    const read = readPercentUnit(tokens, whole.last + 1)
    if (read === null) return null
    return { kind: 'percent', first: numeral.first, last: read.last, amount: amountOf(whole), unit: read.unit }
  },
  begins: { word: word => IMPLYING.has(word) },
  word: ({ tokens }, index) => implied(tokens, index),
}

/** The words in which per cent and points begin. */
const PERCENT_WORDS: ReadonlySet<string> = new Set(
  '% percent pc pct per percentage basis pp ppt ppts bp bps point'.split(' '),
)

const IMPLYING: ReadonlySet<string> = new Set(['a', 'half', 'quarter'])

/** "half a per cent", "a percentage point", "a quarter point", "half a point" beside a word of rates or changes. */
function implied(tokens: SentenceReading['tokens'], index: number): Proposal | null {
  const single = wordAt(tokens, index) === 'a' && wordAt(tokens, index + 1) === 'single'
  const numeral = single
    ? { type: 'cardinal' as const, first: index, last: index + 1, low: { value: 1, lastDigit: 1 }, inWords: true }
    : impliedNumber(tokens, index)
  if (numeral === null) return null
  const unit =
    readPercentUnit(tokens, numeral.last + 1) ?? (numeral.low.value < 1 ? barePoint(tokens, numeral.last + 1) : null)
  return unit === null
    ? null
    : { kind: 'percent', first: index, last: unit.last, amount: amountOf(numeral), unit: unit.unit }
}

/** "a quarter point", "half a point": of a rate, as central banks move it. */
function barePoint(tokens: readonly Token[], start: number): PercentUnit | null {
  const index = afterHyphen(tokens, start)
  return wordAt(tokens, index) === 'point' && isOfRates(tokens, index) ? { unit: POINT, last: index } : null
}

/** A word of interest and margins stands near. */
function isOfRates(tokens: readonly Token[], index: number): boolean {
  for (let at = Math.max(0, index - 12); at < index + 8; at++) if (POINT_NOUNS.has(wordAt(tokens, at))) return true
  return false
}

interface PercentUnit {
  readonly unit: DraftUnit
  readonly last: number
}

function readPercentUnit(tokens: readonly Token[], start: number): PercentUnit | null {
  const index = afterHyphen(tokens, start)
  const word = wordAt(tokens, index)
  switch (word) {
    case '%':
    case 'percent':
    case 'pc':
    case 'pct': {
      const point = afterHyphen(tokens, index + 1)
      if (isPoint(tokens, point)) return { unit: POINT, last: point }
      return { unit: PERCENT, last: word === 'pct' && isInnerStop(tokens, index + 1) ? index + 1 : index }
    }
    case 'per': {
      const cent = afterHyphen(tokens, index + 1)
      if (wordAt(tokens, cent) !== 'cent') return null
      return isPoint(tokens, cent + 1) ? { unit: POINT, last: cent + 1 } : { unit: PERCENT, last: cent }
    }
    case 'percentage':
    case 'basis': {
      const point = afterHyphen(tokens, index + 1)
      return isPoint(tokens, point) ? { unit: word === 'basis' ? BASIS_POINT : POINT, last: point } : null
    }
    case 'pp':
    case 'ppt':
    case 'ppts':
      return tokenAt(tokens, index - 1)?.kind === 'number' ? { unit: POINT, last: index } : null
    case 'bp':
    case 'bps':
      // Where no rate is spoken of, "bps" are bits a second.
      return tokenAt(tokens, index - 1)?.kind === 'number' && isOfRates(tokens, index)
        ? { unit: BASIS_POINT, last: index }
        : null
    default:
      return null
  }
}

/** The full stop of an abbreviation: the sentence goes on behind it. */
function isInnerStop(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1]
  return wordAt(tokens, index) === '.' && next?.kind === 'word' && next.text === next.lower
}

function isPoint(tokens: readonly Token[], index: number): boolean {
  return wordAt(tokens, index) === 'point' || wordAt(tokens, index) === 'points'
}

/** The index behind a hyphen that joins two words, if one stands at `index`. */
function afterHyphen(tokens: readonly Token[], index: number): number {
  return wordAt(tokens, index) === '-' && tokens[index]?.spaced === false ? index + 1 : index
}
