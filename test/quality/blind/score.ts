import { atLeast, type Contradiction, type Severity } from '../../../server/src/index.js'
import { spansOverlap } from '../../../server/src/text/span.js'
import { documentName } from '../board.js'
import type { BlindCase } from './cases.js'

/** A finding by its place, never by its text. */
export interface Finding {
  readonly rule: string
  readonly severity: Severity
  /** `a.txt:120-131`: UTF-16 offsets. */
  readonly mentions: readonly string[]
}

/** How the engine did on one case. */
export interface BlindScore {
  readonly id: string
  readonly row: number
  readonly expect: BlindCase['expect']
  /**
   * The gravest severity of what counts: of a contradiction, findings that touch both of its sides; of a look-alike,
   * every finding. Null where there is none.
   */
  readonly severity: Severity | null
  /** What counts. */
  readonly findings: readonly Finding[]
  /** In contradictions: findings that do not touch both sides. */
  readonly beside: readonly Finding[]
}

/**
 * Scores what the engine found in a case. A finding counts as the contradiction if its mentions overlap a marked span
 * in each document, in a case of one document two different spans, or the only one there is. In a look-alike every
 * finding is wrong, also one within a single document.
 */
export function scoreBlindCase(
  { id, row, expect, spans = [] }: BlindCase,
  found: readonly Pick<Contradiction, 'rule' | 'severity' | 'mentions'>[],
): BlindScore {
  const uris = new Set(spans.map(({ uri }) => uri))
  const needed = Math.min(2, spans.length)
  const counting = found.filter(({ mentions }) => expect === 'consistent' || touchesAllSides(mentions))
  return {
    id,
    row,
    expect,
    severity: counting.map(({ severity }) => severity).reduce<Severity | null>(graver, null),
    findings: counting.map(finding),
    beside: found.filter(one => !counting.includes(one)).map(finding),
  }

  function touchesAllSides(mentions: Contradiction['mentions']): boolean {
    const touched = spans.filter(span =>
      mentions.some(mention => mention.uri === span.uri && spansOverlap(mention.span, span)),
    )
    return uris.size > 1 ? new Set(touched.map(({ uri }) => uri)).size === uris.size : touched.length >= needed
  }
}

/** Whether a case was found, or flagged, at the severity or a graver one. */
export function isFlagged({ severity }: BlindScore, threshold: Severity): boolean {
  return severity !== null && atLeast(severity, threshold)
}

function finding({ rule, severity, mentions }: Pick<Contradiction, 'rule' | 'severity' | 'mentions'>): Finding {
  return {
    rule,
    severity,
    mentions: mentions.map(({ uri, span }) => `${documentName(uri)}:${span.start}-${span.end}`),
  }
}

function graver(a: Severity | null, b: Severity): Severity {
  return a !== null && atLeast(a, b) ? a : b
}
