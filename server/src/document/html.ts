import { BlockAssembler } from './blockAssembler.js'
import { contentInOnePiece } from './edits.js'
import { addHtml } from './html/addHtml.js'
import { readFrontMatter } from './markdown/frontMatter.js'
import { withPlainLineEnds } from './plainLineEnds.js'
import type { FrontMatter, Reading } from './reader.js'

/** What pages call the dates that front matter calls `published` and `modified`: Open Graph and Dublin Core. */
const KEYS_OF_FRONT_MATTER: ReadonlyMap<string, string> = new Map([
  ['article:published_time', 'published'],
  ['og:published_time', 'published'],
  ['dc.date', 'date'],
  ['dc.date.issued', 'date'],
  ['dcterms.date', 'date'],
  ['dcterms.issued', 'date'],
  ['article:modified_time', 'modified'],
  ['og:updated_time', 'modified'],
  ['last-modified', 'modified'],
  ['datemodified', 'modified'],
])

/**
 * Reads HTML as a browser shows it: text without tags, attributes, comments, scripts, styles, menus and what is
 * hidden; code and template tags are opaque. Its `meta` elements count as front matter, as does YAML before it.
 */
export function readHtmlDocument(source: string): Reading {
  const { end, data } = readFrontMatter(source)
  const assembler = new BlockAssembler()
  const content = contentInOnePiece(withPlainLineEnds(source, end), 0)
  const { metadata } = addHtml(assembler, source, content, 'paragraph', 0)
  return { blocks: assembler.blocks, frontMatter: frontMatterOf(metadata, data) }
}

function frontMatterOf(metadata: ReadonlyMap<string, string>, data: FrontMatter | null): FrontMatter | null {
  if (metadata.size === 0) return data
  const entries = Array.from(metadata, ([key, content]) => [KEYS_OF_FRONT_MATTER.get(key) ?? key, content])
  return { ...Object.fromEntries(entries), ...data }
}
