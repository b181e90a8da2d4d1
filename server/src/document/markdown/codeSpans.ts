/** Where runs of backticks stand in a text, by length: finds the end of a code span without scanning the text again. */
export class CodeSpans {
  readonly #text: string
  #starts: Map<number, number[]> | null = null

  constructor(text: string) {
    this.#text = text
  }

  /** The end of the run of backticks that `position` stands in. */
  runEnd(position: number): number {
    let end = position
    while (this.#text.charCodeAt(end) === BACKTICK) end++
    return end
  }

  /** Where the code span ends that opens with the backticks at `position`; -1 when they open none. */
  endOf(position: number): number {
    this.#starts ??= runsByLength(this.#text)
    const length = this.runEnd(position) - position
    const starts = this.#starts.get(length)
    if (starts === undefined) return -1
    while (starts.length > 0 && (starts.at(-1) ?? 0) <= position) starts.pop()
    const closing = starts.at(-1)
    return closing === undefined ? -1 : closing + length
  }
}

const BACKTICK = 96

/** The starts of all runs, descending, so that those passed can be popped. */
function runsByLength(text: string): Map<number, number[]> {
  const starts = new Map<number, number[]>()
  for (const match of text.matchAll(/`+/g)) {
    const { length } = match[0]
    const same = starts.get(length)
    if (same === undefined) starts.set(length, [match.index])
    else same.push(match.index)
  }
  for (const same of starts.values()) same.reverse()
  return starts
}
