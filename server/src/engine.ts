import type { BlockChecks, OnFault } from './arithmetic/checkDocument.js'
import type { Claim } from './claims/claim.js'
import { keepIds } from './claims/keepIds.js'
import type { DocumentProfile } from './claims/profile.js'
import type { BlockReadings } from './claims/readClaims.js'
import { isQuiet } from './claims/wordings.js'
import type { Contradiction } from './contradictions/contradiction.js'
import { ContradictionIndex } from './contradictions/contradictionIndex.js'
import type { Dismissal } from './contradictions/dismissal.js'
import { type DocumentReading, NO_BLOCKS, readAlone, readWith } from './contradictions/documentReading.js'
import { dismissibleIds, type JudgeOptions, judge } from './contradictions/judge.js'
import { findingIds, judgeFindings } from './contradictions/judgeFindings.js'
import type { LocatedFinding } from './contradictions/locateFindings.js'
import { ruleOf } from './contradictions/ruleOf.js'
import type { Severity } from './contradictions/severity.js'
import { inDocumentOrder } from './contradictions/sides.js'
import { type Ignore, isIgnored } from './document/ignores/readIgnores.js'
import type { SourceDocument } from './document/sourceDocument.js'
import {
  type AlignedDocuments,
  type AlignedPair,
  groupsText,
  type KnownAlignments,
  Places,
  packPartnership,
  unpackPartnership,
} from './facts/alignedDocuments.js'
import type { AlignmentOptions } from './facts/candidates.js'
import { ClaimIndex, keysBetween } from './facts/claimIndex.js'
import { DISTANT_STORY } from './facts/distantStories.js'
import type { Fact } from './facts/fact.js'
import { type Component, FactIndex } from './facts/factIndex.js'
import { areCompared, type Groups, groupsByUri } from './facts/groups.js'
import { type KeyedClaims, keyClaims } from './facts/keyedClaims.js'
import { nameRules } from './facts/nameRules.js'
import {
  type AlignmentChanges,
  alignedKeys,
  changedKeys,
  dissolve,
  newPartnership,
  type Partnership,
  realign,
} from './facts/partnership.js'
import type { Sameness } from './facts/sameness.js'
import { SettledDocuments } from './facts/settledDocuments.js'
import { type Neighbours, StoryIndex, sameStoryOf } from './facts/storyIndex.js'
import { LineTable } from './text/lineTable.js'
import { SharedValues } from './text/sharedValues.js'

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

/** How many an engine holds. */
export interface EngineCounts {
  readonly documents: number
  readonly claims: number
  readonly contradictions: number
}

/** A document with everything that was read from it. */
interface Entry {
  /** Without its text where the document is closed, and nothing is kept that only a later edit would need. */
  readonly source: SourceDocument
  /** Stands for the text, where whoever has brought it says so. */
  readonly key: string | undefined
  readonly readings: BlockReadings
  readonly claims: readonly Claim[]
  readonly checks: BlockChecks
  /** Worked out when it is first asked for. */
  readonly lines: () => LineTable
  /** What does not add up within the document. */
  readonly findings: readonly LocatedFinding[]
  /** What its comments ask to leave alone. */
  readonly ignores: readonly Ignore[]
  /** No claim of the document has had this number, or a higher one, in its id. */
  readonly nextNumber: number
  keyed: KeyedClaims
  /** The documents that it is compared with, itself included, by URI. The partner's entry holds the same object. */
  readonly partners: Map<string, Partnership>
}

/** A document that is opened; what was read in one that is closed may be known already. */
export interface OpenedDocument extends SourceDocument {
  /** What {@link readAlone} gives for it; whoever brings it has seen to it that equal values in it are held once. */
  readonly reading?: DocumentReading | undefined
  /** Stands for its text, its language and its URI: what is aligned with it can be kept under it. */
  readonly key?: string | undefined
  /** What was kept of that; it counts where the options and the groups are those of then. */
  readonly aligned?: KnownAlignments | undefined
}

/** What is made of a document alone, before it is compared with others. */
interface ReadEntry {
  readonly entry: Omit<Entry, 'key' | 'keyed' | 'partners'>
  readonly profile: DocumentProfile
}

