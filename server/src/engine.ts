import type { Claim } from './claims/claim.js'
import type { Contradiction } from './contradictions/contradiction.js'
import { type DocumentReading, readAlone } from './contradictions/documentReading.js'
import type { SourceDocument } from './document/sourceDocument.js'
import { type CheckOptions, type EngineOptions, engineOptions } from './engine/checkOptions.js'
import { ClaimRegister } from './engine/claimRegister.js'
import { type Change, Comparison } from './engine/comparison.js'
import { type Entry, isComparedAlike, type OpenedDocument, readClosed, readOpen } from './engine/entry.js'
import { Judgement, type Rejudged, urisOf } from './engine/judgement.js'
import { Neighbourhood } from './engine/neighbourhood.js'
import { type AlignedDocuments, groupsText, type KnownAlignments } from './facts/alignedDocuments.js'
import type { Fact } from './facts/fact.js'
import { type AlignmentChanges, changedKeys, type Partnership } from './facts/partnership.js'
import type { Sameness } from './facts/sameness.js'
import type { LineTable } from './text/lineTable.js'
import { SharedValues } from './text/sharedValues.js'

export type { CheckOptions, OpenedDocument }

/** What an update changed. */
export interface EngineChange {
  /** URIs on any side of a contradiction that appeared, vanished, changed or moved, sorted: their diagnostics are stale. */
  readonly affected: readonly string[]
}

/** How many an engine holds. */
export interface EngineCounts {
  readonly documents: number
  readonly claims: number
  readonly contradictions: number
}

/** The incremental engine: holds the open documents, and at any time the claims, facts and contradictions in them. */
export class Engine {
  readonly #entries = new Map<string, Entry>()
  /** Undefined where a document has come or gone since it was asked for. */
  #uris: readonly string[] | undefined
  /** What is read of closed documents is held once. */
  #shared: SharedValues | undefined
  #options: EngineOptions
  readonly #register = new ClaimRegister()
  readonly #neighbourhood = new Neighbourhood()
  readonly #comparison: Comparison
  readonly #judgement: Judgement

  /** @param sameness how sameness is judged, for measurements; every check leaves it out */
  constructor(options: CheckOptions = {}, sameness?: Sameness) {
    this.#options = engineOptions(options, sameness)
    this.#comparison = new Comparison(this.#entries, this.#neighbourhood, this.#register, this.#options)
    this.#judgement = new Judgement(this.#entries, this.#register, this.#options)
  }

