import { CodeLensRefreshRequest, type Connection, InlayHintRefreshRequest } from 'vscode-languageserver/node'
import type { ClientSupport } from './clientSupport.js'

/** Asks the client to ask again for hints and lenses, for what is shown has changed. */
export function refreshAnnotations(
  connection: Connection,
  { refreshesInlayHints, refreshesCodeLenses }: ClientSupport,
): void {
  // A client that refuses shows them anew with the next edit.
  if (refreshesInlayHints) connection.sendRequest(InlayHintRefreshRequest.type).catch(() => {})
  if (refreshesCodeLenses) connection.sendRequest(CodeLensRefreshRequest.type).catch(() => {})
}
