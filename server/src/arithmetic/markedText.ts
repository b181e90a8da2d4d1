import type { BlockClaim } from '../claims/readBlock.js'
import { readProse, type Sentence } from '../document/prose.js'
import type { WordSets } from '../document/wordSets.js'
import type { Kind } from '../mentions/mention.js'
import { MENTION_WORDS } from '../mentions/mentionWords.js'
import type { Span } from '../text/span.js'
import { Tally } from './needs.js'

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
  readonly offsets: Uint32Array
  /** The sentences of `text`, without the signs between them. */
  readonly statements: readonly Statement[]
  readonly tally: Tally
  /** All sets of words that words of the prose are in. */
  readonly sets: WordSets
}

/** A sentence of marked text, with the claims in it. */
export interface Statement {
  /** In marked text. */
  readonly start: number
  readonly text: string
  /** Indices of claims, in the order of the text. */
  readonly claims: readonly number[]
  /** All sets of words that its words are in. */
  readonly sets: WordSets
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
  opposite: 'n',
  reckoning: 'n',
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

/** What stands for a character in marked text; white space and hyphens depend on what is beside them. */
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

enum Treatment {
  Kept = 0,
  Replaced = 1,
  Space = 2,
  Hyphen = 3,
}

/** By code unit. White space is that of `\s`. */
const TREATMENTS = treatments()

function treatments(): Uint8Array {
  const table = new Uint8Array(0x10000)
  const treat = (characters: Iterable<string>, treatment: Treatment): void => {
    for (const character of characters) table[character.charCodeAt(0)] = treatment
  }
  treat(Object.keys(PLAIN), Treatment.Replaced)
  treat(' \t\n\v\f\r\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff', Treatment.Space)
  treat('\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a', Treatment.Space)
  treat('-', Treatment.Hyphen)
  return table
}

interface SplitText {
  readonly sentences: readonly Sentence[]
  readonly sets: WordSets
}

/**
 * Marks the claims of a block in its prose. Takes time linear in the prose.
 *
 * @param read its sentences and what its words are, where they are known already
 */
export function markText(
  prose: string,
  claims: readonly BlockClaim[],
  { sentences, sets }: SplitText = readProse(prose, MENTION_WORDS),
): MarkedText {
  const longestMarker = MARKER_WITHOUT_INDEX + String(claims.length).length
  const separators = sentences.length * SEPARATOR.length
  const builder = new Builder(prose, prose.length + separators + claims.length * longestMarker + 1)
  const marks: number[] = []
  const tally = new Tally()
  for (const sentence of sentences) {
    if (builder.length > 0) builder.add(SEPARATOR, sentence.start)
    let from = sentence.start
    for (;;) {
      const claim = claims[marks.length]
      if (claim === undefined || claim.mention.span.start >= sentence.end) break
      const { span } = claim.mention
      const letter = letterOf(claim)
      builder.copy(from, span.start)
      const marker = `${OPEN}${letter}${marks.length}${CLOSE}`
      tally.add(letter)
      marks.push(builder.length)
      builder.add(marker, span.start)
      from = Math.max(from, span.end)
    }
    builder.copy(from, sentence.end)
  }
  const { text, offsets } = builder.finish()
  const statements = statementsIn(text, marks, sets, sentences)
  return { prose, claims, marks, text, offsets, statements, tally, sets }
}

const SEPARATOR = `${SENTENCE_END} `
/** Units of "⟦c⟧". */
const MARKER_WITHOUT_INDEX = 3

/** A sign that the prose itself has may part a sentence: any word may then be in any of its parts. */
function statementsIn(
  text: string,
  marks: readonly number[],
  sets: WordSets,
  sentences: readonly Sentence[],
): Statement[] {
  const statements: Statement[] = []
  let start = 0
  let next = 0
  while (start <= text.length) {
    const found = text.indexOf(SENTENCE_END, start)
    const end = found < 0 ? text.length : found
    const claims: number[] = []
    for (; (marks[next] ?? end) < end; next++) claims.push(next)
    statements.push({ start, text: text.slice(start, end), claims, sets })
    start = end + 1
  }
  if (statements.length !== sentences.length) return statements
  return statements.map((statement, place) => ({ ...statement, sets: sentences[place]?.sets ?? sets }))
}

class Builder {
  readonly #prose: string
  readonly #offsets: Uint32Array
  readonly #pieces: string[] = []
  #length = 0
  #endsInSpace = true

  constructor(prose: string, longest: number) {
    this.#prose = prose
    this.#offsets = new Uint32Array(longest)
  }

  get length(): number {
    return this.#length
  }

  /** Adds text that stands for what begins at an offset of the prose. */
  add(text: string, offset: number): void {
    this.#pieces.push(text)
    for (let index = 0; index < text.length; index++) this.#offsets[this.#length++] = offset
    this.#endsInSpace = text.endsWith(' ')
  }

  copy(from: number, to: number): void {
    let kept = from
    for (let index = from; index < to; index++) {
      const code = this.#prose.charCodeAt(index)
      const treatment = TREATMENTS[code]
      const isSpace = treatment === Treatment.Space
      if (treatment !== Treatment.Kept) {
        const plain = this.#plain(index, code, treatment)
        if (plain !== null) {
          if (kept < index) this.#pieces.push(this.#prose.slice(kept, index))
          this.#pieces.push(plain)
          kept = index + 1
          if (plain === '') continue
        }
      }
      this.#offsets[this.#length++] = index
      this.#endsInSpace = isSpace
    }
    if (kept < to) this.#pieces.push(this.#prose.slice(kept, to))
  }

  /** What stands for a character; null for itself. */
  #plain(index: number, code: number, treatment: Treatment | undefined): string | null {
    if (treatment === Treatment.Space) return this.#endsInSpace ? '' : code === 0x20 ? null : ' '
    if (treatment === Treatment.Hyphen) return this.#isDash(index) ? '—' : null
    return PLAIN[this.#prose.charAt(index)] ?? null
  }

  /** A hyphen with space on either side, or beside another one. */
  #isDash(index: number): boolean {
    const [before, after] = [this.#treatment(index - 1), this.#treatment(index + 1)]
    return (
      (before === Treatment.Space && after === Treatment.Space) ||
      before === Treatment.Hyphen ||
      after === Treatment.Hyphen
    )
  }

  #treatment(index: number): Treatment {
    return index < 0 || index >= this.#prose.length
      ? Treatment.Kept
      : (TREATMENTS[this.#prose.charCodeAt(index)] ?? Treatment.Kept)
  }

  finish(): Pick<MarkedText, 'text' | 'offsets'> {
    this.#offsets[this.#length++] = this.#prose.length
    return { text: this.#pieces.join(''), offsets: this.#offsets.subarray(0, this.#length) }
  }
}

/** The offset in marked text of an offset in the prose. */
export function markedOffset({ text, offsets }: MarkedText, prose: number): number {
  let [low, high] = [0, offsets.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] ?? 0) < prose) low = middle + 1
    else high = middle
  }
  // What stands between two sentences has the offset of the second one.
  return text.charAt(low) === SENTENCE_END ? low + SEPARATOR.length : low
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
