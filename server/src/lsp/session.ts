import {
  type Connection,
  MessageType,
  type ProtocolNotificationType,
  ShowMessageNotification,
} from 'vscode-languageserver/node'
import type { OpenedDocument } from '../engine.js'
import type { Language } from '../features/catalogue/say.js'
import { diagnosticsIn } from '../features/diagnostics.js'
import type { HoverLinks } from '../features/hoverText.js'
import { configurationBroken } from '../features/messages/configuration.js'
import { documentBinary, documentTooLarge, operationFailed, threadsFailed } from '../features/messages/notices.js'
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
import type { Project } from '../workspace/project.js'
import { ProjectEngines, type ProjectOptions } from '../workspace/projectEngines.js'
import { megabytes, readability } from '../workspace/readability.js'
import type { Settings } from '../workspace/settings.js'
import type { ClientSupport } from './clientSupport.js'
import { ClosedFiles } from './closedFiles.js'
import { configurationDiagnostics, typedReport } from './configuring.js'
import { DiagnosticsPublisher } from './diagnosticsPublisher.js'
import { DismissalsStore } from './dismissalsStore.js'
import type { Environment } from './environment.js'
import { type FileScope, filesToCheck } from './filesToCheck.js'
import { FileWatch } from './fileWatch.js'
import { GroupedFiles } from './groupedFiles.js'
import { hoverLinks } from './hoverLinks.js'
import { OpenDocuments } from './openDocuments.js'
import { Projects } from './projects.js'
import { refreshAnnotations } from './refreshAnnotations.js'
import { SettingsStore } from './settingsStore.js'
import { type ProtocolContext, toDiagnostic, toIgnoreDiagnostics } from './toProtocol.js'
import { editorExcludes, readWithProgress, UNSEEN, watchWorkspace } from './workspaceReading.js'

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

