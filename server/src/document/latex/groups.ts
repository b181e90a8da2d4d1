/**
 * Where the brace that opens a group is closed, by its offset. Escaped braces and those in comments do not count. A
 * brace without its partner is left out.
 */
export function matchBraces(text: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>()
  const open: number[] = []
  const marks = /\\[\s\S]|[{}]|%[^\n]*/g
  for (const { 0: mark, index } of text.matchAll(marks)) {
    if (mark === '{') open.push(index)
    else if (mark === '}') {
      const start = open.pop()
      if (start !== undefined) ends.set(start, index)
    }
  }
  return ends
}
