import type { AnnotatedTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import type { Replacement } from '../features/codeActions.js'
import { type ProtocolContext, toLocation } from './toProtocol.js'

/** Names the one annotation that all changes of an edit share, so that a preview lists them under one head. */
const ANNOTATION = 'claimlint'

/**
 * The edit that makes replacements in one document or several, bound to the versions for which they were made where the
 * client takes versions. With `preview`, a client that can do so shows the changes under that head before it makes them,
 * and makes none that is not ticked, but for those that `isAsked` says a person has asked for by name. Undefined where a document is no longer open: half of the changes would be worse than none.
 */
export function toWorkspaceEdit(
  replacements: readonly Replacement[],
  preview: string | null,
  context: ProtocolContext,
  isAsked: (replacement: Replacement) => boolean = () => false,
): WorkspaceEdit | undefined {
  const { documentChanges, changeAnnotations } = context.support
  const annotation = preview === null || !changeAnnotations ? {} : { annotationId: ANNOTATION }
  const changes = new Map<string, (TextEdit | AnnotatedTextEdit)[]>()
  for (const replacement of replacements) {
    const location = toLocation(replacement, context)
    if (location === undefined) return undefined
    const looked = isAsked(replacement) ? {} : annotation
    const edit = { range: location.range, newText: replacement.newText, ...looked }
    changes.set(replacement.uri, [...(changes.get(replacement.uri) ?? []), edit])
  }
  if (!documentChanges) return { changes: Object.fromEntries(changes) }
  return {
    documentChanges: [...changes].map(([uri, edits]) => ({
      textDocument: { uri, version: context.documents.get(uri)?.version ?? null },
      edits,
    })),
    ...('annotationId' in annotation && preview !== null
      ? { changeAnnotations: { [ANNOTATION]: { label: preview, needsConfirmation: true } } }
      : {}),
  }
}

/** Edits of one document, bound to its version where the client takes versions. */
export function toDocumentEdit(uri: string, edits: readonly TextEdit[], context: ProtocolContext): WorkspaceEdit {
  if (!context.support.documentChanges) return { changes: { [uri]: [...edits] } }
  const version = context.documents.get(uri)?.version ?? null
  return { documentChanges: [{ textDocument: { uri, version }, edits: [...edits] }] }
}
