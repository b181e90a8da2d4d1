import type { Claim } from '../claims/claim.js'
import type { Contradiction } from '../contradictions/contradiction.js'
import { ContradictionIndex } from '../contradictions/contradictionIndex.js'
import { dismissibleIds, type JudgeOptions, judge } from '../contradictions/judge.js'
import { findingIds, judgeFindings } from '../contradictions/judgeFindings.js'
import { inDocumentOrder } from '../contradictions/sides.js'
import { isIgnored } from '../document/ignores/readIgnores.js'
import type { Fact } from '../facts/fact.js'
import { type Component, FactIndex } from '../facts/factIndex.js'
import type { AlignmentChanges } from '../facts/partnership.js'
import type { EngineOptions } from './checkOptions.js'
import type { ClaimRegister } from './claimRegister.js'
import type { Entries } from './entry.js'

/** Claims whose contradictions are to be judged anew though their alignments stay. */
export interface Rejudged {
  /** They may stand elsewhere than before. */
  readonly moved: Set<string>
  /** Comments bear on them, or did before. */
  readonly ignored: Set<string>
}

const NO_IDS: ReadonlySet<string> = new Set()

/** The facts that alignments make, and the contradictions in them and within single documents. */
export class Judgement {
  readonly #entries: Entries
  readonly #register: ClaimRegister
  #facts = new FactIndex()
  readonly #contradictions = new ContradictionIndex()
  #options: JudgeOptions

  constructor(entries: Entries, register: ClaimRegister, options: EngineOptions) {
    this.#entries = entries
    this.#register = register
    this.#options = this.#judgeOptions(options)
  }

  /** Replaces the options, and forgets all facts and contradictions. */
  restart(options: EngineOptions): void {
    this.#options = this.#judgeOptions(options)
    this.#facts = new FactIndex()
    this.#contradictions.clear()
    this.#register.leaveAll()
  }

  /** All contradictions, in an order that depends on nothing but the documents. */
  get contradictions(): readonly Contradiction[] {
    return this.#contradictions.all
  }

  get count(): number {
    return this.#contradictions.count
  }

  /** The contradictions with a party in a document. */
  in(uri: string): readonly Contradiction[] {
    return this.#contradictions.in(uri)
  }

  /**
   * Judges what alignments have changed, what stands in the documents `read`, contradictions of which a claim has moved,
   * and whatever comments bear on. Returns the URIs whose contradictions have changed, sorted.
   */
  update(changes: AlignmentChanges, read: Iterable<string>, rejudged?: Rejudged): readonly string[] {
    const { removed, added } = this.#facts.exchange(changes)
    for (const { claims } of removed) this.#register.leave(claims)
    for (const { claims } of added) this.#register.oppose(claims)
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
    return [...affected].sort()
  }

  /** The fact to which a claim of the documents belongs. */
  factOf(claimId: string): Fact {
    const component = this.#facts.componentOf(claimId)
    return component === undefined ? loneFact(claimId) : this.#fact(component)
  }

  /** The facts of some claims, each once, in the order of the first claim of each. */
  factsOf(claims: Iterable<Claim>): readonly Fact[] {
    const facts: Fact[] = []
    const seen = new Set<Component>()
    for (const { id } of claims) {
      const component = this.#facts.componentOf(id)
      if (component === undefined) facts.push(loneFact(id))
      else if (!seen.has(component)) {
        seen.add(component)
        facts.push(this.#fact(component))
      }
    }
    return facts
  }

  /** Which of these ids of contradictions belong to something in the documents, flagged or not. */
  standing(ids: ReadonlySet<string>): ReadonlySet<string> {
    if (ids.size === 0) return ids
    const others = new Set([...this.#options.dismissed].filter(id => !ids.has(id)))
    const found = new Set<string>()
    for (const [uri, entry] of this.#entries) for (const id of findingIds({ uri, ...entry })) found.add(id)
    for (const component of this.#facts.components()) {
      if (component.alignments.every(({ relation }) => relation !== 'conflict')) continue
      const current = this.#current(component)
      // What a pair was dismissed beside may have been dismissed before it.
      for (const dismissed of [NO_IDS, others]) for (const id of dismissibleIds(current, dismissed)) found.add(id)
    }
    return new Set([...ids].filter(id => found.has(id)))
  }

  #judgeOptions({ dismissed, severities, isFactSheet }: EngineOptions): JudgeOptions {
    return {
      dismissed,
      severities,
      isFactSheet: uri => isFactSheet(uri, this.#entries.get(uri)?.source),
      isIgnored: (rule, { uri, span }) => isIgnored(rule, span, this.#entries.get(uri)?.ignores ?? []),
    }
  }

  #judge(component: Component): readonly Contradiction[] {
    const conflicts = component.alignments.some(({ relation }) => relation === 'conflict')
    return conflicts ? judge(this.#current(component), this.#options) : []
  }

  /** What does not add up within a document. */
  #judgeFindings(uri: string): readonly Contradiction[] {
    const entry = this.#entries.get(uri)
    return entry === undefined ? [] : judgeFindings({ uri, ...entry }, this.#options)
  }

  /** A component with its claims as they stand now: an alignment outlives the edits that only move its claims. */
  #current({ claims, alignments }: Component): Component {
    const { now } = this.#register
    return { claims, alignments: alignments.map(({ a, b, ...rest }) => ({ ...rest, a: now(a), b: now(b) })) }
  }

  #fact(component: Component): Fact {
    const claims = component.claims
      .flatMap(id => this.#register.get(id) ?? [])
      .sort(inDocumentOrder)
      .map(({ id }) => id)
    return {
      id: claims[0] ?? '',
      claims,
      state: this.#contradictions.has(component) ? 'conflict' : 'agree',
    }
  }
}

/** The documents that take part in some contradictions, sorted. */
export function urisOf(contradictions: readonly Contradiction[]): string[] {
  return [...new Set(contradictions.flatMap(({ parties }) => parties.map(({ uri }) => uri)))].sort()
}

function loneFact(id: string): Fact {
  return { id, claims: [id], state: 'agree' }
}
