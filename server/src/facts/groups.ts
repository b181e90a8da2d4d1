/** The groups of a document, by name; undefined for one that belongs wherever there are groups. */
export type Groups = readonly string[] | undefined

/** Whether two different documents are compared at all, by the groups to which they belong. Symmetric. */
export function areCompared(a: Groups, b: Groups): boolean {
  if (a === undefined) return b === undefined || b.length > 0
  if (b === undefined) return a.length > 0
  return a.some(group => b.includes(group))
}

/** The groups of each document, where groups are given as lists of documents. */
export function groupsByUri(groups: readonly (readonly string[])[]): ReadonlyMap<string, readonly string[]> {
  const byUri = new Map<string, string[]>()
  groups.forEach((uris, index) => {
    for (const uri of uris) {
      const known = byUri.get(uri)
      if (known) known.push(String(index))
      else byUri.set(uri, [String(index)])
    }
  })
  return byUri
}
