import { type Token, Tokenizer, TokenizerMode } from 'parse5'
import type { Span } from '../../text/span.js'
import { findBareLinks } from '../bareLinks.js'
import { OPAQUE } from '../block.js'
import type { Edit } from '../edits.js'
import { readEntity } from '../entities.js'
import { blanksBefore } from '../plainLineEnds.js'
import { findTemplateTags } from '../templateTags.js'
import { type HtmlAttributes, type HtmlContainer, HtmlContainers } from './htmlContainers.js'
import { BLOCK_ELEMENTS, OPAQUE_ELEMENTS, shiftedDigit, UNCLOSED_ELEMENTS } from './htmlElements.js'

/** A stretch of prose in HTML: what stands between two tags of block elements. */
export interface HtmlProse extends HtmlContainer {
  readonly span: Span
  readonly edits: readonly Edit[]
}

/** What a piece of HTML holds. */
export interface HtmlReading {
  readonly prose: readonly HtmlProse[]
  /** The contents of its `meta` elements by name, property or item property, in lower case. */
  readonly metadata: ReadonlyMap<string, string>
}

const TOKENIZER_MODES: ReadonlyMap<string, Tokenizer['state']> = new Map([
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['iframe', TokenizerMode.RAWTEXT],
  ['noframes', TokenizerMode.RAWTEXT],
  ['xmp', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA],
])

/** What browsers show in place of the tags of some inline elements. */
const SHOWN_TAGS: ReadonlyMap<string, string> = new Map([
  ['br', ' '],
  ['q', '“'],
  ['/q', '”'],
])

/**
 * Finds the prose in a piece of HTML, which need not be well formed. It works on the tokens of the HTML standard and
 * builds no tree, so that it takes linear time and no stack on any text. Lines must end with `\n` alone.
 */
export function readHtml(html: string): HtmlReading {
  const templates = findTemplateTags(html)
  const reader = new HtmlReader(html, templates)
  const metadata = new Map<string, string>()
  const tokenizer: Tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag(token) {
        const mode = TOKENIZER_MODES.get(token.tagName)
        if (mode !== undefined && !token.selfClosing) tokenizer.state = mode
        const attributes = new Map(token.attrs.map(({ name, value }) => [name, value]))
        if (token.tagName === 'meta') addMetadata(metadata, attributes)
        reader.startTag(token.tagName, attributes, spanOf(token))
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
  tokenizer.write(withoutTemplates(html, templates), true)
  return { prose: reader.finish(), metadata }
}

function spanOf(token: Token.Token): Span {
  return { start: token.location?.startOffset ?? 0, end: token.location?.endOffset ?? 0 }
}

function addMetadata(metadata: Map<string, string>, attributes: HtmlAttributes): void {
  const key = attributes.get('name') ?? attributes.get('property') ?? attributes.get('itemprop')
  const content = attributes.get('content')
  if (key !== undefined && content !== undefined) metadata.set(key.toLowerCase(), content)
}

/** The text with blanks for template tags, so that nothing in them is taken for a tag of HTML. */
function withoutTemplates(html: string, templates: readonly Span[]): string {
  if (templates.length === 0) return html
  let end = 0
  const pieces = templates.map(tag => {
    const before = html.slice(end, tag.start)
    end = tag.end
    return before + ' '.repeat(tag.end - tag.start)
  })
  return pieces.join('') + html.slice(end)
}

class HtmlReader {
  readonly #html: string
  readonly #templates: readonly Span[]
  readonly #containers = new HtmlContainers()
  readonly #found: HtmlProse[] = []
  #edits: Edit[] = []
  #start = 0
  /** Where the text after the last tag starts. */
  #textStart = 0
  /** The first template tag that no text read so far holds. */
  #nextTemplate = 0
  /** The outermost element without prose that is open: its name, how often it is open, and where it starts. */
  #opaque: { readonly name: string; readonly start: number; depth: number } | null = null
  /** `sup` or `sub` while one is open. */
  #shift: 'sup' | 'sub' | null = null

  constructor(html: string, templates: readonly Span[]) {
    this.#html = html
    this.#templates = templates
  }

  startTag(name: string, attributes: HtmlAttributes, span: Span): void {
    this.#readText(span)
    if (this.#opaque !== null) {
      if (this.#opaque.name === name) this.#opaque.depth++
    } else if (OPAQUE_ELEMENTS.has(name) || (attributes.has('hidden') && !UNCLOSED_ELEMENTS.has(name))) {
      if (BLOCK_ELEMENTS.has(name)) this.#endProse({ start: span.start, end: span.start })
      this.#opaque = { name, start: span.start, depth: 1 }
    } else if (BLOCK_ELEMENTS.has(name)) {
      this.#endProse(span)
      this.#containers.start(name, attributes)
    } else {
      if (name === 'sup' || name === 'sub') this.#shift = name
      this.#edits.push({ ...span, prose: SHOWN_TAGS.get(name) ?? '' })
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
      this.#containers.end(name)
    } else {
      if (name === this.#shift) this.#shift = null
      this.#edits.push({ ...span, prose: SHOWN_TAGS.get(`/${name}`) ?? '' })
    }
  }

  remove(span: Span): void {
    this.#readText(span)
    if (this.#opaque === null) this.#edits.push({ ...span, prose: '' })
  }

  finish(): readonly HtmlProse[] {
    const { length } = this.#html
    this.#readText({ start: length, end: length })
    if (this.#opaque !== null) this.#edits.push({ start: this.#opaque.start, end: length, prose: OPAQUE })
    this.#endProse({ start: length, end: length })
    return this.#found
  }

  /** Reads the text between the last tag and this one. */
  #readText(tag: Span): void {
    const from = this.#textStart
    this.#textStart = tag.end
    if (this.#opaque !== null || tag.start <= from) return
    const text = this.#html.slice(from, tag.start)
    this.#readTemplates(from, tag.start)
    for (const match of text.matchAll(/&|\n\s*/g)) {
      const start = from + match.index
      const entity = match[0] === '&' ? readEntity(this.#html, start) : null
      if (entity !== null) this.#edits.push({ start, ...entity })
      else if (match[0] !== '&') {
        const blanks = blanksBefore(this.#html, start, Math.max(from, this.#edits.at(-1)?.end ?? 0))
        this.#edits.push({ start: blanks, end: start + match[0].length, prose: ' ' })
      }
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

  #readTemplates(from: number, to: number): void {
    for (; this.#nextTemplate < this.#templates.length; this.#nextTemplate++) {
      const template = this.#templates[this.#nextTemplate]
      if (template === undefined || template.start >= to) return
      if (template.start >= from && template.end <= to) this.#edits.push({ ...template, prose: OPAQUE })
    }
  }

  #endProse(boundary: Span): void {
    const span = { start: this.#start, end: boundary.start }
    const { kind, level, cell } = this.#containers.innermost
    if (span.end > span.start) this.#found.push({ span, edits: this.#edits, kind, level, cell })
    this.#edits = []
    this.#start = boundary.end
  }
}
