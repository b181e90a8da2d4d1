import type {
  CodeAction,
  CreateFile,
  Diagnostic,
  Hover,
  Location,
  TextDocumentEdit,
  WorkspaceEdit,
} from 'vscode-languageserver/node'
import { CodeActionKind, DiagnosticSeverity, MarkupKind } from 'vscode-languageserver/node'
import * as z from 'zod'
import type { Party } from '../contradictions/contradiction.js'
import type { Severity } from '../contradictions/severity.js'
import type { Language } from '../features/catalogue/say.js'
import type { ClaimDiagnostic } from '../features/diagnostics.js'
import type { ClaimHover } from '../features/hover.js'
import { type HoverLinks, hoverMarkdown, hoverPlainText } from '../features/hoverText.js'
import { ignoreProblemsIn } from '../features/ignoreProblems.js'
import { competingMention, withMentions } from '../features/messages/contradictionMessage.js'
import { placeOf } from '../features/place.js'
import type { EngineResults } from '../features/sides.js'
import type { Span } from '../text/span.js'
import type { ClientSupport } from './clientSupport.js'
import type { OpenDocuments } from './openDocuments.js'
import { rangeInLines, toRange } from './positions.js'

/** What turning plain data into protocol takes: who it is for, and the texts that its offsets count in. */
export interface ProtocolContext {
  readonly support: ClientSupport
  readonly documents: OpenDocuments
  readonly engine: EngineResults
  /** In which everything is said. */
  readonly language: Language
  /** The URI of a rule's page; null where the pages are not at hand. */
  rulePage(rule: string): string | null
  readonly hoverLinks: HoverLinks
}

/** The name under which the diagnostics stand in the Problems view. */
export const SOURCE = 'claimlint'

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/** What a diagnostic carries for the code actions on it. */
const diagnosticData = z.object({ contradiction: z.string() })

/** The contradiction to which a diagnostic of ours belongs. */
export function contradictionOf(diagnostic: Diagnostic): string | undefined {
  return diagnostic.source === SOURCE ? diagnosticData.safeParse(diagnostic.data).data?.contradiction : undefined
}

export function toDiagnostic(diagnostic: ClaimDiagnostic, context: ProtocolContext): Diagnostic | undefined {
  const { support, engine } = context
  const location = toLocation(diagnostic, context)
  if (location === undefined) return undefined
  const { rule, severity, competing, contradiction } = diagnostic
  const page = support.codeDescription ? context.rulePage(rule) : null
  const message = support.relatedInformation
    ? diagnostic.message
    : withMentions(
        context.language,
        diagnostic.message,
        competing.map(party => ({ ...placeOf(party, engine), text: party.text })),
      )
  return {
    range: location.range,
    severity: SEVERITIES[severity],
    code: rule,
    ...(page === null ? {} : { codeDescription: { href: page } }),
    source: SOURCE,
    message,
    ...(support.relatedInformation ? { relatedInformation: relatedInformation(competing, context) } : {}),
    ...(support.diagnosticData ? { data: { contradiction } } : {}),
  }
}

/** What is wrong with the comments of an open document that ask to leave places alone. */
export function toIgnoreDiagnostics(
  uri: string,
  { documents, support, language }: ProtocolContext,
): readonly Diagnostic[] {
  const [document, source] = [documents.get(uri), documents.source(uri)]
  if (document === undefined || source === undefined) return []
  return ignoreProblemsIn(source, language).map(({ span, message }) => ({
    range: toRange(document, span, support.positionEncoding),
    severity: DiagnosticSeverity.Warning,
    source: SOURCE,
    message,
  }))
}

function relatedInformation(parties: readonly Party[], context: ProtocolContext) {
  return parties.flatMap(party => {
    const location = toLocation(party, context)
    return location === undefined ? [] : [{ location, message: competingMention(context.language, party.text) }]
  })
}

/** Undefined for a document that the engine does not have. */
export function toLocation(
  { uri, span }: { readonly uri: string; readonly span: Span },
  { documents, engine, support }: ProtocolContext,
): Location | undefined {
  const document = documents.get(uri)
  if (document !== undefined) return { uri, range: toRange(document, span, support.positionEncoding) }
  const lines = engine.lines(uri)
  return lines && { uri, range: rangeInLines(lines, span, support.positionEncoding) }
}

export function toHover(hover: ClaimHover, uri: string, context: ProtocolContext): Hover {
  const contents = context.support.markdownHover
    ? { kind: MarkupKind.Markdown, value: hoverMarkdown(hover, context.hoverLinks, context.language) }
    : { kind: MarkupKind.PlainText, value: hoverPlainText(hover, context.language) }
  const range = toLocation({ uri, span: hover.span }, context)?.range
  return range === undefined ? { contents } : { contents, range }
}

/** A quick fix with the diagnostics that it answers; none is marked as preferred. */
export function toQuickFix(
  title: string,
  diagnostics: Diagnostic[],
  action: Pick<CodeAction, 'edit' | 'command'>,
): CodeAction {
  return { title, kind: CodeActionKind.QuickFix, diagnostics, ...action }
}

/** An edit that gives each file a new text; `lines` is the number of lines that it has now, null where it is not there. */
export function toFileEdit(
  files: readonly { readonly uri: string; readonly text: string; readonly lines: number | null }[],
): WorkspaceEdit {
  return {
    documentChanges: files.flatMap(({ uri, text, lines }): (CreateFile | TextDocumentEdit)[] => {
      const range = { start: { line: 0, character: 0 }, end: { line: lines ?? 0, character: 0 } }
      const edit = { textDocument: { uri, version: null }, edits: [{ range, newText: text }] }
      return lines === null ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, edit] : [edit]
    }),
  }
}
