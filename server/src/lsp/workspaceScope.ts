import type { Connection } from 'vscode-languageserver/node'
import * as z from 'zod'
import { CHECK_WORKSPACE, type CheckWorkspaceResult } from '../protocol.js'
import { guardRequest, type Log } from './guard.js'
import type { Session } from './session.js'
import { readWithProgress } from './workspaceReading.js'

/** The shape of `CheckWorkspaceParams`, which come from outside. */
const checkParams = z.object({ workDoneToken: z.union([z.string(), z.number()]).optional() })

/** Checks the files that are not open, where the settings or a person ask for it, and follows them on disk. */
export function serveWorkspaceScope(connection: Connection, session: () => Session, log: Log): void {
  connection.onRequest<CheckWorkspaceResult, void>(
    CHECK_WORKSPACE,
    guardRequest<unknown, CheckWorkspaceResult>(
      CHECK_WORKSPACE,
      log,
      () => ({ files: null }),
      async (params, cancellation) => {
        const { workDoneToken } = checkParams.parse(params)
        await session().checker.idle()
        session().files.widen()
        const request = workDoneToken === undefined ? undefined : { workDoneToken, cancellation }
        const {
          support,
          language,
          files: { closed: closedFiles },
        } = session()
        const files = await readWithProgress(connection, { support, language, closedFiles }, request)
        if (files === null) session().files.narrow()
        return { files }
      },
    ),
  )
}
