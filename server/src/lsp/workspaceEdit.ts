import type { AnnotatedTextEdit, ChangeAnnotation, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node'
import type { Replacement } from '../features/codeActions.js'
import { changeLabel, oneLine } from '../features/messages.js'
import { placeOf } from '../features/place.js'
import { type ProtocolContext, toLocation } from './toProtocol.js'

/**
 * The edit that makes replacements in one document or several, bound to the versions for which they were made where the
 * client takes versions. With `preview`, a client that can do so shows each change, with its place, before it makes it.
 * Undefined where a document is no longer open: half of the changes would be worse than none.
 */
export function toWorkspaceEdit(
  replacements: readonly Replacement[],
  preview: boolean,
  context: ProtocolContext,
): WorkspaceEdit | undefined {
  const { support, engine } = context
  const annotations: Record<string, ChangeAnnotation> = {}
  const changes = new Map<string, (TextEdit | AnnotatedTextEdit)[]>()
  for (const replacement of replacements) {
    const location = toLocation(replacement, context)
    if (location === undefined) return undefined
    const { uri, oldText, newText } = replacement
    const edit: TextEdit = { range: location.range, newText }
    const edits = changes.get(uri) ?? []
    changes.set(uri, edits)
    if (!preview || !support.changeAnnotations) {
      edits.push(edit)
      continue
    }
    const annotationId = String(Object.keys(annotations).length)
    const { name, line } = placeOf(replacement, engine)
    annotations[annotationId] = {
      label: changeLabel(oneLine(oldText), newText),
      description: `${name}:${line}`,
      needsConfirmation: true,
    }
    edits.push({ ...edit, annotationId })
  }
  if (!support.documentChanges) return { changes: Object.fromEntries(changes) }
  return {
    documentChanges: [...changes].map(([uri, edits]) => ({
      textDocument: { uri, version: context.documents.get(uri)?.version ?? null },
      edits,
    })),
    ...(Object.keys(annotations).length === 0 ? {} : { changeAnnotations: annotations }),
  }
}