const NOT_KNOWN = { claims: [], nextNumber: 0 }

/** What an update has changed in a document. */
interface Change {
  /** The keys under which it has other claims. */
  readonly keys: ReadonlySet<string>
  /** The neighbours that it had, where they still count; absent where all its keys have changed. */
  readonly neighbours?: Neighbours | undefined
}

/** By URI; a document that is not there was not touched. */
type Changed = ReadonlyMap<string, Change>

const NO_KEYS: ReadonlySet<string> = new Set()

/** Claims whose contradictions are to be judged anew though their alignments stay. */
interface Rejudged {
  /** They may stand elsewhere than before. */
  readonly moved: Set<string>
  /** Comments bear on them, or did before. */
  readonly ignored: Set<string>
}

/** How surely two places of one document tell of the same thing, before a word is looked at. */
const SAME_DOCUMENT = 0.45

/** With more documents than these one is not compared word by word. */
const FEW_STRANGERS = 64
/** Documents that are prepared for edits before anything else has its turn. */
const PREPARED_TOGETHER = 10

/** The incremental engine: holds the open documents, and at any time the claims, facts and contradictions in them. */
export class Engine {
  readonly #entries = new Map<string, Entry>()
  /** Undefined where a document has come or gone since it was asked for. */
  #uris: readonly string[] | undefined
  readonly #stories = new StoryIndex()
  #claimIndex = new ClaimIndex()
  /** Documents of which all alignments with one another were known when they came, and which no index has yet. */
  readonly #unindexed = new Map<string, DocumentProfile>()
  readonly #settled = new SettledDocuments()
  #facts = new FactIndex()
  readonly #contradictions = new ContradictionIndex()
  readonly #claims = new Map<string, Claim>()
  /** What is read of closed documents is held once. */
  #shared: SharedValues | undefined
  /** Ids of quiet claims, and of those among them that another is set against. */
  readonly #quiet = new Set<string>()
  readonly #opposed = new Set<string>()
  /** Claims that aliases have made to read differently, by id: they are compared in place of those in the text. */
  readonly #unaliased = new Map<string, Claim>()
  #groups: ReadonlyMap<string, readonly string[]> | undefined
  #sheets: ReadonlySet<string>
  #onFault: OnFault
  #aligning: AlignmentOptions
  /** Stands for the options that alignments depend on. */
  #alignedBy: string
  #judging: JudgeOptions

  /** @param sameness how sameness is judged, for measurements; every check leaves it out */
  constructor(options: CheckOptions = {}, sameness?: Sameness) {
    this.#groups = options.groups && groupsByUri(options.groups)
    this.#sheets = new Set(options.references)
    this.#onFault = options.onFault ?? ignore
    this.#aligning = alignmentOptions(options, sameness)
    this.#alignedBy = alignedBy(options, sameness)
    this.#judging = this.#judgeOptions(options)
  }

