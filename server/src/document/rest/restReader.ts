import type { Block, BlockKind } from '../block.js'
import { BlockAssembler } from '../blockAssembler.js'
import { type Edit, type Prose, proseOf } from '../edits.js'
import { readSeparatedValues } from '../separatedValues.js'
import { TableHeaders } from '../tableHeaders.js'
import { contentOfLines, indentOf, lineFrom, setOut, type TextLine } from '../textLines.js'
import { PROSE_DIRECTIVES, QUOTATION_DIRECTIVES, TITLED_DIRECTIVES } from './directives.js'
import { readInline } from './inline.js'
import { cellsOfList } from './listTable.js'
import { separationOf } from './separation.js'
import { type DrawnTable, isSimpleRule, readGrid, readSimple, startsGrid } from './tables.js'

/** What text of one indentation belongs to. */
interface Context {
  readonly indent: number
  readonly kind: BlockKind
  /** List nesting; 0 outside lists. */
  readonly level: number
}

const OUTERMOST: Context = { indent: 0, kind: 'paragraph', level: 0 }
/** Deeper indentation belongs to the last context. */
const MOST_CONTEXTS = 128
/** Tables in cells of tables in cells: what stands deeper is not read. */
const MOST_TABLES = 8

const ADORNMENT = /^([!-/:-@[-`{-~])\1*$/
const BULLET = /^[*+\-•‣⁃](?:[ \t]+(?=\S)|$)/
const ENUMERATOR = /^\(?(?:\d{1,4}|[A-Za-z]|[ivxlcdmIVXLCDM]{1,8}|#)[.)][ \t]+(?=\S)/
const FIELD = /^:((?:[^:\\\s]|\\.|[ \t](?=[^:\s]))(?:[^:\\]|\\.|:(?![\s`]|$)){0,100}):(?:[ \t]+|$)/
const LINE_BLOCK = /^\|(?:[ \t]+|$)/
const DIRECTIVE = /^\.\.[ \t]+([A-Za-z][\w:.+-]*)::(?:[ \t]+|$)/
const FOOTNOTE = /^\.\.[ \t]+\[(?:\d{1,4}|#[\w.-]*|\*|[A-Za-z][\w.-]*)\][ \t]+/
const EXPLICIT = /^(?:\.\.|__)(?:[ \t]|$)/
const OPTION = /^:[\w-]+:/
/** Directives that describe a piece of a program have a colon in their name: their content is prose. */
const DOMAIN_DIRECTIVE = /^(?:\w+:\w+|function|class|method|attribute|data|confval|option|describe|envvar)$/

/** Reads the blocks of reStructuredText from its lines, one after the other, by their indentation. */
export class RestReader {
  readonly #source: string
  readonly #lines: readonly TextLine[]
  readonly #assembler = new BlockAssembler()
  readonly #contexts: Context[] = []
  /** The adornments of titles in the order in which they first occur: their depths. */
  readonly #adornments: string[] = []
  readonly #fields = new Map<string, string>()
  #isBeforeBody: boolean
  /** True once no rule that could end a simple table is left. */
  #isWithoutRules = false

  /** In how many cells of tables these lines stand. */
  readonly #depth: number

  constructor(source: string, lines: readonly TextLine[], depth = 0) {
    this.#source = source
    this.#lines = lines
    this.#depth = depth
    this.#isBeforeBody = depth === 0
  }

  read(): { readonly blocks: readonly Block[]; readonly fields: ReadonlyMap<string, string> } {
    let index = 0
    while (index < this.#lines.length) {
      const line = this.#lines[index]
      if (line === undefined) break
      index = line.text === '' ? index + 1 : this.#readBlock(index, lineFrom(line, 0), indentOf(line))
    }
    return { blocks: this.#assembler.blocks, fields: this.#fields }
  }

  #textAt(index: number): string {
    return this.#lines[index]?.text ?? ''
  }

  get #context(): Context {
    return this.#contexts.at(-1) ?? OUTERMOST
  }

  #push(context: Context): void {
    if (this.#contexts.length < MOST_CONTEXTS) this.#contexts.push(context)
  }

  /** Reads the block that starts in a line, given without its indentation; returns the line after it. */
  #readBlock(index: number, line: TextLine, indent: number): number {
    while (this.#context.indent > indent) this.#contexts.pop()
    if (indent > this.#context.indent) {
      // Text set in below other text is a quotation; directly below a line, it defines that line.
      const isDefinition = this.#textAt(index - 1) !== '' && index > 0
      const { level, kind } = this.#context
      this.#push({ indent, kind: isDefinition ? kind : 'quotation', level })
    }
    const title = indent === 0 && this.#depth === 0 ? this.#readTitle(index) : null
    if (title !== null) return title
    const { text } = line
    if (EXPLICIT.test(text)) return this.#readExplicit(index, line, indent)
    const field = FIELD.exec(text)
    if (field !== null) return this.#readField(index, line, indent, field)
    this.#isBeforeBody = false
    if (startsGrid(text)) return this.#readTable(index, indent, this.#gridEnd(index), readGrid)
    if (isSimpleRule(text)) return this.#readTable(index, indent, this.#simpleEnd(index), readSimple)
    if (ADORNMENT.test(text) && text.length >= 4) return index + 1
    if (text.startsWith('>>>')) return this.#blankAfter(index)
    if (LINE_BLOCK.test(text)) return this.#readLineBlock(index, indent)
    const marker = BULLET.exec(text) ?? this.#enumerator(index, text, indent)
    return marker === null ? this.#readParagraph(index, line, indent) : this.#readItem(index, line, indent, marker)
  }

  /** A title is underlined, and perhaps overlined by the same sign. */
  #readTitle(index: number): number | null {
    const first = this.#lines[index]
    if (first === undefined) return null
    const isOverlined = ADORNMENT.test(first.text) && isAdorned(this.#textAt(index + 1), this.#textAt(index + 2))
    const at = isOverlined && this.#textAt(index + 2) === first.text ? index + 1 : index
    const title = this.#lines[at]
    const adornment = this.#textAt(at + 1)
    if (title === undefined || !isAdorned(title.text, adornment)) return null
    if (at === index && (ADORNMENT.test(title.text) || isSimpleRule(adornment))) return null
    const style = adornment.charAt(0).repeat(at === index ? 1 : 2)
    if (!this.#adornments.includes(style)) this.#adornments.push(style)
    this.#contexts.length = 0
    this.#assembler.addHeading(this.#proseOf([title]), 'paragraph', Math.min(this.#adornments.indexOf(style) + 1, 6))
    return at + 2
  }

  #enumerator(index: number, text: string, indent: number): RegExpExecArray | null {
    const marker = ENUMERATOR.exec(text)
    const next = this.#lines[index + 1]
    if (marker === null || next === undefined || next.text === '') return marker
    // A line below that is not set in shows that the number or letter begins a sentence.
    return indentOf(next) > indent || ENUMERATOR.test(next.text.trimStart()) ? marker : null
  }

  #readItem(index: number, line: TextLine, indent: number, marker: RegExpExecArray): number {
    const textIndent = indent + marker[0].length
    this.#push({ indent: textIndent, kind: 'listItem', level: this.#context.level + 1 })
    return this.#readNested(index, lineFrom(line, marker[0].length), textIndent)
  }

  /** What stands behind a marker may be a list again: `- - item`. */
  #readNested(index: number, line: TextLine, indent: number): number {
    if (line.text === '') return index + 1
    if (EXPLICIT.test(line.text)) return this.#readExplicit(index, line, indent)
    const marker = BULLET.exec(line.text)
    const isDeep = this.#contexts.length >= MOST_CONTEXTS
    return marker === null || isDeep
      ? this.#readParagraph(index, line, indent)
      : this.#readItem(index, line, indent, marker)
  }

  #readParagraph(index: number, first: TextLine, indent: number): number {
    const lines = [first]
    let next = index + 1
    for (let line = this.#lines[next]; line !== undefined; line = this.#lines[next]) {
      if (line.text === '' || indentOf(line) !== indent) break
      lines.push(lineFrom(line, 0))
      next++
    }
    const last = lines.at(-1) ?? first
    const announcesLiteral = last.text.endsWith('::')
    if (announcesLiteral) {
      lines.pop()
      // "Thus::" prints one colon, and "::" alone none.
      const kept = /^(?:::|.*\s::)$/.test(last.text) ? 2 : 1
      lines.push({ start: last.start, text: last.text.slice(0, -kept) })
    }
    this.#add(lines, this.#context)
    return announcesLiteral ? this.#skipIndented(next, this.#baseIndent(index)) : next
  }

  /** The indentation of a line itself, which for an item is that of its marker. */
  #baseIndent(index: number): number {
    const line = this.#lines[index]
    return line === undefined ? 0 : indentOf(line)
  }

  /** The first line from `index` on that has text and is set in no further than `indent`. */
  #skipIndented(index: number, indent: number): number {
    let next = index
    for (let line = this.#lines[next]; line !== undefined; line = this.#lines[next]) {
      if (line.text !== '' && indentOf(line) <= indent) break
      next++
    }
    return next
  }

  #blankAfter(index: number): number {
    let next = index
    while (next < this.#lines.length && this.#textAt(next) !== '') next++
    return next
  }

  #readLineBlock(index: number, indent: number): number {
    const lines: TextLine[] = []
    let next = index
    for (let line = this.#lines[next]; line !== undefined; line = this.#lines[next]) {
      if (line.text === '' || indentOf(line) < indent) break
      const inner = lineFrom(line, 0)
      const marker = LINE_BLOCK.exec(inner.text)?.[0].length ?? 0
      lines.push(lineFrom(inner, marker))
      next++
    }
    this.#add(lines, this.#context)
    return next
  }

  #readField(index: number, line: TextLine, indent: number, field: RegExpExecArray): number {
    const name = (field[1] ?? '').toLowerCase()
    const body = lineFrom(line, field[0].length)
    const end = this.#skipIndented(index + 1, indent)
    if (this.#isBeforeBody) {
      this.#fields.set(name, body.text)
      return end
    }
    const { kind, level } = this.#context
    const next = this.#lines[index + 1]
    const goesOn = next !== undefined && next.text !== '' && indentOf(next) > indent
    if (!goesOn) {
      this.#add([body], this.#context)
      return index + 1
    }
    this.#push({ indent: indentOf(next), kind, level })
    return this.#readParagraph(index, body, indentOf(next))
  }

  #readExplicit(index: number, line: TextLine, indent: number): number {
    const end = this.#skipIndented(index + 1, indent)
    const { text } = line
    const footnote = FOOTNOTE.exec(text)
    if (footnote !== null) {
      const inner = this.#innerIndent(index + 1, end, indent)
      this.#push({ indent: inner, kind: 'footnote', level: 0 })
      return this.#readParagraph(index, lineFrom(line, footnote[0].length), inner)
    }
    const directive = DIRECTIVE.exec(text)
    return directive === null ? end : this.#readDirective(index, line, indent, end, directive)
  }

  #innerIndent(from: number, to: number, indent: number): number {
    for (let index = from; index < to; index++) {
      const line = this.#lines[index]
      if (line !== undefined && line.text !== '') return indentOf(line)
    }
    return indent + 3
  }

  #readDirective(index: number, line: TextLine, indent: number, end: number, directive: RegExpExecArray): number {
    this.#isBeforeBody = false
    const name = directive[1] ?? ''
    const argument = lineFrom(line, directive[0].length)
    const inner = this.#innerIndent(index + 1, end, indent)
    const kind = QUOTATION_DIRECTIVES.has(name) ? 'quotation' : this.#context.kind
    const { level } = this.#context
    const isTable = name.endsWith('table')
    let next = index + 1
    const isTitled = TITLED_DIRECTIVES.has(name) && argument.text !== ''
    if (isTitled) {
      const lines = [argument]
      for (; next < end && this.#textAt(next) !== '' && !OPTION.test(this.#textAt(next).trimStart()); next++) {
        lines.push(lineFrom(this.#lines[next] ?? argument, 0))
      }
      this.#add(lines, { indent, kind: isTable ? 'caption' : kind, level: isTable ? 0 : level })
    }
    const options: TextLine[] = []
    for (; next < end && OPTION.test(this.#textAt(next).trimStart()); next++) {
      options.push(lineFrom(this.#lines[next] ?? argument, 0))
    }
    if (name === 'list-table') return this.#readListTable(next, end, options)
    if (name === 'csv-table') return this.#readCsvTable(next, end, options)
    if (!PROSE_DIRECTIVES.has(name) && !DOMAIN_DIRECTIVE.test(name)) return end
    this.#push({ indent: inner, kind: name === 'figure' ? 'caption' : kind, level: name === 'figure' ? 0 : level })
    return next
  }

  /** A table as a list of rows, each a list of cells, whose blocks are read as those of a document are. */
  #readListTable(from: number, end: number, options: readonly TextLine[]): number {
    if (this.#depth >= MOST_TABLES) return end
    const headers = new TableHeaders(hasHeaderRows(options))
    for (const { row, column, lines } of cellsOfList(this.#lines.slice(from, end))) {
      const { blocks } = new RestReader(this.#source, lines, this.#depth + 1).read()
      const own = blocks.filter(({ kind }) => kind === 'paragraph')
      const context = headers.contextOf(row, column, own.map(({ text }) => text).join(' '))
      for (const block of blocks) {
        if (block.kind === 'paragraph') this.#assembler.add(block, 'tableCell', 0, context)
        else this.#assembler.add(block, block.kind, block.level, block.cell)
      }
    }
    return end
  }

  /** A table of separated values, whose header may stand among the options. Of one that lies in a file nothing is read. */
  #readCsvTable(from: number, end: number, options: readonly TextLine[]): number {
    const separation = separationOf(options)
    if (separation === null) return end
    const header = options.flatMap(option => {
      const mark = /^:header:\s*(?=\S)/.exec(option.text)?.[0]
      return mark === undefined ? [] : lineFrom(option, mark.length)
    })
    const headers = new TableHeaders(header.length > 0 || hasHeaderRows(options))
    let rows = 0
    for (const lines of [header, this.#lines.slice(from, end)]) {
      if (lines.length === 0) continue
      const content = contentOfLines(lines)
      const values = readSeparatedValues(content.text, separation)
      for (const { row, column, span, edits } of values) {
        const inline = readInline(content.text.slice(span.start, span.end)).map(edit => ({
          ...edit,
          start: edit.start + span.start,
          end: edit.end + span.start,
        }))
        const prose = proseOf(this.#source, content, [...edits, ...inline], span.start, span.end)
        this.#assembler.add(prose, 'tableCell', 0, headers.contextOf(rows + row, column, prose?.text ?? ''))
      }
      rows += (values.at(-1)?.row ?? -1) + 1
    }
    return end
  }

  #gridEnd(index: number): number {
    let next = index
    while (next < this.#lines.length && /^[+|]/.test(this.#textAt(next).trimStart())) next++
    return next
  }

  /** After the rule that a blank line follows; the next blank line where there is none. */
  #simpleEnd(index: number): number {
    for (let next = index + 1; next < this.#lines.length && !this.#isWithoutRules; next++) {
      if (isSimpleRule(this.#textAt(next).trimStart()) && this.#textAt(next + 1) === '') return next + 1
    }
    this.#isWithoutRules = true
    return this.#blankAfter(index)
  }

  #readTable(index: number, indent: number, end: number, read: (lines: readonly TextLine[]) => DrawnTable): number {
    // Columns count from the indentation of the table, also where a line has less.
    this.#addTable(read(this.#lines.slice(index, end).map(line => setOut(line, indent))))
    return end
  }

  #addTable({ pieces, hasHeader }: DrawnTable): void {
    const texts = new Map<string, string>()
    const prose = pieces.map(piece => this.#proseOf([piece.line]))
    for (const [index, { row, column }] of pieces.entries()) {
      const key = `${row} ${column}`
      texts.set(key, `${texts.get(key) ?? ''} ${prose[index]?.text ?? ''}`.trim())
    }
    const headers = new TableHeaders(hasHeader)
    const textOf = (row: number, column: number): string => texts.get(`${row} ${column}`) ?? ''
    for (const [index, { row, column }] of pieces.entries()) {
      // The header of a row counts even where only a later line of the row comes to its first cell.
      if (column > 0) headers.contextOf(row, 0, textOf(row, 0))
      this.#assembler.add(prose[index] ?? null, 'tableCell', 0, headers.contextOf(row, column, textOf(row, column)))
    }
  }

  #add(lines: readonly TextLine[], { kind, level }: Context): void {
    this.#isBeforeBody = false
    this.#assembler.add(this.#proseOf(lines), kind, kind === 'listItem' ? level : 0)
  }

  #proseOf(lines: readonly TextLine[]): Prose | null {
    const content = contentOfLines(lines)
    const edits: readonly Edit[] = readInline(content.text)
    return proseOf(this.#source, content, edits)
  }
}

function hasHeaderRows(options: readonly TextLine[]): boolean {
  return options.some(({ text }) => /^:header-rows:\s*[1-9]/.test(text))
}

function isAdorned(title: string, adornment: string): boolean {
  if (title.trim() === '' || !ADORNMENT.test(adornment)) return false
  return adornment.length >= title.trim().length || adornment.length >= 4
}
