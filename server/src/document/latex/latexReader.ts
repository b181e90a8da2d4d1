import type { Span } from '../../text/span.js'
import { findBareLinks } from '../bareLinks.js'
import { type Block, type BlockKind, OPAQUE } from '../block.js'
import { BlockAssembler } from '../blockAssembler.js'
import { type Content, contentInOnePiece, type Edit, proseOf } from '../edits.js'
import { Finder } from '../finder.js'
import { blanksBefore } from '../plainLineEnds.js'
import { TableHeaders } from '../tableHeaders.js'
import {
  COMMAND_ARGUMENTS,
  DEFINITIONS,
  ENVIRONMENT_ARGUMENTS,
  HEADINGS,
  LISTS,
  MATH_ENVIRONMENTS,
  NOTES,
  OPAQUE_ENVIRONMENTS,
  QUOTATIONS,
  TABLES,
} from './commands.js'
import { matchBraces } from './groups.js'
import { PLAIN_NUMBER, QUANTITIES, unitEdits } from './siunitx.js'
import { ACCENTS, LIGATURES, SYMBOLS } from './symbols.js'

/** What the prose being read is, where it is not what the environments around make of it. */
interface Role {
  readonly kind: 'heading' | 'caption'
  readonly level: number
}

interface OpenTable {
  readonly headers: TableHeaders
  row: number
  column: number
}

/** An environment that is open. */
interface Environment {
  readonly name: string
  readonly table: OpenTable | null
}

