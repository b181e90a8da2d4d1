import type { Contradiction, Party } from '../contradictions/contradiction.js'
import type { RuleId } from '../contradictions/rules.js'
import { milder, type Severity } from '../contradictions/severity.js'
import type { Span } from '../text/span.js'
import type { Language } from './catalogue/say.js'
import { contradictionMessage } from './messages/contradictionMessage.js'
import { counterpartsOf, type EngineResults } from './sides.js'

/** One squiggle: a stretch of a document that cannot be right together with others, or in itself. */
export interface ClaimDiagnostic {
  readonly uri: string
  readonly span: Span
  readonly rule: RuleId
  readonly severity: Severity
  readonly message: string
  /** `Contradiction.id`. */
  readonly contradiction: string
  /** The mentions of the other sides, in document order. */
  readonly competing: readonly Party[]
}

/** Severities by rule, as the document's own settings give them. */
export type Severities = Readonly<Record<string, Severity | 'off'>>

/**
 * The diagnostics of one document, in the order of the text. `severities` can only soften what the engine found: a
 * folder may ask for less than its neighbour, and then less is shown in the documents of that folder.
 */
export function diagnosticsIn(
  uri: string,
  engine: EngineResults,
  severities: Severities = {},
  language: Language = 'en',
): ClaimDiagnostic[] {
  return engine
    .contradictionsIn(uri)
    .flatMap(contradiction => {
      const severity = softened(contradiction, severities)
      const message = contradictionMessage(language, contradiction)
      return severity === 'off' ? [] : diagnosticsOf(contradiction, { severity, message }, uri)
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compare(a.contradiction, b.contradiction))
}

function diagnosticsOf(
  contradiction: Contradiction,
  { severity, message }: { readonly severity: Severity; readonly message: string },
  uri: string,
): readonly ClaimDiagnostic[] {
  return contradiction.parties
    .filter(party => party.uri === uri)
    .map(party => ({
      uri,
      span: party.span,
      rule: contradiction.rule,
      severity,
      message,
      contradiction: contradiction.id,
      competing: counterpartsOf(party, contradiction).competing,
    }))
}

function softened(contradiction: Contradiction, severities: Severities): Severity | 'off' {
  const asked = severities[contradiction.rule]
  if (asked === undefined) return contradiction.severity
  return asked === 'off' ? 'off' : milder(asked, contradiction.severity)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
