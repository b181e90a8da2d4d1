import { readFrontMatter } from './markdown/frontMatter.js'
import { withPlainLineEnds } from './plainLineEnds.js'
import type { Reading } from './reader.js'
import { RestReader } from './rest/restReader.js'
import { splitLines } from './textLines.js'

/**
 * Reads reStructuredText: titles, paragraphs, lists, definitions, quotations, footnotes, tables and the directives whose
 * content is prose. Literal blocks, comments, targets and other directives yield no block; literals, references
 * without a text and substitutions are opaque. The fields at the head of a document count as front matter.
 */
export function readRest(source: string): Reading {
  const { end, data } = readFrontMatter(source)
  const { blocks, fields } = new RestReader(source, splitLines(withPlainLineEnds(source, end))).read()
  return { blocks, frontMatter: fields.size === 0 ? data : { ...Object.fromEntries(fields), ...data } }
}
