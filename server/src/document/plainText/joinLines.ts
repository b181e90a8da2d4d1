import type { PlainLine } from './lines.js'

/** Longer lines are paragraphs of their own: no editor wraps that wide, and style guides end at 100. */
const WIDEST_WRAP = 100
/** Shorter lines are a list, an address or a poem, but no text wrapped to a width. */
const NARROWEST_WRAP = 40

const SENTENCE_END = /[.!?…:;]["'’”»)\]]*$/
const STARTS_LOWER_CASE = /^[("'‘“«[]*\p{Ll}/u

/**
 * Divides runs of lines into paragraphs. Text is either wrapped by hand to some width, or has one paragraph a line as
 * wire copy does; both occur without blank lines. A line is *full* when the next line's first word would have made it
 * longer than the width. It *breaks off* when it ends no sentence and the next goes on in lower case. The rule:
 *
 * 1. A run 40 to 100 wide is wrapped where a full line breaks off. The lines around it, as far as they are full by the
 *    run's own width, belong to the same paragraph. The widest such run gives the width of the document.
 * 2. In other runs no wider than the document, a line that is full by the document's width goes on in the next.
 * 3. Anywhere, a line that breaks off goes on in the next.
 * 4. A list item also goes on in lines that are indented to its text. A list marker always starts anew.
 */
export function joinLines(runs: readonly Lines[]): readonly Lines[] {
  const pieces = runs.flatMap(run => splitAt(run, (_line, next) => next.marker !== null))
  const documentWidth = pieces.reduce((widest, piece) => Math.max(widest, wrapWidth(piece)), 0)
  return pieces.flatMap(piece => {
    const ownWidth = wrapWidth(piece)
    if (ownWidth === 0) return divide(piece, documentWidth)
    return divide(piece, ownWidth).flatMap(part => (isWrapped(part, ownWidth) ? [part] : divide(part, documentWidth)))
  })
}

type Lines = readonly PlainLine[]

/** The width that a run is wrapped to; 0 when nothing shows that it is. */
function wrapWidth(piece: Lines): number {
  const width = widthOf(piece)
  if (width > WIDEST_WRAP || width < NARROWEST_WRAP) return 0
  return isWrapped(piece, width) ? width : 0
}

function isWrapped(piece: Lines, width: number): boolean {
  return piece.some((line, index) => {
    const next = piece[index + 1]
    return next !== undefined && isFull(line, next, width) && breaksOff(line, next)
  })
}

/** Divides lines of at most `width`; wider ones go on only where they break off. */
function divide(piece: Lines, width: number): readonly Lines[] {
  const item = piece[0]?.marker ? piece[0] : null
  const isNarrow = widthOf(piece) <= width
  return splitAt(piece, (line, next) => {
    if (item !== null && next.indent >= item.indent) return false
    return !breaksOff(line, next) && !(isNarrow && isFull(line, next, width))
  })
}

/** True when the next line's first word would not have fitted on the line. */
function isFull(line: PlainLine, next: PlainLine, width: number): boolean {
  const word = next.text.search(/\s/)
  return columns(line) + 1 + (word < 0 ? next.text.length : word) > width
}

function breaksOff(line: PlainLine, next: PlainLine): boolean {
  return !SENTENCE_END.test(line.text.slice(-8)) && STARTS_LOWER_CASE.test(next.text.slice(0, 8))
}

function widthOf(piece: Lines): number {
  return piece.reduce((widest, line) => Math.max(widest, columns(line)), 0)
}

function columns(line: PlainLine): number {
  return line.indent + line.text.length
}

function splitAt(lines: Lines, isBreak: (line: PlainLine, next: PlainLine) => boolean): readonly Lines[] {
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
