import { Class, classAt } from './characters.js'
import { PLAIN_WORDS, type Vocabulary, type Word, type WordKind } from './vocabulary.js'
import { NO_TERM, type WordTerm } from './wordTerm.js'

/** `number`: digits with their group and decimal marks ("50,000", "3.5", "1.2.3"); else the kind of a word. */
export type TokenKind = WordKind | 'number'

/** The smallest piece that recognisers look at. Offsets are those of the block's prose. */
export interface Token {
  readonly kind: TokenKind
  readonly start: number
  readonly end: number
  readonly text: string
  /** `text` in lower case, with typographic apostrophes made straight. */
  readonly lower: string
  /** False where the token touches the one before it: "2.1bn", "twenty-five", "$5". */
  readonly spaced: boolean
  /** What it may be part of, see {@link Vocabulary}. */
  readonly cues: number
  /** It as evidence. */
  readonly term: WordTerm
}

const COMMA = 0x2c
const FULL_STOP = 0x2e
/** No-break, figure, thin and narrow no-break spaces, which may group digits. */
const GROUPING_SPACES: ReadonlySet<number> = new Set([0xa0, 0x2007, 0x2009, 0x202f])

/**
 * Splits `text.slice(start, end)` into tokens. Total and linear on any text.
 *
 * @example tokenize('some 2.1bn litres', 0, 17) // "some", "2.1", "bn" (not spaced), "litres"
 */
export function tokenize(text: string, start: number, end: number, vocabulary = PLAIN_WORDS): Token[] {
  const tokens: Token[] = []
  let spaced = true
  let at = start
  while (at < end) {
    const kind = classAt(text, at)
    if (kind === Class.Space) {
      spaced = true
      at++
      continue
    }
    const token =
      kind === Class.Digit
        ? numberToken(text, at, endOfNumber(text, at, end), spaced, vocabulary)
        : wordToken(
            kind === Class.Letter ? vocabulary.wordAt(text, at, end) : vocabulary.markAt(text, at, end),
            at,
            spaced,
          )
    tokens.push(token)
    spaced = false
    at = token.end
  }
  return tokens
}

export function wordToken({ kind, text, lower, cues, term }: Word, start: number, spaced: boolean): Token {
  return { kind, start, end: start + text.length, text, lower, spaced, cues, term }
}

export function numberToken(
  text: string,
  start: number,
  end: number,
  spaced: boolean,
  { knowledge }: Vocabulary,
): Token {
  const digits = text.slice(start, end)
  return { kind: 'number', start, end, text: digits, lower: digits, spaced, cues: knowledge.number, term: NO_TERM }
}

/** The offset behind the number that begins with the digit at `from`. */
export function endOfNumber(text: string, from: number, end: number): number {
  let index = endOfDigits(text, from, end)
  while (index + 1 < end && classAt(text, index + 1) === Class.Digit) {
    const code = text.charCodeAt(index)
    const next = endOfDigits(text, index + 1, end)
    const groupLength = next - index - 1
    const groups = code === COMMA && (groupLength === 3 || (groupLength === 2 && isIndianGroup(text, next, end)))
    const grouped = GROUPING_SPACES.has(code) && groupLength === 3
    if (!(groups || grouped || code === FULL_STOP)) break
    index = next
  }
  return index
}

/** In "1,00,000" a group of two is followed by another group. */
function isIndianGroup(text: string, index: number, end: number): boolean {
  return index + 1 < end && text.charCodeAt(index) === COMMA && classAt(text, index + 1) === Class.Digit
}

function endOfDigits(text: string, from: number, end: number): number {
  let index = from
  while (index < end && classAt(text, index) === Class.Digit) index++
  return index
}
