import type { Span } from '../../text/span.js'
import { blockParser } from '../markdown/blockParser.js'
import { CodeSpans } from '../markdown/codeSpans.js'

const CODE_BLOCKS: readonly string[] = ['FencedCode', 'CodeBlock']

/** Tells whether an offset of a Markdown source stands in a block or a span of code, where a comment is an example. */
export function inMarkdownCode(source: string): (offset: number) => boolean {
  const text = source.replace(/\r\n?/g, end => (end.length === 2 ? ' \n' : '\n'))
  const blocks: Span[] = []
  blockParser.parse(text).iterate({
    enter({ name, from, to }) {
      if (CODE_BLOCKS.includes(name)) blocks.push({ start: from, end: to })
    },
  })
  return offset =>
    blocks.some(({ start, end }) => start <= offset && offset < end) || inCodeSpan(lineBefore(text, offset))
}

/** The line of an offset, and where in it that is. */
function lineBefore(text: string, offset: number): { readonly line: string; readonly column: number } {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  return { line: text.slice(start, end < 0 ? text.length : end), column: offset - start }
}

function inCodeSpan({ line, column }: { readonly line: string; readonly column: number }): boolean {
  const spans = new CodeSpans(line)
  let position = line.indexOf('`')
  while (position >= 0 && position < column) {
    const end = spans.endOf(position)
    if (end > column) return true
    position = line.indexOf('`', end < 0 ? spans.runEnd(position) : end)
  }
  return false
}
