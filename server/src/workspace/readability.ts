/** Why a document is not read, or that it is. */
export type Readability = 'readable' | 'tooLarge' | 'binary'

const BYTES_PER_MEGABYTE = 1_000_000

/** How many characters at the start decide whether it is text. */
const PROBED_LENGTH = 8_000

/**
 * Whether a text is worth reading. Binary is what holds a NUL near its start, or where at least one character in ten
 * is U+FFFD, which a decoder leaves for bytes that it could not read.
 *
 * @param maximumFileSize in megabytes of UTF-8.
 */
export function readability(text: string, maximumFileSize: number): Readability {
  if (megabytes(text) > maximumFileSize) return 'tooLarge'
  return looksBinary(text) ? 'binary' : 'readable'
}

/** The size of a text in megabytes of UTF-8. */
export function megabytes(text: string): number {
  return Buffer.byteLength(text, 'utf8') / BYTES_PER_MEGABYTE
}

function looksBinary(text: string): boolean {
  const probe = text.slice(0, PROBED_LENGTH)
  if (probe.includes('\0')) return true
  const undecoded = probe.split('\uFFFD').length - 1
  return undecoded > 0 && undecoded * 10 >= probe.length
}