  /** Adds documents, or replaces those of the same URI. One call with many documents is cheaper than many calls. */
  open(...documents: readonly OpenedDocument[]): EngineChange {
    const opened = new Map(documents.map(document => [document.uri, document]))
    const changes: AlignmentChanges = { removed: [], added: [] }
    const changed = new Map<string, Change>()
    const rejudged: Rejudged = { moved: new Set(), ignored: new Set() }
    const settled = new Map<string, KnownAlignments>()
    for (const document of opened.values()) {
      const known = this.#entries.get(document.uri)
      const aligned = known === undefined && document.closed ? this.#settle(document) : undefined
      if (aligned !== undefined) settled.set(document.uri, aligned)
      else {
        this.#index(document.uri)
        this.#settled.estrange(document.uri)
      }
      const anew = known === undefined || !isComparedAlike(known.source, document)
      if (known !== undefined && anew) this.#dissolve(document.uri, known, changes)
      const neighbours = anew ? undefined : this.#neighbours(document.uri)
      const keys = this.#read(document, known, rejudged, aligned !== undefined)
      changed.set(document.uri, { keys: anew ? this.#keysOf(document.uri) : keys, neighbours })
    }
    for (const uri of opened.keys()) {
      const aligned = settled.get(uri)
      if (aligned === undefined) this.#align(uri, changed, changes)
      else this.#takeOver(uri, aligned, changed, changes)
    }
    return this.#update(changes, opened.keys(), rejudged)
  }

  /** Removes documents; unknown URIs are ignored. */
  close(...uris: readonly string[]): EngineChange {
    const closed: string[] = []
    const changes: AlignmentChanges = { removed: [], added: [] }
    for (const uri of uris) {
      const entry = this.#entries.get(uri)
      if (entry === undefined) continue
      this.#dissolve(uri, entry, changes)
      this.#forgetClaims(entry.claims)
      this.#unindexed.delete(uri)
      this.#settled.delete(uri)
      this.#entries.delete(uri)
      this.#uris = undefined
      this.#stories.delete(uri)
      this.#claimIndex.delete(uri)
      closed.push(uri)
    }
    return this.#update(changes, closed)
  }

  /** Replaces the options; what they bear on is judged anew. */
  configure(options: CheckOptions, sameness?: Sameness): EngineChange {
    const before = this.contradictions
    this.#indexAll()
    for (const uri of this.#entries.keys()) this.#settled.estrange(uri)
    this.#groups = options.groups && groupsByUri(options.groups)
    this.#sheets = new Set(options.references)
    this.#onFault = options.onFault ?? ignore
    this.#aligning = alignmentOptions(options, sameness)
    this.#alignedBy = alignedBy(options, sameness)
    this.#judging = this.#judgeOptions(options)
    this.#facts = new FactIndex()
    this.#opposed.clear()
    this.#contradictions.clear()
    this.#claimIndex = new ClaimIndex()
    const changed = new Map<string, Change>()
    for (const [uri, entry] of this.#entries) {
      entry.partners.clear()
      entry.keyed = this.#key(entry.claims)
      changed.set(uri, { keys: this.#keysOf(uri) })
      this.#claimIndex.set(uri, entry.keyed, entry.keyed.keys())
    }
    const changes: AlignmentChanges = { removed: [], added: [] }
    for (const uri of this.#entries.keys()) this.#align(uri, changed, changes)
    this.#update(changes, this.#entries.keys())
    return { affected: urisOf([...before, ...this.contradictions]) }
  }

  /** Whether all closed documents with a key have come with their alignments: there is nothing new to be kept. */
  get isSettled(): boolean {
    return this.#keptEntries.every(({ source: { uri } }) => !this.#settled.strangers.has(uri))
  }

  get #keptEntries(): readonly Entry[] {
    return [...this.#entries.values()].filter(({ key, source }) => key !== undefined && source.closed)
  }

  /** What is aligned between the closed documents that came with a key, to be brought with them another time. */
  aligned(): AlignedDocuments {
    const entries = this.#keptEntries
    const placeOf = new Map(entries.map(({ source: { uri } }, place) => [uri, place]))
    const numberOf = new Map(entries.flatMap(({ claims }) => claims.map(({ id }, number) => [id, number] as const)))
    const keys = new Places()
    const pairs: AlignedPair[] = []
    for (const { source, partners } of entries) {
      const first = placeOf.get(source.uri) ?? 0
      const placeOfClaim = ({ id, uri }: Claim): number => (numberOf.get(id) ?? 0) * 2 + (uri === source.uri ? 0 : 1)
      for (const [other, partnership] of partners) {
        const second = placeOf.get(other)
        if (second !== undefined && second >= first)
          pairs.push([first, second, ...packPartnership(partnership, placeOfClaim, keys)])
      }
    }
    const documents = entries.map(({ key = '', source }) => ({ key, groups: groupsText(source.groups) }))
    return { set: { options: this.#alignedBy, keys: keys.names }, documents, pairs }
  }

  /** Does some of the work that was put off until an edit needs it. False where nothing is left of it. */
  prepare(): boolean {
    let left = PREPARED_TOGETHER
    for (const uri of this.#unindexed.keys()) {
      if (left-- === 0) break
      this.#index(uri)
    }
    return this.#unindexed.size > 0
  }

  /** Sorted. */
  get uris(): readonly string[] {
    this.#uris ??= [...this.#entries.keys()].sort()
    return this.#uris
  }

  /** How many there are, without a look at any. */
  get counts(): EngineCounts {
    const claims = this.#claims.size - this.#quiet.size + this.#opposed.size
    return { documents: this.#entries.size, claims, contradictions: this.#contradictions.count }
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
    return this.#sheets.has(uri) || this.#entries.get(uri)?.source.reference === true
  }

  /** The claims of one document in the order of the text; names that nothing is set against are left out. */
  claims(uri: string): readonly Claim[] {
    const claims = this.#entries.get(uri)?.claims ?? []
    return claims.filter(({ id }) => !this.#quiet.has(id) || this.#opposed.has(id))
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
    return this.#contradictions.all
  }

  /** Those with a party in the document, in the same order. */
  contradictionsIn(uri: string): readonly Contradiction[] {
    return this.#contradictions.in(uri)
  }

  /**
   * Which of these ids of contradictions still belong to something in the documents, be it flagged, dismissed, ignored or
   * of a silenced rule. A dismissal under any other has nothing to hold for.
   */
  standing(ids: ReadonlySet<string>): ReadonlySet<string> {
    if (ids.size === 0) return ids
    const others = new Set([...this.#judging.dismissed].filter(id => !ids.has(id)))
    const found = new Set<string>()
    for (const [uri, entry] of this.#entries) for (const id of findingIds({ uri, ...entry })) found.add(id)
    for (const component of this.#facts.components()) {
      if (component.alignments.every(({ relation }) => relation !== 'conflict')) continue
      const current = this.#current(component)
      // What a pair was dismissed beside may have been dismissed before it.
      for (const dismissed of [NO_KEYS, others]) for (const id of dismissibleIds(current, dismissed)) found.add(id)
    }
    return new Set([...ids].filter(id => found.has(id)))
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
    const { entry, profile } = source.closed ? this.#readClosed(source, known) : this.#readOpen(source, known)
    if (known === undefined) this.#uris = undefined
    else this.#forgetClaims(known.claims)
    const hasIgnores = entry.ignores.length > 0 || (known !== undefined && known.ignores.length > 0)
    const unmoved = known === undefined ? 0 : commonPrefix(known.source.text, source.text)
    for (const claim of entry.claims) {
      this.#claims.set(claim.id, claim)
      if (isQuiet(claim)) this.#quiet.add(claim.id)
      if (claim.span.end > unmoved) rejudged.moved.add(claim.id)
      if (hasIgnores) rejudged.ignored.add(claim.id)
    }
    const keyed = this.#key(entry.claims)
    const partners = known?.partners ?? new Map<string, Partnership>()
    this.#entries.set(source.uri, { ...entry, key, keyed, partners })
    const changed = changedKeys(known?.keyed ?? new Map(), keyed)
    if (isSettled) this.#unindexed.set(source.uri, profile)
    else {
      this.#stories.set(source.uri, profile)
      this.#claimIndex.set(source.uri, keyed, changed)
    }
    return changed
  }

  /** What is known of the alignments of a document that is new, if that holds for it. */
  #settle({ uri, groups, aligned }: OpenedDocument): KnownAlignments | undefined {
    if (aligned?.set.options !== this.#alignedBy || aligned.groups !== groupsText(groups)) return undefined
    return this.#settled.settle(uri, aligned) ? aligned : undefined
  }

  #index(uri: string): void {
    const profile = this.#unindexed.get(uri)
    const keyed = this.#entries.get(uri)?.keyed
    if (profile === undefined || keyed === undefined) return
    this.#unindexed.delete(uri)
    this.#stories.set(uri, profile)
    this.#claimIndex.set(uri, keyed, keyed.keys())
  }

  #indexAll(): void {
    for (const uri of this.#unindexed.keys()) this.#index(uri)
  }

  #neighbours(uri: string): Neighbours {
    this.#indexAll()
    return this.#stories.neighbours(uri)
  }

  /** Those of a document that is not to be looked for in any index. */
  #neighboursAmongStrangers(uri: string): Neighbours {
    const profile = this.#unindexed.get(uri)
    const { strangers } = this.#settled
    if (profile === undefined || strangers.size > FEW_STRANGERS)
      return new Map([...this.#neighbours(uri)].filter(([other]) => strangers.has(other)))
    const neighbours = new Map<string, number>()
    for (const stranger of strangers) {
      const theirs = this.#stories.profileOf(stranger)
      const sameStory = theirs === undefined ? 0 : sameStoryOf(profile, theirs)
      if (sameStory > 0) neighbours.set(stranger, sameStory)
    }
    return neighbours
  }

  /** An open document is edited: what was read of its paragraphs is kept, and only what is new is read. */
  #readOpen(source: SourceDocument, known: Entry | undefined): ReadEntry {
    const { claims: placed, profile, ...read } = readWith(known ?? NO_BLOCKS, source, this.#onFault)
    const { claims, nextNumber } = keepIds(placed, known ?? NOT_KNOWN)
    return { entry: { ...read, source, claims, nextNumber, lines: linesOf(source.text) }, profile }
  }

  /** A closed document is not edited: neither its text is kept nor anything that only an edit would need. */
  #readClosed({ reading, ...source }: OpenedDocument, known: Entry | undefined): ReadEntry {
    const { claims: placed, findings, ignores, profile, lines } = reading ?? this.#readAlone(source)
    const { claims, nextNumber } =
      known === undefined ? { claims: placed, nextNumber: placed.length } : keepIds(placed, known)
    return {
      entry: {
        ...NO_BLOCKS,
        source: { ...source, text: '' },
        claims,
        nextNumber,
        lines: () => lines,
        findings,
        ignores,
      },
      profile,
    }
  }

  #readAlone(source: SourceDocument): DocumentReading {
    const reading = readAlone(source, this.#onFault)
    this.#shared ??= new SharedValues()
    this.#shared.share([reading.claims, reading.findings, reading.ignores])
    return reading
  }

  #keysOf(uri: string): ReadonlySet<string> {
    return new Set(this.#entries.get(uri)?.keyed.keys())
  }

  #key(claims: readonly Claim[]): KeyedClaims {
    const keyed = keyClaims(claims, this.#aligning.names)
    for (const sharing of keyed.values()) {
      for (const claim of sharing) {
        if (claim === this.#claims.get(claim.id)) this.#unaliased.delete(claim.id)
        else this.#unaliased.set(claim.id, claim)
      }
    }
    return keyed
  }

  #forgetClaims(claims: readonly Claim[]): void {
    for (const { id } of claims) {
      this.#claims.delete(id)
      this.#quiet.delete(id)
      this.#unaliased.delete(id)
    }
  }

  /** Ends the comparison of a document with any other and with itself. */
  #dissolve(uri: string, { partners }: Entry, changes: AlignmentChanges): void {
    for (const [other, partnership] of partners) {
      dissolve(partnership, changes)
      this.#entries.get(other)?.partners.delete(uri)
    }
    partners.clear()
  }

  /** Aligns a document with itself and with every document that may state one of its facts, where anything has changed. */
  #align(uri: string, changed: Changed, changes: AlignmentChanges): void {
    const entry = this.#entries.get(uri)
    if (entry === undefined) return
    const neighbours = this.#neighbours(uri)
    const { keys, neighbours: before } = changed.get(uri) ?? {}
    // Nothing has changed but where its claims stand.
    if (changed.size === 1 && keys?.size === 0 && neighbours === before) return
    const { near, distant } = this.#sorted(entry, neighbours)
    near.set(uri, SAME_DOCUMENT)
    this.#partWith(entry, near, distant, changes)
    for (const [other, sameStory] of near) this.#alignNear(entry, other, sameStory, changed, changes)
    this.#alignDistant(uri, entry, distant, changed, changes)
  }

  /** Takes over what is known of a new document's alignments, and aligns it with the documents of which nothing is. */
  #takeOver(uri: string, { pairs, place, set }: KnownAlignments, changed: Changed, changes: AlignmentChanges): void {
    const entry = this.#entries.get(uri)
    if (entry === undefined) return
    for (const pair of pairs) {
      const [first, second] = pair
      const other = this.#settled.at(first === place ? second : first)
      const partner = other === undefined ? undefined : this.#entries.get(other)
      if (other === undefined || partner === undefined || entry.partners.has(other)) continue
      const [ours, theirs] = first === place ? [entry, partner] : [partner, entry]
      const claimAt = (at: number): Claim => this.#comparedClaim(at % 2 === 0 ? ours : theirs, at >> 1)
      const partnership = unpackPartnership(pair, claimAt, set)
      entry.partners.set(other, partnership)
      partner.partners.set(uri, partnership)
      for (const alignments of partnership.alignments?.values() ?? []) changes.added.push(...alignments)
    }
    const { near, distant } = this.#sorted(entry, this.#neighboursAmongStrangers(uri))
    for (const [other, sameStory] of near) this.#alignNear(entry, other, sameStory, changed, changes)
    const stale = new Map<string, Set<string>>()
    for (const other of distant.keys()) this.#findKeys(entry, other, this.#keysBetween(entry, other), stale)
    for (const [other, keys] of stale) this.#realignDistant(entry, other, distant.get(other) ?? 0, keys, changes)
  }

  /** A claim as it is compared, by its number in its document. */
  #comparedClaim({ source, claims }: Entry, number: number): Claim {
    const claim = claims[number]
    if (claim === undefined) throw new RangeError(`${source.uri} has no claim ${number}`)
    return this.#unaliased.get(claim.id) ?? claim
  }

  /** The neighbours with which a document is compared, near ones and distant ones. */
  #sorted(entry: Entry, neighbours: Neighbours): Record<'near' | 'distant', Map<string, number>> {
    const near = new Map<string, number>()
    const distant = new Map<string, number>()
    for (const [other, sameStory] of neighbours) {
      const partner = this.#entries.get(other)
      if (partner === undefined || !this.#areTogether(entry, partner)) continue
      if (sameStory < DISTANT_STORY) distant.set(other, sameStory)
      else near.set(other, sameStory)
    }
    return { near, distant }
  }

  #keysBetween(entry: Entry, other: string): readonly string[] {
    const partner = this.#entries.get(other)
    return partner === undefined ? [] : keysBetween(entry.keyed, partner.keyed, this.#aligning)
  }

  /** Gives up the partners of a document that are no neighbours any longer, and makes distant those that were near. */
  #partWith(entry: Entry, near: Neighbours, distant: Neighbours, changes: AlignmentChanges): void {
    for (const [other, partnership] of entry.partners) {
      if (near.has(other) || (distant.has(other) && partnership.keys !== undefined)) continue
      dissolve(partnership, changes)
      if (distant.has(other)) {
        partnership.keys = this.#keysBetween(entry, other)
        partnership.sameStory = Number.NaN
      } else this.#part(entry, other)
    }
  }

  #part(entry: Entry, other: string): void {
    entry.partners.delete(other)
    this.#entries.get(other)?.partners.delete(entry.source.uri)
  }

  #alignNear(entry: Entry, other: string, sameStory: number, changed: Changed, changes: AlignmentChanges): void {
    const { uri } = entry.source
    // Of two documents that were opened together the later one finds the pair done.
    if (other < uri && changed.has(other)) return
    const partner = this.#entries.get(other)
    if (partner === undefined) return
    const known = entry.partners.get(other)
    const partnership = known ?? this.#partner(entry, partner, undefined)
    const isStale = known === undefined || known.keys !== undefined || known.sameStory !== sameStory
    partnership.sameStory = sameStory
    partnership.keys = undefined
    const keys = isStale
      ? [...entry.keyed.keys(), ...alignedKeys(partnership)]
      : [...(changed.get(uri)?.keys ?? []), ...(changed.get(other)?.keys ?? [])]
    this.#realign(entry, partner, partnership, new Set(keys), changes)
  }

  /** Aligns a document with the distant ones under the keys under which two claims may state one fact. */
  #alignDistant(uri: string, entry: Entry, neighbours: Neighbours, changed: Changed, changes: AlignmentChanges): void {
    const { keys: changedKeys = NO_KEYS, neighbours: before = neighbours } = changed.get(uri) ?? {}
    const stale = new Map<string, Set<string>>()
    for (const [other, partnership] of entry.partners) if (partnership.keys !== undefined) stale.set(other, new Set())
    const reach = this.#claimIndex.reachOf(neighbours.keys())
    for (const key of changedKeys) {
      // Of two documents that were opened together the later one finds the pair done under the keys of both.
      const isDone = (other: string): boolean => other < uri && changed.get(other)?.keys.has(key) === true
      const found = this.#claimIndex.partners(uri, key, reach, this.#aligning, isDone)
      for (const [other, keys] of stale) if (!isDone(other) && this.#loseKey(entry, other, key, found)) keys.add(key)
      for (const other of found) this.#findKeys(entry, other, [key], stale)
    }
    for (const other of neighbours.keys()) {
      if (!before.has(other)) this.#findKeys(entry, other, this.#keysBetween(entry, other), stale)
    }
    for (const [other, keys] of stale) this.#realignDistant(entry, other, neighbours.get(other) ?? 0, keys, changes)
  }

  /** Notes that a document no longer meets a distant partner under a key. False where it did not before. */
  #loseKey(entry: Entry, other: string, key: string, found: ReadonlySet<string>): boolean {
    const partnership = entry.partners.get(other)
    if (found.has(other) || !partnership?.keys?.includes(key)) return false
    partnership.keys = partnership.keys.filter(one => one !== key)
    return true
  }

  /** Notes that a document meets a distant one under some keys, perhaps again, which are to be aligned anew. */
  #findKeys(entry: Entry, other: string, keys: readonly string[], stale: Map<string, Set<string>>): void {
    const partner = this.#entries.get(other)
    if (partner === undefined || keys.length === 0) return
    const partnership = entry.partners.get(other) ?? this.#partner(entry, partner, [])
    const known = partnership.keys ?? []
    partnership.keys = known.concat(keys.filter(key => !known.includes(key)))
    const noted = stale.get(other) ?? new Set()
    for (const key of keys) noted.add(key)
    stale.set(other, noted)
  }

  #realignDistant(
    entry: Entry,
    other: string,
    sameStory: number,
    stale: ReadonlySet<string>,
    changes: AlignmentChanges,
  ): void {
    const partner = this.#entries.get(other)
    const partnership = entry.partners.get(other)
    if (partner === undefined || partnership?.keys === undefined) return
    const { keys } = partnership
    const isMoved = partnership.sameStory !== sameStory
    partnership.sameStory = sameStory
    const compared = isMoved ? keys : keys.filter(key => stale.has(key))
    this.#realign(entry, partner, partnership, compared, changes)
    for (const key of [...stale, ...alignedKeys(partnership)]) {
      if (!keys.includes(key)) dissolve(partnership, changes, key)
    }
    if (keys.length === 0) this.#part(entry, other)
  }

  #partner(entry: Entry, partner: Entry, keys: readonly string[] | undefined): Partnership {
    const partnership = newPartnership(keys)
    entry.partners.set(partner.source.uri, partnership)
    partner.partners.set(entry.source.uri, partnership)
    return partnership
  }

