import {
  type Connection,
  MessageType,
  type ProtocolNotificationType,
  ShowMessageNotification,
} from 'vscode-languageserver/node'
import type { OpenedDocument } from '../engine.js'
import type { Language } from '../features/catalogue/say.js'
import type { HoverLinks } from '../features/hoverText.js'
import { configurationBroken } from '../features/messages/configuration.js'
import { operationFailed, threadsFailed } from '../features/messages/notices.js'
import { documentName } from '../features/place.js'
import {
  CONFIGURATION_FILE,
  READ_FILE,
  type ReadFileParams,
  type ReadFileResult,
  STATUS,
  type Status,
} from '../protocol.js'
import { type Checker, createChecker } from '../workspace/checker.js'
import { Configurations, isConfiguration } from '../workspace/configurations.js'
import { folderOf, uriIn } from '../workspace/folders.js'
import { yieldToEvents } from '../workspace/opQueue.js'
import { ProjectEngines, type ProjectOptions } from '../workspace/projectEngines.js'
import type { Settings } from '../workspace/settings.js'
import { CheckedFiles } from './checkedFiles.js'
import type { ClientSupport } from './clientSupport.js'
import { configurationDiagnostics, typedReport } from './configuring.js'
import { DiagnosticsPublisher } from './diagnosticsPublisher.js'
import { DismissalsStore } from './dismissalsStore.js'
import { documentDiagnostics } from './documentDiagnostics.js'
import { DocumentIntake } from './documentIntake.js'
import type { Environment } from './environment.js'
import { FileWatch } from './fileWatch.js'
import { hoverLinks } from './hoverLinks.js'
import { OpenDocuments } from './openDocuments.js'
import { Projects } from './projects.js'
import { refreshAnnotations } from './refreshAnnotations.js'
import { loadSettings } from './sessionSettings.js'
import { SettingsStore } from './settingsStore.js'
import type { ProtocolContext } from './toProtocol.js'

/** What the client said of itself at the start. */
export interface SessionStart {
  readonly support: ClientSupport
  /** URIs. */
  readonly folders: readonly string[]
  /** True for our own extension: it speaks the messages of `protocol.ts`. */
  readonly claimlintClient: boolean
  /** Outranks that of the environment. */
  readonly rulePages: string | undefined
  /** URI of a folder where what is read of files may be kept; undefined where the client names none. */
  readonly index: string | undefined
  readonly language: Language
}

/** Everything that lives as long as a client is connected: its documents and settings, the engines, what was published. */
export class Session implements ProtocolContext {
  readonly support: ClientSupport
  readonly claimlintClient: boolean
  readonly language: Language
  readonly documents: OpenDocuments
  /** The engines of all projects. */
  readonly engine: ProjectEngines
  readonly configurations: Configurations
  readonly watch: FileWatch
  readonly dismissals: DismissalsStore
  readonly publisher: DiagnosticsPublisher
  readonly settings: SettingsStore
  readonly checker: Checker
  readonly files: CheckedFiles
  readonly hoverLinks: HoverLinks

  readonly #connection: Connection
  readonly #environment: Environment
  readonly #projects: Projects
  readonly #rulePages: string | null
  readonly #intake: DocumentIntake
  /** URIs of the documents that this run has looked at: what their comments say may be new. */
  readonly #looked = new Set<string>()
  /** True when the settings by which diagnostics are shown have changed, so that all are stale. */
  #showAll = false
  /** Undefined when something has changed on which they depend. */
  #options: ProjectOptions | undefined
  #folders: readonly string[]
  /** What {@link #samples} gave last. */
  #sampled: { readonly revision: string; readonly uris: readonly string[] } = { revision: '', uris: [] }
  #prepare: () => Promise<void> = async () => {}
  #foldersChanged = (): void => {}

