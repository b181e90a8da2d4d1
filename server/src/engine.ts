import { type BlockChecks, checkBlocks, checkDocument, type OnFault } from './arithmetic/checkDocument.js'
import type { Claim } from './claims/claim.js'
import { keepIds } from './claims/keepIds.js'
import { joinProfiles } from './claims/profile.js'
import { type BlockReadings, placeClaims, readBlocks } from './claims/readClaims.js'
import { isQuiet } from './claims/wordings.js'
import type { Contradiction } from './contradictions/contradiction.js'
import { ContradictionIndex } from './contradictions/contradictionIndex.js'
import type { Dismissal } from './contradictions/dismissal.js'
import { type JudgeOptions, judge } from './contradictions/judge.js'
import { judgeFindings } from './contradictions/judgeFindings.js'
import { type LocatedFinding, locateFindings } from './contradictions/locateFindings.js'
import { ruleOf } from './contradictions/ruleOf.js'
import type { Severity } from './contradictions/severity.js'
import { inDocumentOrder } from './contradictions/sides.js'
import { type Ignore, isIgnored, readIgnores } from './document/ignores/readIgnores.js'
import { readDocument } from './document/readDocument.js'
import type { SourceDocument } from './document/sourceDocument.js'
import type { AlignmentOptions } from './facts/candidates.js'
import { ClaimIndex } from './facts/claimIndex.js'
import { LEAST_SIMILARITY } from './facts/distantStories.js'
import type { Fact } from './facts/fact.js'
import { type Component, FactIndex } from './facts/factIndex.js'
import { areCompared, type Groups, groupsByUri } from './facts/groups.js'
import { type KeyedClaims, keyClaims } from './facts/keyedClaims.js'
import { nameRules } from './facts/nameRules.js'
import { type AlignmentChanges, changedKeys, dissolve, type Partnership, realign } from './facts/partnership.js'
import { SAMENESS, type Sameness } from './facts/sameness.js'
import { StoryIndex } from './facts/storyIndex.js'
import { detachTexts } from './text/detach.js'
import { LineTable } from './text/lineTable.js'

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

/** The keys under which the claims of documents have changed; a document that is not there was not touched. */
type Changed = ReadonlyMap<string, ReadonlySet<string>>

/** Claims whose contradictions are to be judged anew though their alignments stay. */
interface Rejudged {
  /** They may stand elsewhere than before. */
  readonly moved: Set<string>
  /** Comments bear on them, or did before. */
  readonly ignored: Set<string>
}

/** How surely two places of one document tell of the same thing, before a word is looked at. */
const SAME_DOCUMENT = 0.45

/** The incremental engine: holds the open documents, and at any time the claims, facts and contradictions in them. */
export class Engine {
  readonly #entries = new Map<string, Entry>()
  /** Undefined where a document has come or gone since it was asked for. */
  #uris: readonly string[] | undefined
  readonly #stories = new StoryIndex()
  #claimIndex = new ClaimIndex()
  #facts = new FactIndex()
  readonly #contradictions = new ContradictionIndex()
  readonly #claims = new Map<string, Claim>()
  /** Ids of quiet claims, and of those among them that another is set against. */
  readonly #quiet = new Set<string>()
  readonly #opposed = new Set<string>()
  /** Claims that aliases have made to read differently, by id: they are compared in place of those in the text. */
  readonly #unaliased = new Map<string, Claim>()
  #groups: ReadonlyMap<string, readonly string[]> | undefined
  #sheets: ReadonlySet<string>
  #onFault: OnFault
  #aligning: AlignmentOptions
  #judging: JudgeOptions

  /** @param sameness how sameness is judged, for measurements; every check leaves it out */
  constructor(options: CheckOptions = {}, sameness?: Sameness) {
    this.#groups = options.groups && groupsByUri(options.groups)
    this.#sheets = new Set(options.references)
    this.#onFault = options.onFault ?? ignore
    this.#aligning = alignmentOptions(options, sameness)
    this.#judging = this.#judgeOptions(options)
  }

