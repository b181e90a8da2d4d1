import type { Diagnostic } from 'vscode-languageserver/node'
import { diagnosticsIn, type Severities } from '../features/diagnostics.js'
import { type ProtocolContext, toDiagnostic, toIgnoreDiagnostics } from './toProtocol.js'

/**
 * All that is shown in a document: its contradictions, and what is wrong with the comments that ask to leave something
 * alone, which only an open document shows.
 */
export function documentDiagnostics(uri: string, context: ProtocolContext, severities: Severities): Diagnostic[] {
  const { engine, language } = context
  return [
    ...diagnosticsIn(uri, engine, severities, language).flatMap(diagnostic => toDiagnostic(diagnostic, context) ?? []),
    ...(engine.document(uri) === undefined ? [] : toIgnoreDiagnostics(uri, context)),
  ]
}
