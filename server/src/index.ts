/**
 * The public interface of the engine: documents in, claims, facts and contradictions out.
 *
 * @example
 * const { contradictions } = checkDocuments([
 *   { uri: 'a.md', languageId: 'markdown', text: 'The gallery owns 412 paintings.' },
 *   { uri: 'b.md', languageId: 'markdown', text: 'All of the 421 paintings that the gallery owns were moved.' },
 * ])
 */
import type { Claim as EngineClaim } from './claims/claim.js'
import type { Scope } from './claims/scope.js'
import type { Contradiction as EngineContradiction, Reason } from './contradictions/contradiction.js'
import type { RuleId } from './contradictions/rules.js'
import type { Severity } from './contradictions/severity.js'
import type { SourceDocument } from './document/sourceDocument.js'
import { type CheckOptions, Engine as CoreEngine, type EngineChange } from './engine.js'
import type { Fact } from './facts/fact.js'
import { contradictionMessage } from './features/messages/contradictionMessage.js'
import type { Kind } from './mentions/mention.js'
import type { Span } from './text/span.js'
import type { Quantity, Register } from './values/quantity.js'

export type { Dismissal } from './contradictions/dismissal.js'
export { RULES, type Rule, type RuleId } from './contradictions/rules.js'
export { atLeast, SEVERITIES } from './contradictions/severity.js'
export type { CheckOptions, EngineChange, Fact, Kind, Reason, Register, Severity, SourceDocument, Span }

/** A stretch of a document, with the source text under it. */
export interface Mention {
  readonly uri: string
  readonly span: Span
  readonly text: string
  /** Given for the mentions of a contradiction: it stands in a fact sheet. */
  readonly factSheet?: boolean
}

/** A claim's value: an interval in the canonical unit, null for an open end. */
export interface ClaimValue {
  readonly min: number | null
  readonly max: number | null
  readonly minExclusive?: boolean
  readonly maxExclusive?: boolean
  readonly unit: string | null
  readonly timex?: string
  readonly approximate: boolean
  /** The number as written: "nearly two years" → 2. */
  readonly surfaceValue?: number
  readonly surfaceUnit?: string
  /**
   * Where a time expression lies on the calendar, as far as its words and the document's date tell: local date-times
   * of ISO 8601, the end not included.
   */
  readonly from?: string
  readonly to?: string
  /** The point that words count to ("18 months ago"), as fine as the document's date is given. */
  readonly at?: string
  /** Other stretches that the words may mean just as well: the Friday before, the other half of the day. */
  readonly alternatives?: readonly { readonly from: string; readonly to: string }[]
  /** The day and the clock time of one expression ("at 7pm on Friday"), which are two claims; `from` and `to` are of both. */
  readonly whole?: Span
}

/** How sharply a number was given: the way it is written, and its granularity in the canonical unit. */
export interface ClaimPrecision {
  readonly register: Register
  readonly step: number
}

/** A statement that could be compared. */
export interface Claim extends Mention {
  /** Unique in a result, not stable from one result to the next. */
  readonly id: string
  readonly kind: Kind | (string & {})
  readonly hedge?: string
  /** Number and unit without the hedge. */
  readonly valueSpan?: Span
  readonly value?: ClaimValue
  /** What is counted or described, as the engine understood it. */
  readonly subject?: string
  /** How sharply its number was given. */
  readonly precision?: ClaimPrecision
  /**
   * The limits within which it holds, each as a word or as kind and value: "wounded", "planned", "year:2019",
   * "period:year", "speaker:ada roe", "baseline", "change", "quoted".
   */
  readonly scope?: readonly string[]
  /** Which recogniser read it, and which refiners changed the reading, in order. */
  readonly readBy?: readonly string[]
}

/** Mentions that cannot all be right. */
export interface Contradiction {
  /** Hash of the rule and the sides' normalised claims: the dismissal key. */
  readonly id: string
  readonly rule: RuleId
  readonly severity: Severity
  /** 0 to 1. */
  readonly confidence: number
  readonly reason: Reason
  readonly message: string
  readonly mentions: readonly Mention[]
  /** Indices into `mentions`: those of one side agree. */
  readonly sides: readonly (readonly number[])[]
}

/** What a check found. The order of every list depends on nothing but the documents. */
export interface CheckResult {
  readonly claims: readonly Claim[]
  readonly facts: readonly Fact[]
  readonly contradictions: readonly Contradiction[]
}

/** Checks documents once, together. For documents that change, hold an {@link Engine}. */
export function checkDocuments(documents: readonly SourceDocument[], options: CheckOptions = {}): CheckResult {
  const engine = new Engine(options)
  engine.open(...documents)
  return {
    claims: engine.uris.flatMap(uri => engine.claims(uri)),
    facts: engine.facts,
    contradictions: engine.contradictions,
  }
}

