import type { Dismissal } from '../contradictions/dismissal.js'
import { RULES } from '../contradictions/rules.js'
import { SEVERITIES, type Severity } from '../contradictions/severity.js'
import type { CheckOptions } from '../engine.js'
import type { Severities } from '../features/diagnostics.js'
import type { Configurations } from '../workspace/configurations.js'
import { folderOf } from '../workspace/folders.js'
import type { Project } from '../workspace/project.js'
import type { ProjectOptions } from '../workspace/projectEngines.js'
import type { Settings } from '../workspace/settings.js'

/** What the projects of a session are made of. */
export interface ProjectsSources {
  readonly configurations: Configurations
  /** URIs of the workspace folders. */
  folders(): readonly string[]
  /** The settings for documents of a workspace folder, or of none. */
  settings(folder: string | undefined): Settings
  dismissals(): readonly Dismissal[]
  /** Told of a rule that failed, by its id. */
  onFault(rule: string, error: unknown): void
}

/** The project of documents that belong to none, and of all documents where folders are joined. */
const NO_PROJECT = ''

const DEFAULT_SEVERITIES: Severities = Object.fromEntries(RULES.map(({ id, severity }) => [id, severity]))

/** Which documents have their facts in common, and what holds for them. */
export class Projects {
  readonly #sources: ProjectsSources
  #options: { readonly key: string; readonly value: ProjectOptions } = { key: '', value: {} }

  constructor(sources: ProjectsSources) {
    this.#sources = sources
  }

  /**
   * The key of a document's project: the folder of the nearest `claimlint.json`, else the workspace folder. A document
   * of neither goes with the others where they are one project.
   */
  keyOf(uri: string): string {
    if (this.#joined) return NO_PROJECT
    const folders = this.#sources.folders()
    const own = this.#sources.configurations.projectOf(uri)?.folder ?? folderOf(uri, folders)
    if (own !== undefined) return own
    const others = folders.length > 0 ? folders : this.#sources.configurations.projects.map(({ folder }) => folder)
    const [only] = others
    return only !== undefined && others.length === 1 ? only : NO_PROJECT
  }

  /** The severities in force for a document: its project's, else its folder's, else those of the rules. */
  severitiesFor(uri: string): Severities {
    const project = this.#sources.configurations.projectOf(uri)
    const { severities } = this.#sources.settings(folderOf(uri, this.#sources.folders()))
    return { ...DEFAULT_SEVERITIES, ...severities, ...project?.configuration.severities }
  }

  /** The options of every project among the documents; the same object as long as they are the same. */
  optionsFor(uris: readonly string[]): ProjectOptions {
    const { onFault } = this.#sources
    const dismissals = this.#sources.dismissals()
    const value: Record<string, CheckOptions> = {}
    for (const [key, documents] of this.#byProject(uris))
      value[key] = { dismissals, onFault, ...this.#optionsOf(documents) }
    const key = JSON.stringify(value)
    if (key !== this.#options.key) this.#options = { key, value }
    return this.#options.value
  }

  get #joined(): boolean {
    return this.#sources.settings(undefined).joinFolders
  }

  /** The documents of each project, one for each combination of what holds for them. */
  #byProject(uris: readonly string[]): ReadonlyMap<string, readonly string[]> {
    const byProject = new Map<string, Map<string, string>>()
    for (const uri of uris) {
      const key = this.keyOf(uri)
      const kinds = byProject.get(key) ?? new Map<string, string>()
      byProject.set(key, kinds)
      const folder = folderOf(uri, this.#sources.folders()) ?? ''
      kinds.set(`${folder}\n${this.#sources.configurations.projectOf(uri)?.folder ?? ''}`, uri)
    }
    return new Map(
      [...byProject].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, kinds]) => [key, [...kinds.values()].sort()]),
    )
  }

  /**
   * One engine may serve folders that ask for different severities: it finds whatever any of them asks for, and each
   * document shows what its own folder asks for.
   */
  #optionsOf(uris: readonly string[]): CheckOptions {
    const asked = uris.map(uri => this.severitiesFor(uri))
    const projects = [...new Set(uris.flatMap(uri => this.#sources.configurations.projectOf(uri) ?? []))]
    const severities = RULES.flatMap(({ id, severity }) => {
      const gravestAsked = gravest(asked.flatMap(severities => severities[id] ?? []))
      return gravestAsked === severity ? [] : [[id, gravestAsked] as const]
    })
    return {
      severities: Object.fromEntries(severities),
      aliases: projects.flatMap(({ options }) => options.aliases ?? []),
      distinct: projects.flatMap(({ options }) => options.distinct ?? []),
      tolerances: widest(projects),
    }
  }
}

function gravest(severities: readonly (Severity | 'off')[]): Severity | 'off' {
  return SEVERITIES.find(severity => severities.includes(severity)) ?? 'off'
}

/** Where projects are joined, what agrees for one of them agrees. */
function widest(projects: readonly Project[]): Readonly<Record<string, number>> {
  const tolerances: Record<string, number> = {}
  for (const { configuration } of projects) {
    for (const [rule, share] of Object.entries(configuration.tolerances)) {
      tolerances[rule] = Math.max(share, tolerances[rule] ?? 0)
    }
  }
  return tolerances
}
