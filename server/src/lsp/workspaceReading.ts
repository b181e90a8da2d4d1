import {
  type CancellationToken,
  type Connection,
  FileChangeType,
  type WorkDoneProgressReporter,
} from 'vscode-languageserver/node'
import * as z from 'zod'
import type { Language } from '../features/catalogue/say.js'
import { checkingWorkspace, filesChecked } from '../features/messages/notices.js'
import { DOCUMENT_ENDINGS } from '../workspace/documentFiles.js'
import type { ClientSupport } from './clientSupport.js'
import type { ClosedFiles, ReadingProgress } from './closedFiles.js'
import type { FileWatch } from './fileWatch.js'
import type { OpenDocuments } from './openDocuments.js'

const excludeSetting = z.record(z.string(), z.unknown()).catch({})

/** What following the files of a workspace takes. */
export interface FollowedWorkspace {
  readonly watch: FileWatch
  readonly closedFiles: ClosedFiles
  readonly documents: OpenDocuments
  /** Whether any file is checked that is not open. */
  readonly readsFiles: () => boolean
  readonly rereadFiles: () => void
}

/** Nobody is told, and nobody can end it. */
export const UNSEEN: ReadingProgress = { report() {}, isCancelled: () => false }

/** A request of a client that shows the progress itself, under a token of its own, and ends it by taking it back. */
export interface WatchedRequest {
  readonly workDoneToken: string | number
  readonly cancellation: CancellationToken
}

/** Reads the files of the workspace while the client shows how far it is; a person may end it. */
export async function readWithProgress(
  connection: Connection,
  {
    support,
    closedFiles,
    language,
  }: { readonly support: ClientSupport; readonly closedFiles: ClosedFiles; readonly language: Language },
  request?: WatchedRequest,
): Promise<number | null> {
  const { window } = connection
  if (request !== undefined) {
    const shown = window.attachWorkDoneProgress(request.workDoneToken)
    return readShown(closedFiles, shown, request.cancellation, language)
  }
  if (!support.workDoneProgress) return closedFiles.readAll(UNSEEN)
  const shown = await window.createWorkDoneProgress()
  return readShown(closedFiles, shown, shown.token, language)
}

async function readShown(
  closedFiles: ClosedFiles,
  shown: WorkDoneProgressReporter,
  cancellation: CancellationToken,
  language: Language,
): Promise<number | null> {
  shown.begin(checkingWorkspace(language), 0, '', true)
  try {
    return await closedFiles.readAll({
      report: (done, all) =>
        shown.report(Math.floor((done / Math.max(all, 1)) * 100), filesChecked(language, done, all)),
      isCancelled: () => cancellation.isCancellationRequested,
    })
  } finally {
    shown.done()
  }
}

/** Has the client announce changes of documents and of what leaves them out. */
export function watchWorkspace({ watch, closedFiles, documents, readsFiles, rereadFiles }: FollowedWorkspace): void {
  const isDocument = (uri: string): boolean => DOCUMENT_ENDINGS.some(ending => uri.toLowerCase().endsWith(ending))
  watch.for(`**/*{${DOCUMENT_ENDINGS.join(',')}}`, isDocument, changes => {
    if (!readsFiles()) return
    const closed = changes.filter(({ uri }) => documents.get(uri) === undefined)
    closedFiles.deleted(closed.filter(({ type }) => type === FileChangeType.Deleted).map(({ uri }) => uri))
    void closedFiles.changed(closed.filter(({ type }) => type !== FileChangeType.Deleted).map(({ uri }) => uri))
  })
  watch.for(
    '**/.gitignore',
    uri => uri.endsWith('/.gitignore'),
    () => {
      if (readsFiles()) rereadFiles()
    },
  )
}

/** The globs of VS Code's `files.exclude` and `search.exclude` that hold for a folder; none where nobody tells. */
export async function editorExcludes(connection: Connection, folder: string): Promise<readonly string[]> {
  const items = ['files.exclude', 'search.exclude'].map(section => ({ section, scopeUri: folder }))
  const sections: readonly unknown[] = await connection.workspace.getConfiguration(items)
  return sections.flatMap(section =>
    Object.entries(excludeSetting.parse(section ?? {})).flatMap(([glob, excludes]) => (excludes === true ? glob : [])),
  )
}
