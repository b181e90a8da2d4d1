import type { TextDocumentPositionParams } from 'vscode-languageserver/node'
import { toOffset } from './positions.js'
import type { Session } from './session.js'

/**
 * The offset of a position once all edits before it have been checked; undefined for a document that is not open. Files
 * that nobody looks at are not waited for.
 */
export async function settledPosition(
  { textDocument, position }: TextDocumentPositionParams,
  { checker, documents, support }: Session,
): Promise<{ readonly uri: string; readonly offset: number } | undefined> {
  await (documents.get(textDocument.uri) === undefined ? checker.idle() : checker.urgentDone())
  const document = documents.get(textDocument.uri)
  return document && { uri: textDocument.uri, offset: toOffset(document, position, support.positionEncoding) }
}
