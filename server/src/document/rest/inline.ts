import { findBareLinks } from '../bareLinks.js'
import { OPAQUE } from '../block.js'
import type { Edit } from '../edits.js'
import { Finder } from '../finder.js'
import { shiftedDigit } from '../html/htmlElements.js'
import { PROSE_ROLES } from './directives.js'

/** What may stand before markup begins and after it ends. From the docutils specification, shortened to what occurs. */
const BEFORE = /[\s'"([{<\-/:‐–—‘“«¿¡\uFFFC]/
const AFTER = /[\s'")\]}>\-/:.,;!?\\‐–—’”»…]/

const ROLE = /:([A-Za-z][\w.+:-]{0,60}):(?=`)/y
const SUFFIX_ROLE = /:([A-Za-z][\w.+:-]{0,60}):/y
const FOOTNOTE = /\[(?:\d{1,4}|#[\w.-]{0,60}|\*|[A-Za-z][\w.-]{0,60})\]_/y
const SUBSTITUTION = /\|[^\s|](?:[^|\n]{0,200}[^\s|])?\|_{0,2}/y
const REFERENCE = /\b([A-Za-z\d](?:[\w.+-]{0,80}[A-Za-z\d])?)__?(?![\w])/g
/** "text <target>" in back quotes. */
const EMBEDDED_TARGET = /\s*<[^<>]+>$/

/**
 * Finds what is not prose in the text of one block, by the rules of reStructuredText: marks of emphasis, literals,
 * roles, references, substitutions, escapes. Lines are joined by `\n`. Linear in `text`.
 */
export function readInline(text: string): readonly Edit[] {
  return new InlineReader(text).read()
}

class InlineReader {
  readonly #text: string
  readonly #edits: Edit[] = []
  readonly #finder: Finder
  readonly #ends = new Map<string, { readonly positions: readonly number[]; next: number }>()

  constructor(text: string) {
    this.#text = text
    this.#finder = new Finder(text)
  }

  read(): readonly Edit[] {
    const text = this.#text
    for (const { start, end } of findBareLinks(text)) this.#edit(start, end, OPAQUE)
    const special = /[\\*`|[:_\n]/g
    let position = 0
    while (position < text.length) {
      special.lastIndex = position
      position = special.test(text) ? this.#readMark(special.lastIndex - 1) : text.length
    }
    if (text.includes('_')) this.#readReferences()
    return this.#edits
  }

  #edit(start: number, end: number, prose: string): number {
    if (end > start) this.#edits.push({ start, end, prose })
    return end
  }

  #match(pattern: RegExp, position: number): RegExpExecArray | null {
    pattern.lastIndex = position
    return pattern.exec(this.#text)
  }

  #readMark(position: number): number {
    switch (this.#text.charAt(position)) {
      case '\\':
        return this.#readEscape(position)
      case '\n':
        return this.#edit(position, position + 1, ' ')
      case '`':
        return this.#readBackquote(position, null, position)
      case ':': {
        const role = this.#canStart(position, position) ? this.#match(ROLE, position) : null
        return role === null ? position + 1 : this.#readBackquote(position + role[0].length, role[1] ?? '', position)
      }
      case '*':
        return this.#readEmphasis(position)
      case '_':
        return this.#text.startsWith('_`', position) && this.#canStart(position, position)
          ? this.#readBackquote(position + 1, 'target', position)
          : position + 1
      default:
        return this.#readBracketed(position)
    }
  }

  /** Before a mark stands the start, a blank or an opening sign, and after it no blank. */
  #canStart(position: number, last: number): boolean {
    const before = this.#text.charAt(position - 1)
    const after = this.#text.charAt(last + 1)
    return (before === '' || BEFORE.test(before) || this.#text.charAt(position - 2) === '\\') && /\S/.test(after)
  }

  #readEscape(position: number): number {
    const next = this.#text.charAt(position + 1)
    if (next === '\n') return this.#edit(position, position + 2, ' ')
    return this.#edit(position, position + (next === ' ' ? 2 : 1), '') + (next === ' ' ? 0 : 1)
  }

  /** Where the first `mark` after `from` stands that can end what it opened. `from` does not decrease. */
  #endAfter(mark: string, from: number): number | null {
    let ends = this.#ends.get(mark)
    if (ends === undefined) {
      const sign = mark.replace(/\*/g, '\\*')
      const pattern = new RegExp(`(?<=[^\\s\\\\])${sign}(?!${sign.slice(-2)})`, 'g')
      const positions = Array.from(this.#text.matchAll(pattern), ({ index }) => index)
      ends = { positions: positions.filter(at => this.#canEnd(at + mark.length)), next: 0 }
      this.#ends.set(mark, ends)
    }
    while ((ends.positions[ends.next] ?? this.#text.length) <= from) ends.next++
    return ends.positions[ends.next] ?? null
  }

  #canEnd(after: number): boolean {
    const next = this.#text.charAt(after)
    return next === '' || next === '_' || next === '`' || AFTER.test(next)
  }

  #readEmphasis(position: number): number {
    const mark = this.#text.startsWith('**', position) ? '**' : '*'
    if (!this.#canStart(position, position + mark.length - 1)) return position + mark.length
    const end = this.#endAfter(mark, position + mark.length)
    if (end === null) return position + mark.length
    this.#edit(position, position + mark.length, '')
    this.#readLineEnds(position, end)
    return this.#edit(end, end + mark.length, '')
  }

  #readLineEnds(start: number, end: number): void {
    for (let at = this.#text.indexOf('\n', start); at >= 0 && at < end; at = this.#text.indexOf('\n', at + 1)) {
      this.#edit(at, at + 1, ' ')
    }
  }

  /** Reads what stands in back quotes from `position` on; the role before it starts at `start`. */
  #readBackquote(position: number, role: string | null, start: number): number {
    if (role === null && this.#text.startsWith('``', position)) {
      const end = this.#canStart(position, position + 1) ? this.#finder.endOf('``', position + 2) : -1
      return end < 0 ? position + 2 : this.#edit(position, end, OPAQUE)
    }
    const end = role !== null || this.#canStart(position, position) ? this.#endAfter('`', position) : null
    if (end === null) return position + 1
    const suffix = role === null ? this.#match(SUFFIX_ROLE, end + 1) : null
    const underscores = role === null ? (/^_{1,2}/.exec(this.#text.slice(end + 1, end + 3))?.[0].length ?? 0) : 0
    const after = end + 1 + (suffix?.[0].length ?? underscores)
    const content = this.#text.slice(position + 1, end)
    const target = EMBEDDED_TARGET.exec(content.slice(-500))?.[0].length ?? 0
    const name = role ?? suffix?.[1] ?? null
    const isText = name === null || name === 'target' || PROSE_ROLES.has(name) || target > 0
    if (!isText || target >= content.length) return this.#edit(start, after, OPAQUE)
    this.#edit(start, position + 1, '')
    const textEnd = end - target
    const digits =
      name === 'sup' || name === 'superscript' ? 'sup' : name === 'sub' || name === 'subscript' ? 'sub' : null
    if (digits !== null && /^\d{1,3}$/.test(content)) {
      for (const [index, digit] of [...content].entries()) {
        this.#edit(position + 1 + index, position + 2 + index, shiftedDigit(digits, digit))
      }
    }
    this.#readLineEnds(position, textEnd)
    return this.#edit(textEnd, after, '')
  }

  #readBracketed(position: number): number {
    if (this.#text.charAt(position) === '[') {
      const footnote = this.#match(FOOTNOTE, position)?.[0]
      return footnote === undefined ? position + 1 : this.#edit(position, position + footnote.length, '')
    }
    const substitution = this.#canStart(position, position) ? this.#match(SUBSTITUTION, position)?.[0] : undefined
    if (substitution === undefined || !this.#canEnd(position + substitution.length)) return position + 1
    return this.#edit(position, position + substitution.length, OPAQUE)
  }

  /** The underscores at the end of words that refer: "Docutils_". */
  #readReferences(): void {
    for (const { 0: written, 1: word = '', index } of this.#text.matchAll(REFERENCE)) {
      this.#edit(index + word.length, index + written.length, '')
    }
  }
}
