import { frontMatterOf } from '../document/formats.js'
import type { SourceDocument } from '../document/sourceDocument.js'
import type { CheckOptions } from '../engine.js'
import type { Configuration } from './configuration.js'
import { pathIn } from './folders.js'
import { type Matcher, matcherOf } from './patterns.js'

/** A folder of documents with what its `claimlint.json` says of them. */
export class Project {
  /** URI. */
  readonly folder: string
  readonly configuration: Configuration
  readonly #excludes: Matcher
  readonly #factSheets: Matcher
  readonly #groups: readonly (readonly [name: string, matches: Matcher])[]

  constructor(folder: string, configuration: Configuration) {
    this.folder = folder
    this.configuration = configuration
    this.#excludes = matcherOf(configuration.excludes)
    this.#factSheets = matcherOf(configuration.factSheets)
    this.#groups = Object.entries(configuration.groups ?? {}).map(([name, patterns]) => [name, matcherOf(patterns)])
  }

  /** False for a document that is not to be read. */
  includes(uri: string): boolean {
    const path = pathIn(this.folder, uri)
    return path === undefined || !this.#excludes(path)
  }

  isFactSheet(uri: string): boolean {
    const path = pathIn(this.folder, uri)
    return path !== undefined && this.#factSheets(path)
  }

  /** Patterns of what belongs to every check of the project, open or not: its fact sheets, and the members of groups. */
  get named(): readonly string[] {
    return [...this.configuration.factSheets, ...Object.values(this.configuration.groups ?? {}).flat()]
  }

  /** Whether documents may name their groups themselves, so that only a look into each tells its members. */
  get hasGroupsInside(): boolean {
    return this.configuration.groupBy !== null
  }

  /** True for a document that names a group of its own. */
  namesGroup({ text, languageId }: Pick<SourceDocument, 'text' | 'languageId'>): boolean {
    return this.#groupsInFrontMatter(text, languageId).length > 0
  }

  /** The document with its groups, and marked as a fact sheet where it is one. */
  document<Source extends SourceDocument>(source: Source): Source & SourceDocument {
    const groups = this.#groupsOf(source)
    return {
      ...source,
      ...(groups === undefined ? {} : { groups }),
      ...(this.isFactSheet(source.uri) ? { reference: true } : {}),
    }
  }

  /** What the engine is told of this project beyond its documents. */
  get options(): Pick<CheckOptions, 'aliases' | 'distinct' | 'severities' | 'tolerances'> {
    const { aliases, distinct, severities, tolerances } = this.configuration
    return { aliases, distinct, severities, tolerances }
  }

  /**
   * The names of a document's groups. A document in none is a group of its own, to which only belongs what belongs
   * everywhere: fact sheets in no group, and documents from outside.
   */
  #groupsOf({ uri, text, languageId }: SourceDocument): readonly string[] | undefined {
    const path = pathIn(this.folder, uri)
    if (path === undefined || this.configuration.groups === null) return undefined
    const named = this.#groups.filter(([, matches]) => matches(path)).map(([name]) => name)
    const groups = [...new Set([...named, ...this.#groupsInFrontMatter(text, languageId)])]
    if (groups.length > 0) return groups
    return this.#factSheets(path) ? undefined : [uri]
  }

  #groupsInFrontMatter(text: string, languageId: string): readonly string[] {
    const { groupBy } = this.configuration
    if (groupBy === null) return []
    const value = frontMatterOf(text, languageId)?.[groupBy]
    return (Array.isArray(value) ? value : [value]).flatMap(one =>
      typeof one === 'string' || typeof one === 'number' ? String(one).trim() : [],
    )
  }
}
