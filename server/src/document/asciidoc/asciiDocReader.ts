import type { Span } from '../../text/span.js'
import type { Block, BlockKind } from '../block.js'
import { BlockAssembler } from '../blockAssembler.js'
import { type Edit, proseOf } from '../edits.js'
import { contentOfLines, indentOf, lineFrom, linesIn, splitLines, type TextLine } from '../textLines.js'
import { readInline } from './inline.js'
import { LINES, markerKind, OPAQUE_STYLES, QUOTATION_STYLES, UNDERLINE_LEVELS } from './lines.js'
import { addSeparatedTable, addTable } from './table.js'
import { cellFormOf } from './tableAttributes.js'

/** A delimited block that holds others. */
interface Container {
  readonly delimiter: string
  readonly kind: BlockKind
  readonly lists: string[]
}

/** What a person is called, and perhaps where mail reaches them: the line below a document's title. */
const AUTHOR = /^\p{L}[\p{L}\p{M}.'’_-]*(?: [\p{L}\p{M}.'’_-]+){0,3}(?: <[^<>]+>)?(?:;.*)?$/u
/** "v1.2, 3 March 2024: second proof", or a date alone. */
const REVISION = /^(?:v[\w.]+(?:,\s*(?<date>[^:]{4,40}))?|(?<alone>\d{4}-\d{2}-\d{2}|[^:,]{1,20},? \d{4}))(?::.*)?$/
const MOST_CONTAINERS = 64
/** Tables in cells of tables in cells: the deepest ones are read as text. */
const MOST_TABLES = 4
/** Longer lines in brackets say nothing that is looked at here. */
const LONGEST_ATTRIBUTES = 1000

/** Reads the blocks of AsciiDoc from its lines, one after the other. */
export class AsciiDocReader {
  readonly #source: string
  readonly #text: string
  readonly #lines: readonly TextLine[]
  readonly #assembler = new BlockAssembler()
  readonly #attributes = new Map<string, string>()
  readonly #containers: Container[] = []
  /** The markers of the lists that are open, outermost first. */
  #lists: string[] = []
  /** Lines of the paragraph that is being read, and what in them is no text. */
  #paragraph: TextLine[] = []
  #marks: Edit[] = []
  #isItem = false
  #isQuoted = false
  /** What stands in brackets above the next block. */
  #written = ''
  /** True behind a `+` that attaches the next block to the list item before it. */
  #isAttached = false

  /** In how many cells of tables these lines stand. */
  readonly #depth: number

  /** Reads `lines` of `text` alone where they are given: those of a cell that stands in `depth` tables. */
  constructor(source: string, text: string, lines: readonly TextLine[] = splitLines(text), depth = 0) {
    this.#source = source
    this.#text = text
    this.#lines = lines
    this.#depth = depth
  }

