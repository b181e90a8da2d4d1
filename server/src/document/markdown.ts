import type { Block, BlockKind, CellContext } from './block.js'
import { type Content, contentFrom, contentInOnePiece, contentOfSpan, type Prose, proseOf } from './edits.js'
import { blockParser } from './markdown/blockParser.js'
import { readFrontMatter } from './markdown/frontMatter.js'
import { readHtmlBlock } from './markdown/htmlBlock.js'
import { readInline } from './markdown/inline.js'
import { collectLeaves, type Leaf } from './markdown/leaves.js'
import { readLinkDefinitions } from './markdown/linkDefinitions.js'
import { tableCells } from './markdown/table.js'
import { Outline } from './outline.js'
import type { Reading } from './reader.js'

/**
 * Reads Markdown: CommonMark with GitHub's tables, task lists, deleted text, footnotes and bare links, and YAML front
 * matter. Blocks of code yield no block; code, URLs, template tags and deleted text in a sentence are opaque.
 */
export function readMarkdown(source: string): Reading {
  const { end, title, data } = readFrontMatter(source)
  const text = withPlainLineEnds(source, end)
  const definitions = new Set<string>()
  const leaves = collectLeaves(text, blockParser.parse(text)).map(leaf => withoutDefinitions(leaf, definitions))
  const assembler = new Assembler(source, definitions)
  if (title !== null) {
    const { span, edits } = title
    assembler.addHeading(
      proseOf(source, contentInOnePiece(source.slice(span.start, span.end), span.start), edits),
      'paragraph',
      0,
    )
  }
  for (const leaf of leaves) assembler.addLeaf(leaf)
  return { blocks: assembler.blocks, frontMatter: data }
}

/**
 * The source as the block parser wants it, offset by offset: without front matter and byte order mark, every line
 * end with a `\n`.
 */
function withPlainLineEnds(source: string, frontMatterEnd: number): string {
  const isMarked = source.charCodeAt(0) === 0xfeff
  const start = Math.max(frontMatterEnd, isMarked ? 1 : 0)
  const text = start === 0 ? source : ' '.repeat(start) + source.slice(start)
  return text.includes('\r') ? text.replace(/\r\n?/g, lineEnd => (lineEnd === '\r' ? '\n' : ' \n')) : text
}

/** Takes the link definitions off the start of a paragraph and adds their labels to `definitions`. */
function withoutDefinitions(leaf: Leaf, definitions: Set<string>): Leaf {
  const { content } = leaf
  if (!leaf.mayDefineLinks || !content.text.startsWith('[')) return leaf
  const { labels, end } = readLinkDefinitions(content.text)
  for (const label of labels) definitions.add(label)
  return { ...leaf, content: contentFrom(content, end) }
}

/** Turns leaves into blocks, and keeps the title and the sections that they stand in. */
class Assembler {
  readonly blocks: Block[] = []
  readonly #source: string
  readonly #definitions: ReadonlySet<string>
  readonly #outline = new Outline()
  #hasTitle = false

  constructor(source: string, definitions: ReadonlySet<string>) {
    this.#source = source
    this.#definitions = definitions
  }

  addLeaf(leaf: Leaf): void {
    if (leaf.type === 'table') this.#addTable(leaf)
    else if (leaf.type === 'html') this.#addHtml(leaf)
    else {
      const { edits, isImage } = readInline(leaf.content.text, this.#definitions)
      const prose = proseOf(this.#source, leaf.content, edits)
      if (leaf.type === 'heading') this.addHeading(prose, leaf.kind, leaf.level)
      else this.#add(prose, isImage ? 'caption' : leaf.kind, leaf.level)
    }
  }

  /**
   * Adds a heading. The first is the document's title when it is of level 1 or comes before all else; one inside a
   * list or quotation opens no section.
   */
  addHeading(prose: Prose | null, container: BlockKind, level: number): void {
    if (prose === null) return
    const isTopLevel = container === 'paragraph'
    const isTitle = isTopLevel && !this.#hasTitle && (level <= 1 || this.blocks.length === 0)
    if (isTopLevel) this.#outline.leave(level)
    this.#add(prose, isTitle ? 'title' : 'heading', Math.max(level, 1))
    if (isTopLevel) this.#outline.enter(level, prose.text)
    this.#hasTitle ||= isTitle
  }

  #add(prose: Prose | null, kind: BlockKind, level: number, cell?: CellContext): void {
    if (prose === null) return
    const { text, map } = prose
    const { section } = this.#outline
    this.blocks.push({ kind, text, map, section, ...(level > 0 && { level }), ...(cell && { cell }) })
  }

  #addTable({ content }: Leaf): void {
    const headers = new TableHeaders()
    for (const { row, column, span } of tableCells(content.text, lineSpans(content))) {
      const part = contentOfSpan(content, span)
      const prose = proseOf(this.#source, part, readInline(part.text, this.#definitions).edits)
      this.#add(prose, 'tableCell', 0, headers.contextOf(row, column, prose?.text ?? ''))
    }
  }

  #addHtml({ content, kind, level }: Leaf): void {
    let headers = new TableHeaders()
    for (const found of readHtmlBlock(content.text)) {
      const prose = proseOf(this.#source, content, found.edits, found.span.start, found.span.end)
      if (found.cell !== null) {
        const { row, column } = found.cell
        if (row === 0 && column === 0) headers = new TableHeaders()
        this.#add(prose, 'tableCell', 0, headers.contextOf(row, column, prose?.text ?? ''))
      } else if (found.level > 0) this.addHeading(prose, kind, found.level)
      else if (found.kind === 'listItem') this.#add(prose, 'listItem', Math.max(level, 1))
      else this.#add(prose, found.kind ?? kind, found.kind === null ? level : 0)
    }
  }
}

/** Remembers the headers of a table while its cells go by, row by row. */
class TableHeaders {
  readonly #columns: string[] = []
  #row = ''

  contextOf(row: number, column: number, text: string): CellContext {
    if (row === 0) this.#columns[column] = text
    const context = {
      row,
      column,
      columnHeader: row === 0 ? '' : (this.#columns[column] ?? ''),
      rowHeader: column === 0 ? '' : this.#row,
    }
    if (column === 0) this.#row = text
    return context
  }
}

function lineSpans({ text, lines }: Content): { start: number; end: number }[] {
  return lines.map((line, index) => {
    const next = lines[index + 1]
    return { start: line.start, end: next === undefined ? text.length : next.start - 1 }
  })
}
