import type { PlainLine } from './lines.js'

/** Longer lines are paragraphs of their own: no editor wraps that wide, and style guides end at 100. */
const WIDEST_WRAP = 100
/** Shorter lines are a list, an address or a poem, but no text wrapped to a width. */
const NARROWEST_WRAP = 40

const SENTENCE_END = /[.!?…:;]["'’”»)\]]*$/
const STARTS_LOWER_CASE = /^[("'‘“«[]*\p{Ll}/u

/**
 * Divides runs of lines into paragraphs. Text is either wrapped by hand to some width, or has one paragraph a line as
 * wire copy does; both occur without blank lines. The rule:
 *
 * 1. A run is *wrapped* when its lines are 40 to 100 wide at most, each is full (the next line's first word would have
 *    made it longer than the run's longest line), and one breaks off inside a sentence: the next line goes on in lower
 *    case. Such a run is one paragraph. The widest such run gives the width of the document.
 * 2. In other runs no wider than that, a line that is full by the document's width goes on in the next.
 * 3. Anywhere, a line that ends no sentence goes on in the next when that starts in lower case.
 * 4. A list item goes on in lines that are indented to its text, and by rules 2 and 3. A list marker always starts
 *    anew.
 */
export function joinLines(runs: readonly (readonly PlainLine[])[]): readonly (readonly PlainLine[])[] {
  const pieces = runs.flatMap(run => splitAt(run, (_line, next) => next.marker !== null))
  const wrapped = new Set(pieces.filter(isWrapped))
  const width = [...wrapped].reduce((widest, piece) => Math.max(widest, widthOf(piece)), 0)
  return pieces.flatMap(piece => (wrapped.has(piece) ? [piece] : divide(piece, width)))
}

function divide(piece: readonly PlainLine[], width: number): readonly (readonly PlainLine[])[] {
  const isNarrow = widthOf(piece) <= width
  const item = piece[0]?.marker ? piece[0] : null
  return splitAt(piece, (line, next) => {
    if (item !== null && next.indent >= item.indent) return false
    return !breaksOff(line, next) && !(isNarrow && isFull(line, next, width))
  })
}

function isWrapped(piece: readonly PlainLine[]): boolean {
  const width = widthOf(piece)
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP || piece.length < 2) return false
  const pairs = piece.slice(1).map((next, index) => [piece[index] ?? next, next] as const)
  return pairs.every(([line, next]) => isFull(line, next, width)) && pairs.some(([line, next]) => breaksOff(line, next))
}

/** True when the next line's first word would not have fitted on the line. */
function isFull(line: PlainLine, next: PlainLine, width: number): boolean {
  const word = next.text.search(/\s/)
  return columns(line) + 1 + (word < 0 ? next.text.length : word) > width
}

function breaksOff(line: PlainLine, next: PlainLine): boolean {
  return !SENTENCE_END.test(line.text.slice(-8)) && STARTS_LOWER_CASE.test(next.text.slice(0, 8))
}

function widthOf(piece: readonly PlainLine[]): number {
  return piece.reduce((widest, line) => Math.max(widest, columns(line)), 0)
}

function columns(line: PlainLine): number {
  return line.indent + line.text.length
}

function splitAt(
  lines: readonly PlainLine[],
  isBreak: (line: PlainLine, next: PlainLine) => boolean,
): readonly (readonly PlainLine[])[] {
  const groups: PlainLine[][] = []
  let previous: PlainLine | null = null
  for (const line of lines) {
    const group = groups.at(-1)
    if (group === undefined || previous === null || isBreak(previous, line)) groups.push([line])
    else group.push(line)
    previous = line
  }
  return groups
}