  read(): { readonly blocks: readonly Block[]; readonly attributes: ReadonlyMap<string, string> } {
    let index = 0
    while (index < this.#lines.length) index = this.#readLine(index)
    this.#endParagraph()
    return { blocks: this.#assembler.blocks, attributes: this.#attributes }
  }

  /** Reads what starts in a line; returns the line after it. */
  #readLine(index: number): number {
    const line = this.#lines[index]
    if (line === undefined) return this.#lines.length
    const { text } = line
    if (text === '') {
      this.#endParagraph()
      return index + 1
    }
    if (LINES.comment.test(text)) return index + 1
    if (this.#readUnderline(text)) return index + 1
    if (LINES.verbatim.test(text)) return this.#skipVerbatim(index)
    if (LINES.container.test(text)) return this.#readContainer(index)
    if (LINES.table.test(text)) return this.#readTable(index)
    if (LINES.rule.test(text)) return this.#endBlock(index)
    if (LINES.continuation.test(text)) {
      this.#endParagraph()
      this.#isAttached = true
      return index + 1
    }
    if (LINES.macro.test(text)) return this.#readMacro(index, text)
    if (LINES.attributes.test(text)) {
      this.#endParagraph()
      if (text.length + this.#written.length < LONGEST_ATTRIBUTES) this.#written += text
      return index + 1
    }
    if (this.#paragraph.length === 0) {
      const next = this.#readFirstLine(index, line)
      if (next !== null) return next
    }
    return this.#readText(index, line)
  }

  /** What can stand only where no paragraph goes on. */
  #readFirstLine(index: number, line: TextLine): number | null {
    const { text } = line
    if (LINES.entry.test(text)) return this.#readEntry(index, text)
    const heading = LINES.heading.exec(text)
    if (heading !== null) return this.#readHeading(index, line, heading)
    const caption = LINES.caption.exec(text)
    if (caption !== null) {
      this.#addLines([lineFrom(line, caption[0].length)], 'caption', 0)
      return index + 1
    }
    const isIndented = indentOf(line) > 0 && !LINES.item.test(text) && !LINES.term.test(text)
    return isIndented || OPAQUE_STYLES.has(this.#style) ? this.#skipParagraph(index) : null
  }

  #readText(index: number, line: TextLine): number {
    const { text } = line
    const item = LINES.item.exec(text)
    if (item !== null && (this.#paragraph.length === 0 || this.#isItem)) {
      this.#startItem(markerKind(item[1] ?? ''))
      this.#paragraph = [lineFrom(line, item[0].length)]
      return index + 1
    }
    const term = LINES.term.exec(text)
    if (term !== null && (this.#paragraph.length === 0 || this.#isItem)) {
      const mark = term[1] ?? ''
      this.#startItem(mark)
      const end = line.start + term[0].length
      this.#marks.push({ start: end - mark.length, end, prose: ':' })
      this.#paragraph = [line]
      return index + 1
    }
    if (this.#paragraph.length > 0) this.#paragraph.push(line)
    else this.#startParagraph(line)
    return index + 1
  }

  #startItem(marker: string): void {
    this.#endParagraph()
    const depth = this.#lists.indexOf(marker)
    if (depth < 0) this.#lists.push(marker)
    else this.#lists.length = depth + 1
    this.#isItem = true
  }

  #startParagraph(line: TextLine): void {
    const goesOn = this.#isAttached && this.#lists.length > 0
    if (!goesOn) this.#lists.length = 0
    this.#isItem = goesOn
    this.#isQuoted = LINES.quoteMark.test(line.text)
    const label = LINES.admonition.exec(line.text)?.[0].length ?? 0
    this.#paragraph = [lineFrom(line, label)]
    this.#isAttached = false
  }

  /** A title of one line may be underlined, by a line about as long. */
  #readUnderline(text: string): boolean {
    const [title, second] = this.#paragraph
    if (title === undefined || second !== undefined || this.#isItem || !LINES.underline.test(text)) return false
    const level = UNDERLINE_LEVELS.get(text.charAt(0)) ?? 1
    if (Math.abs(title.text.length - text.length) > 1 || !/\w/.test(title.text)) return false
    this.#paragraph = []
    this.#addHeading(title, level)
    return true
  }

  #readHeading(index: number, line: TextLine, heading: RegExpExecArray): number {
    const { start, text } = lineFrom(line, heading[0].length)
    const mark = heading[1] ?? ''
    const closing = ` ${mark}`
    const isDocumentTitle = mark.length === 1 && this.#assembler.blocks.length === 0
    this.#addHeading({ start, text: text.endsWith(closing) ? text.slice(0, -closing.length) : text }, mark.length)
    return isDocumentTitle ? this.#skipHeader(index + 1) : index + 1
  }

  #addHeading(line: TextLine, level: number): void {
    this.#lists.length = 0
    this.#written = ''
    const container = this.#containers.at(-1)?.kind ?? 'paragraph'
    const content = contentOfLines([line])
    this.#assembler.addHeading(proseOf(this.#source, content, readInline(content.text)), container, level)
  }

  /** The lines of author and revision below the title. */
  #skipHeader(index: number): number {
    let next = index
    if (AUTHOR.test(this.#lines[next]?.text ?? '')) next++
    const revision = next > index ? REVISION.exec(this.#lines[next]?.text ?? '') : null
    if (revision === null) return next
    const date = revision.groups?.['date'] ?? revision.groups?.['alone']
    if (date !== undefined) this.#attributes.set('date', date.trim())
    return next + 1
  }

  #readEntry(index: number, text: string): number {
    const [, name = '', value = ''] = LINES.entry.exec(text) ?? []
    if (!name.includes('!')) this.#attributes.set(name === 'revdate' ? 'date' : name, value)
    let next = index
    while (/ [\\+]$/.test(this.#lines[next]?.text ?? '')) next++
    return next + 1
  }

  /** Includes and conditions stand between any lines; other macros are blocks. */
  #readMacro(index: number, text: string): number {
    if (/^(?:include|ifn?def|ifeval|endif)::/.test(text)) return index + 1
    return this.#endBlock(index)
  }

  #endBlock(index: number): number {
    this.#endParagraph()
    this.#written = ''
    return index + 1
  }

  #skipVerbatim(index: number): number {
    this.#endBlock(index)
    const opening = this.#lines[index]?.text ?? ''
    const closing = opening.startsWith('```') ? '```' : opening
    return this.#lineAfter(closing, index)
  }

  /** The line after the next one that is `closing`; the end of the text where there is none. */
  #lineAfter(closing: string, index: number): number {
    let next = index + 1
    while (next < this.#lines.length && this.#lines[next]?.text !== closing) next++
    return next + 1
  }

  #skipParagraph(index: number): number {
    this.#endBlock(index)
    let next = index
    while (next < this.#lines.length && this.#lines[next]?.text !== '') next++
    return next
  }

  #readContainer(index: number): number {
    const delimiter = this.#lines[index]?.text ?? ''
    const style = this.#style
    this.#endParagraph()
    this.#written = ''
    const open = this.#containers.findIndex(container => container.delimiter === delimiter)
    if (open >= 0) {
      this.#lists = this.#containers[open]?.lists ?? []
      this.#containers.length = open
      return index + 1
    }
    if (OPAQUE_STYLES.has(style)) return this.#lineAfter(delimiter, index)
    if (this.#containers.length >= MOST_CONTAINERS) return index + 1
    const isQuotation = delimiter.startsWith('_') || QUOTATION_STYLES.has(style)
    const kind = isQuotation ? 'quotation' : (this.#containers.at(-1)?.kind ?? 'paragraph')
    this.#containers.push({ delimiter, kind, lists: this.#lists })
    this.#lists = []
    this.#isAttached = false
    return index + 1
  }

  #readTable(index: number): number {
    const opening = this.#lines[index]
    this.#endParagraph()
    const attributes = this.#written
    this.#written = ''
    const delimiter = opening?.text ?? ''
    const next = this.#lineAfter(delimiter, index)
    const start = (opening?.start ?? 0) + delimiter.length
    const last = this.#lines.at(-1)
    const end = this.#lines[next - 1]?.start ?? (last === undefined ? start : last.start + last.text.length)
    const written = { source: this.#source, text: this.#text, span: { start, end }, attributes }
    const form = cellFormOf(delimiter, attributes, this.#depth > 0)
    if (form?.type === 'values') addSeparatedTable(this.#assembler, written, form.separation)
    if (form?.type === 'marked') {
      addTable(this.#assembler, written, form.separator, cell => this.#blocksOfCell(cell))
    }
    return next
  }

  #blocksOfCell(span: Span): readonly Block[] {
    const lines = linesIn(this.#text, span)
    const depth = this.#depth + 1
    const read = depth < MOST_TABLES ? lines : lines.filter(({ text }) => !LINES.table.test(text))
    return new AsciiDocReader(this.#source, this.#text, read, depth).read().blocks
  }

  /** The first word in the brackets above the block: `quote` of `[quote, A. Writer]`. */
  get #style(): string {
    return /\[([\w-]+)/.exec(this.#written)?.[1] ?? ''
  }

  #endParagraph(): void {
    const lines = this.#paragraph
    this.#paragraph = []
    if (lines.length > 0) {
      const around = this.#containers.at(-1)?.kind ?? 'paragraph'
      const isQuoted = this.#isQuoted || QUOTATION_STYLES.has(this.#style)
      const kind = this.#isItem ? 'listItem' : isQuoted ? 'quotation' : around
      const unmarked = this.#isQuoted ? lines.map(line => lineFrom(line, quoteMarkLength(line))) : lines
      this.#addLines(unmarked, kind, this.#isItem ? this.#lists.length : 0)
      this.#written = ''
    }
    this.#marks = []
    this.#isQuoted = false
  }

  #addLines(lines: readonly TextLine[], kind: BlockKind, level: number): void {
    const content = contentOfLines(lines)
    const shift = content.lines[0]?.source ?? 0
    const marks = this.#marks.map(({ start, end, prose }) => ({ start: start - shift, end: end - shift, prose }))
    this.#assembler.add(proseOf(this.#source, content, [...marks, ...readInline(content.text)]), kind, level)
  }
}

function quoteMarkLength({ text }: TextLine): number {
  return LINES.quoteMark.exec(text)?.[0].length ?? 0
}