  constructor(connection: Connection, environment: Environment, start: SessionStart) {
    this.#connection = connection
    this.#environment = environment
    this.support = start.support
    this.#folders = start.folders
    this.claimlintClient = start.claimlintClient
    this.language = start.language
    this.configurations = new Configurations(uri => this.readFile(uri), start.language)
    this.dismissals = new DismissalsStore(start.language)
    this.#rulePages = start.rulePages ?? environment.rulePages
    this.hoverLinks = hoverLinks(start.claimlintClient, rule => this.rulePage(rule))
    this.documents = new OpenDocuments(start.support.positionEncoding)
    this.#projects = new Projects({
      configurations: this.configurations,
      folders: () => this.#folders,
      settings: folder => this.settings.of(folder),
      dismissals: () => this.dismissals.all,
      onFault: (rule, error) => this.log(`rule ${rule}`, error),
    })
    this.engine = new ProjectEngines({
      createEngine: () => environment.createEngine(),
      projectOf: uri => this.#projects.keyOf(uri),
    })
    this.watch = new FileWatch(connection, start.support)
    this.publisher = new DiagnosticsPublisher(params => void connection.sendDiagnostics(params))
    this.settings = new SettingsStore(problem => this.notify(problem), start.language)
    const reader = environment.createReader(start.index, {
      fault: (rule, error) => this.log(`rule ${rule}`, error),
      crashed: error => {
        this.log('reading in other threads', error)
        this.notify(threadsFailed(start.language))
      },
    })
    this.files = new CheckedFiles({
      connection,
      environment,
      reader,
      support: start.support,
      language: start.language,
      configurations: this.configurations,
      documents: this.documents,
      watch: this.watch,
      folders: () => this.#folders,
      settingsOf: uri => this.settingsOf(uri),
      settings: () => this.settings.of(undefined),
      touch: uri => this.changeDocument(uri),
      idle: () => this.checker.idle(),
      finished: () => {
        reader.finish(this.engine.aligned())
        void this.#prepareForEdits()
      },
      failed: (operation, error) => this.log(operation, error),
    })
    this.#intake = new DocumentIntake({
      documents: this.documents,
      closedFiles: this.files.closed,
      configurations: this.configurations,
      language: start.language,
      settingsOf: uri => this.settingsOf(uri),
      notify: text => this.notify(text),
    })
    this.checker = createChecker(this.engine, {
      prepare: () => this.#prepareRun(),
      read: uri => this.#read(uri),
      options: () => this.#currentOptions(),
      isUrgent: uri => this.documents.get(uri) !== undefined || isConfiguration(uri),
      working: () => this.#sendStatus('working'),
      settled: affected => this.#publish(affected),
      failed: (operation, error) => this.log(operation, error),
    })
  }

  rulePage(rule: string): string | null {
    if (this.#rulePages === null) return null
    return `${this.#rulePages.replace(/\/?$/, '/')}${rule}.md`
  }

  /** Tells a person, without a question. */
  notify(text: string): void {
    void this.#connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message: text })
  }

  log(operation: string, error: unknown): void {
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error)
    this.#connection.console.error(`${operationFailed(operation)}\n${detail}`)
  }

  /** Asks the client to announce something. One that refuses after all is served without; the library logs that. */
  register<Options>(type: ProtocolNotificationType<unknown, Options>, options: Options): void {
    this.#connection.client.register(type, options).catch(() => {})
  }

  /** More to await before each run: for dismissals that nobody announces. */
  beforeRun(prepare: () => Promise<void>): void {
    this.#prepare = prepare
  }

  /** URIs of the workspace folders. */
  get folders(): readonly string[] {
    return this.#folders
  }

  changeFolders(folders: readonly string[]): void {
    this.#folders = folders
    this.#expectFolders()
    this.#foldersChanged()
    this.reread()
  }

  onFolders(changed: () => void): void {
    this.#foldersChanged = changed
  }

  /** Looks at what the workspace folders themselves ask for, before any document is open. */
  begin(): void {
    if (this.#folders.length === 0) return
    this.#expectFolders()
    this.checker.refresh()
  }

  #expectFolders(): void {
    for (const folder of this.#folders) this.configurations.expect(uriIn(folder, CONFIGURATION_FILE), this.#folders)
  }

  /** Documents were opened or closed: their projects may be others. */
  changeDocument(uri: string): void {
    this.configurations.expect(uri, this.#folders)
    this.#options = undefined
    this.checker.touch(uri)
  }

  /** The dismissals are others. */
  changeDismissals(): void {
    this.#options = undefined
    this.checker.refresh()
  }

  /** Settings have changed, or the folders that they belong to: everything is read and shown anew. */
  reread(): void {
    this.#showAll = true
    this.#options = undefined
    for (const uri of this.documents.uris) this.checker.touch(uri)
    if (this.files.areRead()) this.files.reread()
    this.checker.refresh()
  }

  settingsOf(uri: string): Settings {
    return this.settings.of(folderOf(uri, this.folders))
  }

  /** What a start from what was kept has put off is done before anybody types, or in pieces beside it. */
  async #prepareForEdits(): Promise<void> {
    while (this.engine.prepare()) await yieldToEvents()
  }

  /** The text of a file; null where there is none. What is not on the local disk our own client reads. */
  async readFile(uri: string): Promise<string | null> {
    if (uri.startsWith('file:') || !this.claimlintClient) return await this.#environment.readFile(uri)
    const params: ReadFileParams = { uri }
    const { text } = await this.#connection.sendRequest<ReadFileResult>(READ_FILE, params)
    return text
  }

  async #prepareRun(): Promise<void> {
    await this.#loadSettings()
    await this.#loadConfigurations()
    await this.#prepare()
    this.files.match()
  }

  async #loadConfigurations(): Promise<void> {
    if (!this.watch.watches) this.configurations.allChanged()
    const { reports, changed } = await this.configurations.load()
    for (const { uri, problems } of reports) {
      this.#showConfiguration(uri)
      if (problems.length > 0)
        this.notify(
          configurationBroken(
            this.language,
            documentName(
              uri,
              reports.map(report => report.uri),
            ),
          ),
        )
    }
    if (changed) this.reread()
  }

  /** A configuration that is open is shown as it is being typed. */
  #showConfiguration(uri: string): void {
    const typed = this.documents.source(uri)?.text
    const report = typed === undefined ? this.configurations.reportOf(uri) : typedReport(uri, typed, this.language)
    this.publisher.publish(uri, configurationDiagnostics(report, this.support.positionEncoding))
  }

  /** What was read without settings that come late is read again. */
  async #loadSettings(): Promise<void> {
    if (!this.support.configuration) return
    await loadSettings([undefined, ...this.#samples.map(uri => folderOf(uri, this.folders))], {
      connection: this.#connection,
      settings: this.settings,
      failed: error => this.log('workspace/configuration', error),
      cameLate: () => this.reread(),
    })
  }

  #read(uri: string): OpenedDocument | undefined {
    if (isConfiguration(uri)) {
      this.#showConfiguration(uri)
      return undefined
    }
    this.#looked.add(uri)
    return this.#intake.take(uri)
  }

  /** Of open documents, and of the files that are checked without being open. */
  get #allUris(): readonly string[] {
    return [...new Set([...this.documents.uris, ...this.files.closed.uris])]
  }

  /** A document of each folder: what holds for one holds for all that lie beside it. */
  get #samples(): readonly string[] {
    const revision = `${this.documents.revision} ${this.files.closed.revision}`
    if (this.#sampled.revision !== revision) {
      const byFolder = new Map(this.#allUris.map(uri => [uri.slice(0, uri.lastIndexOf('/') + 1) || uri, uri]))
      this.#sampled = { revision, uris: [...byFolder.values()] }
    }
    return this.#sampled.uris
  }

  #currentOptions(): ProjectOptions {
    this.#options ??= this.#projects.optionsFor(this.#samples)
    return this.#options
  }

  /** Runs without a pause after the last document was checked: text, version and results belong together. */
  #publish(affected: ReadonlySet<string>): void {
    const isAnnotated = this.#showAll || this.documents.uris.some(uri => isAnnotating(this.settingsOf(uri)))
    const uris = new Set([...affected, ...this.#looked, ...(this.#showAll ? this.#allUris : [])])
    this.#showAll = false
    this.#looked.clear()
    for (const uri of [...uris].filter(uri => !isConfiguration(uri)).sort()) {
      const document = this.documents.get(uri)
      const isChecked = document !== undefined || this.files.closed.has(uri)
      const diagnostics = isChecked ? documentDiagnostics(uri, this, this.#projects.severitiesFor(uri)) : []
      this.publisher.publish(uri, diagnostics, this.support.diagnosticVersion ? document?.version : undefined)
    }
    if (isAnnotated) refreshAnnotations(this.#connection, this.support)
    this.#sendStatus('settled')
  }

  #sendStatus(state: Status['state']): void {
    if (!this.claimlintClient) return
    void this.#connection.sendNotification(STATUS, {
      state,
      generation: this.checker.generation,
      ...this.engine.counts,
    })
  }
}

function isAnnotating({ inlayHints, codeLens }: Settings): boolean {
  return inlayHints || codeLens
}