  /** Adds documents, or replaces those of the same URI. One call with many documents is cheaper than many calls. */
  open(...documents: readonly OpenedDocument[]): EngineChange {
    const opened = new Map(documents.map(document => [document.uri, document]))
    const changes: AlignmentChanges = { removed: [], added: [] }
    const changed = new Map<string, Change>()
    const rejudged: Rejudged = { moved: new Set(), ignored: new Set() }
    const settled = new Map<string, KnownAlignments>()
    for (const document of opened.values()) {
      const { uri } = document
      const known = this.#entries.get(uri)
      const aligned = known === undefined && document.closed ? this.#settle(document) : undefined
      if (aligned !== undefined) settled.set(uri, aligned)
      else this.#neighbourhood.estrange(uri)
      const anew = known === undefined || !isComparedAlike(known.source, document)
      if (known !== undefined && anew) this.#comparison.dissolve(uri, known, changes)
      const neighbours = anew ? undefined : this.#neighbourhood.of(uri)
      const keys = this.#read(document, known, rejudged, aligned !== undefined)
      changed.set(uri, { keys: anew ? this.#keysOf(uri) : keys, neighbours })
    }
    for (const uri of opened.keys()) {
      const aligned = settled.get(uri)
      if (aligned === undefined) this.#comparison.align(uri, changed, changes)
      else this.#comparison.takeOver(uri, aligned, changed, changes)
    }
    return { affected: this.#judgement.update(changes, opened.keys(), rejudged) }
  }

  /** Removes documents; unknown URIs are ignored. */
  close(...uris: readonly string[]): EngineChange {
    const closed: string[] = []
    const changes: AlignmentChanges = { removed: [], added: [] }
    for (const uri of uris) {
      const entry = this.#entries.get(uri)
      if (entry === undefined) continue
      this.#comparison.dissolve(uri, entry, changes)
      this.#register.forget(entry.claims)
      this.#neighbourhood.delete(uri)
      this.#entries.delete(uri)
      this.#uris = undefined
      closed.push(uri)
    }
    return { affected: this.#judgement.update(changes, closed) }
  }

  /** Replaces the options; what they bear on is judged anew. */
  configure(options: CheckOptions, sameness?: Sameness): EngineChange {
    const before = this.contradictions
    this.#options = engineOptions(options, sameness)
    this.#comparison.configure(this.#options)
    this.#judgement.restart(this.#options)
    const changed = new Map<string, Change>()
    for (const [uri, entry] of this.#entries) {
      this.#neighbourhood.estrange(uri)
      entry.partners.clear()
      entry.keyed = this.#register.key(entry.claims, this.#options.aligning.names)
      changed.set(uri, { keys: this.#keysOf(uri) })
    }
    this.#neighbourhood.rekey([...this.#entries].map(([uri, { keyed }]) => [uri, keyed]))
    const changes: AlignmentChanges = { removed: [], added: [] }
    for (const uri of this.#entries.keys()) this.#comparison.align(uri, changed, changes)
    this.#judgement.update(changes, this.#entries.keys())
    return { affected: urisOf([...before, ...this.contradictions]) }
  }

  /** Whether all closed documents with a key have come with their alignments: there is nothing new to be kept. */
  get isSettled(): boolean {
    return this.#keptEntries.every(({ source: { uri } }) => this.#neighbourhood.isSettled(uri))
  }

  get #keptEntries(): readonly Entry[] {
    return [...this.#entries.values()].filter(({ key, source }) => key !== undefined && source.closed)
  }

  /** What is aligned between the closed documents that came with a key, to be brought with them another time. */
  aligned(): AlignedDocuments {
    return this.#comparison.packed(this.#keptEntries)
  }

  /** Does some of the work that was put off until an edit needs it. False where nothing is left of it. */
  prepare(): boolean {
    return this.#neighbourhood.prepare()
  }

  /** Sorted. */
  get uris(): readonly string[] {
    this.#uris ??= [...this.#entries.keys()].sort()
    return this.#uris
  }

  /** How many there are, without a look at any. */
  get counts(): EngineCounts {
    return {
      documents: this.#entries.size,
      claims: this.#register.count,
      contradictions: this.#judgement.count,
    }
  }

  /** A document as it was opened; undefined for one whose text is not kept. */
  document(uri: string): SourceDocument | undefined {
    const source = this.#entries.get(uri)?.source
    return source?.closed ? undefined : source
  }

  /** Where the lines of a document begin, also of one whose text is not kept. */
  lines(uri: string): LineTable | undefined {
    return this.#entries.get(uri)?.lines()
  }

  /** Whether a document's statements are the reference. */
  isFactSheet(uri: string): boolean {
    return this.#options.isFactSheet(uri, this.#entries.get(uri)?.source)
  }

  /** The claims of one document in the order of the text; names that nothing is set against are left out. */
  claims(uri: string): readonly Claim[] {
    return this.#entries.get(uri)?.claims.filter(this.#register.isListed) ?? []
  }

  claim(id: string): Claim | undefined {
    return this.#register.get(id)
  }

  /** The fact to which a claim belongs; undefined for an unknown id. */
  factOf(claimId: string): Fact | undefined {
    return this.#register.has(claimId) ? this.#judgement.factOf(claimId) : undefined
  }

  /** Every fact, those of one claim included, in the order of their first claims. */
  get facts(): readonly Fact[] {
    return this.#judgement.factsOf(this.uris.flatMap(uri => this.claims(uri)))
  }

  /** All contradictions, in an order that depends on nothing but the documents. */
  get contradictions(): readonly Contradiction[] {
    return this.#judgement.contradictions
  }

  /** Those with a party in the document, in the same order. */
  contradictionsIn(uri: string): readonly Contradiction[] {
    return this.#judgement.in(uri)
  }

  /**
   * Which of these ids of contradictions still belong to something in the documents, be it flagged, dismissed, ignored or
   * of a silenced rule. A dismissal under any other has nothing to hold for.
   */
  standing(ids: ReadonlySet<string>): ReadonlySet<string> {
    return this.#judgement.standing(ids)
  }

  /**
   * Reads a document, and says under which keys its claims are others than before. Claims that may stand elsewhere
   * than before, and those that comments bear on, are noted in `rejudged`.
   */
  #read(
    { key, aligned, ...source }: OpenedDocument,
    known: Entry | undefined,
    rejudged: Rejudged,
    isSettled: boolean,
  ): ReadonlySet<string> {
    const { entry, profile } = source.closed
      ? readClosed(source, known, document => this.#readAlone(document))
      : readOpen(source, known, this.#options.onFault)
    if (known === undefined) this.#uris = undefined
    else this.#register.forget(known.claims)
    const hasIgnores = entry.ignores.length > 0 || (known !== undefined && known.ignores.length > 0)
    const unmoved = known === undefined ? 0 : commonPrefix(known.source.text, source.text)
    for (const claim of entry.claims) {
      this.#register.add(claim)
      if (claim.span.end > unmoved) rejudged.moved.add(claim.id)
      if (hasIgnores) rejudged.ignored.add(claim.id)
    }
    const keyed = this.#register.key(entry.claims, this.#options.aligning.names)
    const partners = known?.partners ?? new Map<string, Partnership>()
    this.#entries.set(source.uri, { ...entry, key, keyed, partners })
    const changed = changedKeys(known?.keyed ?? new Map(), keyed)
    if (isSettled) this.#neighbourhood.addSettled(source.uri, { profile, keyed })
    else this.#neighbourhood.set(source.uri, { profile, keyed }, changed)
    return changed
  }

  /** What is known of the alignments of a document that is new, if that holds for it. */
  #settle({ uri, groups, aligned }: OpenedDocument): KnownAlignments | undefined {
    if (aligned?.set.options !== this.#options.alignedBy || aligned.groups !== groupsText(groups)) return undefined
    return this.#neighbourhood.settle(uri, aligned) ? aligned : undefined
  }

  #readAlone(source: SourceDocument): DocumentReading {
    const reading = readAlone(source, this.#options.onFault)
    this.#shared ??= new SharedValues()
    this.#shared.share([reading.claims, reading.findings, reading.ignores])
    return reading
  }

  #keysOf(uri: string): ReadonlySet<string> {
    return new Set(this.#entries.get(uri)?.keyed.keys())
  }
}

/** How many characters two texts have in common from their beginning. */
function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
