import type { Contradiction } from './contradiction.js'
import { byFirstParty } from './order.js'

/** What contradictions were found in: a component of claims, or a document by its URI. */
type Origin = object | string

/** Contradictions by what they were found in and by the documents that take part in them. */
export class ContradictionIndex {
  readonly #byOrigin = new Map<Origin, readonly Contradiction[]>()
  readonly #byDocument = new Map<string, Set<Contradiction>>()
  #count = 0

  get count(): number {
    return this.#count
  }

  /** All, in document order: by the place of the first party, then by id. */
  get all(): readonly Contradiction[] {
    return [...this.#byOrigin.values()].flat().sort(byFirstParty)
  }

  /** Those with a party in one document, in document order. */
  in(uri: string): readonly Contradiction[] {
    return [...(this.#byDocument.get(uri) ?? [])].sort(byFirstParty)
  }

  has(origin: Origin): boolean {
    return this.#byOrigin.has(origin)
  }

  clear(): void {
    this.#byOrigin.clear()
    this.#byDocument.clear()
    this.#count = 0
  }

  /**
   * Replaces what was found in each origin (an empty list removes it). Returns the documents that take part in a
   * contradiction that is other than before, or stands elsewhere.
   */
  replace(found: ReadonlyMap<Origin, readonly Contradiction[]>): Set<string> {
    const before = new Map<string, Contradiction>()
    const after = new Map<string, Contradiction>()
    for (const [origin, contradictions] of found) {
      for (const contradiction of this.#remove(origin)) before.set(JSON.stringify(contradiction), contradiction)
      for (const contradiction of contradictions) after.set(JSON.stringify(contradiction), contradiction)
      this.#add(origin, contradictions)
    }
    const affected = new Set<string>()
    for (const [told, contradiction] of before) if (!after.has(told)) addDocuments(contradiction, affected)
    for (const [told, contradiction] of after) if (!before.has(told)) addDocuments(contradiction, affected)
    return affected
  }

  #remove(origin: Origin): readonly Contradiction[] {
    const contradictions = this.#byOrigin.get(origin) ?? []
    this.#byOrigin.delete(origin)
    this.#count -= contradictions.length
    for (const contradiction of contradictions) {
      for (const { uri } of contradiction.parties) {
        const sharing = this.#byDocument.get(uri)
        sharing?.delete(contradiction)
        if (sharing?.size === 0) this.#byDocument.delete(uri)
      }
    }
    return contradictions
  }

  #add(origin: Origin, contradictions: readonly Contradiction[]): void {
    if (contradictions.length === 0) return
    this.#byOrigin.set(origin, contradictions)
    this.#count += contradictions.length
    for (const contradiction of contradictions) {
      for (const { uri } of contradiction.parties) {
        const sharing = this.#byDocument.get(uri)
        if (sharing) sharing.add(contradiction)
        else this.#byDocument.set(uri, new Set([contradiction]))
      }
    }
  }
}

function addDocuments({ parties }: Contradiction, uris: Set<string>): void {
  for (const { uri } of parties) uris.add(uri)
}
