/** How a format writes what no reader sees. */
export interface CommentSyntax {
  readonly open: string
  /** Null for a comment that ends with its line. */
  readonly close: string | null
  /** Where one may stand: within a line of prose, on a line of its own, or as a paragraph of its own. */
  readonly place: 'inline' | 'line' | 'paragraph'
}

const HTML: CommentSyntax = { open: '<!--', close: '-->', place: 'inline' }

const TEX: CommentSyntax = { open: '%', close: null, place: 'inline' }

/** By VS Code language id. Plain text has no comments: whatever is written there is read. */
const SYNTAXES: ReadonlyMap<string, CommentSyntax> = new Map([
  ['markdown', HTML],
  ['html', HTML],
  ['latex', TEX],
  ['tex', TEX],
  ['asciidoc', { open: '//', close: null, place: 'line' }],
  ['restructuredtext', { open: '..', close: null, place: 'paragraph' }],
])

/** The comments of a language; undefined where it has none. */
export function commentSyntaxOf(languageId: string): CommentSyntax | undefined {
  return SYNTAXES.get(languageId)
}
