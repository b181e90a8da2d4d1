import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import type { Language } from '../features/catalogue/say.js'
import { parseConfiguration } from '../workspace/configurationFile.js'
import type { ConfigurationReport } from '../workspace/configurations.js'
import { type PositionEncoding, toRange } from './positions.js'
import { SOURCE } from './toProtocol.js'

/** The faults of a `claimlint.json` as diagnostics, each where it stands. */
export function configurationDiagnostics(
  { uri, text, problems }: ConfigurationReport,
  encoding: PositionEncoding,
): Diagnostic[] {
  const document = TextDocument.create(uri, 'jsonc', 0, text ?? '')
  return problems.map(({ span, message }) => ({
    range: toRange(document, span, encoding),
    severity: DiagnosticSeverity.Error,
    source: SOURCE,
    message,
  }))
}

/** What is wrong with a `claimlint.json` as it is being typed; it comes into force when it is saved. */
export function typedReport(uri: string, text: string, language: Language): ConfigurationReport {
  const parsed = parseConfiguration(text, language)
  return { uri, text, problems: 'problems' in parsed ? parsed.problems : [] }
}
