import { letterOf, type MarkedText, SENTENCE_END, type Statement } from './markedText.js'

/** Each sentence joined with the one behind it: what belongs together may stand in two. */
export function statementPairs({ statements, sets }: MarkedText): readonly Statement[] {
  return statements.slice(1).map((second, index) => {
    const first = statements[index] ?? second
    return {
      start: first.start,
      text: `${first.text}${SENTENCE_END}${second.text}`,
      claims: [...first.claims, ...second.claims],
      sets,
    }
  })
}

/** All sentences of a block as one. */
export function wholeBlock({ text, claims, sets }: MarkedText): Statement {
  return { start: 0, text, claims: claims.map((_, index) => index), sets }
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
