import * as vscode from 'vscode'
import {
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type LanguageClient,
  type Middleware,
} from 'vscode-languageclient/node'
import { CONFIGURATION_FILE } from '../../server/src/protocol.js'
import { loadShownDocuments, SCHEMES, shownUris } from './checkedDocuments.js'
import { isRulePage } from './rulePages.js'

/**
 * Decides which documents the server has. Open means shown in a tab: VS Code also holds documents that some extension
 * has asked for, and holds on to those of closed tabs for a while; none of these is the writer's open copy.
 *
 * The client's own opening and closing is therefore switched off, and its changes pass only for what was opened here.
 */
export class DocumentSync {
  readonly #languages: readonly string[]
  readonly #extensionUri: vscode.Uri
  /** The documents that the server has: URI to language. */
  readonly #sent = new Map<string, string>()
  #client: LanguageClient | undefined

  constructor(languages: readonly string[], extensionUri: vscode.Uri) {
    this.#languages = languages
    this.#extensionUri = extensionUri
  }

  readonly middleware: Pick<Middleware, 'didOpen' | 'didChange' | 'didClose'> = {
    didOpen: async document => {
      if (this.#has(document)) await this.#replace(document)
      else await this.update()
    },
    didChange: async (event, next) => {
      if (this.#has(event.document)) await next(event)
    },
    didClose: async () => {
      // VS Code unloads the document of a tab in the background; while the tab is there it is open, and loaded again.
      await loadShownDocuments(this.#languages)
      await this.update()
    },
  }

  /** Follows the tabs for as long as the client lives. */
  follow(client: LanguageClient): vscode.Disposable {
    this.#client = client
    return vscode.window.tabGroups.onDidChangeTabs(() => {
      void this.update()
      void loadShownDocuments(this.#languages)
    })
  }

  /** The server is a new one, or gone: it has nothing. */
  reset(): void {
    this.#sent.clear()
  }

  /** Tells the server what was opened and closed since the last time. */
  async update(): Promise<void> {
    const shown = new Set(shownUris().map(String))
    const loaded = new Map(vscode.workspace.textDocuments.map(document => [document.uri.toString(), document]))
    const closed = [...this.#sent.keys()].filter(uri => {
      const document = loaded.get(uri)
      return !shown.has(uri) || (document !== undefined && !this.#isChecked(document))
    })
    const opened = [...loaded.values()].filter(
      document => shown.has(document.uri.toString()) && this.#isChecked(document) && !this.#has(document),
    )
    await Promise.all([...closed.map(uri => this.#close(uri)), ...opened.map(document => this.#open(document))])
  }

  /** A document that the server has was loaded anew: its text may differ, and its versions begin again. */
  async #replace(document: vscode.TextDocument): Promise<void> {
    const uri = document.uri.toString()
    if (this.#sent.get(uri) !== document.languageId) {
      await Promise.all([this.#close(uri), this.update()])
      return
    }
    await this.#client?.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: document.version },
      contentChanges: [{ text: document.getText() }],
    })
  }

  async #open(document: vscode.TextDocument): Promise<void> {
    const client = this.#client
    if (client === undefined) return
    this.#sent.set(document.uri.toString(), document.languageId)
    const params = client.code2ProtocolConverter.asOpenTextDocumentParams(document)
    await client.sendNotification(DidOpenTextDocumentNotification.type, params)
  }

  async #close(uri: string): Promise<void> {
    this.#sent.delete(uri)
    await this.#client?.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } })
  }

  #has(document: vscode.TextDocument): boolean {
    return this.#sent.has(document.uri.toString())
  }

  #isChecked({ uri, languageId }: vscode.TextDocument): boolean {
    if (!SCHEMES.includes(uri.scheme)) return false
    return isConfiguration(uri) || (this.#languages.includes(languageId) && !isRulePage(uri, this.#extensionUri))
  }
}

/** Its faults are shown as it is being typed. */
function isConfiguration({ path }: vscode.Uri): boolean {
  return path.endsWith(`/${CONFIGURATION_FILE}`)
}
