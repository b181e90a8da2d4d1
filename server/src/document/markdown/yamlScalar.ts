import type { Edit } from '../edits.js'

/** An escape in a double-quoted scalar, or the doubled quote of a single-quoted one. Sticky. */
const ESCAPE = /\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|\r?\n[ \t]*|.)|''/y
const FOLD = /[ \t]*(?:\r?\n[ \t]*)+/y

/**
 * The edits that turn a scalar as YAML writes it into its value, found by reading both side by side; null when they
 * cannot be aligned. Quotation marks are removed, escapes replaced, line breaks folded to one space.
 */
export function scalarEdits(written: string, value: string): readonly Edit[] | null {
  const quote = written.charAt(0)
  const isQuoted = quote === '"' || quote === "'"
  const start = isQuoted ? 1 : skipIndicator(written)
  const end = isQuoted ? written.length - 1 : written.length
  const edits: Edit[] = start > 0 ? [{ start: 0, end: start, prose: '' }] : []
  let position = start
  for (const character of value) {
    const length = pieceEnd(written, position, character, isQuoted ? quote : '') - position
    if (length < 0) {
      if (character.trim() === '') continue
      return null
    }
    if (written.slice(position, position + length) !== character) {
      edits.push({ start: position, end: position + length, prose: character === '\n' ? ' ' : character })
    }
    position += length
  }
  if (written.slice(position, end).trim() !== '') return null
  if (position < written.length) edits.push({ start: position, end: written.length, prose: '' })
  return edits
}

function pieceEnd(written: string, position: number, character: string, quote: string): number {
  if (quote !== '') {
    ESCAPE.lastIndex = position
    const found = ESCAPE.exec(written)?.[0]
    if (found?.startsWith(quote === '"' ? '\\' : "'")) return position + found.length
  }
  if (character === ' ' || character === '\n') {
    FOLD.lastIndex = position
    const fold = FOLD.exec(written)?.[0]
    if (fold !== undefined) return position + fold.length
  }
  return written.startsWith(character, position) ? position + character.length : -1
}

/** The length of the indicator of a block scalar (`>-` and its line end), 0 for a plain scalar. */
function skipIndicator(written: string): number {
  return /^[|>][^\n]*\n[ \t]*/.exec(written)?.[0].length ?? 0
}
