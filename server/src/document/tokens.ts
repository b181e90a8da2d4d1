import { OPAQUE } from './block.js'
import { PLAIN_WORDS, type Vocabulary } from './vocabulary.js'

/**
 * - `word`: letters, with apostrophes inside ("don't", "O'Neill");
 * - `number`: digits with their group and decimal marks ("50,000", "3.5", "1.2.3");
 * - `mark`: any other single character: punctuation, currency signs, hyphens and dashes;
 * - `opaque`: what stands for code, a URL or other content that is not prose.
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'opaque'

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
}

/** What a character is to the tokenizer. */
export enum Class {
  Other = 0,
  Letter = 1,
  Digit = 2,
  Space = 3,
}

/** Character classes of the first 0x250 code units; beyond them a regular expression decides. */
const CLASSES = Uint8Array.from({ length: 0x250 }, (_, code) => classify(String.fromCharCode(code)))

function classify(character: string): Class {
  if (/\p{Nd}/u.test(character)) return Class.Digit
  if (/[\p{L}\p{M}]/u.test(character)) return Class.Letter
  if (/\s/u.test(character)) return Class.Space
  return Class.Other
}

export function classAt(text: string, index: number): Class {
  const code = text.charCodeAt(index)
  if (code < 0x250) return CLASSES[code] ?? Class.Other
  if (code === 0x200b || code === 0x2060 || code === 0xfeff) return Class.Space
  if (code >= 0xd800 && code <= 0xdfff) return Class.Other
  return classify(text.charAt(index))
}

const COMMA = 0x2c
const FULL_STOP = 0x2e
const APOSTROPHE = 0x27
const TYPOGRAPHIC_APOSTROPHE = 0x2019
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
    const behind = endOfToken(text, at, end, kind)
    tokens.push(
      kind === Class.Digit
        ? numberToken(text, at, behind, spaced, vocabulary)
        : wordToken(kind, text, at, behind, spaced, vocabulary),
    )
    spaced = false
    at = behind
  }
  return tokens
}

/** The offset behind the token that begins at `start` with a character of this class, which is no white space. */
export function endOfToken(text: string, start: number, end: number, kind: Class): number {
  if (kind === Class.Letter) return endOfWord(text, start, end)
  return kind === Class.Digit ? endOfNumber(text, start, end) : endOfMark(text, start, end)
}

function numberToken(text: string, start: number, end: number, spaced: boolean, { knowledge }: Vocabulary): Token {
  const digits = text.slice(start, end)
  return { kind: 'number', start, end, text: digits, lower: digits, spaced, cues: knowledge.number }
}

function wordToken(
  kind: Class,
  source: string,
  start: number,
  end: number,
  spaced: boolean,
  vocabulary: Vocabulary,
): Token {
  const { text, lower, cues } = vocabulary.wordIn(source, start, end)
  return {
    kind: kind === Class.Letter ? 'word' : text === OPAQUE ? 'opaque' : 'mark',
    start,
    end,
    text,
    lower,
    spaced,
    cues,
  }
}

/** A surrogate pair is one mark, so that no span ever cuts an emoji in two. */
function endOfMark(text: string, start: number, end: number): number {
  const code = text.charCodeAt(start)
  return start + (code >= 0xd800 && code <= 0xdbff && start + 1 < end ? 2 : 1)
}

function endOfWord(text: string, from: number, end: number): number {
  let index = from + 1
  while (index < end) {
    const kind = classAt(text, index)
    if (kind === Class.Letter) {
      index++
      continue
    }
    const code = text.charCodeAt(index)
    const joins = code === APOSTROPHE || code === TYPOGRAPHIC_APOSTROPHE
    if (joins && index + 1 < end && classAt(text, index + 1) === Class.Letter) index += 2
    else break
  }
  return index
}

function endOfNumber(text: string, from: number, end: number): number {
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
