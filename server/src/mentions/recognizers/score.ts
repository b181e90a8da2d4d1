import type { Token } from '../../document/tokens.js'
import { MONTH_BY_WORD } from '../../lexicon/calendar.js'
import { BEHIND_RANGES, RULING_WORDS, SCORE_WORDS } from '../../lexicon/scoreWords.js'
import { readWords } from '../numerals/words.js'
import type { Proposal, Recognizer } from '../recognizer.js'
import { tokenAt, wordAt } from '../sentenceReading.js'

/** "won 3-1", "a 2–1 win", "passed 52–46", "voted 9 to 3". Two whole numbers, beside a word of winning or voting. */
export const score: Recognizer = {
  name: 'score',
  begins: { word: word => word === 'to' || DASHES.has(word) || word === 'goalless' || word === 'scoreless' },
  word: ({ tokens }, index) => {
    if (/^(?:goal|score)less$/.test(wordAt(tokens, index))) return readNoGoals(tokens, index)
    const inDigits = tokenAt(tokens, index - 1)?.kind === 'number'
    const read = inDigits ? (readPair(tokens, index - 1) ?? readToPair(tokens, index - 1)) : null
    return read ?? (wordAt(tokens, index) === 'to' ? readWordPair(tokens, index) : null)
  },
}

/** "a goalless draw", "the match ended goalless", and not "his goalless run" or "a goalless first half". */
function readNoGoals(tokens: readonly Token[], index: number): Proposal | null {
  const [before, next] = [wordAt(tokens, index - 1), wordAt(tokens, index + 1)]
  const isResult = /^(?:draw|stalemate|tie|affair|encounter|contest|final|derby)$/.test(next)
  const isEnd =
    /^(?:ended|finished|finish|end|was|stayed|remained)$/.test(before) && !/^(?:at|in|until|for|till|after)$/.test(next)
  return isResult || isEnd ? { kind: 'score', first: index, last: index } : null
}

const SHORT_NUMBER = /^\d{1,3}$/

function readPair(tokens: readonly Token[], index: number): Proposal | null {
  const [left, dash, right] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (dash === undefined || !DASHES.has(dash.text) || right?.kind !== 'number' || dash.spaced !== right.spaced)
    return null
  if (!SHORT_NUMBER.test(left?.text ?? '') || !SHORT_NUMBER.test(right.text)) return null
  const next = tokens[index + 3]
  if (next !== undefined && JOINTS.has(next.text) && tokens[index + 4]?.kind === 'number' && !tokens[index + 4]?.spaced)
    return null
  const read: Proposal = { kind: 'score', first: index, last: index + 2 }
  if (next?.lower === 'up' || next?.lower === 'down') return read
  // A dash between a larger number and a smaller one joins no range.
  const falls =
    dash.text === '–' && Number(left?.text) >= Number(right.text) && !isOfCalendar(tokens, index - 1, index + 3)
  if (falls) return read
  // "Orsin (64 – 67)" ruled for two years.
  if (dash.spaced && wordAt(tokens, index - 1) === '(' && wordAt(tokens, index + 3) === ')') return null
  return (hasCue(tokens, read, SCORE_WORDS, 4) || isNextSet(tokens, index) || isOfSets(tokens, index)) &&
    !isMeasured(next, Number(left?.text), Number(right.text))
    ? read
    : null
}

/** "6-4, 6-3": a result behind another. */
function isNextSet(tokens: readonly Token[], index: number): boolean {
  const [dash, left] = [wordAt(tokens, index - 3), tokenAt(tokens, index - 4)]
  return (
    wordAt(tokens, index - 1) === ',' &&
    DASHES.has(dash) &&
    left?.kind === 'number' &&
    hasCue(tokens, { kind: 'score', first: index - 4, last: index - 2 }, SCORE_WORDS, 6)
  )
}

/** "6-4, 7-5": two results of sets in a row need no word that makes results of them. */
function isOfSets(tokens: readonly Token[], index: number): boolean {
  const isSet = (at: number): boolean => {
    const [left, dash, right] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)]
    const games = [left, right].map(Number).sort((x, y) => x - y)
    return DASHES.has(dash) && /^\d$/.test(left) && /^\d$/.test(right) && (games[1] === 6 || games[1] === 7)
  }
  const isBeside = (at: number): boolean => isSet(at) && wordAt(tokens, Math.min(at, index) + 3) === ','
  return isSet(index) && (isBeside(index + 4) || isBeside(index - 4))
}

/** "30 September – 2 October" */
function isOfCalendar(tokens: readonly Token[], before: number, after: number): boolean {
  return MONTH_BY_WORD.has(wordAt(tokens, before)) || MONTH_BY_WORD.has(wordAt(tokens, after))
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '‑', '‐'])
const JOINTS: ReadonlySet<string> = new Set(['-', '–', ':', '.', ',', '/'])

/** A rising pair before a unit or a noun in the plural is a range: "lost 10-12 pounds". */
function isMeasured(next: Token | undefined, left: number, right: number): boolean {
  return left < right && next?.kind === 'word' && BEHIND_RANGES.has(next.lower)
}

/** "voted 9 to 3" */
function readToPair(tokens: readonly Token[], index: number): Proposal | null {
  const right = tokens[index + 2]
  if (wordAt(tokens, index + 1) !== 'to' || right?.kind !== 'number') return null
  if (!SHORT_NUMBER.test(wordAt(tokens, index)) || !SHORT_NUMBER.test(right.text)) return null
  return asResult(tokens, index, index + 2, Number(wordAt(tokens, index)), Number(right.text))
}

/** "seven to two", "seven votes to two" */
function readWordPair(tokens: readonly Token[], to: number): Proposal | null {
  const last = wordAt(tokens, to - 1) === 'votes' ? to - 2 : to - 1
  const left = tokens[last]?.kind === 'word' ? readWords(tokens, last) : null
  const right = tokens[to + 1]?.kind === 'word' ? readWords(tokens, to + 1) : null
  if (left === null || right === null || left.last !== last) return null
  return asResult(tokens, last, right.last, left.number.value, right.number.value)
}

/** A falling pair that nothing follows on; a rising one would be a range. */
function asResult(tokens: readonly Token[], first: number, last: number, left: number, right: number): Proposal | null {
  const read: Proposal = { kind: 'score', first, last }
  const next = tokens[last + 1]
  const before = wordAt(tokens, first - 1)
  const ends = next === undefined || next.kind === 'mark' || AFTER_RESULT.has(next.lower)
  return left > right && ends && before !== 'from' && before !== '$' && hasCue(tokens, read, RULING_WORDS, 3)
    ? read
    : null
}

const AFTER_RESULT: ReadonlySet<string> = new Set('to in against for on that and with at after by'.split(' '))

function hasCue(
  tokens: readonly Token[],
  { first, last }: Proposal,
  cues: ReadonlySet<string>,
  reach: number,
): boolean {
  for (let index = Math.max(0, first - reach); index <= last + 3; index++)
    if (cues.has(wordAt(tokens, index))) return true
  return false
}
