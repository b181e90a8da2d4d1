/** Where the square bracket that opens at an offset is closed. Escaped brackets do not count. */
export function matchBrackets(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  for (const { 0: mark, index } of text.matchAll(/\\[\s\S]|[[\]]/g)) {
    if (mark === '[') open.push(index)
    else if (mark === ']') {
      const start = open.pop()
      if (start !== undefined) ends.set(start, index)
    }
  }
  return ends
}
