import type { AlignedSet, KnownAlignments } from './alignedDocuments.js'

/**
 * Which documents have come with their alignments and have not changed since: between any two of them nothing is to be
 * found out. All others are strangers to them.
 */
export class SettledDocuments {
  #set: AlignedSet | undefined
  readonly #byPlace = new Map<number, string>()
  readonly #places = new Map<string, number>()
  readonly #strangers = new Set<string>()

  get strangers(): ReadonlySet<string> {
    return this.#strangers
  }

  /** Settles a new document. False where those that are settled belong to another set. */
  settle(uri: string, { set, place }: KnownAlignments): boolean {
    if (this.#byPlace.size > 0 && this.#set !== set) return false
    this.#set = set
    this.#byPlace.set(place, uri)
    this.#places.set(uri, place)
    return true
  }

  /** The document at a place of the set, where it is settled. */
  at(place: number): string | undefined {
    return this.#byPlace.get(place)
  }

  /** A document that is settled no longer, or never was. */
  estrange(uri: string): void {
    this.#unsettle(uri)
    this.#strangers.add(uri)
  }

  delete(uri: string): void {
    this.#unsettle(uri)
    this.#strangers.delete(uri)
  }

  #unsettle(uri: string): void {
    const place = this.#places.get(uri)
    if (place === undefined) return
    this.#places.delete(uri)
    this.#byPlace.delete(place)
  }
}