/**
 * The incremental engine: holds the open documents, and at any time the claims, facts and contradictions in them.
 * After any sequence of updates its result equals that of {@link checkDocuments} over the same documents.
 */
export class Engine {
  readonly #core: CoreEngine

  /** @param core one that holds documents already, with options of its own; for the command line */
  constructor(options: CheckOptions = {}, core = new CoreEngine(options)) {
    this.#core = core
  }

  /** Adds documents; one call with many is cheaper than many calls. A document of a known URI replaces the old one. */
  open(...documents: readonly SourceDocument[]): EngineChange {
    return this.#core.open(...documents)
  }

  /** Replaces the text of an open document; the same as {@link Engine.open}. */
  change(document: SourceDocument): EngineChange {
    return this.#core.open(document)
  }

  /** Removes documents; unknown URIs are ignored. */
  close(...uris: readonly string[]): EngineChange {
    return this.#core.close(...uris)
  }

  /** Replaces the options. */
  configure(options: CheckOptions): EngineChange {
    return this.#core.configure(options)
  }

  /** URIs of the open documents, sorted. */
  get uris(): readonly string[] {
    return this.#core.uris
  }

  /** The claims of one document in the order of its text. */
  claims(uri: string): readonly Claim[] {
    return this.#core.claims(uri).map(publicClaim)
  }

  get facts(): readonly Fact[] {
    return this.#core.facts
  }

  get contradictions(): readonly Contradiction[] {
    return this.#core.contradictions.map(contradiction => publicContradiction(contradiction, this.#core))
  }

  /** The contradictions with a mention in one document, in the same order. */
  contradictionsIn(uri: string): readonly Contradiction[] {
    return this.#core.contradictionsIn(uri).map(contradiction => publicContradiction(contradiction, this.#core))
  }
}

function publicContradiction(contradiction: EngineContradiction, core: CoreEngine): Contradiction {
  const { id, rule, severity, confidence, reason, parties, sides } = contradiction
  const mentions = parties.map(({ uri, span, text }) => {
    const mention = { uri, span, text }
    return core.isFactSheet(uri) ? { ...mention, factSheet: true } : mention
  })
  return { id, rule, severity, confidence, reason, message: contradictionMessage('en', contradiction), mentions, sides }
}

function publicClaim(claim: EngineClaim): Claim {
  const { id, kind, uri, span, text, hedge, valueSpan, subject } = claim
  const value = publicValue(claim)
  return {
    id,
    kind,
    uri,
    span,
    text,
    valueSpan,
    ...(hedge === undefined ? {} : { hedge: hedge.text }),
    ...(value === undefined ? {} : { value }),
    ...(subject.label === null ? {} : { subject: subject.label }),
    ...(claim.quantity === undefined ? {} : { precision: precisionOf(claim.quantity) }),
    scope: scopeWords(claim.scope),
    readBy: [claim.recognizer, ...claim.refiners],
  }
}

function precisionOf({ register, step }: Quantity): ClaimPrecision {
  return { register, step }
}

function scopeWords({
  restrictions,
  times,
  period,
  modality,
  baseline,
  change,
  speaker,
  quoted,
}: Scope): readonly string[] {
  return [
    ...restrictions,
    ...times,
    ...(period === null ? [] : [`period:${period}`]),
    ...(modality === 'stated' ? [] : [modality]),
    ...(baseline ? ['baseline'] : []),
    ...(change ? ['change'] : []),
    ...(speaker === null ? [] : [`speaker:${speaker}`]),
    ...(quoted ? ['quoted'] : []),
  ]
}

function publicValue({ quantity, timex, hedge }: EngineClaim): ClaimValue | undefined {
  if (quantity === undefined && timex === undefined) return undefined
  const interval = quantity?.interval
  return {
    min: finiteOrNull(interval?.min),
    max: finiteOrNull(interval?.max),
    ...(interval?.minExclusive ? { minExclusive: true } : {}),
    ...(interval?.maxExclusive ? { maxExclusive: true } : {}),
    unit: quantity?.unit ?? null,
    ...(timex === undefined ? {} : { timex: timex.value, ...timex.resolved }),
    approximate: hedge !== undefined || quantity?.register === 'vague',
    ...(quantity?.surfaceValue === undefined ? {} : { surfaceValue: quantity.surfaceValue }),
    ...(quantity?.surfaceUnit === undefined ? {} : { surfaceUnit: quantity.surfaceUnit }),
  }
}

function finiteOrNull(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null
}