const COMMAND = /\\(?:([A-Za-z@]+)\*?|([\s\S]))/y
const OPTIONS = /\*?[ \t]*\[[^[\]\n]{0,500}\]/y
const SPACE = /[ \t]*(?:\n(?![ \t]*\n)[ \t]*)?/y
const BLANK_LINES = /[ \t]*\n[ \t]*(?:\n\s*)?/y
const BRACE = /[ \t]*\n?[ \t]*\{/y
const ENVIRONMENT_NAME = /[ \t]*\{([A-Za-z]+\*?)\}/y
const COMMENT = /%[^\n]*(?:\n[ \t]*)?/y
const LIGATURE = /---?|``?|''?/y
const VERB = /\\verb\*?([^A-Za-z\s*])/y
const ACCENTED = /[ \t]*(?:\{(\\?[A-Za-z])\}|(\\?[A-Za-z]))/y
/** A number and nothing else in mathematics: `450`, `1{,}200`, `10\,000`, `12.5\%`. */
const NUMBER_ALONE = /^-?\d(?:[\d.,]|\{,\}|\\,)*(?:\\%)?$/

/** Deeper environments are not told apart. */
const DEEPEST = 256

/**
 * Reads LaTeX from its text with plain line ends. It knows the words of LaTeX and of much used packages and expands no
 * macros; it takes any text, and reads it in one pass.
 */
export class LatexReader {
  readonly #source: string
  readonly #text: string
  readonly #content: Content
  readonly #assembler = new BlockAssembler()
  readonly #finder: Finder
  readonly #groupEnds: ReadonlyMap<number, number>
  readonly #links: readonly Span[]
  #nextLink = 0
  #edits: Edit[] = []
  #blockStart = 0
  #role: Role | null = null
  readonly #environments: Environment[] = []
  /** What happens at braces that end an argument, by their offset. */
  readonly #closings = new Map<number, 'role' | 'note'>()

  constructor(source: string, text: string) {
    this.#source = source
    this.#text = text
    this.#content = contentInOnePiece(text, 0)
    this.#finder = new Finder(text)
    this.#groupEnds = matchBraces(text)
    this.#links = findBareLinks(text)
  }

  get blocks(): readonly Block[] {
    return this.#assembler.blocks
  }

  /** Reads one command with its argument, such as the `\title` of a preamble, as blocks of its own. */
  readCommand(start: number): void {
    const argument = this.#text.indexOf('{', start)
    const end = (this.#groupEnds.get(argument) ?? argument) + 1
    this.#blockStart = start
    this.#readRange(start, end)
    this.#endBlock(end, end)
  }

  /** Reads to the end of the document. */
  readFrom(start: number): void {
    this.#blockStart = start
    this.#edits = []
    const end = this.#readRange(start, this.#text.length)
    this.#endBlock(end, end)
  }

  #readRange(start: number, end: number): number {
    const special = /[\\{}$%&~\n`'-]/g
    let position = start
    while (position < end) {
      special.lastIndex = position
      const next = special.test(this.#text) ? Math.min(special.lastIndex - 1, end) : end
      const link = this.#linkBefore(next, position)
      if (link !== null) {
        position = this.#edit(link.start, Math.min(link.end, this.#linkEnd(link)), OPAQUE)
        continue
      }
      if (next >= end) return end
      const after = this.#readMark(next)
      if (after < 0) return next
      position = after
    }
    return position
  }

  /** The link that starts at `next` or before it, and not before `position`. */
  #linkBefore(next: number, position: number): Span | null {
    while ((this.#links[this.#nextLink]?.start ?? this.#text.length) < position) this.#nextLink++
    const link = this.#links[this.#nextLink]
    return link !== undefined && link.start <= next && link.start < this.#text.length ? link : null
  }

  /** A brace or a backslash ends a URL in LaTeX. */
  #linkEnd(link: Span): number {
    const length = this.#text.slice(link.start, link.end).search(/[\\{}$]/)
    return length <= 0 ? link.end : link.start + length
  }

  #edit(start: number, end: number, prose: string): number {
    if (end > start) this.#edits.push({ start, end, prose })
    return end
  }

  /** Reads the mark at `position`; returns where reading goes on, and -1 at the end of the document. */
  #readMark(position: number): number {
    switch (this.#text.charAt(position)) {
      case '\\':
        return this.#readCommandAt(position)
      case '{':
        return this.#edit(position, position + 1, '')
      case '}':
        return this.#closeGroup(position)
      case '$':
        return this.#readMath(position)
      case '%':
        return this.#readComment(position)
      case '&':
        return this.#endCell(position)
      case '~':
        return this.#edit(position, position + 1, '\u00A0')
      case '\n':
        return this.#readLineEnd(position)
      default: {
        const ligature = this.#match(LIGATURE, position)?.[0] ?? ''
        const end = position + Math.max(ligature.length, 1)
        const prose = LIGATURES.get(ligature)
        return prose === undefined ? end : this.#edit(position, end, prose)
      }
    }
  }

  #match(pattern: RegExp, position: number): RegExpExecArray | null {
    pattern.lastIndex = position
    return pattern.exec(this.#text)
  }

  #closeGroup(position: number): number {
    const closing = this.#closings.get(position)
    if (closing === 'role' && this.#role !== null) this.#endBlock(position, position + 1)
    else this.#edit(position, position + 1, closing === 'note' ? ')' : '')
    return position + 1
  }

  #readLineEnd(position: number): number {
    const blank = this.#match(BLANK_LINES, position)?.[0] ?? '\n'
    const end = position + blank.length
    if (!/\n[\s\S]*\n/.test(blank)) {
      const start = blanksBefore(this.#text, position, Math.max(this.#blockStart, this.#edits.at(-1)?.end ?? 0))
      return this.#edit(start, end, ' ')
    }
    this.#endBlock(position, end)
    return end
  }

  #readComment(position: number): number {
    const end = position + (this.#match(COMMENT, position)?.[0].length ?? 1)
    this.#edit(position, end, '')
    if (this.#text.charAt(end) !== '\n') return end
    const blank = this.#match(BLANK_LINES, end)?.[0] ?? '\n'
    this.#endBlock(end, end + blank.length)
    return end + blank.length
  }

  #readMath(position: number): number {
    const mark = this.#text.startsWith('$$', position) ? '$$' : '$'
    const start = position + mark.length
    let end = start
    // Mathematics does not go over a blank line: a sign without its partner is one of money that was not escaped.
    for (; end < this.#text.length && this.#text.charAt(end) !== '$'; end++) {
      if (this.#text.charAt(end) === '\\') end++
      else if (this.#text.startsWith('\n\n', end) || end - start > LONGEST_MATH) return start
    }
    if (end >= this.#text.length) return start
    const after = end + (this.#text.startsWith(mark, end) ? mark.length : 1)
    if (!NUMBER_ALONE.test(this.#text.slice(start, end))) return this.#edit(position, after, OPAQUE)
    this.#edit(position, start, '')
    this.#readRange(start, end)
    return this.#edit(end, after, '')
  }

  #readCommandAt(position: number): number {
    const match = this.#match(COMMAND, position)
    if (match === null) return this.#edit(position, this.#text.length, '')
    const [written, name, sign] = match
    const end = position + written.length
    return name === undefined ? this.#readSign(position, end, sign ?? '') : this.#readNamed(position, end, name)
  }

  #readSign(position: number, end: number, sign: string): number {
    if (sign === '\\') return this.#endRow(position, end)
    if (sign === '(') return this.#skipTo('\\)', position, end)
    if (sign === '[') return this.#skipTo('\\]', position, end)
    return this.#readAccent(position, end, sign) ?? this.#edit(position, end, SYMBOLS.get(sign) ?? '')
  }

  /** What stands up to `closing` is opaque; without it, the mark is dropped. */
  #skipTo(closing: string, position: number, end: number): number {
    const found = this.#finder.endOf(closing, end)
    return found < 0 ? this.#edit(position, end, '') : this.#edit(position, found, OPAQUE)
  }

  #readAccent(position: number, end: number, name: string): number | null {
    const mark = ACCENTS.get(name)
    if (mark === undefined) return null
    const [written, inBraces, bare] = this.#match(ACCENTED, end) ?? []
    // A letter follows a command of letters only in braces or behind a space.
    if (written === undefined || (/[a-z]/i.test(name) && /^[A-Za-z]/.test(written))) return null
    const letter = (inBraces ?? bare ?? '').replace('\\', '')
    if (written.includes('\\') && letter !== 'i' && letter !== 'j') return null
    return this.#edit(position, end + written.length, (letter + mark).normalize('NFC'))
  }

  #readNamed(position: number, end: number, name: string): number {
    if (name === 'begin' || name === 'end') return this.#readEnvironment(position, end, name === 'begin')
    if (name === 'verb') return this.#readVerb(position, end)
    if (name === 'item') return this.#readItem(position, end)
    if (name === 'par') return this.#endBlock(position, end)
    if (name === 'iffalse') return this.#skipTo('\\fi', position, end)
    if (name === 'tabularnewline') return this.#endRow(position, end)
    if (DEFINITIONS.has(name)) return this.#readDefinition(position, end)
    const level = HEADINGS.get(name)
    if (level !== undefined) return this.#readRole(position, end, { kind: 'heading', level })
    if (name === 'caption' || name === 'captionof') return this.#readRole(position, end, { kind: 'caption', level: 0 })
    if (NOTES.has(name)) return this.#readNote(position, end)
    const quantity = QUANTITIES.get(name)
    if (quantity !== undefined) return this.#readQuantity(position, end, quantity)
    const symbol = SYMBOLS.get(name)
    if (symbol !== undefined) return this.#edit(position, this.#afterSpace(end), symbol)
    return this.#readAccent(position, end, name) ?? this.#readArguments(position, end, name)
  }

  /** TeX reads no space after the name of a command; `{}` after it keeps one. */
  #afterSpace(end: number): number {
    if (this.#text.startsWith('{}', end)) return end + 2
    return end + (this.#match(SPACE, end)?.[0].length ?? 0)
  }

  #afterOptions(end: number): number {
    let after = end
    for (let options = this.#match(OPTIONS, after); options !== null; options = this.#match(OPTIONS, after)) {
      after += options[0].length
    }
    return after
  }

  /** The group that starts after `position`, without its braces; null where none does, or none that ends. */
  #groupAfter(position: number): Span | null {
    const brace = this.#match(BRACE, position)
    if (brace === null) return null
    const start = position + brace[0].length
    const end = this.#groupEnds.get(start - 1)
    return end === undefined ? null : { start, end }
  }

  #readArguments(position: number, end: number, name: string): number {
    const letters = COMMAND_ARGUMENTS.get(name) ?? ''
    let after = this.#afterOptions(end)
    if (name === 'multicolumn') this.#spanColumns(after)
    let isOpaque = false
    for (const letter of letters) {
      const group = this.#groupAfter(after)
      if (group === null) break
      if (letter === 't') {
        this.#edit(position, group.start, '')
        return group.start
      }
      isOpaque ||= letter === 'o'
      after = this.#afterOptions(group.end + 1)
    }
    if (letters === '' && this.#text.charAt(after) !== '{') after = this.#afterSpace(after)
    return this.#edit(position, after, isOpaque ? OPAQUE : '')
  }

  #readVerb(position: number, end: number): number {
    const delimiter = this.#match(VERB, position)?.[1]
    const start = end + 1
    const close = delimiter === undefined ? -1 : this.#text.slice(start, start + 500).search(/\n|$/)
    const at = delimiter === undefined ? -1 : this.#text.slice(start, start + close).indexOf(delimiter)
    return at < 0 ? this.#edit(position, end, '') : this.#edit(position, start + at + 1, OPAQUE)
  }

  #readDefinition(position: number, end: number): number {
    let after = end
    const name = /[ \t]*(?:\\[A-Za-z@]+|\\.)?(?:[ \t]*=)?(?:#\d)*/y
    after += this.#match(name, after)?.[0].length ?? 0
    for (;;) {
      after = this.#afterOptions(after)
      const group = this.#groupAfter(after)
      if (group === null) return this.#edit(position, after, '')
      after = group.end + 1
    }
  }

  #readRole(position: number, end: number, role: Role): number {
    const group = this.#groupAfter(this.#afterOptions(end))
    if (group === null) return this.#edit(position, end, '')
    this.#endBlock(position, group.start)
    this.#role = role
    this.#closings.set(group.end, 'role')
    return group.start
  }

  #readNote(position: number, end: number): number {
    const group = this.#groupAfter(this.#afterOptions(end))
    if (group === null) return this.#edit(position, end, '')
    this.#closings.set(group.end, 'note')
    return this.#edit(position, group.start, ' (')
  }

  #readItem(position: number, end: number): number {
    this.#endBlock(position, end)
    const label = this.#match(/[ \t]*\[([^[\]\n]{0,500})\]/y, end)
    if (label === null) return end
    const labelEnd = end + label[0].length
    // What an item of a description is about; the brackets are not printed.
    const start = labelEnd - 1 - (label[1]?.length ?? 0)
    this.#edit(end, start, '')
    this.#readRange(start, labelEnd - 1)
    return this.#edit(labelEnd - 1, labelEnd, ':')
  }

  #readQuantity(position: number, end: number, kinds: string): number {
    let after = this.#afterOptions(end)
    const groups: Span[] = []
    for (const _kind of kinds) {
      const group = this.#groupAfter(after)
      if (group === null) break
      groups.push(group)
      after = this.#afterOptions(group.end + 1)
    }
    const edits: Edit[] = []
    let from = position
    for (const [index, group] of groups.entries()) {
      const isNumber = kinds.charAt(index) === 'n'
      const inner = isNumber ? [] : unitEdits(this.#text, group.start, group.end)
      if (inner === null || (isNumber && !PLAIN_NUMBER.test(this.#text.slice(group.start, group.end)))) {
        return this.#edit(position, after, OPAQUE)
      }
      edits.push({ start: from, end: group.start, prose: index === 0 ? '' : isNumber ? ' to ' : ' ' }, ...inner)
      from = group.end
    }
    this.#edits.push(...edits)
    return this.#edit(from, after, '')
  }

  #readEnvironment(position: number, end: number, begins: boolean): number {
    const match = this.#match(ENVIRONMENT_NAME, end)
    const name = match?.[1]
    if (match === null || name === undefined) return this.#edit(position, end, '')
    const after = end + match[0].length
    return begins ? this.#beginEnvironment(position, after, name) : this.#endEnvironment(position, after, name)
  }

  #beginEnvironment(position: number, end: number, name: string): number {
    const isMath = MATH_ENVIRONMENTS.has(name)
    if (isMath || OPAQUE_ENVIRONMENTS.has(name)) {
      const found = this.#finder.endOf(`\\end{${name}}`, end)
      if (found < 0) return this.#edit(position, end, '')
      return isMath ? this.#edit(position, found, OPAQUE) : this.#endBlock(position, found)
    }
    const columns = TABLES.get(name)
    let after = this.#afterOptions(end)
    for (let left = columns ?? ENVIRONMENT_ARGUMENTS.get(name) ?? 0; left > 0; left--) {
      const group = this.#groupAfter(after)
      if (group === null) break
      after = this.#afterOptions(group.end + 1)
    }
    this.#endBlock(position, after)
    const table = columns === undefined ? null : { headers: new TableHeaders(), row: 0, column: 0 }
    if (this.#environments.length < DEEPEST) this.#environments.push({ name, table })
    const title = name === 'frame' ? this.#groupAfter(after) : null
    return title === null ? after : this.#readRole(after, after, { kind: 'heading', level: 3 })
  }

  #endEnvironment(position: number, end: number, name: string): number {
    this.#endBlock(position, end)
    if (name === 'document') return -1
    for (let index = this.#environments.length - 1; index >= 0; index--) {
      if (this.#environments[index]?.name !== name) continue
      this.#environments.length = index
      break
    }
    return end
  }

  get #table(): OpenTable | null {
    return this.#environments.at(-1)?.table ?? null
  }

  #endCell(position: number): number {
    const table = this.#table
    if (table === null) return position + 1
    this.#endBlock(position, position + 1)
    table.column++
    return position + 1
  }

  #endRow(position: number, end: number): number {
    const after = this.#afterOptions(end)
    const table = this.#table
    if (table === null) return this.#edit(position, after, ' ')
    this.#endBlock(position, after)
    table.row++
    table.column = 0
    return after
  }

  /** A cell over several columns stands in the last of them: the next cell comes after it. */
  #spanColumns(position: number): void {
    const group = this.#groupAfter(position)
    const columns = group === null ? '' : this.#text.slice(group.start, Math.min(group.end, group.start + 3)).trim()
    if (this.#table !== null && /^\d{1,2}$/.test(columns)) this.#table.column += Math.max(Number(columns) - 1, 0)
  }

  /** Ends the block at `end`; the next one starts at `next`. */
  #endBlock(end: number, next: number): number {
    const prose = proseOf(this.#source, this.#content, this.#edits, this.#blockStart, end)
    this.#edits = []
    this.#blockStart = next
    const role = this.#role
    this.#role = null
    if (prose === null) return next
    const container = this.#container()
    if (role?.kind === 'heading') this.#assembler.addHeading(prose, container.kind, role.level)
    else if (role !== null) this.#assembler.add(prose, 'caption')
    else if (this.#table !== null) {
      const { headers, row, column } = this.#table
      this.#assembler.add(prose, 'tableCell', 0, headers.contextOf(row, column, prose.text))
    } else this.#assembler.add(prose, container.kind, container.level)
    return next
  }

  #container(): { readonly kind: BlockKind; readonly level: number } {
    const depth = this.#environments.filter(({ name }) => LISTS.has(name)).length
    const innermost = this.#environments.findLast(({ name }) => LISTS.has(name) || QUOTATIONS.has(name))
    if (innermost === undefined) return { kind: 'paragraph', level: 0 }
    return LISTS.has(innermost.name) ? { kind: 'listItem', level: depth } : { kind: 'quotation', level: 0 }
  }
}

/** Longer than any formula in a sentence. */
const LONGEST_MATH = 2000
