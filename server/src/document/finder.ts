/** Finds the next place of a string, and remembers when there is none: asking again and again stays linear. */
export class Finder {
  readonly #text: string
  readonly #absent = new Set<string>()

  constructor(text: string) {
    this.#text = text
  }

  /** Where the first `needle` from `from` on ends; -1 when there is none. `from` must not decrease between calls. */
  endOf(needle: string, from: number): number {
    if (this.#absent.has(needle)) return -1
    const found = this.#text.indexOf(needle, from)
    if (found >= 0) return found + needle.length
    this.#absent.add(needle)
    return -1
  }
}
