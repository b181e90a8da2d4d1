import type { Alignment } from './alignment.js'
import type { AlignmentChanges } from './partnership.js'

/** Claims that alignments join, directly or over others, with those alignments. A claim alone is no component. */
export interface Component {
  /** Claim ids, sorted. */
  readonly claims: readonly string[]
  readonly alignments: readonly Alignment[]
}

/** Up to so many alignments of a claim are held in a list of just that length. */
const FEW_EDGES = 8

/**
 * Which claims state the same fact, as the connected components of all alignments. When some alignments are exchanged,
 * only the components that they touch are built anew.
 */
export class FactIndex {
  readonly #edges = new Map<string, Alignment[]>()
  readonly #componentOf = new Map<string, Component>()

  /** The component of a claim, if it is aligned with any. */
  componentOf(claimId: string): Component | undefined {
    return this.#componentOf.get(claimId)
  }

  /** Every component once. */
  components(): Iterable<Component> {
    return new Set(this.#componentOf.values())
  }

  /** Takes alignments away and adds others, and says which components vanished and which appeared. */
  exchange({ removed, added }: AlignmentChanges): { removed: Component[]; added: Component[] } {
    const touched = new Set<string>()
    for (const alignment of removed) this.#disconnect(alignment, touched)
    for (const alignment of added) this.#connect(alignment, touched)
    return this.#rebuild(touched)
  }

  #connect(alignment: Alignment, touched: Set<string>): void {
    for (const { id } of [alignment.a, alignment.b]) {
      const edges = this.#edges.get(id) ?? []
      // Most claims have one or two: a list that is just so long takes a third of the room of one that has grown.
      if (edges.length < FEW_EDGES) this.#edges.set(id, edges.concat(alignment))
      else edges.push(alignment)
      touched.add(id)
    }
  }

  #disconnect(alignment: Alignment, touched: Set<string>): void {
    for (const { id } of [alignment.a, alignment.b]) {
      const edges = this.#edges.get(id) ?? []
      const index = edges.indexOf(alignment)
      if (index >= 0) edges.splice(index, 1)
      if (edges.length === 0) this.#edges.delete(id)
      touched.add(id)
    }
  }

  #rebuild(touched: ReadonlySet<string>): { removed: Component[]; added: Component[] } {
    const removed = new Set<Component>()
    for (const id of touched) {
      const component = this.#componentOf.get(id)
      if (component !== undefined) removed.add(component)
    }
    const open = new Set(touched)
    for (const { claims } of removed) {
      for (const id of claims) {
        open.add(id)
        this.#componentOf.delete(id)
      }
    }
    const added: Component[] = []
    for (const id of open) {
      if (this.#componentOf.has(id) || !this.#edges.has(id)) continue
      const component = this.#collect(id)
      for (const member of component.claims) this.#componentOf.set(member, component)
      added.push(component)
    }
    return { removed: [...removed], added }
  }

  #collect(start: string): Component {
    const claims = new Set([start])
    const alignments = new Set<Alignment>()
    for (const id of claims) {
      for (const alignment of this.#edges.get(id) ?? []) {
        alignments.add(alignment)
        claims.add(alignment.a.id)
        claims.add(alignment.b.id)
      }
    }
    return { claims: [...claims].sort(), alignments: [...alignments] }
  }
}
