import type { Connection, TextEdit } from 'vscode-languageserver/node'
import * as z from 'zod'
import { partiesAt } from '../features/claimAt.js'
import { type IgnoreComment, ignoreComment } from '../features/ignoring.js'
import { contradictionGone, failed, noCommentHere } from '../features/messages/notices.js'
import { IGNORE, type IgnoreResult } from '../protocol.js'
import type { Span } from '../text/span.js'
import { guardRequest, type Log } from './guard.js'
import { toOffset, toPosition } from './positions.js'
import type { Session } from './session.js'

const ignoreParams = z.object({
  uri: z.string(),
  position: z.object({ line: z.number(), character: z.number() }),
  contradiction: z.string(),
  reach: z.enum(['line', 'block', 'file']),
  reason: z.string().optional(),
})

/** Our own client asks for the comment once a person has said how far it shall reach, and why. */
export function serveIgnoring(connection: Connection, session: () => Session, log: Log): void {
  connection.onRequest<IgnoreResult, void>(
    IGNORE,
    guardRequest<unknown, IgnoreResult>(
      IGNORE,
      log,
      () => ({ problem: failed(session().language) }),
      async params => {
        const { uri, position, contradiction, reach, reason = '' } = ignoreParams.parse(params)
        await session().checker.idle()
        const { documents, support, engine, language } = session()
        const document = documents.get(uri)
        const offset = document && toOffset(document, position, support.positionEncoding)
        const place =
          offset === undefined
            ? undefined
            : partiesAt(uri, offset, engine).find(at => at.contradiction.id === contradiction)
        if (document === undefined || place === undefined) return { problem: contradictionGone(language) }
        const { rule } = place.contradiction
        const edit = ignoreEdit(uri, place.party.span, { rule, reach, reason }, session())
        if (edit === undefined) return { problem: noCommentHere(language) }
        return { version: document.version, position: edit.range.start, text: edit.newText }
      },
    ),
  )
}

/** The edit that writes a comment about a place; undefined where none may stand there. */
export function ignoreEdit(
  uri: string,
  span: Span,
  comment: IgnoreComment,
  { documents, engine, support }: Session,
): TextEdit | undefined {
  const document = documents.get(uri)
  const source = engine.document(uri)
  const insertion = source === undefined ? null : ignoreComment(span, source, comment)
  if (document === undefined || insertion === null) return undefined
  const start = toPosition(document, insertion.offset, support.positionEncoding)
  return { range: { start, end: start }, newText: insertion.text }
}
