import type { Token } from '../../document/tokens.js'
import { ORDINALS, TENS } from '../../lexicon/numerals.js'
import { wholeNumber } from '../../values/writtenNumber.js'
import type { DraftUnit } from '../draft.js'
import { recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

const ORDINAL: DraftUnit = { canonical: '', dimension: 'ordinal', factor: 1, surface: '', granularity: 'other' }

/** "21st", "fifth", "twenty-first", "third-largest". */
export const ordinal = recognizer('ordinal', ({ tokens }) =>
  tokens.flatMap((token, index) => {
    const read = token.kind === 'number' ? digits(tokens, index) : words(tokens, index)
    if (read === null) return []
    const amount = { type: 'cardinal' as const, low: wholeNumber(read.value) }
    return [{ kind: 'ordinal' as const, first: index, last: read.last, amount, unit: ORDINAL }]
  }),
)

interface ReadOrdinal {
  readonly value: number
  readonly last: number
}

function digits(tokens: readonly Token[], index: number): ReadOrdinal | null {
  const suffix = tokens[index + 1]
  if (suffix === undefined || suffix.spaced || !/^(?:st|nd|rd|th)$/i.test(suffix.text)) return null
  const value = Number((tokens[index]?.text ?? '').replaceAll(',', ''))
  return Number.isInteger(value) && value > 0 ? { value, last: index + 1 } : null
}

function words(tokens: readonly Token[], index: number): ReadOrdinal | null {
  const token = tokens[index]
  if (token?.kind !== 'word') return null
  const tens = TENS.get(token.lower)
  const hyphen = tokens[index + 1]
  if (tens !== undefined) {
    // "twenty-first", "twenty first"; "twenty second" may be a delay.
    const joint = hyphen?.text === '-' && !hyphen.spaced ? 1 : 0
    const unit = ORDINALS.get(wordAt(tokens, index + 1 + joint))
    if (unit === undefined || unit >= 10 || (joint === 0 && unit === 2)) return null
    return { value: tens + unit, last: index + 1 + joint }
  }
  const value = ORDINALS.get(token.lower)
  if (value === undefined || isOtherWord(tokens, index)) return null
  return { value, last: index }
}

/** "ten seconds" is a unit and plural; "First," and "Second," number arguments; "a third of" is a fraction; "at first" a phrase. */
function isOtherWord(tokens: readonly Token[], index: number): boolean {
  const before = wordAt(tokens, index - 1)
  const after = wordAt(tokens, index + 1)
  if (index === 0 && after === ',') return true
  if (tokens[index - 1]?.kind === 'number' || (before === 'a' && after === 'of')) return true
  if (before === 'at' || before === '-') return true
  return wordAt(tokens, index) === 'second' && (before === 'per' || before === 'a') && !/^[a-z]/.test(after)
}
