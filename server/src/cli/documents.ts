import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { pathToFileURL } from 'node:url'
import type { SourceDocument } from '../index.js'
import { languageIdOf } from '../workspace/documentFiles.js'
import { decodeText, findFiles, readTextFile } from '../workspace/files.js'
import type { Project } from '../workspace/project.js'
import type { SkipReason } from '../workspace/walk.js'
import type { ProjectFinder } from './configuration.js'
import { missingNotice, skippedNotice, withoutDocumentsNotice } from './notices.js'
import { notice, type Progress } from './output.js'
import { projectFiles } from './projectFiles.js'

/** A document with the name under which the report shows it, and the project to which it belongs. */
export interface NamedDocument extends SourceDocument {
  readonly name: string
  readonly project?: Project
}

export interface ReadOptions {
  /** In megabytes; larger files are skipped. */
  readonly maxSize: number
  /** The path that standard input stands for. */
  readonly stdinFilename?: string
}

const BYTES_PER_MEGABYTE = 1_000_000

/** The argument that stands for standard input. */
const STDIN = '-'

/** Files read at one time. */
const BATCH = 16

/**
 * Reads the documents that the arguments name, with a notice for each that cannot be read. Undefined, after a notice,
 * where an argument names nothing: then nothing should be checked. Documents are sorted by path; standard input is
 * last, or replaces the file that it stands for. With `projects`, what these exclude is left out, and their fact sheets
 * are added.
 *
 * @throws BrokenConfiguration
 */
export async function readDocuments(
  names: readonly string[],
  { maxSize, stdinFilename }: ReadOptions,
  progress: Progress,
  projects?: ProjectFinder,
): Promise<readonly NamedDocument[] | undefined> {
  const cwd = process.cwd()
  const fileNames = names.filter(name => name !== STDIN)
  const found = await findFiles(fileNames, cwd)
  if (found.missing.length > 0) {
    notice(missingNotice(found.missing))
    return undefined
  }
  for (const name of found.withoutDocuments) notice(withoutDocumentsNotice(name))
  const projectByFile =
    projects === undefined
      ? new Map(found.files.map(file => [file, undefined]))
      : await projectFiles(found, fileNames, projects)
  const documents = new Map<string, NamedDocument>()
  const keep = (
    name: string,
    file: string,
    content: { readonly text: string } | { readonly reason: SkipReason },
    project?: Project,
  ) => {
    if ('text' in content) {
      const uri = file === '' ? 'untitled:stdin' : pathToFileURL(file).href
      const document = { name, uri, languageId: languageIdOf(file), text: content.text }
      documents.delete(uri)
      documents.set(uri, project === undefined ? document : { ...document, project })
    } else {
      progress.clear()
      notice(skippedNotice(name, content.reason, maxSize))
    }
  }
  for (const { path: folder, reason } of found.skipped) keep(shownPath(folder, cwd), folder, { reason })
  const files = [...projectByFile.keys()]
  for (let start = 0; start < files.length; start += BATCH) {
    progress.show(`Reading documents: ${start} of ${files.length}`)
    const batch = files.slice(start, start + BATCH)
    const contents = await Promise.all(batch.map(file => readTextFile(file, maxSize * BYTES_PER_MEGABYTE)))
    contents.forEach((content, index) => {
      const file = batch[index] ?? ''
      keep(shownPath(file, cwd), file, content, projectByFile.get(file))
    })
  }
  if (names.includes(STDIN)) {
    const file = stdinFilename === undefined ? '' : path.resolve(cwd, stdinFilename)
    const bytes = await buffer(process.stdin)
    const name = file === '' ? '<stdin>' : shownPath(file, cwd)
    const content = bytes.length > maxSize * BYTES_PER_MEGABYTE ? { reason: 'tooLarge' as const } : decodeText(bytes)
    keep(name, file, content, file === '' ? undefined : await projects?.projectOf(file))
  }
  return [...documents.values()]
}

/** A path as short as it can be from here. */
function shownPath(file: string, cwd: string): string {
  const relative = path.relative(cwd, file)
  return relative === '' ? '.' : relative
}
