import {
  type BlockChecks,
  checkBlocks,
  checkDocument,
  type NamedFinding,
  type OnFault,
} from './arithmetic/checkDocument.js'
import type { Claim } from './claims/claim.js'
import { joinProfiles } from './claims/profile.js'
import { type BlockReadings, placeClaims, readBlocks } from './claims/readClaims.js'
import type { Contradiction } from './contradictions/contradiction.js'
import type { Dismissal } from './contradictions/dismissal.js'
import { type JudgeOptions, judge } from './contradictions/judge.js'
import { judgeFindings } from './contradictions/judgeFindings.js'
import { byFirstParty } from './contradictions/order.js'
import { ruleOf } from './contradictions/ruleOf.js'
import type { Severity } from './contradictions/severity.js'
import type { Document } from './document/document.js'
import { readDocument } from './document/readDocument.js'
import type { SourceDocument } from './document/sourceDocument.js'
import { type Alignment, alignClaims } from './facts/alignment.js'
import type { AlignmentOptions } from './facts/candidates.js'
import type { Fact } from './facts/fact.js'
import { type Component, FactIndex } from './facts/factIndex.js'
import { areCompared, type Groups, groupsByUri } from './facts/groups.js'
import { type KeyedClaims, keyClaims } from './facts/keyedClaims.js'
import { nameRules } from './facts/nameRules.js'
import type { Sameness } from './facts/sameness.js'
import { StoryIndex } from './facts/storyIndex.js'

/** What a check may be told beyond the documents. Every field has a sensible default. */
export interface CheckOptions {
  readonly dismissals?: readonly Dismissal[]
  /** URIs of fact sheets, in addition to the documents that say so themselves. */
  readonly references?: readonly string[]
  /**
   * URIs compared together; default: all. A document in no group is compared with itself only. It does not hold for
   * documents that name their groups themselves.
   */
  readonly groups?: readonly (readonly string[])[]
  /** Names of one thing: what they count is compared as one. */
  readonly aliases?: readonly (readonly string[])[]
  /** Names that must never be taken for one thing. */
  readonly distinct?: readonly (readonly string[])[]
  /** Severity by rule id; `off` silences a rule. */
  readonly severities?: Readonly<Record<string, Severity | 'off'>>
  /** Extra relative tolerance by rule id, 0 to 1. */
  readonly tolerances?: Readonly<Record<string, number>>
  /** Told of a rule that failed, by its id; it finds nothing then, and the others go on. */
  readonly onFault?: OnFault
}

/** What an update changed. */
export interface EngineChange {
  /** URIs on any side of a contradiction that appeared, vanished, changed or moved, sorted: their diagnostics are stale. */
  readonly affected: readonly string[]
}

/** An open document with everything that was read from it. */
interface Entry {
  readonly source: SourceDocument
  readonly document: Document
  readonly readings: BlockReadings
  readonly claims: readonly Claim[]
  readonly checks: BlockChecks
  /** What does not add up within the document. */
  readonly findings: readonly NamedFinding[]
  keyed: KeyedClaims
  /** Documents whose claims were aligned with this one's, itself included. */
  readonly partners: Set<string>
}

/** How surely two places of one document tell of the same thing, before a word is looked at. */
const SAME_DOCUMENT = 0.45

/** The incremental engine: holds the open documents, and at any time the claims, facts and contradictions in them. */
export class Engine {
  readonly #entries = new Map<string, Entry>()
  readonly #stories = new StoryIndex()
  #facts = new FactIndex()
  readonly #contradictions = new Map<Component, readonly Contradiction[]>()
  /** Those within one document, by its URI. */
  readonly #miscalculations = new Map<string, readonly Contradiction[]>()
  readonly #claims = new Map<string, Claim>()
  #groups: ReadonlyMap<string, readonly string[]> | undefined
  #onFault: OnFault
  #aligning: AlignmentOptions
  #judging: JudgeOptions

  /** @param sameness how sameness is judged, for measurements; every check leaves it out */
  constructor(options: CheckOptions = {}, sameness?: Sameness) {
    this.#groups = options.groups && groupsByUri(options.groups)
    this.#onFault = options.onFault ?? ignore
    this.#aligning = alignmentOptions(options, sameness)
    this.#judging = this.#judgeOptions(options)
  }

