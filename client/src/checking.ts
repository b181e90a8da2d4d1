import * as vscode from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import {
  DISMISSALS,
  DISMISSED,
  type DismissalsParams,
  type Dismissed,
  FACTS,
  type FactsParams,
  type FactsResult,
  READ_FILE,
  STATUS,
  type Status,
} from '../../server/src/protocol.js'
import { checkedLanguages, loadShownDocuments } from './checkedDocuments.js'
import { dismiss } from './commands/dismiss.js'
import { clearLapsed, takeBack } from './commands/takeBack.js'
import { Dismissals } from './dismissals.js'
import { selectorOf } from './documentSelector.js'
import { readFile } from './readFile.js'
import { StatusItem } from './views/statusItem.js'

/** The checking of what is open, from start to stop: one client and its server, and what shows their state. */
export class Checking {
  readonly #context: vscode.ExtensionContext
  readonly #dismissals: Dismissals
  readonly #settled = new vscode.EventEmitter<Status>()
  #known: DismissalsParams = { files: [], withoutFolder: [] }
  #client: LanguageClient | undefined
  /** What lives as long as the client. */
  #disposables: vscode.Disposable[] = []
  #status: Status | undefined

  constructor(context: vscode.ExtensionContext) {
    this.#context = context
    this.#dismissals = new Dismissals(context.workspaceState)
    context.subscriptions.push(
      this.#settled,
      this.#dismissals,
      this.#dismissals.onDidChange(() => this.#tellDismissals()),
    )
  }

  get onDidSettle(): vscode.Event<Status> {
    return this.#settled.event
  }

  get status(): Status | undefined {
    return this.#status
  }

  async start(): Promise<void> {
    const languages = checkedLanguages()
    const item = new StatusItem(selectorOf(languages))
    const [{ createClient }, { DocumentSync }, { State }] = await loadClient()
    const sync = new DocumentSync(languages, this.#context.extensionUri)
    this.#known = await this.#dismissals.read()
    const client = createClient(this.#context, languages, sync, () => this.#known)
    this.#client = client
    this.#disposables = [
      item,
      sync.follow(client),
      client.onDidChangeState(({ newState }) => {
        if (newState !== State.Running) sync.reset()
        if (newState === State.Starting) item.showStarting()
        if (newState === State.Stopped || newState === State.StartFailed) item.showStopped()
      }),
      client.onRequest(READ_FILE, readFile),
      client.onNotification(STATUS, (status: Status) => {
        this.#status = status
        item.show(status)
        if (status.state === 'settled') this.#settled.fire(status)
      }),
    ]
    await client.start()
    await sync.update()
    await loadShownDocuments(languages)
  }

  async stop(): Promise<void> {
    const client = this.#client
    this.#client = undefined
    for (const disposable of this.#disposables) disposable.dispose()
    this.#disposables = []
    await client?.dispose()
  }

  /** A new client, too: the languages may be others. */
  async restart(): Promise<void> {
    await this.stop()
    await this.start()
  }

  showOutput(): void {
    this.#client?.outputChannel.show()
  }

  async dismiss(argument: unknown): Promise<void> {
    await this.withClient(client => dismiss(client, this.#dismissals, argument))
  }

  async takeBack(argument: unknown): Promise<void> {
    await this.withClient(client => takeBack(client, this.#dismissals, argument))
  }

  async clearLapsed(): Promise<void> {
    await this.withClient(client => clearLapsed(client, this.#dismissals))
  }

  /** Everything that is stated; undefined while no server answers. */
  async facts(params: FactsParams): Promise<FactsResult | undefined> {
    return this.#client?.isRunning() ? await this.#client.sendRequest<FactsResult>(FACTS, params) : undefined
  }

  /** What is dismissed; nothing while no server answers. */
  async dismissed(): Promise<readonly Dismissed[]> {
    return this.#client?.isRunning() ? await this.#client.sendRequest<readonly Dismissed[]>(DISMISSED, {}) : []
  }

  /** Runs a command that asks the server; none runs while there is none. */
  async withClient(command: (client: LanguageClient) => Promise<void>): Promise<void> {
    if (this.#client !== undefined) await command(this.#client)
  }

  async #tellDismissals(): Promise<void> {
    this.#known = await this.#dismissals.read()
    if (this.#client?.isRunning()) await this.#client.sendNotification(DISMISSALS, this.#known)
  }
}

/** The library of the protocol is most of the extension's code: activation does not wait for it. */
function loadClient() {
  return Promise.all([import('./client.js'), import('./documentSync.js'), import('vscode-languageclient/node')])
}
