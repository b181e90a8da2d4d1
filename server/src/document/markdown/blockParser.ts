import {
  type BlockContext,
  type LeafBlock,
  type LeafBlockParser,
  type Line,
  parser as lezerParser,
  type MarkdownConfig,
  TaskList,
} from '@lezer/markdown'
import { isDelimiterRow, rowCells } from './tableRows.js'

/**
 * Containers nested deeper than this (a quotation in a list in a quotation …) are read as one paragraph a line. It
 * bounds the work on each line, so that reading takes linear time on any text; real documents stay below ten.
 */
const DEEPEST_NESTING = 60

/** Spaces that the continuation lines of a footnote are indented by, as in GitHub's Markdown. */
const FOOTNOTE_INDENT = 4

const FOOTNOTE_MARK = /^\[\^[^\]\s[]{1,999}\]:[ \t]*/

/**
 * Inline markup is read by `inline.ts`, in linear time and by CommonMark's rules also where the library deviates (it
 * takes every pair of brackets for a link). So the library's own inline parsing ends before it begins.
 */
const withoutInline: MarkdownConfig = {
  parseInline: [{ name: 'Inline', parse: context => context.end, before: 'Escape' }],
}

/** Definitions of links are read from paragraphs in `linkDefinitions.ts`; the library's take quadratic time. */
const withoutLinkReferences: MarkdownConfig = { remove: ['LinkReference'] }

const boundedNesting: MarkdownConfig = {
  parseBlock: [
    {
      name: 'BoundedNesting',
      before: 'LinkReference',
      parse(context, line) {
        if (context.depth <= DEEPEST_NESTING) return false
        const start = context.lineStart + line.pos
        context.addElement(context.elt('Paragraph', start, context.lineStart + line.text.length))
        context.nextLine()
        return true
      },
    },
  ],
}

const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'FootnoteDefinition',
      block: true,
      composite(_context, line, indent) {
        if (line.next < 0) return true
        if (line.indent < line.baseIndent + indent) return false
        line.moveBaseColumn(line.baseIndent + indent)
        return true
      },
    },
  ],
  parseBlock: [
    {
      name: 'FootnoteDefinition',
      before: 'SetextHeading',
      parse(context, line) {
        const length = footnoteMarkLength(line)
        if (length === 0) return false
        context.startComposite('FootnoteDefinition', line.pos, FOOTNOTE_INDENT)
        line.moveBase(line.pos + length)
        return null
      },
      endLeaf: (_context, line) => footnoteMarkLength(line) > 0,
    },
  ],
}

function footnoteMarkLength(line: Line): number {
  if (line.next !== OPENING_BRACKET || line.indent >= line.baseIndent + 4) return 0
  return FOOTNOTE_MARK.exec(line.text.slice(line.pos))?.[0].length ?? 0
}

const OPENING_BRACKET = 91

/** A table as one leaf: `tableRows.ts` finds its rows and cells in its lines. */
const tables: MarkdownConfig = {
  defineNodes: [{ name: 'Table', block: true }],
  parseBlock: [
    {
      name: 'Table',
      before: 'SetextHeading',
      leaf: (_context, leaf) => (leaf.content.includes('|') ? new TableParser() : null),
      endLeaf(context, line, leaf) {
        if (leaf.parsers.some(parser => parser instanceof TableParser && parser.isTable)) return false
        if (!line.text.includes('|', line.basePos)) return false
        const next = withoutPrefix(context.peekLine())
        return isDelimiterRow(next) && rowCells(next).length === rowCells(line.text.slice(line.pos)).length
      },
    },
  ],
}

/** Takes a leaf for a table when its second line rules off as many columns as its first has cells. */
class TableParser implements LeafBlockParser {
  isTable = false
  #lines = 1

  nextLine(_context: BlockContext, line: Line, leaf: LeafBlock): boolean {
    this.#lines++
    if (this.#lines === 2) {
      const row = line.text.slice(line.pos)
      this.isTable = isDelimiterRow(row) && rowCells(row).length === rowCells(leaf.content).length
    }
    return false
  }

  finish(context: BlockContext, leaf: LeafBlock): boolean {
    if (!this.isTable) return false
    context.addLeafElement(leaf, context.elt('Table', leaf.start, leaf.start + leaf.content.length))
    return true
  }
}

/** A line as `peekLine` gives it, without the quotation marks and white space before its content. */
function withoutPrefix(line: string): string {
  let position = 0
  while (position < line.length && ' \t>'.includes(line.charAt(position))) position++
  return line.slice(position)
}

/** The block structure of CommonMark with GitHub's tables and task lists, and footnotes. */
export const blockParser = lezerParser.configure([
  withoutInline,
  withoutLinkReferences,
  boundedNesting,
  TaskList,
  footnotes,
  tables,
])
