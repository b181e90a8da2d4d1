import { randomBytes } from 'node:crypto'
import * as vscode from 'vscode'
import type { FactsParams, FactsResult, PlacedMention } from '../../../server/src/protocol.js'
import type { ExportFormat, FromFactTable, ToFactTable } from '../factTable/exchange.js'
import { EXPORT, FACT_TABLE, fileNotWritten } from '../messages.js'

/** What the fact table needs of the extension around it. */
export interface FactTableHost {
  /** Undefined while there is no server to ask. */
  readonly facts: (params: FactsParams) => Promise<FactsResult | undefined>
  /** Fires when there may be other facts. */
  readonly onDidSettle: vscode.Event<unknown>
  readonly showRule: (rule: string) => void
}

/** The fact table: at most one panel, which follows the check for as long as it is open. */
export class FactTablePanel {
  readonly #extensionUri: vscode.Uri
  readonly #host: FactTableHost
  #panel: vscode.WebviewPanel | undefined
  #alone = false
  /** Grows with every request: an answer that was overtaken is dropped. */
  #requests = 0

  constructor(extensionUri: vscode.Uri, host: FactTableHost) {
    this.#extensionUri = extensionUri
    this.#host = host
  }

  show(): void {
    if (this.#panel !== undefined) {
      this.#panel.reveal()
      return
    }
    const folder = vscode.Uri.joinPath(this.#extensionUri, 'dist', 'factTable')
    // A table is wide: where two stories stand side by side already, a third column would be too narrow for it.
    const isDivided = vscode.window.tabGroups.all.length > 1
    const column = isDivided ? vscode.ViewColumn.Active : vscode.ViewColumn.Beside
    const panel = vscode.window.createWebviewPanel('claimlint.factTable', FACT_TABLE.title, column, {
      enableScripts: true,
      localResourceRoots: [folder],
      enableFindWidget: true,
      retainContextWhenHidden: true,
    })
    this.#panel = panel
    this.#alone = false
    const settled = this.#host.onDidSettle(() => this.#update())
    panel.onDidDispose(() => {
      settled.dispose()
      this.#panel = undefined
    })
    panel.webview.onDidReceiveMessage((message: FromFactTable) => this.#receive(message))
    panel.webview.html = pageOf(panel.webview, folder)
  }

  dispose(): void {
    this.#panel?.dispose()
  }

  async #receive(message: FromFactTable): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#send({ type: 'start', texts: FACT_TABLE, locale: vscode.env.language })
        return this.#update()
      case 'open':
        return openMention(message.mention)
      case 'rule':
        return this.#host.showRule(message.rule)
      case 'export':
        return exportTo(message.format, message.text)
      case 'alone':
        this.#alone = message.alone
        return this.#update()
    }
  }

  #send(message: ToFactTable): void {
    void this.#panel?.webview.postMessage(message)
  }

  async #update(): Promise<void> {
    const request = ++this.#requests
    const facts = await this.#host.facts({ alone: this.#alone })
    if (facts !== undefined && request === this.#requests) this.#send({ type: 'facts', facts })
  }
}

/** The page, which may run our own script and use our own style, and reach nothing else. */
function pageOf(webview: vscode.Webview, folder: vscode.Uri): string {
  const nonce = randomBytes(16).toString('hex')
  const uriOf = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(folder, file)).toString()
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src ${webview.cspSource}`
  return `<!DOCTYPE html>
<html lang="${vscode.env.language.replace(/[^\w-]/g, '')}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width">
<title>Claimlint</title>
<link rel="stylesheet" href="${uriOf('factTable.css')}">
</head>
<body>
<script nonce="${nonce}" src="${uriOf('factTable.js')}"></script>
</body>
</html>
`
}

/** Shows a mention where its document is open already, or beside the table. */
async function openMention({ uri, range }: Pick<PlacedMention, 'uri' | 'range'>): Promise<void> {
  const { start, end } = range
  const column = vscode.window.tabGroups.all.find(group =>
    group.tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri),
  )?.viewColumn
  await vscode.window.showTextDocument(vscode.Uri.parse(uri), {
    viewColumn: column ?? vscode.ViewColumn.Beside,
    selection: new vscode.Range(start.line, start.character, end.line, end.character),
  })
}

const ENDINGS: Readonly<Record<ExportFormat, string>> = { csv: 'csv', markdown: 'md' }

async function exportTo(format: ExportFormat, text: string): Promise<void> {
  const ending = ENDINGS[format]
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri
  const name = `${EXPORT.fileName}.${ending}`
  const uri = await vscode.window.showSaveDialog({
    title: EXPORT.title,
    filters: { [EXPORT.formats[format]]: [ending] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, name) }),
  })
  if (uri === undefined) return
  try {
    await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text))
  } catch {
    void vscode.window.showErrorMessage(fileNotWritten(vscode.workspace.asRelativePath(uri)))
  }
}
