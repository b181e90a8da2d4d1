import { letterOf, type MarkedText, OPEN, SENTENCE_END } from './markedText.js'

/** A sentence of marked text, with the claims in it. */
export interface Statement {
  /** In marked text. */
  readonly start: number
  readonly text: string
  /** Indices of claims, in the order of the text. */
  readonly claims: readonly number[]
}

const MARKER = new RegExp(`${OPEN}[a-z](?<index>\\d+)`, 'gu')

/** The sentences of a block. */
export function statementsOf({ text }: MarkedText): readonly Statement[] {
  const statements: Statement[] = []
  let start = 0
  for (const sentence of text.split(SENTENCE_END)) {
    const claims = [...sentence.matchAll(MARKER)].map(({ groups }) => Number(groups?.['index']))
    statements.push({ start, text: sentence, claims })
    start += sentence.length + 1
  }
  return statements
}

/** Each sentence joined with the one behind it: what belongs together may stand in two. */
export function statementPairs(marked: MarkedText): readonly Statement[] {
  const statements = statementsOf(marked)
  return statements.slice(1).map((second, index) => {
    const first = statements[index] ?? second
    return {
      start: first.start,
      text: `${first.text}${SENTENCE_END}${second.text}`,
      claims: [...first.claims, ...second.claims],
    }
  })
}

/** All sentences of a block as one. */
export function wholeBlock({ text, claims }: MarkedText): Statement {
  return { start: 0, text, claims: claims.map((_, index) => index) }
}

/** The letter of a claim's kind; '' where there is none. */
export function letterAt({ claims }: MarkedText, index: number): string {
  const claim = claims[index]
  return claim === undefined ? '' : letterOf(claim)
}

/** True where an offset of marked text lies in the statement. */
export function isWithinStatement({ start, text }: Statement, offset: number): boolean {
  return offset >= start && offset < start + text.length
}
