import type { Token } from '../../document/tokens.js'
import { knownFields, type TimeTerm, termValue } from '../../values/timeTerm.js'
import type { Timex } from '../../values/timex.js'
import type { Proposal, Recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'
import { isClock, mayBeginTimex, readTimex } from '../timex/readTimex.js'
import { isDay } from '../timex/relativeDay.js'
import type { TimexReading } from '../timex/timexReading.js'

/**
 * Dates and clock times, whole or in part, absolute or relative: "4 June 2025", "mid-January", "the 1960s", "next
 * Friday", "yesterday evening", "the last week of May", "June 4–6", "19:30", "half past seven", "9am to 5pm GMT".
 */
export const timex: Recognizer = {
  name: 'timex',
  begins: { word: mayBeginTimex, digits: true },
  word: ({ tokens }, index, previous) => {
    const reading = settled(tokens, readTimex(tokens, index), previous)
    return reading === null ? null : proposalOf(withArticle(tokens, reading))
  },
}

/** "at 8" is a time only beside a day: "tonight at 8", "at 8 on Friday". */
function settled(tokens: readonly Token[], reading: TimexReading | null, before: Proposal | null): TimexReading | null {
  if (reading === null || !reading.weak || !isClock(reading.term)) return reading
  if (before?.kind === 'date' && before.last >= reading.first - 2) return reading
  const next = wordAt(tokens, reading.last + 1) === 'on' ? reading.last + 2 : reading.last + 1
  const behind = readTimex(tokens, next)
  return behind !== null && !isClock(behind.term) && isDay(behind.term) ? reading : null
}

/** The article belongs to what stands behind it: "the 1960s", "the end of June", "the previous year". */
function withArticle(tokens: readonly Token[], reading: TimexReading): TimexReading {
  const { first, term } = reading
  return wordAt(tokens, first - 1) === 'the' && TAKES_ARTICLE.has(term.type)
    ? { ...reading, first: first - 1 }
    : reading
}

const TAKES_ARTICLE: ReadonlySet<TimeTerm['type']> = new Set([
  'era',
  'yearPart',
  'portion',
  'periodOf',
  'nth',
  'nearest',
  'weekdays',
  'within',
  'dayPart',
  'period',
])

function proposalOf({ first, last, term, zone, anchor, order }: TimexReading): Proposal {
  const timex: Timex = {
    type: isClock(term) ? 'TIME' : 'DATE',
    value: termValue(term),
    ...(term.type === 'portion' ? { mod: term.portion } : {}),
    known: knownFields(term),
    term,
    ...(anchor === undefined ? {} : { anchor }),
    ...(order === undefined ? {} : { order }),
    ...(zone === undefined ? {} : { zone }),
  }
  return { kind: isClock(term) ? 'time' : 'date', first, last, timex }
}
