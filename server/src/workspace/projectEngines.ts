import type { Claim } from '../claims/claim.js'
import type { Contradiction } from '../contradictions/contradiction.js'
import { byFirstParty } from '../contradictions/order.js'
import type { SourceDocument } from '../document/sourceDocument.js'
import type { CheckOptions, Engine, EngineChange, EngineCounts, OpenedDocument } from '../engine.js'
import type { AlignedDocuments } from '../facts/alignedDocuments.js'
import type { Fact } from '../facts/fact.js'
import type { EngineResults } from '../features/sides.js'
import type { LineTable } from '../text/lineTable.js'

/** The options of each project, by its key. */
export type ProjectOptions = Readonly<Record<string, CheckOptions>>

/** What makes an engine, and to which project a document belongs: its key, any string. */
export interface ProjectEnginesSources {
  createEngine(): Engine
  projectOf(uri: string): string
}

/**
 * An engine for each project, so that each has its own facts and options; to the outside they are one. A document is
 * in the engine of its project and in no other, and moves when its project changes and it is opened again.
 */
export class ProjectEngines implements EngineResults {
  readonly #sources: ProjectEnginesSources
  readonly #engines = new Map<string, Engine>()
  /** The project of each document, by URI. */
  readonly #homes = new Map<string, string>()
  #options: ProjectOptions = {}

  constructor(sources: ProjectEnginesSources) {
    this.#sources = sources
  }

  /** Adds documents, or replaces those of the same URI. */
  open(...documents: readonly OpenedDocument[]): EngineChange {
    const changes: EngineChange[] = []
    const byProject = new Map<string, OpenedDocument[]>()
    for (const document of documents) {
      const project = this.#sources.projectOf(document.uri)
      const home = this.#homes.get(document.uri)
      if (home !== undefined && home !== project) changes.push(this.close(document.uri))
      byProject.set(project, [...(byProject.get(project) ?? []), document])
    }
    for (const [project, own] of byProject) {
      changes.push(this.#engineOf(project).open(...own))
      for (const { uri } of own) this.#homes.set(uri, project)
    }
    return joined(changes)
  }

  /** Removes documents; unknown URIs are ignored. */
  close(...uris: readonly string[]): EngineChange {
    const changes: EngineChange[] = []
    for (const [project, engine] of this.#engines) {
      const own = uris.filter(uri => this.#homes.get(uri) === project)
      if (own.length === 0) continue
      changes.push(engine.close(...own))
      for (const uri of own) this.#homes.delete(uri)
      if (engine.uris.length === 0) this.#engines.delete(project)
    }
    return joined(changes)
  }

  /** What is aligned between the closed documents of each project; undefined where nothing new is to be kept. */
  aligned(): readonly AlignedDocuments[] | undefined {
    if (this.#all.every(engine => engine.isSettled)) return undefined
    return this.#all.map(engine => engine.aligned())
  }

  /** Does some of the work that was put off until an edit needs it. False where nothing is left of it. */
  prepare(): boolean {
    return this.#all.some(engine => engine.prepare())
  }

  /** Replaces the options of all projects; one that is not named has none. */
  configure(options: ProjectOptions): EngineChange {
    this.#options = options
    return joined([...this.#engines].map(([project, engine]) => engine.configure(options[project] ?? {})))
  }

  /** Sorted. */
  get uris(): readonly string[] {
    return this.#only?.uris ?? this.#all.flatMap(engine => engine.uris).sort()
  }

  /** How many all projects have together. */
  get counts(): EngineCounts {
    const total = { documents: 0, claims: 0, contradictions: 0 }
    for (const { counts } of this.#engines.values()) {
      total.documents += counts.documents
      total.claims += counts.claims
      total.contradictions += counts.contradictions
    }
    return total
  }

  document(uri: string): SourceDocument | undefined {
    return this.#home(uri)?.document(uri)
  }

  lines(uri: string): LineTable | undefined {
    return this.#home(uri)?.lines(uri)
  }

  isFactSheet(uri: string): boolean {
    return this.#home(uri)?.isFactSheet(uri) ?? false
  }

  claims(uri: string): readonly Claim[] {
    return this.#home(uri)?.claims(uri) ?? []
  }

  claim(id: string): Claim | undefined {
    return this.#first(engine => engine.claim(id))
  }

  factOf(claimId: string): Fact | undefined {
    return this.#first(engine => engine.factOf(claimId))
  }

  /** Every fact, in the order of their first claims. */
  get facts(): readonly Fact[] {
    return this.#only?.facts ?? this.#all.flatMap(engine => engine.facts).sort((a, b) => this.#byClaim(a.id, b.id))
  }

  /** All contradictions, in an order that depends on nothing but the documents. */
  get contradictions(): readonly Contradiction[] {
    return this.#only?.contradictions ?? this.#all.flatMap(engine => engine.contradictions).sort(byFirstParty)
  }

  contradictionsIn(uri: string): readonly Contradiction[] {
    return this.#home(uri)?.contradictionsIn(uri) ?? []
  }

  /** Which of these ids still belong to something in the documents of any project. */
  standing(ids: ReadonlySet<string>): ReadonlySet<string> {
    return new Set(this.#all.flatMap(engine => [...engine.standing(ids)]))
  }

  get #all(): readonly Engine[] {
    return [...this.#engines.values()]
  }

  /** The engine, where there is just one. */
  get #only(): Engine | undefined {
    const [only, ...others] = this.#engines.values()
    return others.length === 0 ? only : undefined
  }

  #engineOf(project: string): Engine {
    const known = this.#engines.get(project)
    if (known !== undefined) return known
    const engine = this.#sources.createEngine()
    engine.configure(this.#options[project] ?? {})
    this.#engines.set(project, engine)
    return engine
  }

  #home(uri: string): Engine | undefined {
    const project = this.#homes.get(uri)
    return project === undefined ? undefined : this.#engines.get(project)
  }

  #first<Found>(find: (engine: Engine) => Found | undefined): Found | undefined {
    for (const engine of this.#engines.values()) {
      const found = find(engine)
      if (found !== undefined) return found
    }
    return undefined
  }

  #byClaim(a: string, b: string): number {
    const [first, second] = [this.claim(a), this.claim(b)]
    if (first === undefined || second === undefined) return 0
    if (first.uri !== second.uri) return first.uri < second.uri ? -1 : 1
    return first.span.start - second.span.start
  }
}

function joined(changes: readonly EngineChange[]): EngineChange {
  return { affected: [...new Set(changes.flatMap(({ affected }) => affected))].sort() }
}
