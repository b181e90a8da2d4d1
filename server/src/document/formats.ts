import { readAsciiDoc } from './asciidoc.js'
import { readHtmlDocument } from './html.js'
import { readLatex } from './latex.js'
import { readFrontMatter } from './markdown/frontMatter.js'
import { readMarkdown } from './markdown.js'
import { readPlainText } from './plainText.js'
import type { FrontMatter, Reader } from './reader.js'
import { readRest } from './rest.js'

/**
 * Every format that Claimlint reads, by VS Code language id. To add one, write its `Reader` in a file or folder beside
 * `markdown.ts` and name it here.
 */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['markdown', readMarkdown],
  ['plaintext', readPlainText],
  ['html', readHtmlDocument],
  ['asciidoc', readAsciiDoc],
  ['restructuredtext', readRest],
  ['latex', readLatex],
  ['tex', readLatex],
])

/** The reader of a language; one without a reader of its own is read as plain text. */
export function readerOf(languageId: string): Reader {
  return READERS.get(languageId) ?? readPlainText
}

/** Formats without a head of their own: what they say of themselves stands between `---` lines at the start. */
const YAML_ALONE: ReadonlySet<string> = new Set(['markdown', 'plaintext'])

/** What a document says of itself before its text, by the custom of its format; null where it says nothing. */
export function frontMatterOf(source: string, languageId: string): FrontMatter | null {
  if (YAML_ALONE.has(languageId) || !READERS.has(languageId)) return readFrontMatter(source).data
  return readerOf(languageId)(source).frontMatter
}
