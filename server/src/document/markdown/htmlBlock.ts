import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import type { Span } from '../../text/span.js'
import { findBareLinks } from '../bareLinks.js'
import { type BlockKind, OPAQUE } from '../block.js'
import type { Edit } from '../edits.js'
import { readEntity } from '../entities.js'
import { BLOCK_ELEMENTS, OPAQUE_ELEMENTS, shiftedDigit } from './htmlElements.js'

/** A stretch of prose in HTML: what stands between two tags of block elements. */
export interface HtmlProse {
  readonly span: Span
  readonly edits: readonly Edit[]
  /** What the element around it makes it; null where no element says so. */
  readonly kind: BlockKind | null
  /** Heading depth from 1; 0 for others. */
  readonly level: number
  /** Its place in a table; row 0 is the first row. */
  readonly cell: { readonly row: number; readonly column: number } | null
}

const KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ['p', 'paragraph'],
  ['li', 'listItem'],
  ['blockquote', 'quotation'],
  ['figcaption', 'caption'],
  ['caption', 'caption'],
  ['td', 'tableCell'],
  ['th', 'tableCell'],
])

const TOKENIZER_MODES: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
])

/**
 * Finds the prose in a piece of HTML, which need not be well formed. It works on the tokens of the HTML standard and
 * builds no tree, so that it takes linear time and no stack on any text. Lines must end with `\n` alone.
 */
export function readHtmlBlock(html: string): readonly HtmlProse[] {
  const reader = new HtmlReader(html)
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const mode = TOKENIZER_MODES.get(token.tagName)
        if (mode !== undefined && !token.selfClosing) tokenizer.state = mode
        reader.startTag(token.tagName, spanOf(token))
      },
      onEndTag: token => reader.endTag(token.tagName, spanOf(token)),
      onComment: token => reader.remove(spanOf(token)),
      onDoctype: token => reader.remove(spanOf(token)),
      // Text is what stands between tags: the places of character tokens are not exact where they hold an entity.
      onCharacter: () => {},
      onWhitespaceCharacter: () => {},
      onNullCharacter: () => {},
      onEof: () => {},
    },
  )
  tokenizer.write(html, true)
  return reader.finish()
}

function spanOf(token: Token.Token): Span {
  return { start: token.location?.startOffset ?? 0, end: token.location?.endOffset ?? 0 }
}

class HtmlReader {
  readonly #html: string
  readonly #found: HtmlProse[] = []
  #edits: Edit[] = []
  #start = 0
  /** Where the text after the last tag starts. */
  #textStart = 0
  #kind: BlockKind | null = null
  #level = 0
  #row = -1
  #column = -1
  /** The outermost element without prose that is open: its name, how often it is open, and where it starts. */
  #opaque: { readonly name: string; readonly start: number; depth: number } | null = null
  /** `sup` or `sub` while one is open. */
  #shift: 'sup' | 'sub' | null = null

  constructor(html: string) {
    this.#html = html
  }

  startTag(name: string, span: Span): void {
    this.#readText(span)
    if (this.#opaque !== null) {
      if (this.#opaque.name === name) this.#opaque.depth++
    } else if (OPAQUE_ELEMENTS.has(name)) {
      if (BLOCK_ELEMENTS.has(name)) this.#endProse({ start: span.start, end: span.start })
      this.#opaque = { name, start: span.start, depth: 1 }
    } else if (BLOCK_ELEMENTS.has(name)) {
      this.#endProse(span)
      this.#enter(name)
    } else {
      if (name === 'sup' || name === 'sub') this.#shift = name
      this.#edits.push({ ...span, prose: name === 'br' ? ' ' : '' })
    }
  }

  endTag(name: string, span: Span): void {
    this.#readText(span)
    if (this.#opaque !== null) {
      if (this.#opaque.name !== name || --this.#opaque.depth > 0) return
      this.#edits.push({ start: this.#opaque.start, end: span.end, prose: OPAQUE })
      this.#opaque = null
      if (BLOCK_ELEMENTS.has(name)) this.#endProse({ start: span.end, end: span.end })
    } else if (BLOCK_ELEMENTS.has(name)) {
      this.#endProse(span)
      this.#kind = null
    } else {
      if (name === this.#shift) this.#shift = null
      this.#edits.push({ ...span, prose: '' })
    }
  }

  remove(span: Span): void {
    this.#readText(span)
    if (this.#opaque === null) this.#edits.push({ ...span, prose: '' })
  }

  /** Reads the text between the last tag and this one. */
  #readText(tag: Span): void {
    const from = this.#textStart
    this.#textStart = tag.end
    if (this.#opaque !== null || tag.start <= from) return
    const text = this.#html.slice(from, tag.start)
    for (const match of text.matchAll(/&|\n\s*/g)) {
      const start = from + match.index
      const entity = match[0] === '&' ? readEntity(this.#html, start) : null
      if (entity !== null) this.#edits.push({ start, ...entity })
      else if (match[0] !== '&') this.#edits.push({ start, end: start + match[0].length, prose: ' ' })
    }
    for (const link of findBareLinks(text)) {
      this.#edits.push({ start: from + link.start, end: from + link.end, prose: OPAQUE })
    }
    if (this.#shift !== null && /^\d{1,3}$/.test(text)) {
      for (const [index, digit] of [...text].entries()) {
        const start = from + index
        this.#edits.push({ start, end: start + 1, prose: shiftedDigit(this.#shift, digit) })
      }
    }
  }

  finish(): readonly HtmlProse[] {
    const { length } = this.#html
    this.#readText({ start: length, end: length })
    if (this.#opaque !== null) this.#edits.push({ start: this.#opaque.start, end: length, prose: OPAQUE })
    this.#endProse({ start: length, end: length })
    return this.#found
  }

  #enter(name: string): void {
    this.#kind = KINDS.get(name) ?? null
    this.#level = /^h[1-6]$/.test(name) ? Number(name.charAt(1)) : 0
    if (this.#level > 0) this.#kind = 'heading'
    if (name === 'table') this.#row = -1
    if (name === 'tr') {
      this.#row++
      this.#column = -1
    }
    if (name === 'td' || name === 'th') this.#column++
  }

  #endProse(boundary: Span): void {
    const span = { start: this.#start, end: boundary.start }
    const cell = this.#kind === 'tableCell' ? { row: Math.max(this.#row, 0), column: this.#column } : null
    if (span.end > span.start) {
      this.#found.push({ span, edits: this.#edits, kind: this.#kind, level: this.#level, cell })
    }
    this.#edits = []
    this.#start = boundary.end
    this.#level = 0
  }
}
