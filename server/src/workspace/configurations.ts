import type { Language } from '../features/catalogue/say.js'
import { CONFIGURATION_FILE } from '../protocol.js'
import { NO_CONFIGURATION } from './configuration.js'
import { type ConfigurationProblem, parseConfiguration } from './configurationFile.js'
import { folderOf, foldersAbove, uriIn } from './folders.js'
import { Project } from './project.js'

/** What a folder's `claimlint.json` says, as it was read last. */
interface FolderConfiguration {
  readonly text: string | null
  /** After a fault, the project as it was before; null where there was none. */
  readonly project: Project | null
  readonly problems: readonly ConfigurationProblem[]
}

/** A file that must be shown anew: its text, and what is wrong with it. */
export interface ConfigurationReport {
  readonly uri: string
  /** Null where the file is gone. */
  readonly text: string | null
  readonly problems: readonly ConfigurationProblem[]
}

const NOTHING: FolderConfiguration = { text: null, project: null, problems: [] }

/**
 * The `claimlint.json` of every folder above a document. Each is read once, and again after it was said to have
 * changed. What is wrong in one changes nothing: the last good configuration stays in force.
 */
export class Configurations {
  readonly #read: (uri: string) => Promise<string | null>
  readonly #language: Language
  readonly #byFolder = new Map<string, FolderConfiguration>()
  readonly #unread = new Set<string>()

  /**
   * @param read gives the text of a file; null where there is none.
   * @param language in which problems are told
   */
  constructor(read: (uri: string) => Promise<string | null>, language: Language = 'en') {
    this.#read = read
    this.#language = language
  }

  /** The projects that are in force. */
  get projects(): readonly Project[] {
    return [...this.#byFolder.values()].flatMap(({ project }) => project ?? [])
  }

  /** The project of a document: that of the nearest folder with a configuration. */
  projectOf(uri: string): Project | undefined {
    if (this.#byFolder.size === 0) return undefined
    for (const folder of foldersAbove(uri)) {
      const project = this.#byFolder.get(folder)?.project
      if (project) return project
    }
    return undefined
  }

  /** Notes that the files above a document must be looked at. Outside the local disk only workspace folders are looked at. */
  expect(uri: string, workspaceFolders: readonly string[]): void {
    const outermost = uri.startsWith('file:') ? '' : folderOf(uri, workspaceFolders)
    if (outermost === undefined) return
    for (const folder of foldersAbove(uri)) {
      if (this.#byFolder.has(folder) || folder.length < outermost.replace(/\/$/, '').length) break
      this.#unread.add(folder)
    }
  }

  /** Notes that a file may have changed. */
  changed(uri: string): void {
    const [folder] = foldersAbove(uri)
    if (folder !== undefined) this.#unread.add(folder)
  }

  /** Notes that any of the files may have changed. */
  allChanged(): void {
    for (const folder of this.#byFolder.keys()) this.#unread.add(folder)
  }

  /** What is wrong with a file as it was read last. */
  reportOf(uri: string): ConfigurationReport {
    const { text, problems } = this.#byFolder.get(foldersAbove(uri)[0] ?? '') ?? NOTHING
    return { uri, text, problems }
  }

  /** Reads what must be read. Gives the files whose text is another one, and whether any project is. */
  async load(): Promise<{ readonly reports: readonly ConfigurationReport[]; readonly changed: boolean }> {
    const folders = [...this.#unread].sort()
    this.#unread.clear()
    const texts = await Promise.all(folders.map(folder => this.#read(uriIn(folder, CONFIGURATION_FILE))))
    const reports: ConfigurationReport[] = []
    let changed = false
    folders.forEach((folder, index) => {
      const known = this.#byFolder.get(folder) ?? NOTHING
      const text = texts[index] ?? null
      const next =
        text === known.text ? known : understood(folder, text, { before: known.project, language: this.#language })
      this.#byFolder.set(folder, next)
      if (next === known) return
      reports.push({ uri: uriIn(folder, CONFIGURATION_FILE), text, problems: next.problems })
      changed ||= next.project !== known.project
    })
    return { reports, changed }
  }
}

/** True for a file that configures a project, and is no document. */
export function isConfiguration(uri: string): boolean {
  return uri.endsWith(`/${CONFIGURATION_FILE}`)
}

function understood(
  folder: string,
  text: string | null,
  { before, language }: { readonly before: Project | null; readonly language: Language },
): FolderConfiguration {
  if (text === null) return NOTHING
  const parsed = parseConfiguration(text, language)
  if ('configuration' in parsed) return { text, project: new Project(folder, parsed.configuration), problems: [] }
  // A folder whose first configuration is broken is a project all the same, with nothing said of it yet.
  return { text, project: before ?? new Project(folder, NO_CONFIGURATION), problems: parsed.problems }
}
