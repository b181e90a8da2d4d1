import * as vscode from 'vscode'
import { LanguageClient, type LanguageClientOptions, TransportKind } from 'vscode-languageclient/node'
import type { DismissalsParams, InitializationOptions } from '../../server/src/protocol.js'
import { SCHEMES } from './checkedDocuments.js'
import type { DocumentSync } from './documentSync.js'

/** A client of the bundled server, which runs as a process of its own. A server that dies is started again. */
export function createClient(
  extensionUri: vscode.Uri,
  languages: readonly string[],
  sync: DocumentSync,
  dismissals: () => DismissalsParams,
): LanguageClient {
  const module = vscode.Uri.joinPath(extensionUri, 'dist', 'server.cjs').fsPath
  const options: LanguageClientOptions = {
    documentSelector: selectorOf(languages),
    middleware: sync.middleware,
    initializationOptions: (): InitializationOptions => ({
      claimlintClient: true,
      rulePages: vscode.Uri.joinPath(extensionUri, 'docs', 'rules').toString(),
      dismissals: dismissals(),
    }),
  }
  return new LanguageClient('claimlint', 'Claimlint', { module, transport: TransportKind.ipc }, options)
}

/** The documents that may be checked, as a filter: every language in every place that documents come from. */
export function selectorOf(languages: readonly string[]): { scheme: string; language: string }[] {
  return SCHEMES.flatMap(scheme => languages.map(language => ({ scheme, language })))
}
