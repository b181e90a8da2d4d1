import { findBareLinks } from '../bareLinks.js'
import { OPAQUE } from '../block.js'
import type { Edit } from '../edits.js'
import { readEntity } from '../entities.js'
import { Finder } from '../finder.js'
import { shiftedDigit } from '../html/htmlElements.js'
import { matchBrackets } from './brackets.js'
import { CHARACTER_ATTRIBUTES, REPLACEMENTS } from './characters.js'

/** Macros whose text in brackets is what the reader sees. */
const TEXT_MACROS: ReadonlySet<string> = new Set('link xref mailto http https ftp irc indexterm2'.split(' '))
const NOTE_MACROS: ReadonlySet<string> = new Set(['footnote', 'footnoteref'])
const HIDDEN_MACROS: ReadonlySet<string> = new Set(['anchor', 'indexterm'])
const MACRO =
  /(?<![\w:\\])(link|xref|mailto|https?|ftp|irc|footnote|footnoteref|image|icon|kbd|btn|menu|pass|stem|latexmath|asciimath|anchor|indexterm2?|cite|video|audio|chem):([^\s[\]]{0,2000})\[/g

const ATTRIBUTE = /\{([\w-]+)(?::[^{}\n]{0,100})?\}/y
const CROSS_REFERENCE = /<<([^<>,\n]{1,200})(?:,([^<>\n]{1,500}))?>>/y
const ANCHOR = /\[\[[^\]\n]{1,200}\]\]/y
const ROLE = /\[[\w.#%,= -]{1,100}\](?=[#*_`])/y
const INDEX_TERM = /\(\(\(([^()\n]{1,200})\)\)\)|\(\(([^()\n]{1,200})\)\)/y
const SHIFTED = /\^([^\s^]{1,100})\^|~([^\s~]{1,100})~/y
const REPLACED = /\((?:C|R|TM)\)|\.\.\.|(?<=\w)--(?=\w)|(?<=^|\s)--(?=\s|$)|"`|`"|'`|`'/y
const ESCAPED = /\\([*_`#^~+{<[(.'"&\\-]|(?=[a-z]+:))/y
/** The parts of a macro's text that are no text: `window=_blank`, a `^` at the end. */
const MACRO_OPTIONS = /(?:,\s*[\w-]+=[\s\S]*|\^)$/

/**
 * Finds what is not prose in the text of one block, as the AsciiDoc language documentation describes inline formatting:
 * marks, macros, cross references, attributes, passthroughs. Code, images and what macros print are opaque. Lines are
 * joined by `\n`. Linear in `text`.
 */
export function readInline(text: string): readonly Edit[] {
  return new InlineReader(text).read()
}

class InlineReader {
  readonly #text: string
  readonly #edits: Edit[] = []
  readonly #finder: Finder
  readonly #brackets: ReadonlyMap<number, number>
  readonly #closers = new Map<string, { readonly positions: readonly number[]; next: number }>()
  /** Offsets of marks that are dropped already. */
  readonly #dropped = new Set<number>()

  constructor(text: string) {
    this.#text = text
    this.#finder = new Finder(text)
    this.#brackets = text.includes('[') ? matchBrackets(text) : new Map()
  }

  read(): readonly Edit[] {
    const text = this.#text
    const starts = new Map<number, () => number>()
    for (const { start, end } of findBareLinks(text)) starts.set(start, () => this.#edit(start, end, OPAQUE))
    for (const match of text.matchAll(MACRO)) {
      const open = match.index + match[0].length - 1
      const close = this.#brackets.get(open)
      if (close !== undefined) starts.set(match.index, () => this.#readMacro(match[1] ?? '', match.index, open, close))
    }
    const places = [...starts.keys()].sort((a, b) => a - b)
    let place = 0
    const special = /[\\*_`#^~+&{<([.'"\-\n]/g
    let position = 0
    while (position < text.length) {
      special.lastIndex = position
      const next = special.test(text) ? special.lastIndex - 1 : text.length
      while ((places[place] ?? text.length) < position) place++
      const start = places[place]
      if (start !== undefined && start <= next) position = starts.get(start)?.() ?? start + 1
      else position = next < text.length ? this.#readMark(next) : next
    }
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
    if (this.#dropped.has(position)) return position + 1
    const replaced = this.#match(REPLACED, position)?.[0]
    if (replaced !== undefined) {
      return this.#edit(position, position + replaced.length, REPLACEMENTS.get(replaced) ?? replaced)
    }
    const character = this.#text.charAt(position)
    switch (character) {
      case '\\':
        return this.#readEscape(position)
      case '\n':
        return this.#edit(this.#text.startsWith(' +', position - 2) ? position - 2 : position, position + 1, ' ')
      case '&': {
        const entity = readEntity(this.#text, position)
        return entity === null ? position + 1 : this.#edit(position, entity.end, entity.prose)
      }
      case '`':
        return this.#readCode(position)
      case '+':
        return this.#readPassthrough(position)
      case '{':
        return this.#readAttribute(position)
      case '<':
        return this.#readCrossReference(position)
      case '[':
        return this.#dropIf(ANCHOR, position) ?? this.#dropIf(ROLE, position) ?? position + 1
      case '(':
        return this.#readIndexTerm(position)
      case '^':
      case '~':
        return this.#readShifted(position, character)
      case '*':
      case '_':
      case '#':
        return this.#readPair(position, character)
      default:
        return position + 1
    }
  }

  #dropIf(pattern: RegExp, position: number): number | null {
    const found = this.#match(pattern, position)?.[0]
    return found === undefined ? null : this.#edit(position, position + found.length, '')
  }

  #readEscape(position: number): number {
    const escaped = this.#match(ESCAPED, position)
    if (escaped === null) return position + 1
    this.#edit(position, position + 1, '')
    return position + 1 + Math.max(escaped[1]?.length ?? 0, 0)
  }

  #readCode(position: number): number {
    if (this.#text.startsWith('``', position)) {
      const end = this.#finder.endOf('``', position + 2)
      if (end > position + 4) return this.#edit(position, end, OPAQUE)
    }
    const close = this.#closerAfter('`', position)
    return close === null ? position + 1 : this.#edit(position, close + 1, OPAQUE)
  }

  /** What passes through is text, but none in which marks count. */
  #readPassthrough(position: number): number {
    for (const mark of ['+++', '++']) {
      if (!this.#text.startsWith(mark, position)) continue
      const end = this.#finder.endOf(mark, position + mark.length)
      if (end < 0) continue
      return mark === '+++' ? this.#edit(position, end, OPAQUE) : this.#dropBoth(position, end - 2, 2)
    }
    const close = this.#closerAfter('+', position)
    return close === null ? position + 1 : this.#dropBoth(position, close, 1)
  }

  /** Drops the marks at both ends and goes on behind the second. */
  #dropBoth(start: number, close: number, length: number): number {
    this.#edit(start, start + length, '')
    for (let at = start + length; at < close; at++) {
      if (this.#text.charAt(at) === '\n') this.#edit(at, at + 1, ' ')
    }
    return this.#edit(close, close + length, '')
  }

  #readAttribute(position: number): number {
    const attribute = this.#match(ATTRIBUTE, position)
    if (attribute === null) return position + 1
    return this.#edit(position, position + attribute[0].length, CHARACTER_ATTRIBUTES.get(attribute[1] ?? '') ?? OPAQUE)
  }

  #readCrossReference(position: number): number {
    const reference = this.#match(CROSS_REFERENCE, position)
    if (reference === null) return position + 1
    const end = position + reference[0].length
    const label = reference[2]
    if (label === undefined) return this.#edit(position, end, OPAQUE)
    this.#edit(end - 2, end, '')
    return this.#edit(position, end - 2 - label.length, '')
  }

  #readIndexTerm(position: number): number {
    const term = this.#match(INDEX_TERM, position)
    if (term === null) return position + 1
    const end = position + term[0].length
    if (term[2] === undefined) return this.#edit(position, end, '')
    this.#edit(end - 2, end, '')
    return this.#edit(position, position + 2, '')
  }

  #readShifted(position: number, mark: '^' | '~'): number {
    const shifted = this.#match(SHIFTED, position)
    if (shifted === null) return position + 1
    const content = shifted[1] ?? shifted[2] ?? ''
    const end = position + shifted[0].length
    this.#edit(position, position + 1, '')
    if (/^\d{1,3}$/.test(content)) {
      for (const [index, digit] of [...content].entries()) {
        const at = position + 1 + index
        this.#edit(at, at + 1, shiftedDigit(mark === '^' ? 'sup' : 'sub', digit))
      }
    }
    this.#edit(end - 1, end, '')
    this.#dropped.add(end - 1)
    return /^\d{1,3}$/.test(content) ? end : position + 1
  }

  #readPair(position: number, mark: string): number {
    const double = mark + mark
    if (this.#text.startsWith(double, position)) {
      const end = this.#finder.endOf(double, position + 2)
      if (end > position + 4) {
        this.#edit(end - 2, end, '')
        this.#dropped.add(end - 2)
        this.#dropped.add(end - 1)
        return this.#edit(position, position + 2, '')
      }
    }
    const close = this.#closerAfter(mark, position)
    if (close === null) return position + 1
    this.#edit(close, close + 1, '')
    this.#dropped.add(close)
    return this.#edit(position, position + 1, '')
  }

  /** The mark that closes the one at `position`, if that can open: a word may stand on one side of each only. */
  #closerAfter(mark: string, position: number): number | null {
    const before = this.#text.charAt(position - 1)
    const after = this.#text.charAt(position + 1)
    if (/[\w;:}]/.test(before) || !/\S/.test(after)) return null
    let closers = this.#closers.get(mark)
    if (closers === undefined) {
      const pattern = new RegExp(`(?<=\\S)\\${mark}(?!\\w)`, 'g')
      closers = { positions: Array.from(this.#text.matchAll(pattern), ({ index }) => index), next: 0 }
      this.#closers.set(mark, closers)
    }
    const { positions } = closers
    while ((positions[closers.next] ?? this.#text.length) <= position + 1) closers.next++
    return positions[closers.next] ?? null
  }

  #readMacro(name: string, start: number, open: number, close: number): number {
    const content = this.#text.slice(open + 1, close)
    if (HIDDEN_MACROS.has(name)) return this.#edit(start, close + 1, '')
    if (NOTE_MACROS.has(name)) {
      if (content.trim() === '') return this.#edit(start, close + 1, '')
      this.#edit(close, close + 1, ')')
      this.#dropped.add(close)
      return this.#edit(start, open + 1, ' (')
    }
    const text = content.replace(MACRO_OPTIONS, '')
    if (!TEXT_MACROS.has(name) || text.trim() === '' || /^[\w-]+=/.test(text)) {
      return this.#edit(start, close + 1, OPAQUE)
    }
    this.#edit(open + 1 + text.length, close + 1, '')
    return this.#edit(start, open + 1, '')
  }
}
