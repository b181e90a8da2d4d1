import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver/node'
import { CodeActionKind } from 'vscode-languageserver/node'
import type { DismissFix } from '../features/codeActions.js'
import { fixesIn } from '../features/codeActions.js'
import { DISMISS_COMMAND, type DismissArgument } from '../protocol.js'
import { LineIndex } from '../text/lineIndex.js'
import { planDismissal } from './dismissing.js'
import { toSpan } from './positions.js'
import type { Session } from './session.js'
import { contradictionOf, toFileEdit, toQuickFix, toWordingEdit } from './toProtocol.js'

/** The quick fixes under a range, as far as the client can carry them out. */
export function quickFixes({ textDocument, range, context }: CodeActionParams, session: Session): CodeAction[] {
  const document = session.documents.get(textDocument.uri)
  const wanted = context.only?.some(kind => CodeActionKind.QuickFix.startsWith(kind)) ?? true
  if (document === undefined || !session.support.codeActionLiterals || !wanted) return []
  const span = toSpan(document, range, session.support.positionEncoding)
  return fixesIn(textDocument.uri, span, session.engine).flatMap(fix => {
    const answered = diagnosticsOf(fix.contradiction, context.diagnostics)
    const action = fix.type === 'wording' ? { edit: toWordingEdit(fix, session) } : dismissAction(fix, session)
    return action === undefined ? [] : [toQuickFix(fix.title, answered, action)]
  })
}

function diagnosticsOf(contradiction: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(diagnostic => contradictionOf(diagnostic) === contradiction)
}

/** Our own client writes the files itself; another gets an edit, if it can create files. */
function dismissAction(fix: DismissFix, session: Session): Pick<CodeAction, 'edit' | 'command'> | undefined {
  if (session.claimlintClient) {
    const argument: DismissArgument = { contradiction: fix.contradiction }
    return { command: { title: fix.title, command: DISMISS_COMMAND, arguments: [argument] } }
  }
  if (!session.support.createsFiles) return undefined
  const plan = planDismissal({ contradiction: fix.contradiction }, session)
  if ('problem' in plan || plan.files.length === 0) return undefined
  return { edit: toFileEdit(plan.files.map(file => ({ ...file, lines: linesOf(file.now) }))) }
}

function linesOf(text: string | null): number | null {
  return text === null ? null : new LineIndex(text).lineCount
}
