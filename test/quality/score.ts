import { atLeast, type Contradiction, type Severity, type Span } from '../../server/src/index.js'
import { spansOverlap } from '../../server/src/text/span.js'
import type { Case, MarkedSpan } from './case.js'

/** What of a contradiction matters to its score. */
export type Flag = Pick<Contradiction, 'rule' | 'severity' | 'mentions'>

/** `truePositive`: a contradiction was flagged; `falsePositive`: consistent documents were; `unlabelled`: nobody knows. */
export type Outcome = 'truePositive' | 'falsePositive' | 'trueNegative' | 'falseNegative' | 'unlabelled'

/** `unjudged`: the labels say nothing about this flag. */
export type Verdict = 'right' | 'wrong' | 'unjudged'

export interface JudgedFlag<F extends Flag = Flag> {
  readonly flag: F
  readonly verdict: Verdict
}

/** How the engine did on one case. */
export interface CaseScore<F extends Flag = Flag> {
  readonly outcome: Outcome
  /** Whether a contradiction was found at a marked span; null where the case is none or has no spans. */
  readonly atMarkedSpan: boolean | null
  readonly flags: readonly JudgedFlag<F>[]
}

/**
 * Scores the contradictions that the engine found in one case.
 *
 * - Only those of the threshold's severity or graver count. In a case of several documents a flag needs mentions in
 *   at least two of them; in a case of one document any contradiction is a flag, also with one mention.
 * - A contradiction is found if there is a flag, and found at the marked span if a mention of a flag overlaps one of
 *   the {@link conflictSpans}.
 * - A consistent case is wrong if there is a flag; where it has spans, only they are known to agree, and it is wrong
 *   only if every mention of a flag overlaps one of them.
 * - A single flag is `right` in a contradiction (at a marked span where there are any), `wrong` where it makes a
 *   consistent case wrong, else `unjudged`.
 */
export function scoreCase<F extends Flag>(
  { documents, expect, spans = [] }: Case,
  contradictions: readonly F[],
  threshold: Severity,
): CaseScore<F> {
  const across = documents.length > 1
  const flags = contradictions.filter(
    ({ severity, mentions }) => atLeast(severity, threshold) && (!across || isAcross(mentions)),
  )
  const conflict = conflictSpans(spans)
  const judged = flags.map(flag => ({ flag, verdict: verdictOf(flag) }))
  return { outcome: outcomeOf(), atMarkedSpan: foundAtMarkedSpan(), flags: judged }

  function verdictOf({ mentions }: Flag): Verdict {
    if (expect === 'unlabelled') return 'unjudged'
    if (expect === 'contradiction') {
      if (conflict.length === 0) return 'right'
      return mentions.some(mention => isAtAny(mention, conflict)) ? 'right' : 'unjudged'
    }
    return spans.length === 0 || mentions.every(mention => isAtAny(mention, spans)) ? 'wrong' : 'unjudged'
  }

  function outcomeOf(): Outcome {
    switch (expect) {
      case 'unlabelled':
        return 'unlabelled'
      case 'contradiction':
        return flags.length > 0 ? 'truePositive' : 'falseNegative'
      case 'consistent':
        return judged.some(({ verdict }) => verdict === 'wrong') ? 'falsePositive' : 'trueNegative'
    }
  }

  function foundAtMarkedSpan(): boolean | null {
    if (expect !== 'contradiction' || conflict.length === 0) return null
    return judged.some(({ verdict }) => verdict === 'right')
  }
}

/**
 * The spans at which a contradiction must be found. Spans in one document are all tokens that conflict with the
 * other documents: any of them will do. Spans in several documents are the changed token first, then the untouched
 * mentions of the same fact, which by themselves agree: only the first will do.
 */
export function conflictSpans(spans: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const inOneDocument = spans.every(({ uri }) => uri === spans[0]?.uri)
  return inOneDocument ? spans : spans.slice(0, 1)
}

function isAcross(mentions: readonly { readonly uri: string }[]): boolean {
  return mentions.some(({ uri }) => uri !== mentions[0]?.uri)
}

function isAtAny(mention: { readonly uri: string; readonly span: Span }, spans: readonly MarkedSpan[]): boolean {
  return spans.some(span => span.uri === mention.uri && spansOverlap(span, mention.span))
}
