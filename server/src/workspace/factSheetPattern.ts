import { applyEdits, type FormattingOptions, modify, parseTree, stripComments } from 'jsonc-parser'
import { parseConfiguration } from './configurationFile.js'

/** Null where the text has errors: nothing is written into what was not understood. */
export type EditedConfiguration = string | null

/**
 * The text of a `claimlint.json` with one more fact sheet; comments and layout stay. A text that names it already is
 * returned as it is.
 *
 * @param text null where there is no file yet.
 * @param path of the document, relative to the folder of the file, with forward slashes.
 */
export function withFactSheet(text: string | null, path: string): EditedConfiguration {
  const source = text === null || stripComments(text).trim() === '' ? '{}\n' : text.replace(/^\uFEFF/, '')
  const parsed = parseConfiguration(source)
  if ('problems' in parsed || parseTree(source)?.type !== 'object') return null
  const pattern = literalPattern(path)
  const { factSheets } = parsed.configuration
  if (factSheets.includes(pattern)) return source
  return applyEdits(
    source,
    modify(source, ['factSheets'], [...factSheets, pattern], { formattingOptions: formattingOf(source) }),
  )
}

/** A path as a pattern that matches nothing else: signs that mean something in a glob stand in brackets. */
function literalPattern(path: string): string {
  return path.replace(/[[\]{}()*?!+@]/g, sign => `[${sign}]`)
}

function formattingOf(source: string): FormattingOptions {
  const indent = /^(?<indent>[ \t]+)\S/m.exec(source)?.groups?.['indent'] ?? '  '
  const eol = source.includes('\r\n') ? '\r\n' : '\n'
  return { insertSpaces: !indent.includes('\t'), tabSize: indent.includes('\t') ? 1 : indent.length, eol }
}
