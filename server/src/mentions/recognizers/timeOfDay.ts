import type { Token } from '../../document/tokens.js'
import type { Timex } from '../../values/timex.js'
import { type Proposal, recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

/** "7pm", "7:30 p.m.", "19:30", "noon", "midnight". */
export const timeOfDay = recognizer('timeOfDay', ({ tokens }) =>
  tokens.flatMap((_, index) => {
    const read = readClock(tokens, index) ?? readNamedHour(tokens, index)
    return read === null ? [] : [read]
  }),
)

function proposal(first: number, last: number, hour: number, minute: number): Proposal {
  const value = `T${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  const timex: Timex = { type: 'TIME', value, known: { hour, minute } }
  return { kind: 'time', first, last, timex }
}

function readNamedHour(tokens: readonly Token[], index: number): Proposal | null {
  const word = wordAt(tokens, index)
  if (word === 'noon' || word === 'midday') return proposal(index, index, 12, 0)
  return word === 'midnight' ? proposal(index, index, 0, 0) : null
}

/** Hours with minutes, or with a.m. or p.m., or both; a bare number is no time. */
function readClock(tokens: readonly Token[], index: number): Proposal | null {
  const token = tokens[index]
  if (token?.kind !== 'number') return null
  const dotted = /^(\d{1,2})\.(\d{2})$/.exec(token.text)
  const hour = Number(dotted?.[1] ?? token.text)
  if (!/^\d{1,2}$/.test(dotted?.[1] ?? token.text)) return null
  const before = tokens[index - 1]
  if (before !== undefined && !token.spaced && /^[:/.$£€#-]$/.test(before.text)) return null
  let last = index
  let minute = dotted === null ? 0 : Number(dotted[2])
  const colon = tokens[index + 1]
  const minutes = tokens[index + 2]
  const hasMinutes = colon?.text === ':' && !colon.spaced && /^\d{2}$/.test(minutes?.text ?? '')
  if (hasMinutes) {
    if (tokens[index + 3]?.text === ':' && tokens[index + 4]?.kind === 'number') return null
    minute = Number(minutes?.text)
    last = index + 2
  }
  const half = readHalf(tokens, last + 1)
  if (half === null && !hasMinutes) return null
  if (minute > 59 || hour > 24 || (half !== null && (hour > 12 || hour < 1))) return null
  if (half === null) return proposal(index, last, hour % 24, minute)
  return proposal(index, half.last, (hour % 12) + (half.afternoon ? 12 : 0), minute)
}

/** "am", "a.m.", "PM". */
function readHalf(tokens: readonly Token[], index: number): { afternoon: boolean; last: number } | null {
  const word = wordAt(tokens, index)
  if (word === 'am' || word === 'pm') return { afternoon: word === 'pm', last: index }
  if ((word !== 'a' && word !== 'p') || wordAt(tokens, index + 1) !== '.' || wordAt(tokens, index + 2) !== 'm')
    return null
  const stop = wordAt(tokens, index + 3) === '.' && tokens[index + 3]?.spaced === false
  return { afternoon: word === 'p', last: index + (stop ? 3 : 2) }
}
