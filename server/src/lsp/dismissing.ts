import type { Connection } from 'vscode-languageserver/node'
import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import * as z from 'zod'
import { dismissalsBroken, lapsedBecause } from '../features/messages/dismissals.js'
import { contradictionGone, failed } from '../features/messages/notices.js'
import { oneLine } from '../features/messages/wordings.js'
import {
  DISMISS,
  DISMISSALS,
  DISMISSALS_PATH,
  DISMISSED,
  type DismissalsParams,
  type Dismissed,
  type DismissParams,
  type DismissResult,
  TAKE_BACK,
} from '../protocol.js'
import { uriIn } from '../workspace/folders.js'
import type { DismissalPlan } from './dismissalsStore.js'
import { guardNotification, guardRequest, type Log } from './guard.js'
import { lapsesOf } from './lapsedDismissals.js'
import type { Session } from './session.js'
import { SOURCE } from './toProtocol.js'

/** The shape of {@link DismissalsParams}, which comes from outside. */
export const dismissalsParams = z.object({
  files: z.array(z.object({ folder: z.string(), text: z.string().nullable() })),
  withoutFolder: z.array(z.unknown()),
})
const takeBackParams = z.object({ ids: z.array(z.string()) })
const dismissParams = z.object({ contradiction: z.string(), reason: z.string().optional() })

/** What must be written so that a contradiction is dismissed; a blank reason is none. */
export function planDismissal(
  { contradiction: id, reason = '' }: DismissParams,
  { engine, dismissals, folders, language }: Session,
): DismissalPlan {
  const contradiction = engine.contradictions.find(candidate => candidate.id === id)
  if (contradiction === undefined) return { problem: contradictionGone(language) }
  const uris = contradiction.parties.map(({ uri }) => uri)
  return dismissals.plan(contradiction, oneLine(reason), uris, folders)
}

/** Our own client reads, watches and writes the files; it tells their text, and asks what to write. */
export function serveDismissals(connection: Connection, session: () => Session, log: Log): void {
  connection.onNotification(
    DISMISSALS,
    guardNotification(DISMISSALS, log, (params: unknown) => {
      takeDismissals(dismissalsParams.parse(params), session())
      session().changeDismissals()
    }),
  )
  connection.onRequest<DismissResult, void>(
    DISMISS,
    guardRequest<unknown, DismissResult>(
      DISMISS,
      log,
      () => ({ problem: failed(session().language) }),
      async params => {
        const { contradiction, reason } = dismissParams.parse(params)
        await session().checker.idle()
        return planDismissal({ contradiction, ...(reason === undefined ? {} : { reason }) }, session())
      },
    ),
  )
  connection.onRequest<readonly Dismissed[], void>(
    DISMISSED,
    guardRequest<unknown, readonly Dismissed[]>(
      DISMISSED,
      log,
      () => [],
      () => listDismissed(session()),
    ),
  )
  connection.onRequest<DismissResult, void>(
    TAKE_BACK,
    guardRequest<unknown, DismissResult>(
      TAKE_BACK,
      log,
      () => ({ problem: failed(session().language) }),
      params => session().dismissals.planTakingBack(takeBackParams.parse(params).ids),
    ),
  )
}

function listDismissed({ dismissals, engine, language }: Session): readonly Dismissed[] {
  const listed = dismissals.listed
  const lapses = lapsesOf(listed, engine)
  return listed
    .map(({ dismissal: { id, rule = '', sides = [], reason = '' }, file }) => {
      const gone = lapses.get(id)
      return { id, rule, sides, reason, lapsed: gone === undefined ? '' : lapsedBecause(language, gone), file }
    })
    .sort((a, b) => compare(a.sides.join('\n'), b.sides.join('\n')) || compare(a.id, b.id))
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Takes what our own client has told. */
export function takeDismissals({ files, withoutFolder }: DismissalsParams, session: Session): void {
  for (const { folder, text } of files) takeFile(folder, text, session)
  session.dismissals.setWithoutFolder(withoutFolder)
}

/**
 * For other clients the files are read from disk as part of a check: of the one after the client has announced a
 * change, or, where the client watches nothing, of every one.
 */
export function readDismissals(session: Session): void {
  let stale = true
  session.beforeRun(async () => {
    if (session.watch.watches && !stale) return
    stale = false
    const read = session.folders.map(async folder => {
      takeFile(folder, await session.readFile(uriIn(folder, DISMISSALS_PATH)), session)
    })
    await Promise.all(read)
  })
  session.onFolders(() => {
    stale = true
  })
  const isDismissals = (uri: string): boolean => uri.endsWith(`/${DISMISSALS_PATH}`)
  session.watch.for(`**/${DISMISSALS_PATH}`, isDismissals, () => {
    stale = true
    session.checker.refresh()
  })
}

/** The folder is no longer part of the workspace. */
export function forgetDismissals(folder: string, session: Session): void {
  session.dismissals.removeFolder(folder)
  session.publisher.publish(uriIn(folder, DISMISSALS_PATH), [])
}

/** Takes a folder's file as it is now. A broken one gets a diagnostic and a notice, once. */
function takeFile(folder: string, text: string | null, session: Session): void {
  if (session.dismissals.knows(folder) && session.dismissals.textOf(folder) === text) return
  const fault = session.dismissals.setFile(folder, text)
  session.changeDismissals()
  const uri = uriIn(folder, DISMISSALS_PATH)
  if (fault === null) {
    session.publisher.publish(uri, [])
    return
  }
  const message = dismissalsBroken(session.language, fault.problem)
  const line = fault.line - 1
  const diagnostic: Diagnostic = {
    range: { start: { line, character: 0 }, end: { line: line + 1, character: 0 } },
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message,
  }
  session.publisher.publish(uri, [diagnostic])
  session.notify(message)
}
