import type { Span } from '../text/span.js'

/** Month and day names, and what begins with a currency, keep their capital wherever they stand. */
const KEEPS_CAPITAL: readonly string[] = ['date', 'money', 'name', 'role', 'acronym', 'quote', 'identifier']

/**
 * A wording with the first letter that its new place asks for: "Ten" moved into a sentence becomes "ten".
 *
 * @param text of the document in which `span` is its place; '' where it is not at hand: then the wording that stands
 *   there shows what the place asks for.
 * @param kind that of the claim it is taken from.
 */
export function inCaseOf(text: string, span: Span, before: string, wording: string, kind: string): string {
  const first = wording.charAt(0)
  if (text === '' ? /^[A-Z][a-z]/.test(before) && !KEEPS_CAPITAL.includes(kind) : opensSentence(text, span.start))
    return first.toUpperCase() + wording.slice(1)
  const isWord = /^[A-Z][a-z]/.test(wording) && !KEEPS_CAPITAL.includes(kind)
  return isWord ? first.toLowerCase() + wording.slice(1) : wording
}

/** True where only quotation marks, brackets, list marks or emphasis stand between the offset and the end of a sentence or line. */
function opensSentence(text: string, offset: number): boolean {
  return /(?:^|[.!?]["'”’)\]*_]*\s+|[\r\n])[\s"'“‘([*_>#+-]*$/.test(text.slice(Math.max(0, offset - 40), offset))
}
