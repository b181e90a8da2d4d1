import type { Token } from '../../document/tokens.js'
import { type Proposal, recognizer } from '../recognizer.js'
import { wordAt } from '../sentenceReading.js'

/** Words near a pair of numbers that make a score, a result or a vote of it. */
const CUES = new Set(
  'won win wins beat beats beaten lost lose loses drew draw defeat defeated victory score scored led lead trailed vote voted votes passed approved rejected tied final half aggregate defeating beating edged'.split(
    ' ',
  ),
)

/** "won 3-1", "a 2–1 win", "passed 52–46". Two whole numbers and a dash, beside a word of winning or voting. */
export const score = recognizer('score', ({ tokens }) =>
  tokens.flatMap((token, index) => {
    const read = token.kind === 'number' ? readPair(tokens, index) : null
    return read === null || !hasCue(tokens, read) ? [] : [read]
  }),
)

function readPair(tokens: readonly Token[], index: number): Proposal | null {
  const [left, dash, right] = [tokens[index], tokens[index + 1], tokens[index + 2]]
  if (left === undefined || dash === undefined || right === undefined) return null
  if (!/^\d{1,3}$/.test(left.text) || !/^\d{1,3}$/.test(right.text) || dash.spaced || right.spaced) return null
  if (
    !/^[-–‑]$/u.test(dash.text) ||
    (/^[-–:.,/]$/u.test(wordAt(tokens, index + 3)) === true && tokens[index + 4]?.kind === 'number')
  )
    return null
  return { kind: 'score', first: index, last: index + 2 }
}

function hasCue(tokens: readonly Token[], { first, last }: Proposal): boolean {
  for (let index = Math.max(0, first - 4); index <= last + 3; index++) if (CUES.has(wordAt(tokens, index))) return true
  return false
}