  /** Adds documents, or replaces those of the same URI. One call with many documents is cheaper than many calls. */
  open(...documents: readonly SourceDocument[]): EngineChange {
    const opened = new Map(documents.map(document => [document.uri, document]))
    const stale = new Map<string, readonly Alignment[]>()
    for (const document of opened.values()) {
      const known = this.#entries.get(document.uri)
      if (known !== undefined) this.#forget(document.uri, known, stale)
      this.#read(document, known)
    }
    for (const uri of opened.keys()) this.#align(uri, stale)
    return this.#update(stale, this.#judgeFindings(opened.keys()))
  }

  /** Removes documents; unknown URIs are ignored. */
  close(...uris: readonly string[]): EngineChange {
    const closed: string[] = []
    const stale = new Map<string, readonly Alignment[]>()
    for (const uri of uris) {
      const entry = this.#entries.get(uri)
      if (entry === undefined) continue
      this.#forget(uri, entry, stale)
      this.#entries.delete(uri)
      this.#stories.delete(uri)
      closed.push(uri)
    }
    return this.#update(stale, this.#judgeFindings(closed))
  }

  /** Replaces the options; what they bear on is judged anew. */
  configure(options: CheckOptions, sameness?: Sameness): EngineChange {
    const before = this.contradictions
    this.#groups = options.groups && groupsByUri(options.groups)
    this.#onFault = options.onFault ?? ignore
    this.#aligning = alignmentOptions(options, sameness)
    this.#judging = this.#judgeOptions(options)
    this.#facts = new FactIndex()
    this.#contradictions.clear()
    for (const entry of this.#entries.values()) {
      entry.partners.clear()
      entry.keyed = keyClaims(entry.claims, this.#aligning.names)
    }
    const fresh = new Map<string, readonly Alignment[]>()
    for (const uri of this.#entries.keys()) this.#align(uri, fresh)
    this.#update(fresh, this.#judgeFindings(this.#entries.keys()))
    return { affected: urisOf([...before, ...this.contradictions]) }
  }

  /** Sorted. */
  get uris(): readonly string[] {
    return [...this.#entries.keys()].sort()
  }

  document(uri: string): SourceDocument | undefined {
    return this.#entries.get(uri)?.source
  }

  /** The claims of one document in the order of the text. */
  claims(uri: string): readonly Claim[] {
    return this.#entries.get(uri)?.claims ?? []
  }

  claim(id: string): Claim | undefined {
    return this.#claims.get(id)
  }

  /** The fact to which a claim belongs; undefined for an unknown id. */
  factOf(claimId: string): Fact | undefined {
    if (!this.#claims.has(claimId)) return undefined
    const component = this.#facts.componentOf(claimId)
    return component === undefined ? loneFact(claimId) : this.#fact(component)
  }

  /** Every fact, those of one claim included, in the order of their first claims. */
  get facts(): readonly Fact[] {
    const facts: Fact[] = []
    const seen = new Set<Component>()
    for (const uri of this.uris) {
      for (const { id } of this.claims(uri)) {
        const component = this.#facts.componentOf(id)
        if (component === undefined) facts.push(loneFact(id))
        else if (!seen.has(component)) {
          seen.add(component)
          facts.push(this.#fact(component))
        }
      }
    }
    return facts
  }

  /** All contradictions, in an order that depends on nothing but the documents. */
  get contradictions(): readonly Contradiction[] {
    return [...this.#contradictions.values(), ...this.#miscalculations.values()].flat().sort(byFirstParty)
  }

  /** Those with a party in the document. */
  contradictionsIn(uri: string): readonly Contradiction[] {
    return this.contradictions.filter(({ parties }) => parties.some(party => party.uri === uri))
  }

  #read(source: SourceDocument, known: Entry | undefined): void {
    const document = readDocument(source)
    const readings = readBlocks(document.blocks, known?.readings ?? new Map())
    const checks = checkBlocks(document, readings, known?.checks ?? new Map(), this.#onFault)
    const claims = placeClaims(document, source.text, readings)
    this.#entries.set(source.uri, {
      source,
      document,
      readings,
      claims,
      checks,
      findings: checkDocument(document, source.text, checks, this.#onFault),
      keyed: keyClaims(claims, this.#aligning.names),
      partners: new Set(),
    })
    this.#stories.set(source.uri, joinProfiles([...readings.values()].map(({ profile }) => profile)))
    for (const claim of claims) this.#claims.set(claim.id, claim)
  }

  /** Takes a document's claims and alignments back, and notes the pairs whose alignments are gone. */
  #forget(uri: string, { claims, partners }: Entry, stale: Map<string, readonly Alignment[]>): void {
    for (const partner of partners) {
      stale.set(pairOf(uri, partner), [])
      this.#entries.get(partner)?.partners.delete(uri)
    }
    for (const { id } of claims) this.#claims.delete(id)
  }

  /** Aligns a document with itself and with every document that may tell the same story. */
  #align(uri: string, alignments: Map<string, readonly Alignment[]>): void {
    const entry = this.#entries.get(uri)
    if (entry === undefined) return
    for (const { uri: other, sameStory } of [{ uri, sameStory: SAME_DOCUMENT }, ...this.#stories.neighbours(uri)]) {
      const partner = this.#entries.get(other)
      const pair = pairOf(uri, other)
      if (partner === undefined || entry.partners.has(other) || !this.#areTogether(entry, partner)) continue
      const [first, second] = uri <= other ? [entry, partner] : [partner, entry]
      alignments.set(pair, alignClaims(first.keyed, second.keyed, sameStory, this.#aligning))
      entry.partners.add(other)
      partner.partners.add(uri)
    }
  }

  #areTogether({ source: a }: Entry, { source: b }: Entry): boolean {
    return a.uri === b.uri || areCompared(this.#groupsOf(a), this.#groupsOf(b))
  }

  #groupsOf({ uri, groups }: SourceDocument): Groups {
    return groups ?? (this.#groups && (this.#groups.get(uri) ?? []))
  }

  #judgeOptions({ dismissals = [], severities = {}, references = [] }: CheckOptions): JudgeOptions {
    const sheets = new Set(references)
    return {
      dismissed: new Set(dismissals.map(({ id }) => id)),
      severities,
      isReference: uri => sheets.has(uri) || this.#entries.get(uri)?.source.reference === true,
    }
  }

  /** Judges anew what was found within documents; gives the URIs of those whose contradictions may be other ones now. */
  #judgeFindings(uris: Iterable<string>): string[] {
    const affected: string[] = []
    for (const uri of uris) {
      const entry = this.#entries.get(uri)
      const before = this.#miscalculations.get(uri) ?? []
      const after = entry === undefined ? [] : judgeFindings({ ...entry, source: entry.source.text }, this.#judging)
      if (after.length === 0) this.#miscalculations.delete(uri)
      else this.#miscalculations.set(uri, after)
      if (before.length > 0 || after.length > 0) affected.push(uri)
    }
    return affected
  }

  #update(alignments: ReadonlyMap<string, readonly Alignment[]>, judged: readonly string[]): EngineChange {
    const { removed, added } = this.#facts.replace(alignments)
    const affected = new Set<string>(judged)
    for (const component of removed) {
      if (this.#contradictions.delete(component)) for (const uri of urisIn(component)) affected.add(uri)
    }
    for (const component of added) {
      const contradictions = judge(component, this.#judging)
      if (contradictions.length === 0) continue
      this.#contradictions.set(component, contradictions)
      for (const uri of urisIn(component)) affected.add(uri)
    }
    return { affected: [...affected].sort() }
  }

  #fact(component: Component): Fact {
    return {
      id: component.claims[0] ?? '',
      claims: component.claims,
      state: this.#contradictions.has(component) ? 'conflict' : 'agree',
    }
  }
}

function urisOf(contradictions: readonly Contradiction[]): string[] {
  return [...new Set(contradictions.flatMap(({ parties }) => parties.map(({ uri }) => uri)))].sort()
}

function alignmentOptions(
  { aliases, distinct, tolerances = {} }: CheckOptions,
  sameness: Sameness | undefined,
): AlignmentOptions {
  return {
    names: nameRules(aliases, distinct),
    toleranceOf: claim => tolerances[ruleOf(claim) ?? ''] ?? 0,
    ...(sameness && { sameness }),
  }
}

/** Where nobody asks for faults. */
function ignore(): void {}

function loneFact(id: string): Fact {
  return { id, claims: [id], state: 'agree' }
}

function pairOf(a: string, b: string): string {
  return a <= b ? `${a}\n${b}` : `${b}\n${a}`
}

function urisIn({ alignments }: Component): Set<string> {
  return new Set(alignments.flatMap(({ a, b }) => [a.uri, b.uri]))
}
