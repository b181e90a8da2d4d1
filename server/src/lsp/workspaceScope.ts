import type { Connection } from 'vscode-languageserver/node'
import { CHECK_WORKSPACE, type CheckWorkspaceResult } from '../protocol.js'
import { guardRequest, type Log } from './guard.js'
import type { Session } from './session.js'
import { readWithProgress } from './workspaceReading.js'

/** Checks the files that are not open, where the settings or a person ask for it, and follows them on disk. */
export function serveWorkspaceScope(connection: Connection, session: () => Session, log: Log): void {
  connection.onRequest<CheckWorkspaceResult, void>(
    CHECK_WORKSPACE,
    guardRequest<unknown, CheckWorkspaceResult>(
      CHECK_WORKSPACE,
      log,
      () => ({ files: null }),
      async () => {
        await session().checker.idle()
        session().widenScope()
        const files = await readWithProgress(connection, session())
        if (files === null) session().narrowScope()
        return { files }
      },
    ),
  )
}
