import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type FoundFiles, findFiles } from '../workspace/files.js'
import type { Project } from '../workspace/project.js'
import type { ProjectFinder } from './configuration.js'
import { excludedNotice, factSheetMissing } from './notices.js'
import { notice } from './output.js'

/**
 * The files that are checked, by what their projects say: excluded ones are left out, with a notice for those that were
 * named, and fact sheets are added.
 *
 * @param names as they were given
 * @returns absolute paths with their projects, sorted
 * @throws BrokenConfiguration
 */
export async function projectFiles(
  { files }: FoundFiles,
  names: readonly string[],
  projects: ProjectFinder,
): Promise<ReadonlyMap<string, Project | undefined>> {
  const named = new Map(names.map(name => [path.resolve(name), name]))
  const kept = new Map<string, Project | undefined>()
  const found = new Set<Project>()
  for (const file of files) {
    const project = await projects.projectOf(file)
    if (project !== undefined) found.add(project)
    const name = named.get(file)
    if (project?.includes(pathToFileURL(file).href) ?? true) kept.set(file, project)
    else if (name !== undefined) notice(excludedNotice(name))
  }
  for (const project of found) {
    for (const sheet of await factSheetsOf(project)) if (!kept.has(sheet)) kept.set(sheet, project)
  }
  return new Map([...kept].sort(([a], [b]) => (a < b ? -1 : 1)))
}

async function factSheetsOf(project: Project): Promise<readonly string[]> {
  const folder = fileURLToPath(project.folder)
  const { files, missing, withoutDocuments } = await findFiles(project.configuration.factSheets, folder)
  for (const pattern of [...missing, ...withoutDocuments]) {
    notice(factSheetMissing(pattern, path.relative(process.cwd(), folder) || '.'))
  }
  return files.filter(file => project.includes(pathToFileURL(file).href))
}
