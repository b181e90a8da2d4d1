import type { BlockClaim } from '../claims/readBlock.js'
import { readProse } from '../document/prose.js'
import type { Kind } from '../mentions/mention.js'
import { MENTION_WORDS } from '../mentions/mentionWords.js'
import type { Span } from '../text/span.js'

/**
 * The prose of a block as patterns read it: each claim is a marker with a letter for its kind and its index among the
 * claims of the block, "⟦p0⟧ of the ⟦c1⟧ pupils". White space is one space, quotation marks are straight, dashes
 * between words are "—", and "¶" stands after each sentence but the last.
 */
export interface MarkedText {
  /** The prose without marks. */
  readonly prose: string
  readonly text: string
  readonly claims: readonly BlockClaim[]
  /** The offset in `text` of the marker of each claim. */
  readonly marks: readonly number[]
  /** The offset in `prose` of each unit of `text`, and at its end the length of the prose. */
  readonly offsets: readonly number[]
}

const LETTERS: Readonly<Record<Kind, string>> = {
  quantity: 'c',
  money: 's',
  percent: 'p',
  measure: 'm',
  duration: 'u',
  date: 'd',
  time: 't',
  frequency: 'f',
  age: 'a',
  ordinal: 'o',
  score: 'x',
  identifier: 'i',
  name: 'n',
  role: 'n',
  quote: 'n',
  speaker: 'n',
  acronym: 'n',
}

/** Letters for dimensions that read unlike others of their kind: shares ("a third"), multiples ("twice"), points. */
const LETTERS_BY_DIMENSION: Readonly<Record<string, string>> = {
  fraction: 'r',
  multiple: 'k',
  'percentage points': 'q',
}

export function letterOf({ mention: { kind, quantity } }: BlockClaim): string {
  return LETTERS_BY_DIMENSION[quantity?.dimension ?? ''] ?? LETTERS[kind]
}

export const OPEN = '⟦'
export const CLOSE = '⟧'
export const SENTENCE_END = '¶'

const PLAIN: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '’': "'",
  '‘': "'",
  '–': '—',
  '―': '—',
  '\u2011': '-',
  '\u2010': '-',
  '\u2212': '-',
}

/** Marks the claims of a block in its prose. Takes time linear in the prose. */
export function markText(prose: string, claims: readonly BlockClaim[]): MarkedText {
  const builder = new Builder(prose)
  const marks: number[] = []
  for (const sentence of readProse(prose, MENTION_WORDS).sentences) {
    if (builder.length > 0) builder.add(`${SENTENCE_END} `, sentence.start)
    let from = sentence.start
    for (;;) {
      const claim = claims[marks.length]
      if (claim === undefined || claim.mention.span.start >= sentence.end) break
      const { span } = claim.mention
      builder.copy(from, span.start)
      const marker = `${OPEN}${letterOf(claim)}${marks.length}${CLOSE}`
      marks.push(builder.length)
      builder.add(marker, span.start)
      from = Math.max(from, span.end)
    }
    builder.copy(from, sentence.end)
  }
  return { prose, claims, marks, ...builder.finish() }
}

class Builder {
  readonly #prose: string
  readonly #offsets: number[] = []
  readonly #pieces: string[] = []
  #endsInSpace = true

  constructor(prose: string) {
    this.#prose = prose
  }

  get length(): number {
    return this.#offsets.length
  }

  /** Adds text that stands for what begins at an offset of the prose. */
  add(text: string, offset: number): void {
    this.#pieces.push(text)
    for (let index = 0; index < text.length; index++) this.#offsets.push(offset)
    this.#endsInSpace = text.endsWith(' ')
  }

  copy(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const character = this.#prose.charAt(index)
      const isSpace = /\s/.test(character)
      if (isSpace && this.#endsInSpace) continue
      this.#pieces.push(isSpace ? ' ' : this.#isDash(index, character) ? '—' : (PLAIN[character] ?? character))
      this.#offsets.push(index)
      this.#endsInSpace = isSpace
    }
  }

  /** A hyphen with space on either side, or beside another one. */
  #isDash(index: number, character: string): boolean {
    if (character !== '-') return false
    const [before, after] = [this.#prose.charAt(index - 1), this.#prose.charAt(index + 1)]
    return (/\s/.test(before) && /\s/.test(after)) || before === '-' || after === '-'
  }

  finish(): Pick<MarkedText, 'text' | 'offsets'> {
    return { text: this.#pieces.join(''), offsets: [...this.#offsets, this.#prose.length] }
  }
}

/** The offset in marked text of an offset in the prose. */
export function markedOffset({ offsets }: MarkedText, prose: number): number {
  let [low, high] = [0, offsets.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < prose) low = middle + 1
    else high = middle
  }
  return low
}

/** The index of the first claim that shares a position with a stretch of the prose; -1 where none does. */
export function claimMeeting({ claims }: MarkedText, { start, end }: Span): number {
  let [low, high] = [0, claims.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((claims[middle]?.mention.span.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  const found = claims[low]
  return found !== undefined && found.mention.span.start < end ? low : -1
}

/** The prose under a stretch of marked text that begins and ends with neither white space nor a part of a marker. */
export function proseSpan({ prose, offsets, text, claims }: MarkedText, start: number, end: number): Span {
  const from = offsets[start] ?? prose.length
  const last = Math.max(start, end - 1)
  const marker = text.charAt(last) === CLOSE ? Number(text.slice(text.lastIndexOf(OPEN, last) + 2, last)) : -1
  return { start: from, end: claims[marker]?.mention.span.end ?? (offsets[last] ?? from) + 1 }
}

/** The sentence around an offset of marked text. */
export function sentenceAround({ text }: MarkedText, offset: number): string {
  const start = text.lastIndexOf(SENTENCE_END, offset) + 1
  const end = text.indexOf(SENTENCE_END, offset)
  return text.slice(start, end < 0 ? text.length : end)
}
