import type { CodeLens, CodeLensParams, Connection, InlayHint, InlayHintParams } from 'vscode-languageserver/node'
import { lensesIn } from '../features/codeLenses.js'
import { hintsIn } from '../features/inlayHints.js'
import { OPEN_BESIDE_COMMAND, type OpenBesideArgument } from '../protocol.js'
import { guardRequest, type Log } from './guard.js'
import { toPosition, toSpan } from './positions.js'
import type { Session } from './session.js'
import { toLocation } from './toProtocol.js'

/** What stands beside the text where a person has asked for it: values behind claims, and lines above them. */
export function serveAnnotations(connection: Connection, session: () => Session, log: Log): void {
  connection.languages.inlayHint.on(
    guardRequest<InlayHintParams, InlayHint[]>(
      'textDocument/inlayHint',
      log,
      () => [],
      async ({ textDocument, range }) => {
        const { checker, documents, engine, support, language } = session()
        await checker.idle()
        const document = documents.get(textDocument.uri)
        if (document === undefined || !session().settingsOf(textDocument.uri).inlayHints) return []
        const span = toSpan(document, range, support.positionEncoding)
        return hintsIn(textDocument.uri, span, engine, language).map(({ offset, text }) => ({
          position: toPosition(document, offset, support.positionEncoding),
          label: text,
          paddingLeft: true,
        }))
      },
    ),
  )
  connection.onCodeLens(
    guardRequest<CodeLensParams, CodeLens[]>(
      'textDocument/codeLens',
      log,
      () => [],
      async ({ textDocument: { uri } }) => {
        await session().checker.idle()
        if (!session().settingsOf(uri).codeLens) return []
        return lensesIn(uri, session().engine, session().language).flatMap(({ party, contradiction, title }) => {
          const location = toLocation(party, session())
          if (location === undefined) return []
          const { range } = location
          const argument: OpenBesideArgument = { contradiction: contradiction.id, uri, position: range.start }
          // Only our own client can show two documents; for others the line says where to look.
          const command = session().claimlintClient ? OPEN_BESIDE_COMMAND : ''
          return { range, command: { title, command, arguments: [argument] } }
        })
      },
    ),
  )
}
