import type { Connection } from 'vscode-languageserver/node'
import type { Language } from '../features/catalogue/say.js'
import type { Configurations } from '../workspace/configurations.js'
import type { DocumentReader } from '../workspace/documentReader.js'
import type { Project } from '../workspace/project.js'
import type { Settings } from '../workspace/settings.js'
import type { ClientSupport } from './clientSupport.js'
import { ClosedFiles } from './closedFiles.js'
import type { Environment } from './environment.js'
import { type FileScope, filesToCheck } from './filesToCheck.js'
import type { FileWatch } from './fileWatch.js'
import { GroupedFiles } from './groupedFiles.js'
import type { OpenDocuments } from './openDocuments.js'
import { editorExcludes, readWithProgress, UNSEEN, watchWorkspace } from './workspaceReading.js'

/** What the files of a session are found, read and checked by. */
export interface CheckedFilesSources {
  readonly connection: Connection
  readonly environment: Pick<Environment, 'readFile' | 'findFiles' | 'findNamedFiles'>
  readonly support: ClientSupport
  readonly language: Language
  readonly configurations: Configurations
  readonly documents: OpenDocuments
  readonly watch: FileWatch
  readonly reader: DocumentReader
  /** URIs of the workspace folders. */
  folders(): readonly string[]
  settingsOf(uri: string): Settings
  /** Those of no folder. */
  settings(): Settings
  /** A file is to be checked, or is gone. */
  touch(uri: string): void
  /** Resolves when nothing is left to check. */
  idle(): Promise<void>
  /** All files were read and checked. */
  finished(): void
  failed(operation: string, error: unknown): void
}

/** The files that are checked though no editor has them open: as many as settings, projects or a person ask for. */
export class CheckedFiles {
  readonly closed: ClosedFiles
  readonly #sources: CheckedFilesSources
  /** A person has asked for a check of the whole workspace. */
  #isWidened = false
  /** The files of this scope were read, or are being read. */
  #scope: FileScope = 'none'
  #isFollowed = false

  constructor(sources: CheckedFilesSources) {
    this.#sources = sources
    this.closed = this.#closedFiles(sources)
  }

  /** Whether any file is checked that is not open. */
  readonly areRead = (): boolean => this.#scope !== 'none'

  /** From now on all files of the workspace belong to the check; they are yet to be read. */
  widen(): void {
    this.#isWidened = true
    this.#follow()
    this.#scope = 'workspace'
  }

  /** The person has thought better of it. */
  narrow(): void {
    this.#isWidened = false
    this.match()
  }

  /** Begins or ends with files that are not open, as the settings and projects say by now. */
  match(): void {
    const scope = this.#wantedScope()
    if (scope === this.#scope) return
    this.#scope = scope
    if (scope === 'none') this.closed.clear()
    else {
      this.#follow()
      this.reread()
    }
  }

  /** Reads the files that belong to the check anew. Only a whole workspace takes long enough to be watched. */
  readonly reread = (): void => {
    const { connection, support, language, failed } = this.#sources
    const reading =
      this.#scope === 'workspace'
        ? readWithProgress(connection, { support, language, closedFiles: this.closed })
        : this.closed.readAll(UNSEEN)
    reading.catch(error => failed('workspace', error))
  }

  #closedFiles({ connection, environment, support, configurations, ...sources }: CheckedFilesSources): ClosedFiles {
    const { folders, settingsOf, documents, reader, touch, idle, finished } = sources
    const grouped = new GroupedFiles(uri => environment.readFile(uri))
    return new ClosedFiles({
      find: changed => {
        grouped.forget(changed)
        return filesToCheck(this.#scope, {
          folders,
          projects: () => configurations.projects,
          find: folder => environment.findFiles(folder),
          namingGroups: (project, uris) => grouped.among(project, uris),
          findNamed: (folder, patterns) => environment.findNamedFiles(folder, patterns),
          excludes: async folder => (support.configuration ? await editorExcludes(connection, folder) : []),
          reads: (uri, languageId) => settingsOf(uri).languages.includes(languageId),
        })
      },
      text: uri => environment.readFile(uri),
      read: found => reader.read(found),
      finished,
      stopped: () => reader.stop(),
      isOpen: uri => documents.get(uri) !== undefined,
      touch,
      idle,
    })
  }

  #follow(): void {
    if (this.#isFollowed) return
    const { watch, documents } = this.#sources
    const { closed: closedFiles, areRead: readsFiles, reread: rereadFiles } = this
    watchWorkspace({ watch, documents, closedFiles, readsFiles, rereadFiles })
    this.#isFollowed = true
  }

  #wantedScope(): FileScope {
    if (this.#isWidened || this.#sources.settings().scope === 'workspace') return 'workspace'
    const names = ({ named, hasGroupsInside }: Project): boolean => named.length > 0 || hasGroupsInside
    return this.#sources.configurations.projects.some(names) ? 'named' : 'none'
  }
}