  #realign(a: Entry, b: Entry, partnership: Partnership, keys: Iterable<string>, changes: AlignmentChanges): void {
    const [first, second] = a.source.uri <= b.source.uri ? [a, b] : [b, a]
    realign(partnership, first.keyed, second.keyed, keys, this.#aligning, changes)
  }

  #areTogether({ source: a }: Entry, { source: b }: Entry): boolean {
    return a.uri === b.uri || areCompared(this.#groupsOf(a), this.#groupsOf(b))
  }

  #groupsOf({ uri, groups }: SourceDocument): Groups {
    return groups ?? (this.#groups && (this.#groups.get(uri) ?? []))
  }

  #judgeOptions({ dismissals = [], severities = {} }: CheckOptions): JudgeOptions {
    const dismissed = new Set(dismissals.map(({ id }) => id))
    return {
      dismissed,
      severities,
      isFactSheet: uri => this.isFactSheet(uri),
      isIgnored: (rule, { uri, span }) => isIgnored(rule, span, this.#entries.get(uri)?.ignores ?? []),
    }
  }

  /**
   * Judges what alignments have changed, what stands in the documents `read`, contradictions of which a claim has moved,
   * and whatever comments bear on.
   */
  #update(changes: AlignmentChanges, read: Iterable<string>, rejudged?: Rejudged): EngineChange {
    const { removed, added } = this.#facts.exchange(changes)
    for (const { claims } of removed) for (const id of claims) this.#opposed.delete(id)
    for (const { claims } of added) for (const id of claims) if (this.#quiet.has(id)) this.#opposed.add(id)
    const affected = new Set<string>()
    const found = new Map<Component | string, readonly Contradiction[]>()
    for (const component of removed) found.set(component, [])
    for (const component of added) found.set(component, this.#judge(component))
    for (const id of [...(rejudged?.moved ?? []), ...(rejudged?.ignored ?? [])]) {
      const component = this.#facts.componentOf(id)
      if (component === undefined || found.has(component)) continue
      if (!this.#contradictions.has(component) && !rejudged?.ignored.has(id)) continue
      const contradictions = this.#judge(component)
      found.set(component, contradictions)
      // A line may have moved while its offset stayed, which the contradictions do not show.
      for (const uri of urisOf(contradictions)) affected.add(uri)
    }
    for (const uri of read) found.set(uri, this.#judgeFindings(uri))
    for (const uri of this.#contradictions.replace(found)) affected.add(uri)
    return { affected: [...affected].sort() }
  }

  #judge(component: Component): readonly Contradiction[] {
    const conflicts = component.alignments.some(({ relation }) => relation === 'conflict')
    return conflicts ? judge(this.#current(component), this.#judging) : []
  }

  /** What does not add up within a document. */
  #judgeFindings(uri: string): readonly Contradiction[] {
    const entry = this.#entries.get(uri)
    return entry === undefined ? [] : judgeFindings({ uri, ...entry }, this.#judging)
  }

  /** A component with its claims as they stand now: an alignment outlives the edits that only move its claims. */
  #current({ claims, alignments }: Component): Component {
    const now = (claim: Claim): Claim => this.#unaliased.get(claim.id) ?? this.#claims.get(claim.id) ?? claim
    return { claims, alignments: alignments.map(({ a, b, ...rest }) => ({ ...rest, a: now(a), b: now(b) })) }
  }

  #fact(component: Component): Fact {
    const claims = component.claims
      .flatMap(id => this.#claims.get(id) ?? [])
      .sort(inDocumentOrder)
      .map(({ id }) => id)
    return {
      id: claims[0] ?? '',
      claims,
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

/** All that alignments depend on beside the documents, as one text; that of a measurement is no other's. */
function alignedBy(
  { aliases = [], distinct = [], tolerances = {}, groups }: CheckOptions,
  sameness: Sameness | undefined,
): string {
  if (sameness !== undefined) return ''
  const inOrder = Object.entries(tolerances).sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([aliases, distinct, inOrder, groups ?? null])
}

function linesOf(text: string): () => LineTable {
  let lines: LineTable | undefined
  return () => {
    lines ??= new LineTable(text)
    return lines
  }
}

/** Where nobody asks for faults. */
function ignore(): void {}

function loneFact(id: string): Fact {
  return { id, claims: [id], state: 'agree' }
}

/** True where nothing but its text tells two states of a document apart, for those that compare it. */
function isComparedAlike(a: SourceDocument, b: SourceDocument): boolean {
  return a.reference === b.reference && a.groups?.join('\n') === b.groups?.join('\n')
}

/** How many characters two texts have in common from their beginning. */
function commonPrefix(a: string, b: string): number {
  const most = Math.min(a.length, b.length)
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length++
  return length
}
