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

function withSlash(folder: string): string {
  return folder.endsWith('/') ? folder : `${folder}/`
}