  /** Adds documents, or replaces those of the same URI. One call with many documents is cheaper than many calls. */
  open(...documents: readonly SourceDocument[]): EngineChange {
    const opened = new Map(documents.map(document => [document.uri, document]))
    const changes: AlignmentChanges = { removed: [], added: [] }
    const changed = new Map<string, ReadonlySet<string>>()
    const rejudged: Rejudged = { moved: new Set(), ignored: new Set() }
    for (const document of opened.values()) {
      const known = this.#entries.get(document.uri)
      const anew = known === undefined || !isComparedAlike(known.source, document)
      if (known !== undefined && anew) this.#dissolve(document.uri, known, changes)
      const keys = this.#read(document, known, rejudged)
      changed.set(document.uri, anew ? this.#keysOf(document.uri) : keys)
    }
    for (const uri of opened.keys()) this.#align(uri, changed, changes)
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
    this.#groups = options.groups && groupsByUri(options.groups)
    this.#sheets = new Set(options.references)
    this.#onFault = options.onFault ?? ignore
    this.#aligning = alignmentOptions(options, sameness)
    this.#judging = this.#judgeOptions(options)
    this.#facts = new FactIndex()
    this.#opposed.clear()
    this.#contradictions.clear()
    this.#claimIndex = new ClaimIndex()
    const changed = new Map<string, ReadonlySet<string>>()
    for (const [uri, entry] of this.#entries) {
      entry.partners.clear()
      entry.keyed = this.#key(entry.claims)
      changed.set(uri, this.#keysOf(uri))
      this.#claimIndex.set(uri, entry.keyed, entry.keyed.keys())
    }
    const changes: AlignmentChanges = { removed: [], added: [] }
    for (const uri of this.#entries.keys()) this.#align(uri, changed, changes)
    this.#update(changes, this.#entries.keys())
    return { affected: urisOf([...before, ...this.contradictions]) }
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
   * Reads a document, and says under which keys its claims are others than before. Claims that may stand elsewhere
   * than before, and those that comments bear on, are noted in `rejudged`.
   */
  #read(source: SourceDocument, known: Entry | undefined, rejudged: Rejudged): ReadonlySet<string> {
    const document = readDocument(source)
    const readings = readBlocks(document.blocks, known?.readings ?? new Map())
    const checks = checkBlocks(document, readings, known?.checks ?? new Map(), this.#onFault)
    const placed = placeClaims(document, source.text, readings)
    const { claims, nextNumber } = keepIds(placed, known ?? { claims: [], nextNumber: 0 })
    const found = checkDocument(document, source.text, checks, this.#onFault)
    const findings = locateFindings(found, document, source.text, claims)
    const ignores = readIgnores(source)
    if (source.closed) detachTexts([claims, findings, ignores])
    if (known === undefined) this.#uris = undefined
    else this.#forgetClaims(known.claims)
    const hasIgnores = ignores.length > 0 || (known !== undefined && known.ignores.length > 0)
    const unmoved = known === undefined ? 0 : commonPrefix(known.source.text, source.text)
    for (const claim of claims) {
      this.#claims.set(claim.id, claim)
      if (isQuiet(claim)) this.#quiet.add(claim.id)
      if (claim.span.end > unmoved) rejudged.moved.add(claim.id)
      if (hasIgnores) rejudged.ignored.add(claim.id)
    }
    const keyed = this.#key(claims)
    const partners = known?.partners ?? new Map<string, Partnership>()
    const kept = source.closed ? closedEntry(source) : { source, readings, checks, lines: linesOf(source.text) }
    this.#entries.set(source.uri, { ...kept, claims, nextNumber, findings, ignores, keyed, partners })
    this.#stories.set(source.uri, joinProfiles([...readings.values()].map(({ profile }) => profile)))
    const changed = changedKeys(known?.keyed ?? new Map(), keyed)
    this.#claimIndex.set(source.uri, keyed, changed)
    return changed
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
    const neighbours = [{ uri, sameStory: SAME_DOCUMENT }, ...this.#stories.neighbours(uri)]
    const near = new Set(neighbours.map(neighbour => neighbour.uri))
    this.#partWith(uri, entry, near, changes)
    for (const { uri: other, sameStory } of neighbours) {
      // Of two documents that were opened together the later one finds the pair done.
      if (other < uri && changed.has(other)) continue
      const partner = this.#entries.get(other)
      if (partner === undefined || !this.#areTogether(entry, partner)) continue
      const known = entry.partners.get(other)
      const partnership = known ?? this.#partner(entry, partner, undefined)
      const isStale = known === undefined || known.keys !== undefined || known.sameStory !== sameStory
      partnership.sameStory = sameStory
      partnership.keys = undefined
      const keys = isStale
        ? [...entry.keyed.keys(), ...partnership.alignments.keys()]
        : [...(changed.get(uri) ?? []), ...(changed.get(other) ?? [])]
      this.#realign(entry, partner, partnership, new Set(keys), changes)
    }
    this.#alignDistant(uri, entry, near, changed, changes)
  }

  /** Makes distant the partners of a document that are near no longer. */
  #partWith(uri: string, entry: Entry, near: ReadonlySet<string>, changes: AlignmentChanges): void {
    for (const [other, partnership] of entry.partners) {
      if (near.has(other) || partnership.keys !== undefined) continue
      dissolve(partnership, changes)
      partnership.keys = this.#claimIndex.keysBetween(uri, other, this.#score)
      partnership.sameStory = Number.NaN
    }
  }

  /** Aligns a document with the distant ones under the keys under which two claims may state one fact. */
  #alignDistant(
    uri: string,
    entry: Entry,
    near: ReadonlySet<string>,
    changed: Changed,
    changes: AlignmentChanges,
  ): void {
    const distant = [...entry.partners].filter(([, { keys }]) => keys !== undefined)
    const stale = new Map<string, Set<string>>(distant.map(([other]) => [other, new Set()]))
    for (const key of changed.get(uri) ?? []) {
      const found = this.#claimIndex.partners(uri, key, near, this.#score)
      for (const [other, { keys }] of distant) {
        if (found.has(other) || !keys?.delete(key)) continue
        stale.get(other)?.add(key)
      }
      for (const other of found) {
        // Of two documents that were opened together the later one finds the pair done under the keys of both.
        if (other < uri && changed.get(other)?.has(key)) continue
        const partner = this.#entries.get(other)
        if (partner === undefined || !this.#areTogether(entry, partner)) continue
        const partnership = entry.partners.get(other) ?? this.#partner(entry, partner, new Set())
        partnership.keys?.add(key)
        stale.set(other, (stale.get(other) ?? new Set()).add(key))
      }
    }
    for (const [other, keys] of stale) this.#realignDistant(entry, other, keys, changes)
  }

  #realignDistant(entry: Entry, other: string, stale: ReadonlySet<string>, changes: AlignmentChanges): void {
    const partner = this.#entries.get(other)
    const partnership = entry.partners.get(other)
    if (partner === undefined || partnership?.keys === undefined) return
    const sameStory = this.#stories.sameStory(entry.source.uri, other)
    const keys =
      partnership.sameStory === sameStory ? stale : new Set([...partnership.alignments.keys(), ...partnership.keys])
    partnership.sameStory = sameStory
    const compared = new Set(sameStory < LEAST_SIMILARITY ? [] : [...keys].filter(key => partnership.keys?.has(key)))
    this.#realign(entry, partner, partnership, compared, changes)
    for (const key of new Set([...stale, ...keys])) if (!compared.has(key)) dissolve(partnership, changes, key)
    if (partnership.keys.size > 0) return
    entry.partners.delete(other)
    partner.partners.delete(entry.source.uri)
  }

  #partner(entry: Entry, partner: Entry, keys: Set<string> | undefined): Partnership {
    const partnership = { sameStory: Number.NaN, alignments: new Map(), keys }
    entry.partners.set(partner.source.uri, partnership)
    partner.partners.set(entry.source.uri, partnership)
    return partnership
  }

  #realign(a: Entry, b: Entry, partnership: Partnership, keys: Iterable<string>, changes: AlignmentChanges): void {
    const [first, second] = a.source.uri <= b.source.uri ? [a, b] : [b, a]
    realign(partnership, first.keyed, second.keyed, keys, this.#aligning, changes)
  }

  get #score(): Sameness['score'] {
    return (this.#aligning.sameness ?? SAMENESS).score
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

/** What is kept of a closed document beyond what was read in it. */
function closedEntry(source: SourceDocument): Pick<Entry, 'source' | 'readings' | 'checks' | 'lines'> {
  const lines = new LineTable(source.text)
  return { source: { ...source, text: '' }, readings: new Map(), checks: new Map(), lines: () => lines }
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
