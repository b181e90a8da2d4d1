import path from 'node:path'

/** The language of files by their ending. Any other file is read as plain text when it is asked for by name. */
const LANGUAGE_BY_EXTENSION: Readonly<Record<string, string>> = {
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.txt': 'plaintext',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.adoc': 'asciidoc',
  '.asciidoc': 'asciidoc',
  '.rst': 'restructuredtext',
  '.tex': 'latex',
  '.ltx': 'latex',
}

/** The endings of the files that are read in folders: `.md`, … */
export const DOCUMENT_ENDINGS: readonly string[] = Object.keys(LANGUAGE_BY_EXTENSION)

/** The VS Code language id of a file, by its ending. */
export function languageIdOf(file: string): string {
  return LANGUAGE_BY_EXTENSION[path.extname(file).toLowerCase()] ?? 'plaintext'
}

/** True for a name that a document may have when it is met in a folder. */
export function isDocument(name: string): boolean {
  return path.extname(name).toLowerCase() in LANGUAGE_BY_EXTENSION && !name.startsWith('.')
}
