import { pathToFileURL } from 'node:url'

/**
 * The URI of a file as VS Code writes it: everything but letters, digits and `-._~` is percent-encoded, and the letter
 * of a drive is small. A file that was found on disk and the document that the editor has open are then one.
 *
 * @param file an absolute path
 * @example fileUriOf('/copy/ferry (2).md') // 'file:///copy/ferry%20%282%29.md'
 */
export function fileUriOf(file: string): string {
  const { host, pathname } = pathToFileURL(file)
  const path = decodeURIComponent(pathname).replace(/^\/[A-Z]:/, drive => drive.toLowerCase())
  return `file://${host}${path.split('/').map(encoded).join('/')}`
}

/** What `encodeURIComponent` leaves as it is VS Code does not. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(/[!'()*]/g, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}
