/** The headings above the place that reading has come to. */
export class Outline {
  #headings: readonly { readonly level: number; readonly text: string }[] = []
  #section: readonly string[] = []

  /** Prose of the headings above, outermost first. Blocks of one section share the same array. */
  get section(): readonly string[] {
    return this.#section
  }

  /** Leaves the sections that a heading of `level` ends. A lower level is further out; a front matter title has 0. */
  leave(level: number): void {
    this.#set(this.#headings.filter(heading => heading.level < level))
  }

  /** Opens the section of a heading: `leave` comes first. */
  enter(level: number, text: string): void {
    this.#set([...this.#headings, { level, text }])
  }

  #set(headings: readonly { readonly level: number; readonly text: string }[]): void {
    this.#headings = headings
    this.#section = headings.map(heading => heading.text)
  }
}
