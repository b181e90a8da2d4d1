import type { Content } from '../edits.js'

/**
 * The content of a leaf block between two offsets of `source`: its lines without the white space at their start and
 * without the marks of the quotations around it, joined by `\n`, without white space
 * at its end.
 *
 * `source` has only `\n` as line end. `quoteMarks` are the offsets of each `>` inside the leaf, ascending.
 */
export function leafContent(source: string, from: number, to: number, quoteMarks: readonly number[]): Content {
  const pieces: string[] = []
  const lines: { start: number; source: number }[] = []
  let length = 0
  let mark = 0
  let position = from
  while (position <= to) {
    for (;;) {
      while (position < to && isBlank(source.charCodeAt(position))) position++
      while ((quoteMarks[mark] ?? to) < position) mark++
      if (position >= to || quoteMarks[mark] !== position) break
      position++
    }
    const lineEnd = source.indexOf('\n', position)
    const end = lineEnd < 0 || lineEnd > to ? to : lineEnd
    lines.push({ start: length, source: position })
    pieces.push(source.slice(position, end))
    length += end - position + 1
    position = end + 1
  }
  const text = pieces.join('\n')
  const end = endOfProse(text)
  return end === text.length
    ? { text, lines }
    : { text: text.slice(0, end), lines: lines.filter(line => line.start <= end) }
}

function endOfProse(text: string): number {
  let end = text.length
  while (end > 0 && (isBlank(text.charCodeAt(end - 1)) || text.charAt(end - 1) === '\n')) end--
  return end
}

function isBlank(unit: number): boolean {
  return unit === 32 || unit === 9
}
