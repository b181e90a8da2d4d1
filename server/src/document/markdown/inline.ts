import type { Span } from '../../text/span.js'
import { findBareLinks } from '../bareLinks.js'
import { OPAQUE } from '../block.js'
import type { Edit } from '../edits.js'
import { readEntity } from '../entities.js'
import { Finder } from '../finder.js'
import { BLOCK_ELEMENTS, OPAQUE_ELEMENTS, shiftedDigit } from '../html/htmlElements.js'
import { CodeSpans } from './codeSpans.js'
import { Delimiters } from './delimiters.js'
import { readHtmlTag } from './htmlTag.js'
import { inlineTargetEnd, isEscapable, linkLabelEnd, normalizedLabel } from './linkTarget.js'

/** What the inline markup of a block comes to. */
export interface InlineReading {
  readonly edits: readonly Edit[]
  /** True when the block is one image (also one that is a link) and nothing else: its text is a caption. */
  readonly isImage: boolean
}

/** An opening bracket that may become a link or an image. */
interface Bracket {
  readonly start: number
  /** Where the text between the brackets starts. */
  readonly textStart: number
  readonly isImage: boolean
  readonly delimitersBelow: object | null
  /** False once a link stands inside: links do not nest. */
  active: boolean
  /** True when another bracket opens inside: then the text is no label. */
  hasBracket: boolean
}

const FOOTNOTE_REFERENCE = /\[\^[^\]\s[]{1,999}\]/y
const AUTOLINK =
  /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){0,8})>/iy
const SHIFTED_DIGITS = /(\d{1,3})<\/(sup|sub)>/iy

/**
 * Finds what is not prose in the inline content of one block, by CommonMark's and GitHub's rules: marks of emphasis,
 * links and their targets, code, HTML, entities, escapes, line breaks, references to footnotes, template tags.
 *
 * `definitions` are the normalised labels that links may refer to. Lines are joined by `\n`. Linear in `text`.
 */
export function readInline(text: string, definitions: ReadonlySet<string>): InlineReading {
  return new InlineReader(text, definitions).read()
}

class InlineReader {
  readonly #text: string
  readonly #definitions: ReadonlySet<string>
  readonly #edits: Edit[] = []
  readonly #brackets: Bracket[] = []
  readonly #delimiters: Delimiters
  readonly #codeSpans: CodeSpans
  readonly #finder: Finder
  /** The last image, or the link around nothing but it. */
  #image: Span = { start: 0, end: -1 }

  constructor(text: string, definitions: ReadonlySet<string>) {
    this.#text = text
    this.#definitions = definitions
    this.#delimiters = new Delimiters(text, this.#edits)
    this.#codeSpans = new CodeSpans(text)
    this.#finder = new Finder(text)
  }

  read(): InlineReading {
    const text = this.#text
    const links = findBareLinks(text)
    const special = /[\\&`<![\]*_~{\n]/g
    let nextLink = 0
    let next = -1
    let position = 0
    while (position < text.length) {
      if (next < position) {
        special.lastIndex = position
        next = special.test(text) ? special.lastIndex - 1 : text.length
      }
      while ((links[nextLink]?.start ?? text.length) < position) nextLink++
      const link = links[nextLink]
      if (link !== undefined && link.start <= next) {
        this.#edit(link.start, link.end, OPAQUE)
        position = link.end
      } else {
        position = next < text.length ? this.#readMark(next) : next
      }
    }
    this.#delimiters.resolve(null)
    return { edits: this.#edits, isImage: this.#image.start === 0 && this.#image.end === text.length }
  }

  /** Reads the markup at `position`, or passes the character by when it is none; returns where reading goes on. */
  #readMark(position: number): number {
    const character = this.#text.charAt(position)
    switch (character) {
      case '\\':
        return this.#readEscape(position)
      case '&':
        return this.#readEntity(position)
      case '`':
        return this.#readCode(position)
      case '<':
        return this.#readAngle(position)
      case '!':
        return this.#text.charAt(position + 1) === '[' ? this.#openBracket(position, true) : position + 1
      case '[':
        return this.#readOpeningBracket(position)
      case ']':
        return this.#closeBracket(position)
      case '{':
        return this.#readTemplateTag(position)
      case '\n':
        return this.#readLineBreak(position)
      default:
        return this.#delimiters.push(character, position)
    }
  }

