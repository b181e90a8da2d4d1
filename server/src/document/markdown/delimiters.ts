import { OPAQUE } from '../block.js'
import type { Edit } from '../edits.js'

/** A run of `*`, `_` or `~~` that may open or close emphasis or deleted text. */
interface Delimiter {
  readonly character: string
  /** What is left of the run: matched marks are taken off its inner end. */
  start: number
  end: number
  readonly length: number
  readonly canOpen: boolean
  readonly canClose: boolean
  previous: Delimiter | null
  next: Delimiter | null
}

const PUNCTUATION = /^[\p{P}\p{S}]$/u
const WHITE_SPACE = /^\s?$/

/**
 * Pairs emphasis marks by CommonMark's rules ("process emphasis", with its lower bounds that keep it linear) and
 * collects the edits that remove them. Deleted text (`~~…~~`) stands as one opaque character: its writer took it back.
 * A single `~` is left alone: in prose it says "about".
 */
export class Delimiters {
  readonly #text: string
  readonly #edits: Edit[]
  #last: Delimiter | null = null

  constructor(text: string, edits: Edit[]) {
    this.#text = text
    this.#edits = edits
  }

  /** The last delimiter so far: what is pushed after it can be resolved alone. */
  get top(): object | null {
    return this.#last
  }

  /** Takes the run of `character` at `start` and returns its end. */
  push(character: string, start: number): number {
    let end = start + 1
    while (this.#text.charAt(end) === character) end++
    if (character === '~' && end - start !== 2) return end
    const { canOpen, canClose } = flanking(this.#text, character, start, end)
    if (!canOpen && !canClose) return end
    const delimiter: Delimiter = {
      character,
      start,
      end,
      length: end - start,
      canOpen,
      canClose,
      previous: this.#last,
      next: null,
    }
    if (this.#last !== null) this.#last.next = delimiter
    this.#last = delimiter
    return end
  }

  /** Pairs all delimiters that were pushed after `bottom`, and forgets them. */
  resolve(bottom: object | null): void {
    const lowest = new Map<string, Delimiter | null>()
    let closer = this.#firstAfter(bottom)
    while (closer !== null) {
      if (!closer.canClose) {
        closer = closer.next
        continue
      }
      const kind = `${closer.character}${closer.canOpen}${closer.length % 3}`
      const opener = findOpener(closer, bottom, lowest.get(kind))
      if (opener === null) {
        lowest.set(kind, closer.previous)
        const next: Delimiter | null = closer.next
        if (!closer.canOpen) this.#unlink(closer)
        closer = next
        continue
      }
      this.#pair(opener, closer)
      opener.next = closer
      closer.previous = opener
      if (opener.start === opener.end) this.#unlink(opener)
      if (closer.start === closer.end) {
        const next: Delimiter | null = closer.next
        this.#unlink(closer)
        closer = next
      }
    }
    this.#cut(bottom)
  }

  #pair(opener: Delimiter, closer: Delimiter): void {
    if (closer.character === '~') {
      this.#edits.push({ start: opener.start, end: closer.end, prose: OPAQUE })
      opener.end = opener.start
      closer.start = closer.end
      return
    }
    const used = opener.end - opener.start >= 2 && closer.end - closer.start >= 2 ? 2 : 1
    this.#edits.push({ start: opener.end - used, end: opener.end, prose: '' })
    this.#edits.push({ start: closer.start, end: closer.start + used, prose: '' })
    opener.end -= used
    closer.start += used
  }

  #firstAfter(bottom: object | null): Delimiter | null {
    let first: Delimiter | null = null
    for (let delimiter = this.#last; delimiter !== null && delimiter !== bottom; delimiter = delimiter.previous) {
      first = delimiter
    }
    return first
  }

  #unlink(delimiter: Delimiter): void {
    if (delimiter.previous !== null) delimiter.previous.next = delimiter.next
    if (delimiter.next === null) this.#last = delimiter.previous
    else delimiter.next.previous = delimiter.previous
  }

  #cut(bottom: object | null): void {
    while (this.#last !== null && this.#last !== bottom) this.#last = this.#last.previous
    if (this.#last !== null) this.#last.next = null
  }
}

function findOpener(closer: Delimiter, bottom: object | null, lowest: Delimiter | null | undefined): Delimiter | null {
  let opener = closer.previous
  while (opener !== null && opener !== bottom && opener !== lowest) {
    if (opener.canOpen && opener.character === closer.character && fits(opener, closer)) return opener
    opener = opener.previous
  }
  return null
}

/** CommonMark's "multiple of 3" rule: runs that can both open and close pair only when their lengths allow it. */
function fits(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.character === '~' || (!opener.canClose && !closer.canOpen)) return true
  return (opener.length + closer.length) % 3 !== 0 || (opener.length % 3 === 0 && closer.length % 3 === 0)
}

function flanking(
  text: string,
  character: string,
  start: number,
  end: number,
): { canOpen: boolean; canClose: boolean } {
  const before = characterBefore(text, start)
  const after = characterAt(text, end)
  const spaceBefore = WHITE_SPACE.test(before)
  const spaceAfter = WHITE_SPACE.test(after)
  const punctuationBefore = PUNCTUATION.test(before)
  const punctuationAfter = PUNCTUATION.test(after)
  const left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore)
  const right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter)
  if (character !== '_') return { canOpen: left, canClose: right }
  return { canOpen: left && (!right || punctuationBefore), canClose: right && (!left || punctuationAfter) }
}

function characterBefore(text: string, position: number): string {
  const unit = text.charCodeAt(position - 1)
  return unit >= 0xdc00 && unit < 0xe000 ? characterAt(text, position - 2) : text.charAt(position - 1)
}

function characterAt(text: string, position: number): string {
  const point = text.codePointAt(position)
  return point === undefined ? '' : String.fromCodePoint(point)
}
