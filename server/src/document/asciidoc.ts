import { AsciiDocReader } from './asciidoc/asciiDocReader.js'
import { readFrontMatter } from './markdown/frontMatter.js'
import { withPlainLineEnds } from './plainLineEnds.js'
import type { Reading } from './reader.js'

/**
 * Reads AsciiDoc: titles, paragraphs, lists, quotations, tables and captions. Listings, literal blocks, comments, block
 * attributes and macros yield no block; code, attributes and references are opaque; a footnote stands in brackets where
 * it is set. Attributes of the document count as front matter, with the date of its revision line.
 */
export function readAsciiDoc(source: string): Reading {
  const { end, data } = readFrontMatter(source)
  const reader = new AsciiDocReader(source, withPlainLineEnds(source, end))
  const { blocks, attributes } = reader.read()
  return { blocks, frontMatter: attributes.size === 0 ? data : { ...Object.fromEntries(attributes), ...data } }
}
