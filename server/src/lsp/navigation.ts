import {
  type Connection,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type PrepareRenameResult,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver/node'
import * as z from 'zod'
import type { Replacement } from '../features/codeActions.js'
import { renameTitle } from '../features/messages/quickFixes.js'
import { referencesAt } from '../features/references.js'
import { renameAt, renameableAt } from '../features/renaming.js'
import { guardRequest, type Log } from './guard.js'
import type { Session } from './session.js'
import { settledPosition } from './settledPosition.js'
import { toLocation } from './toProtocol.js'
import { toWorkspaceEdit } from './workspaceEdit.js'

const newName = z.object({ newName: z.string() })

/** From one mention of a fact to all others: references, highlights, and one value for all. */
export function serveNavigation(connection: Connection, session: () => Session, log: Log): void {
  connection.onReferences(
    guardRequest<TextDocumentPositionParams, Location[]>(
      'textDocument/references',
      log,
      () => [],
      async params => mentionsAt(params, session()),
    ),
  )
  connection.onDocumentHighlight(
    guardRequest<TextDocumentPositionParams, DocumentHighlight[]>(
      'textDocument/documentHighlight',
      log,
      () => [],
      async params =>
        (await mentionsAt(params, session()))
          .filter(({ uri }) => uri === params.textDocument.uri)
          .map(({ range }) => ({ range, kind: DocumentHighlightKind.Text })),
    ),
  )
  connection.onPrepareRename(
    guardRequest<TextDocumentPositionParams, PrepareRenameResult | null>(
      'textDocument/prepareRename',
      log,
      () => null,
      async params => {
        const at = await settledPosition(params, session())
        const claim = at && renameableAt(at.uri, at.offset, session().engine)
        const location = claim && toLocation(claim, session())
        return location === undefined ? null : { range: location.range, placeholder: claim?.text ?? '' }
      },
    ),
  )
  connection.onRenameRequest(
    guardRequest<TextDocumentPositionParams, WorkspaceEdit | null>(
      'textDocument/rename',
      log,
      () => null,
      async params => {
        const at = await settledPosition(params, session())
        const wording = newName.parse(params).newName
        if (at === undefined || wording.trim() === '') return null
        const replacements = renameAt(at.uri, at.offset, wording, session().engine)
        if (replacements.length === 0) return null
        // What is out of sight is looked at first.
        const preview = replacements.length > 1 ? renameTitle(session().language, replacements.length, wording) : null
        const isHere = ({ uri, span }: Replacement): boolean =>
          uri === at.uri && span.start <= at.offset && at.offset <= span.end
        return toWorkspaceEdit(replacements, preview, session(), isHere) ?? null
      },
    ),
  )
}

async function mentionsAt(params: TextDocumentPositionParams, session: Session): Promise<Location[]> {
  const at = await settledPosition(params, session)
  const mentions = at ? referencesAt(at.uri, at.offset, session.engine) : []
  return mentions.flatMap(mention => toLocation(mention, session) ?? [])
}
