import { isMap, isScalar, parseDocument } from 'yaml'
import type { Span } from '../../text/span.js'
import type { Edit } from '../edits.js'
import type { FrontMatter } from '../reader.js'
import { scalarEdits } from './yamlScalar.js'

/** The front matter of a Markdown document, and where the text after it starts. */
export interface FrontMatterReading {
  readonly end: number
  /** Null when there is none, or when its YAML cannot be read. */
  readonly data: FrontMatter | null
  /** Where its title stands, and what in it is not prose. */
  readonly title: { readonly span: Span; readonly edits: readonly Edit[] } | null
}

const NONE: FrontMatterReading = { end: 0, data: null, title: null }
const OPENING = /^\uFEFF?---[ \t]*(?:\r?\n|\r)/
const CLOSING = /^(?:---|\.\.\.)[ \t]*\r?$/gm
const FIRST_KEY = /^(?:[ \t]*(?:#[^\n]*)?\r?\n)*["']?[\p{L}_][^\n:]{0,80}:(?:\s|$)/u
/** Longer front matter is skipped and not read: the YAML library is slow, and nobody writes so much by hand. */
const LONGEST_READ = 200_000
/** Nor is what nests deeper, in brackets or in sequences of sequences on one line. */
const DEEPEST_READ = 100
const DEEP_SEQUENCE = /^[ \t]*(?:[-?][ \t]+){100}/m

/**
 * Reads YAML between `---` lines at the start of a document. What does not begin with a key is no front matter but a
 * rule and the text after it. Front matter whose YAML is malformed is skipped all the same.
 */
export function readFrontMatter(source: string): FrontMatterReading {
  const opening = OPENING.exec(source)?.[0].length
  if (opening === undefined) return NONE
  CLOSING.lastIndex = opening
  const closing = CLOSING.exec(source)
  if (closing === null) return NONE
  const yaml = source.slice(opening, closing.index)
  if (yaml.trim() !== '' && !FIRST_KEY.test(yaml)) return NONE
  const end = closing.index + closing[0].length
  return yaml.length > LONGEST_READ || nestsTooDeep(yaml) ? { ...NONE, end } : { end, ...readYaml(yaml, opening) }
}

/** True where the YAML library, which descends by recursion, might not come back: a full stack can end the process. */
function nestsTooDeep(yaml: string): boolean {
  if (DEEP_SEQUENCE.test(yaml)) return true
  let depth = 0
  for (const [bracket] of yaml.matchAll(/[[\]{}]/g)) {
    depth = bracket === '[' || bracket === '{' ? depth + 1 : Math.max(0, depth - 1)
    if (depth > DEEPEST_READ) return true
  }
  return false
}

function readYaml(yaml: string, offset: number): Omit<FrontMatterReading, 'end'> {
  try {
    const document = parseDocument(yaml, { logLevel: 'silent', strict: false, uniqueKeys: false })
    if (!isMap(document.contents) || document.errors.length > 0) return { data: null, title: null }
    const data: unknown = document.toJS()
    return { data: isRecord(data) ? data : null, title: readTitle(yaml, offset, document.contents.get('title', true)) }
  } catch {
    // Aliases that multiply beyond the library's limit: malformed for our purpose.
    return { data: null, title: null }
  }
}

function readTitle(yaml: string, offset: number, node: unknown): FrontMatterReading['title'] {
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return null
  const [start, end] = node.range
  const edits = scalarEdits(yaml.slice(start, end), node.value)
  if (edits === null) return null
  return {
    span: { start: offset + start, end: offset + end },
    edits,
  }
}

function isRecord(value: unknown): value is FrontMatter {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
