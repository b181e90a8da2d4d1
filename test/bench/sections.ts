/**
 * A page with one of its sections replaced, or put at its end where it has none with that heading. A section begins
 * with a heading of the second level and ends before the next; what stands before the first one stays.
 */
export function withSection(page: string, section: string): string {
  const [heading] = section.split('\n', 1)
  const parts = page.trimEnd().split(/\n+(?=## )/)
  const place = parts.findIndex(part => part.split('\n', 1)[0] === heading)
  const replaced = place < 0 ? [...parts, section] : parts.with(place, section)
  return `${replaced.map(part => part.trimEnd()).join('\n\n')}\n`
}

/** A page with what stands before its first section replaced. */
export function withPreface(page: string, preface: string): string {
  const first = page.search(/^## /m)
  return first < 0 ? `${preface}\n` : `${preface}\n\n${page.slice(first)}`
}
