import * as vscode from 'vscode'
import {
  LanguageClient,
  type LanguageClientOptions,
  type ProvideInlayHintsSignature,
  TransportKind,
} from 'vscode-languageclient/node'
import {
  DISMISS_COMMAND,
  type DismissalsParams,
  type InitializationOptions,
  OPEN_BESIDE_COMMAND,
  SHOW_RULE_COMMAND,
} from '../../server/src/protocol.js'
import { selectorOf } from './documentSelector.js'
import type { DocumentSync } from './documentSync.js'
import { hintText } from './hintText.js'
import { rulePages } from './rulePages.js'

/** A client of the bundled server, which runs as a process of its own. A server that dies is started again. */
export function createClient(
  { extensionUri, storageUri }: Pick<vscode.ExtensionContext, 'extensionUri' | 'storageUri'>,
  languages: readonly string[],
  sync: DocumentSync,
  dismissals: () => DismissalsParams,
): LanguageClient {
  const module = vscode.Uri.joinPath(extensionUri, 'dist', 'server.cjs').fsPath
  const options: LanguageClientOptions = {
    documentSelector: selectorOf(languages),
    middleware: { ...sync.middleware, provideInlayHints },
    // A hover runs these and nothing else; whatever comes from a document is escaped on top of that.
    markdown: { isTrusted: { enabledCommands: [DISMISS_COMMAND, OPEN_BESIDE_COMMAND, SHOW_RULE_COMMAND] } },
    initializationOptions: (): InitializationOptions => ({
      claimlintClient: true,
      rulePages: rulePages(extensionUri).toString(),
      ...(storageUri === undefined ? {} : { index: storageUri.toString() }),
      dismissals: dismissals(),
    }),
  }
  return new LanguageClient('claimlint', 'Claimlint', { module, transport: TransportKind.ipc }, options)
}

/** Hints whose numbers are not torn at the end of a line; what they say as it is written is a tooltip away. */
async function provideInlayHints(
  document: vscode.TextDocument,
  range: vscode.Range,
  token: vscode.CancellationToken,
  next: ProvideInlayHintsSignature,
): Promise<vscode.InlayHint[]> {
  const hints = (await next(document, range, token)) ?? []
  for (const hint of hints) {
    const { label } = hint
    if (typeof label !== 'string') continue
    hint.label = hintText(label)
    if (hint.label !== label) hint.tooltip = label
  }
  return hints
}
