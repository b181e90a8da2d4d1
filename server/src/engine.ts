import type { Claim } from './claims/claim.js'
import type { Contradiction } from './contradictions/contradiction.js'
import type { Dismissal } from './contradictions/dismissal.js'
import type { Severity } from './contradictions/severity.js'
import type { SourceDocument } from './document/sourceDocument.js'
import type { Fact } from './facts/fact.js'

/** What a check may be told beyond the documents. Every field has a sensible default. */
export interface CheckOptions {
  readonly dismissals?: readonly Dismissal[]
  /** URIs of fact sheets. */
  readonly references?: readonly string[]
  /** URIs compared together; default: all. */
  readonly groups?: readonly (readonly string[])[]
  /** Names of one thing. */
  readonly aliases?: readonly (readonly string[])[]
  /** Names that must never be taken for one thing. */
  readonly distinct?: readonly (readonly string[])[]
  /** Severity by rule id; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Extra relative tolerance by rule id, 0 to 1. */
  readonly tolerances?: Readonly<Record<string, number>>
}

/** What an update changed. */
export interface EngineChange {
  /** URIs on any side of a contradiction that appeared, vanished, changed or moved: their diagnostics are stale. */
  readonly affected: readonly string[]
}

/** The incremental engine: holds the open documents, and at any time the claims, facts and contradictions in them. */
export class Engine {
  constructor(_options: CheckOptions = {}) {}
  /** Adds documents, or replaces those of the same URI. One call with many documents is cheaper than many calls. */
  open(..._documents: readonly SourceDocument[]): EngineChange {
    return { affected: [] }
  }
  /** Removes documents; unknown URIs are ignored. */
  close(..._uris: readonly string[]): EngineChange {
    return { affected: [] }
  }
  configure(_options: CheckOptions): EngineChange {
    return { affected: [] }
  }
  /** Sorted. */
  get uris(): readonly string[] {
    return []
  }
  document(_uri: string): SourceDocument | undefined {
    return undefined
  }
  /** The claims of one document in the order of the text. */
  claims(_uri: string): readonly Claim[] {
    return []
  }
  claim(_id: string): Claim | undefined {
    return undefined
  }
  /** The fact to which a claim belongs. */
  factOf(_claimId: string): Fact | undefined {
    return undefined
  }
  get facts(): readonly Fact[] {
    return []
  }
  /** All contradictions, in an order that depends on nothing but the documents. */
  get contradictions(): readonly Contradiction[] {
    return []
  }
  /** Those with a claim in the document. */
  contradictionsIn(_uri: string): readonly Contradiction[] {
    return []
  }
}
