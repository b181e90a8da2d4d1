import { languageIdOf } from '../workspace/documentFiles.js'
import { folderOf, pathIn } from '../workspace/folders.js'
import { matcherOf } from '../workspace/patterns.js'
import type { Project } from '../workspace/project.js'

/** Which files belong to the check though no editor has them open. */
export type FileScope = 'none' | 'named' | 'workspace'

/** What the files of a workspace are found by. */
export interface FileSources {
  /** URIs of the workspace folders. */
  folders(): readonly string[]
  projects(): readonly Project[]
  /** URIs of the documents below a folder, as far as no `.gitignore` leaves them out. */
  find(folder: string): Promise<readonly string[]>
  /** Of the URIs of a project's documents, those that name a group of theirs in their text. */
  namingGroups(project: Project, uris: readonly string[]): Promise<readonly string[]>
  /** URIs of the files that patterns name, relative to a folder. */
  findNamed(folder: string, patterns: readonly string[]): Promise<readonly string[]>
  /** Globs of files that the editor hides or does not search, for a folder. */
  excludes(folder: string): Promise<readonly string[]>
  /** Whether documents of a language are to be read there. */
  reads(uri: string, languageId: string): boolean
}

/**
 * The files of a scope, as URIs: those that the `claimlint.json` of a project names as fact sheets or members of groups,
 * and those that name a group themselves, or those too that lie anywhere in the workspace folders.
 */
export async function filesToCheck(scope: FileScope, sources: FileSources): Promise<ReadonlySet<string>> {
  if (scope === 'none') return new Set()
  const named = sources.projects().map(project => namedBy(project, sources))
  const folders = scope === 'workspace' ? sources.folders() : []
  const below = folders.map(folder => filesBelow(folder, sources))
  const found = (await Promise.all([...named, ...below])).flat()
  return new Set(found.filter(uri => sources.reads(uri, languageIdOf(uri))))
}

/** What is excluded from a project is left out when it is read, as it is for open documents. */
async function namedBy(project: Project, sources: FileSources): Promise<readonly string[]> {
  const { folder, named } = project
  const [byPattern, inside] = await Promise.all([
    named.length === 0 ? [] : sources.findNamed(folder, named),
    project.hasGroupsInside ? groupedIn(project, sources) : [],
  ])
  return [...byPattern, ...inside]
}

/** The members of groups that name these themselves. */
async function groupedIn(project: Project, { find, projects, namingGroups }: FileSources): Promise<readonly string[]> {
  const folders = projects().map(({ folder }) => folder)
  const files = await find(project.folder)
  // A project within another one has its files itself.
  const own = files.filter(uri => project.includes(uri) && folderOf(uri, folders) === project.folder)
  return namingGroups(project, own)
}

async function filesBelow(folder: string, { find, excludes, folders }: FileSources): Promise<readonly string[]> {
  const [files, globs] = await Promise.all([find(folder), excludes(folder)])
  const isExcluded = matcherOf(globs)
  return files.filter(uri => {
    const path = pathIn(folder, uri)
    // A folder within another one of the workspace has its files itself.
    return path !== undefined && folderOf(uri, folders()) === folder && !isExcluded(path)
  })
}
