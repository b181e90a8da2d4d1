import type { SourceDocument } from '../index.js'
import { LineIndex } from '../text/lineIndex.js'

/** A place as people count: both from 1, columns in UTF-16 units, as VS Code shows them. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Finds positions in documents; the lines of a document are counted once. */
export function positionsIn(documents: readonly SourceDocument[]): (uri: string, offset: number) => Position {
  const texts = new Map(documents.map(({ uri, text }) => [uri, text]))
  const indexes = new Map<string, LineIndex>()
  return (uri, offset) => {
    const index = indexes.get(uri) ?? new LineIndex(texts.get(uri) ?? '')
    indexes.set(uri, index)
    const { line, column } = index.positionAt(offset)
    return { line: line + 1, column: column + 1 }
  }
}
