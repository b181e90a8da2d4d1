import { languageIdOf } from '../workspace/documentFiles.js'
import type { Project } from '../workspace/project.js'

/** Files looked into at once. */
const BATCH = 50

/** Which files name a group of theirs in their text. What was found holds until a file changes. */
export class GroupedFiles {
  readonly #read: (uri: string) => Promise<string | null>
  readonly #known = new Map<string, boolean>()

  constructor(read: (uri: string) => Promise<string | null>) {
    this.#read = read
  }

  /** Files that may be others than when they were looked into; without any named, all. */
  forget(uris?: readonly string[]): void {
    if (uris === undefined) this.#known.clear()
    else for (const uri of uris) this.#known.delete(uri)
  }

  /** Those of a project's documents that name a group. */
  async among(project: Project, uris: readonly string[]): Promise<readonly string[]> {
    const unknown = uris.filter(uri => !this.#known.has(uri))
    for (let start = 0; start < unknown.length; start += BATCH) {
      await Promise.all(unknown.slice(start, start + BATCH).map(uri => this.#look(project, uri)))
    }
    return uris.filter(uri => this.#known.get(uri) === true)
  }

  async #look(project: Project, uri: string): Promise<void> {
    const text = await this.#read(uri)
    this.#known.set(uri, text !== null && project.namesGroup({ text, languageId: languageIdOf(uri) }))
  }
}
