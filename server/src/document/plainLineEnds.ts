/**
 * The source as readers of lines want it, offset by offset: its first `blank` units and a byte order mark become
 * blanks, and every line ends with `\n`.
 */
export function withPlainLineEnds(source: string, blank = 0): string {
  const start = Math.max(blank, source.charCodeAt(0) === 0xfeff ? 1 : 0)
  const text = start === 0 ? source : ' '.repeat(start) + source.slice(start)
  return text.includes('\r') ? text.replace(/\r\n?/g, lineEnd => (lineEnd === '\r' ? '\n' : ' \n')) : text
}

/** Where the blanks and tabs before `position` start, but not before `limit`. */
export function blanksBefore(text: string, position: number, limit: number): number {
  let start = position
  while (start > limit && ' \t'.includes(text.charAt(start - 1))) start--
  return start
}
