import type { Connection } from 'vscode-languageserver/node'
import * as z from 'zod'
import { configurationNotEdited, failed, noProjectHere } from '../features/messages/notices.js'
import { CONFIGURATION_FILE, REFERENCE, type ReferenceResult } from '../protocol.js'
import { withFactSheet } from '../workspace/factSheetPattern.js'
import { folderOf, pathIn, uriIn } from '../workspace/folders.js'
import { guardRequest, type Log } from './guard.js'
import type { Session } from './session.js'

const referenceParams = z.object({ uri: z.string() })

/** The new text of a `claimlint.json`, and the one that it has now; null where there is none. */
export type ReferencePlan =
  | { readonly uri: string; readonly text: string; readonly now: string | null }
  | { readonly problem: string }

/** What must be written to make a document a fact sheet of its project, or of its folder where that is none yet. */
export function planReference(uri: string, { configurations, documents, folders, language }: Session): ReferencePlan {
  const folder = configurations.projectOf(uri)?.folder ?? folderOf(uri, folders)
  const path = folder === undefined ? undefined : pathIn(folder, uri)
  if (folder === undefined || path === undefined) return { problem: noProjectHere(language) }
  const file = uriIn(folder, CONFIGURATION_FILE)
  // As it stands in the editor, where it is open: what was typed and not saved must not get lost.
  const now = documents.source(file)?.text ?? configurations.reportOf(file).text
  const text = withFactSheet(now, path)
  return text === null ? { problem: configurationNotEdited(language, CONFIGURATION_FILE) } : { uri: file, text, now }
}

export function serveReferencing(connection: Connection, session: () => Session, log: Log): void {
  connection.onRequest<ReferenceResult, void>(
    REFERENCE,
    guardRequest<unknown, ReferenceResult>(
      REFERENCE,
      log,
      () => ({ problem: failed(session().language) }),
      async params => {
        const { uri } = referenceParams.parse(params)
        await session().checker.idle()
        const plan = planReference(uri, session())
        return 'problem' in plan ? plan : { uri: plan.uri, text: plan.text }
      },
    ),
  )
}
