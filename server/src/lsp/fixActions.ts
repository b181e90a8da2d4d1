import type { CodeAction, CodeActionParams, Diagnostic } from 'vscode-languageserver/node'
import { CodeActionKind } from 'vscode-languageserver/node'
import {
  type BesideFix,
  type DismissFix,
  type Fix,
  fixesIn,
  type IgnoreFix,
  type ReferenceFix,
} from '../features/codeActions.js'
import { reachesAt } from '../features/ignoring.js'
import { ignoreReachTitle } from '../features/messages/quickFixes.js'
import {
  DISMISS_COMMAND,
  type DismissArgument,
  IGNORE_COMMAND,
  type IgnoreArgument,
  OPEN_BESIDE_COMMAND,
  type OpenBesideArgument,
  REFERENCE_COMMAND,
  type ReferenceArgument,
} from '../protocol.js'
import { LineIndex } from '../text/lineIndex.js'
import { planDismissal } from './dismissing.js'
import { ignoreEdit } from './ignoring.js'
import { toSpan } from './positions.js'
import { planReference } from './referencing.js'
import type { Session } from './session.js'
import { contradictionOf, toFileEdit, toLocation, toQuickFix } from './toProtocol.js'
import { toDocumentEdit, toWorkspaceEdit } from './workspaceEdit.js'

/** Where it has a title, in place of that of the fix. */
type Action = Pick<CodeAction, 'edit' | 'command'> & { readonly title?: string }

/** The quick fixes under a range, as far as the client can carry them out. */
export function quickFixes({ textDocument, range, context }: CodeActionParams, session: Session): CodeAction[] {
  const document = session.documents.get(textDocument.uri)
  const wanted = context.only?.some(kind => CodeActionKind.QuickFix.startsWith(kind)) ?? true
  if (document === undefined || !session.support.codeActionLiterals || !wanted) return []
  const span = toSpan(document, range, session.support.positionEncoding)
  return fixesIn(textDocument.uri, span, session.engine, session.language).flatMap(fix => {
    const answered = diagnosticsOf(fix.contradiction, context.diagnostics)
    return actionsOf(fix, session).map(({ title = fix.title, ...action }) => toQuickFix(title, answered, action))
  })
}

function diagnosticsOf(contradiction: string, diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(diagnostic => contradictionOf(diagnostic) === contradiction)
}

function actionsOf(fix: Fix, session: Session): readonly Action[] {
  switch (fix.type) {
    case 'wording': {
      const edit = toWorkspaceEdit(fix.replacements, fix.where === 'elsewhere' ? fix.title : null, session)
      return edit === undefined ? [] : [{ edit }]
    }
    case 'beside':
      return [besideAction(fix, session) ?? []].flat()
    case 'dismiss':
      return [dismissAction(fix, session) ?? []].flat()
    case 'ignore':
      return ignoreActions(fix, session)
    case 'reference':
      return [referenceAction(fix, session) ?? []].flat()
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

/** Our own client asks how far the comment shall reach; another gets an edit for each reach. */
function ignoreActions(fix: IgnoreFix, session: Session): readonly Action[] {
  const { title, contradiction, uri, span, rule } = fix
  if (session.claimlintClient) {
    const position = toLocation(fix, session)?.range.start
    if (position === undefined) return []
    const argument: IgnoreArgument = { contradiction, uri, position }
    return [{ command: { title, command: IGNORE_COMMAND, arguments: [argument] } }]
  }
  const source = session.engine.document(uri)
  return (source === undefined ? [] : reachesAt(span, source)).flatMap(reach => {
    const edit = ignoreEdit(uri, span, { rule, reach, reason: '' }, session)
    const title = ignoreReachTitle(session.language, rule, reach)
    return edit === undefined ? [] : [{ title, edit: toDocumentEdit(uri, [edit], session) }]
  })
}

/** Our own client writes the file itself, and saves it; another gets an edit, if it can create files. */
function referenceAction({ title, uri }: ReferenceFix, session: Session): Action | undefined {
  const plan = planReference(uri, session)
  if ('problem' in plan) return undefined
  if (session.claimlintClient) {
    const argument: ReferenceArgument = { uri }
    return { command: { title, command: REFERENCE_COMMAND, arguments: [argument] } }
  }
  if (!session.support.createsFiles) return undefined
  return { edit: toFileEdit([{ ...plan, lines: linesOf(plan.now) }]) }
}

function linesOf(text: string | null): number | null {
  return text === null ? null : new LineIndex(text).lineCount
}