/** How long the first check waits for a client that is slow to tell its settings, in milliseconds. */
const SETTINGS_PATIENCE = 2_000

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
  readonly closedFiles: ClosedFiles
  readonly hoverLinks: HoverLinks

  readonly #connection: Connection
  readonly #environment: Environment
  readonly #projects: Projects
  readonly #rulePages: string | null
  /** URIs of documents whose skipping was told. */
  readonly #skipped = new Set<string>()
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
  /** A person has asked for a check of the whole workspace. */
  #isWidened = false
  /** The files of this scope were read, or are being read. */
  #fileScope: FileScope = 'none'
  #followsFiles = false

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
    const grouped = new GroupedFiles(uri => environment.readFile(uri))
    this.closedFiles = new ClosedFiles({
      find: changed => {
        grouped.forget(changed)
        return filesToCheck(this.#fileScope, {
          folders: () => this.#folders,
          projects: () => this.configurations.projects,
          find: folder => environment.findFiles(folder),
          namingGroups: (project, uris) => grouped.among(project, uris),
          findNamed: (folder, patterns) => environment.findNamedFiles(folder, patterns),
          excludes: async folder => (start.support.configuration ? await editorExcludes(connection, folder) : []),
          reads: (uri, languageId) => this.settingsOf(uri).languages.includes(languageId),
        })
      },
      text: uri => environment.readFile(uri),
      read: documents => reader.read(documents),
      finished: () => {
        reader.finish(this.engine.aligned())
        void this.#prepareForEdits()
      },
      stopped: () => reader.stop(),
      isOpen: uri => this.documents.get(uri) !== undefined,
      touch: uri => this.changeDocument(uri),
      idle: () => this.checker.idle(),
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

  /** Whether any file is checked that is not open. */
  readonly readsFiles = (): boolean => this.#fileScope !== 'none'

  /** From now on all files of the workspace belong to the check; they are yet to be read. */
  widenScope(): void {
    this.#isWidened = true
    this.#followFiles()
    this.#fileScope = 'workspace'
  }

  /** The person has thought better of it. */
  narrowScope(): void {
    this.#isWidened = false
    this.#matchScope()
  }

  /** Reads the files that belong to the check anew. Only a whole workspace takes long enough to be watched. */
  readonly rereadFiles = (): void => {
    const reading =
      this.#fileScope === 'workspace' ? readWithProgress(this.#connection, this) : this.closedFiles.readAll(UNSEEN)
    reading.catch(error => this.log('workspace', error))
  }

  #followFiles(): void {
    if (!this.#followsFiles) watchWorkspace(this)
    this.#followsFiles = true
  }

  /** Begins or ends with files that are not open, as the settings and projects say by now. */
  #matchScope(): void {
    const scope = this.#wantedScope()
    if (scope === this.#fileScope) return
    this.#fileScope = scope
    if (scope === 'none') this.closedFiles.clear()
    else {
      this.#followFiles()
      this.rereadFiles()
    }
  }

  #wantedScope(): FileScope {
    if (this.#isWidened || this.settings.of(undefined).scope === 'workspace') return 'workspace'
    const names = ({ named, hasGroupsInside }: Project): boolean => named.length > 0 || hasGroupsInside
    return this.configurations.projects.some(names) ? 'named' : 'none'
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
    if (this.readsFiles()) this.rereadFiles()
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
    this.#matchScope()
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

  /** Settings that come late are waited for no longer; what was read without them is read again. */
  async #loadSettings(): Promise<void> {
    if (!this.support.configuration) return
    const folders = [undefined, ...this.#samples.map(uri => folderOf(uri, this.folders))]
    let late = false
    let timer: NodeJS.Timeout | undefined
    const loaded = this.settings
      .load(folders, scopes => this.#fetchSections(scopes))
      .then(() => {
        clearTimeout(timer)
        if (late) this.reread()
      })
    const patience = new Promise<void>(resolve => {
      timer = setTimeout(() => {
        late = true
        resolve()
      }, SETTINGS_PATIENCE)
    })
    await Promise.race([loaded, patience])
  }

  #fetchSections(scopes: readonly (string | null)[]): Promise<readonly unknown[]> {
    const items = scopes.map(scope => ({ section: 'claimlint', ...(scope === null ? {} : { scopeUri: scope }) }))
    return this.#connection.workspace.getConfiguration(items).catch(error => {
      this.log('workspace/configuration', error)
      return []
    })
  }

  #read(uri: string): OpenedDocument | undefined {
    if (isConfiguration(uri)) {
      this.#showConfiguration(uri)
      return undefined
    }
    this.#looked.add(uri)
    const document: OpenedDocument | undefined = this.documents.source(uri) ?? this.closedFiles.take(uri)
    const project = this.configurations.projectOf(uri)
    if (document === undefined || project?.includes(uri) === false) {
      this.#skipped.delete(uri)
      return undefined
    }
    const { maximumFileSize } = this.settingsOf(uri)
    const verdict = readability(document.text, maximumFileSize)
    if (verdict === 'readable') return project?.document(document) ?? document
    if (!this.#skipped.has(uri) && document.closed !== true) {
      this.#skipped.add(uri)
      const name = documentName(uri, this.documents.uris)
      this.notify(
        verdict === 'binary'
          ? documentBinary(this.language, name)
          : documentTooLarge(this.language, name, megabytes(document.text), maximumFileSize),
      )
    }
    return undefined
  }

  /** Of open documents, and of the files that are checked without being open. */
  get #allUris(): readonly string[] {
    return [...new Set([...this.documents.uris, ...this.closedFiles.uris])]
  }

  /** A document of each folder: what holds for one holds for all that lie beside it. */
  get #samples(): readonly string[] {
    const revision = `${this.documents.revision} ${this.closedFiles.revision}`
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
      const found =
        document === undefined && !this.closedFiles.has(uri)
          ? []
          : diagnosticsIn(uri, this.engine, this.#projects.severitiesFor(uri), this.language)
      const diagnostics = [
        ...found.flatMap(diagnostic => toDiagnostic(diagnostic, this) ?? []),
        ...(this.engine.document(uri) === undefined ? [] : toIgnoreDiagnostics(uri, this)),
      ]
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
