import { BlockAssembler } from './blockAssembler.js'
import { type Content, contentFrom, contentInOnePiece, contentOfSpan, proseOf } from './edits.js'
import { addHtml } from './html/addHtml.js'
import { blockParser } from './markdown/blockParser.js'
import { readFrontMatter } from './markdown/frontMatter.js'
import { readInline } from './markdown/inline.js'
import { collectLeaves, type Leaf } from './markdown/leaves.js'
import { readLinkDefinitions } from './markdown/linkDefinitions.js'
import { tableCells } from './markdown/table.js'
import { withPlainLineEnds } from './plainLineEnds.js'
import type { Reading } from './reader.js'
import { TableHeaders } from './tableHeaders.js'

/**
 * Reads Markdown: CommonMark with GitHub's tables, task lists, deleted text, footnotes and bare links, and YAML front
 * matter. Blocks of code yield no block; code, URLs, template tags and deleted text in a sentence are opaque.
 */
export function readMarkdown(source: string): Reading {
  const { end, title, data } = readFrontMatter(source)
  const text = withPlainLineEnds(source, end)
  const definitions = new Set<string>()
  const leaves = collectLeaves(text, blockParser.parse(text)).map(leaf => withoutDefinitions(leaf, definitions))
  const assembler = new BlockAssembler()
  const reader = new LeafReader(source, definitions, assembler)
  if (title !== null) {
    const { span, edits } = title
    assembler.addHeading(
      proseOf(source, contentInOnePiece(source.slice(span.start, span.end), span.start), edits),
      'paragraph',
      0,
    )
  }
  for (const leaf of leaves) reader.add(leaf)
  return { blocks: assembler.blocks, frontMatter: data }
}

/** Takes the link definitions off the start of a paragraph and adds their labels to `definitions`. */
function withoutDefinitions(leaf: Leaf, definitions: Set<string>): Leaf {
  const { content } = leaf
  if (!leaf.mayDefineLinks || !content.text.startsWith('[')) return leaf
  const { labels, end } = readLinkDefinitions(content.text)
  for (const label of labels) definitions.add(label)
  return { ...leaf, content: contentFrom(content, end) }
}

/** Turns leaves into blocks. */
class LeafReader {
  readonly #source: string
  readonly #definitions: ReadonlySet<string>
  readonly #assembler: BlockAssembler

  constructor(source: string, definitions: ReadonlySet<string>, assembler: BlockAssembler) {
    this.#source = source
    this.#definitions = definitions
    this.#assembler = assembler
  }

  add(leaf: Leaf): void {
    if (leaf.type === 'table') this.#addTable(leaf)
    else if (leaf.type === 'html') addHtml(this.#assembler, this.#source, leaf.content, leaf.kind, leaf.level)
    else {
      const { edits, isImage } = readInline(leaf.content.text, this.#definitions)
      const prose = proseOf(this.#source, leaf.content, edits)
      if (leaf.type === 'heading') this.#assembler.addHeading(prose, leaf.kind, leaf.level)
      else this.#assembler.add(prose, isImage ? 'caption' : leaf.kind, leaf.level)
    }
  }

  #addTable({ content }: Leaf): void {
    const headers = new TableHeaders()
    for (const { row, column, span } of tableCells(content.text, lineSpans(content))) {
      const part = contentOfSpan(content, span)
      const prose = proseOf(this.#source, part, readInline(part.text, this.#definitions).edits)
      this.#assembler.add(prose, 'tableCell', 0, headers.contextOf(row, column, prose?.text ?? ''))
    }
  }
}

function lineSpans({ text, lines }: Content): { start: number; end: number }[] {
  return lines.map((line, index) => {
    const next = lines[index + 1]
    return { start: line.start, end: next === undefined ? text.length : next.start - 1 }
  })
}
