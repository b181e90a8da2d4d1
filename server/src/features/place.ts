import type { Span } from '../text/span.js'
import type { EngineResults } from './sides.js'

/** Where something stands, as a person would say it. */
export interface Place {
  readonly uri: string
  /** The file's name, with as many of its folders as tell it from the other open documents. */
  readonly name: string
  /** 1-based. */
  readonly line: number
  /** 1-based, in UTF-16 units: where the claim begins. */
  readonly column: number
}

/** A place in one of the documents of the engine. */
export function placeOf({ uri, span }: { readonly uri: string; readonly span: Span }, engine: EngineResults): Place {
  const { line, column } = engine.lines(uri)?.positionAt(span.start) ?? { line: 0, column: 0 }
  return { uri, name: documentName(uri, engine.uris), line: line + 1, column: column + 1 }
}

/**
 * The shortest tail of a document's path that no other document shares.
 *
 * @example documentName('file:///a/intro.md', ['file:///a/intro.md', 'file:///b/intro.md']) // 'a/intro.md'
 */
export function documentName(uri: string, uris: readonly string[]): string {
  const segments = pathSegments(uri)
  const others = uris.filter(other => other !== uri).map(pathSegments)
  for (let length = 1; length < segments.length; length++) {
    const tail = segments.slice(-length).join('/')
    if (others.every(other => other.slice(-length).join('/') !== tail)) return tail
  }
  return segments.join('/')
}

/** The decoded segments of a URI's path: a name that is not valid percent-encoding stays as it is. */
function pathSegments(uri: string): readonly string[] {
  const path = uri.replace(/^[^:/?#]+:(?:\/\/[^/?#]*)?/, '').replace(/[?#].*$/, '')
  const segments = path.split('/').filter(segment => segment !== '')
  return (segments.length === 0 ? [uri] : segments).map(decode)
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return segment
  }
}
