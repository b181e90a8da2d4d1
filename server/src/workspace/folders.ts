/** The innermost of the folders that holds the document; undefined where none does. All are URIs. */
export function folderOf(uri: string, folders: readonly string[]): string | undefined {
  return folders
    .filter(folder => uri.startsWith(withSlash(folder)))
    .reduce<string | undefined>((best, folder) => (best && best.length >= folder.length ? best : folder), undefined)
}

/** The URI of a file below a folder. `path` is relative, with forward slashes and nothing to be percent-encoded. */
export function uriIn(folder: string, path: string): string {
  return withSlash(folder) + path
}

/**
 * The path of a document below a folder, decoded and with forward slashes; undefined for one outside it. Both are URIs.
 *
 * @example pathIn('file:///a', 'file:///a/two%20words.md') // 'two words.md'
 */
export function pathIn(folder: string, uri: string): string | undefined {
  const start = withSlash(folder)
  if (!uri.startsWith(start)) return undefined
  return uri.slice(start.length).split('/').map(decoded).join('/')
}

/** A name that is not valid percent-encoding stays as it is. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name)
  } catch {
    return name
  }
}

/** The URIs of the folders that hold a document, innermost first; only that of the root ends with a slash. */
export function foldersAbove(uri: string): readonly string[] {
  const root = /^[^:/?#]+:\/\/[^/?#]*\//.exec(uri)?.[0]
  if (root === undefined) return []
  const folders: string[] = []
  for (let end = uri.lastIndexOf('/'); end >= root.length; end = uri.lastIndexOf('/', end - 1)) {
    folders.push(uri.slice(0, end))
  }
  return [...folders, root]
}

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`
}
