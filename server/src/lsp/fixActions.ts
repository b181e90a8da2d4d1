import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver/node'
import { CodeActionKind } from 'vscode-languageserver/node'
import { type BesideFix, type DismissFix, type Fix, fixesIn } from '../features/codeActions.js'
import { DISMISS_COMMAND, type DismissArgument, OPEN_BESIDE_COMMAND, type OpenBesideArgument } from '../protocol.js'
import { LineIndex } from '../text/lineIndex.js'
import { planDismissal } from './dismissing.js'
import { toSpan } from './positions.js'
import type { Session } from './session.js'
import { contradictionOf, toFileEdit, toLocation, toQuickFix } from './toProtocol.js'
import { toWorkspaceEdit } from './workspaceEdit.js'

type Action = Pick<CodeAction, 'edit' | 'command'>

/** The quick fixes under a range, as far as the client can carry them out. */
export function quickFixes({ textDocument, range, context }: CodeActionParams, session: Session): CodeAction[] {
  const document = session.documents.get(textDocument.uri)
  const wanted = context.only?.some(kind => CodeActionKind.QuickFix.startsWith(kind)) ?? true
  if (document === undefined || !session.support.codeActionLiterals || !wanted) return []
  const span = toSpan(document, range, session.support.positionEncoding)
  return fixesIn(textDocument.uri, span, session.engine).flatMap(fix => {
    const answered = diagnosticsOf(fix.contradiction, context.diagnostics)
    const action = actionOf(fix, session)
    return action === undefined ? [] : [toQuickFix(fix.title, answered, action)]
  })
}

function diagnosticsOf(contradiction: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(diagnostic => contradictionOf(diagnostic) === contradiction)
}

function actionOf(fix: Fix, session: Session): Action | undefined {
  switch (fix.type) {
    case 'wording': {
      const edit = toWorkspaceEdit(fix.replacements, fix.where === 'elsewhere' ? fix.title : null, session)
      return edit === undefined ? undefined : { edit }
    }
    case 'beside':
      return besideAction(fix, session)
    case 'dismiss':
      return dismissAction(fix, session)
  }
}

/** Only our own client can be asked to show two documents. */
function besideAction(fix: BesideFix, session: Session): Action | undefined {
  const location = session.claimlintClient ? toLocation(fix, session) : undefined
  if (location === undefined) return undefined
  const { contradiction, uri, title } = fix
  const argument: OpenBesideArgument = { contradiction, uri, position: location.range.start }
  return { command: { title, command: OPEN_BESIDE_COMMAND, arguments: [argument] } }
}

/** Our own client writes the files itself, and can ask; another gets an edit, if it can create files. */
function dismissAction({ title, contradiction, askReason }: DismissFix, session: Session): Action | undefined {
  if (session.claimlintClient) {
    const argument: DismissArgument = { contradiction, askReason }
    return { command: { title, command: DISMISS_COMMAND, arguments: [argument] } }
  }
  if (!session.support.createsFiles || askReason) return undefined
  const plan = planDismissal({ contradiction }, session)
  if ('problem' in plan || plan.files.length === 0) return undefined
  return { edit: toFileEdit(plan.files.map(file => ({ ...file, lines: linesOf(file.now) }))) }
}

function linesOf(text: string | null): number | null {
  return text === null ? null : new LineIndex(text).lineCount
}