  #edit(start: number, end: number, prose: string): number {
    this.#edits.push({ start, end, prose })
    return end
  }

  #readEscape(position: number): number {
    const unit = this.#text.charCodeAt(position + 1)
    if (unit === 10) return this.#edit(position, position + 2, ' ')
    if (!isEscapable(unit)) return position + 1
    return this.#edit(position, position + 2, this.#text.charAt(position + 1))
  }

  #readEntity(position: number): number {
    const entity = readEntity(this.#text, position)
    return entity === null ? position + 1 : this.#edit(position, entity.end, entity.prose)
  }

  #readCode(position: number): number {
    const end = this.#codeSpans.endOf(position)
    return end < 0 ? this.#codeSpans.runEnd(position) : this.#edit(position, end, OPAQUE)
  }

  #readLineBreak(position: number): number {
    let start = position
    while (start > 0 && ' \t'.includes(this.#text.charAt(start - 1))) start--
    return this.#edit(start, position + 1, ' ')
  }

  #readTemplateTag(position: number): number {
    const closing = { '{{': '}}', '{%': '%}' }[this.#text.slice(position, position + 2)]
    const end = closing === undefined ? -1 : this.#finder.endOf(closing, position + 2)
    return end < 0 ? position + 1 : this.#edit(position, end, OPAQUE)
  }

  #readAngle(position: number): number {
    AUTOLINK.lastIndex = position
    if (AUTOLINK.test(this.#text)) return this.#edit(position, AUTOLINK.lastIndex, OPAQUE)
    const tag = readHtmlTag(this.#text, position, this.#finder)
    if (tag === null) return position + 1
    const { name, end } = tag
    if (tag.closing) return this.#edit(position, end, BLOCK_ELEMENTS.has(name) ? ' ' : '')
    if (OPAQUE_ELEMENTS.has(name)) {
      const closed = this.#finder.endOf(`</${name}>`, end)
      if (closed >= 0) return this.#edit(position, closed, OPAQUE)
    }
    if (name === 'sup' || name === 'sub') return this.#readShifted(position, end, name)
    return this.#edit(position, end, name === 'br' || BLOCK_ELEMENTS.has(name) ? ' ' : '')
  }

  /** `<sup>2</sup>` is read as ², `<sup>th</sup>` as it stands between its tags. */
  #readShifted(start: number, contentStart: number, name: 'sup' | 'sub'): number {
    this.#edit(start, contentStart, '')
    SHIFTED_DIGITS.lastIndex = contentStart
    const digits = SHIFTED_DIGITS.exec(this.#text)?.[1] ?? ''
    for (const [index, digit] of [...digits].entries()) {
      this.#edit(contentStart + index, contentStart + index + 1, shiftedDigit(name, digit))
    }
    return contentStart + digits.length
  }

  #readOpeningBracket(position: number): number {
    FOOTNOTE_REFERENCE.lastIndex = position
    if (FOOTNOTE_REFERENCE.test(this.#text)) return this.#edit(position, FOOTNOTE_REFERENCE.lastIndex, '')
    return this.#openBracket(position, false)
  }

  #openBracket(start: number, isImage: boolean): number {
    const outer = this.#brackets.at(-1)
    if (outer !== undefined) outer.hasBracket = true
    const textStart = start + (isImage ? 2 : 1)
    const delimitersBelow = this.#delimiters.top
    this.#brackets.push({ start, textStart, isImage, delimitersBelow, active: true, hasBracket: false })
    return textStart
  }

  #closeBracket(position: number): number {
    const opener = this.#brackets.pop()
    if (opener === undefined || !opener.active) return position + 1
    const end = this.#targetEnd(opener, position)
    if (end < 0) return position + 1
    const isEmpty = opener.textStart === position
    if (opener.isImage && isEmpty) this.#edit(opener.start, end, OPAQUE)
    else {
      this.#edit(opener.start, opener.textStart, '')
      this.#edit(position, end, '')
    }
    this.#delimiters.resolve(opener.delimitersBelow)
    if (opener.isImage || (opener.textStart === this.#image.start && position === this.#image.end)) {
      this.#image = { start: opener.start, end }
    }
    if (!opener.isImage) this.#deactivateOuterLinks()
    return end
  }

  /** Where the link or image ends whose text ends with the `]` at `position`; -1 when it is none. */
  #targetEnd(opener: Bracket, position: number): number {
    const inlineEnd = inlineTargetEnd(this.#text, position + 1)
    if (inlineEnd >= 0) return inlineEnd
    const labelEnd = linkLabelEnd(this.#text, position + 1)
    if (labelEnd > position + 3) {
      const label = normalizedLabel(this.#text.slice(position + 2, labelEnd - 1))
      return this.#definitions.has(label) ? labelEnd : -1
    }
    if (opener.hasBracket || position - opener.textStart > 999) return -1
    const label = normalizedLabel(this.#text.slice(opener.textStart, position))
    if (!this.#definitions.has(label)) return -1
    return labelEnd < 0 ? position + 1 : labelEnd
  }

  /** Those outside one that is inactive already are inactive too, so that the work stays linear. */
  #deactivateOuterLinks(): void {
    for (let index = this.#brackets.length - 1; index >= 0; index--) {
      const bracket = this.#brackets[index]
      if (bracket === undefined || bracket.isImage) continue
      if (!bracket.active) return
      bracket.active = false
    }
  }
}
