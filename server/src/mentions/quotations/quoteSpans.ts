import type { Span } from '../../text/span.js'

/** The words between a pair of quotation marks: `inner` without the marks, `outer` with them. */
export interface QuoteSpan {
  readonly inner: Span
  readonly outer: Span
}

/** Longer than this no quotation of prose is; what looks like one has lost its closing mark. */
const LONGEST_QUOTE = 2_500
/** So far a single quotation mark is searched for its partner: an apostrophe that opens a word has none. */
const LONGEST_SINGLE = 1_500

const MARKS = /["“”„«»‘’']/g
const CLOSING_DOUBLE: Readonly<Record<string, string>> = { '“': '”', '„': '“”', '«': '»', '"': '"' }

/**
 * What stands between quotation marks in a block of prose, in order, none inside another. Double and single, straight
 * and typographic marks are known; apostrophes are not taken for marks. A double mark that is never closed runs to
 * the end of the block, as in a speech of several paragraphs.
 */
export function quoteSpans(text: string): QuoteSpan[] {
  const spans: QuoteSpan[] = []
  MARKS.lastIndex = 0
  for (let match = MARKS.exec(text); match !== null; match = MARKS.exec(text)) {
    const start = match.index
    const mark = match[0]
    const end = CLOSING_DOUBLE[mark] === undefined ? closeOfSingle(text, start) : closeOfDouble(text, start, mark)
    if (end === null) continue
    if (end - start <= LONGEST_QUOTE && end > start + 1) {
      spans.push({ inner: { start: start + 1, end }, outer: { start, end: Math.min(end + 1, text.length) } })
    }
    MARKS.lastIndex = Math.min(end + 1, text.length)
  }
  return spans
}

/** Where a double mark closes; the end of the text if nowhere, null if it does not open anything. */
function closeOfDouble(text: string, start: number, mark: string): number | null {
  if (isSpace(text, start + 1) || (mark === '"' && isWord(text, start - 1))) return null
  const closers = CLOSING_DOUBLE[mark] ?? mark
  for (let index = start + 1; index < text.length && index - start <= LONGEST_QUOTE; index++) {
    const character = text.charAt(index)
    if (closers.includes(character) && !(mark === '"' && isSpace(text, index - 1))) return index
    // A new mark of the same kind opens the next quotation: this one was never closed.
    if (character === mark && mark !== '"') return null
  }
  return text.length - start <= LONGEST_QUOTE ? text.length : null
}

/** Where a single mark closes, or null for an apostrophe. */
function closeOfSingle(text: string, start: number): number | null {
  const mark = text.charAt(start)
  if (mark === '’' || isWord(text, start - 1) || isSpace(text, start + 1)) return null
  const last = Math.min(text.length, start + LONGEST_SINGLE)
  let doubtful: number | null = null
  for (let index = start + 1; index < last; index++) {
    const character = text.charAt(index)
    if (character === '‘') break
    if (character !== '’' && character !== "'") continue
    // Behind a space it opens another quotation, or it is the apostrophe of a word ("the '90s").
    if (isSpace(text, index - 1)) {
      if (mark === "'") break
      continue
    }
    if (isWord(text, index + 1)) continue
    if (/[,.!?…;:—–-]/.test(text.charAt(index - 1))) return index
    // "the militias' weapons": a mark behind an s may be the apostrophe of an owner.
    const owner = /[sz]/i.test(text.charAt(index - 1)) && /^ \p{Ll}/u.test(text.slice(index + 1, index + 3))
    if (!owner) return doubtful ?? index
    doubtful ??= index
  }
  return doubtful
}

function isSpace(text: string, index: number): boolean {
  return index >= text.length || index < 0 || /\s/.test(text.charAt(index))
}

function isWord(text: string, index: number): boolean {
  return index >= 0 && /[\p{L}\p{N}]/u.test(text.charAt(index))
}
