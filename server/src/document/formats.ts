import { readFrontMatter } from './markdown/frontMatter.js'
import { readMarkdown } from './markdown.js'
import { readPlainText } from './plainText.js'
import type { FrontMatter, Reader } from './reader.js'

/**
 * Every format that Claimlint reads, by VS Code language id. To add one (HTML, AsciiDoc, …), write its `Reader` in a
 * file or folder beside `markdown.ts` and name it here.
 */
const READERS: ReadonlyMap<string, Reader> = new Map([
  ['markdown', readMarkdown],
  ['plaintext', readPlainText],
])

/** The reader of a language; one without a reader of its own is read as plain text. */
export function readerOf(languageId: string): Reader {
  return READERS.get(languageId) ?? readPlainText
}

/** What stands between `---` lines at the start of a source of any language; null where nothing does. */
export function frontMatterOf(source: string): FrontMatter | null {
  return readFrontMatter(source).data
}
