import { commentSyntaxOf } from '../document/ignores/commentSyntax.js'
import type { IgnoreReach } from '../document/ignores/readIgnores.js'
import { readFrontMatter } from '../document/markdown/frontMatter.js'
import type { SourceDocument } from '../document/sourceDocument.js'
import type { Span } from '../text/span.js'
import { oneLine } from './messages/wordings.js'

/** What is to be inserted into a document, and where. */
export interface Insertion {
  readonly offset: number
  readonly text: string
}

/** What a comment is to say. */
export interface IgnoreComment {
  readonly rule: string
  readonly reach: IgnoreReach
  /** '' for none. */
  readonly reason: string
}

/** How far a comment about a place can reach, as far as its format has comments there. */
export function reachesAt(span: Span, source: SourceDocument): readonly IgnoreReach[] {
  const reaches: readonly IgnoreReach[] = ['line', 'block', 'file']
  return reaches.filter(reach => ignoreComment(span, source, { rule: 'any', reach, reason: '' }) !== null)
}

/**
 * The comment that asks to leave a place alone: at the end of its line, above its block, or at the top of the file. Null
 * where the format has no comment that may stand there.
 */
export function ignoreComment(
  span: Span,
  { text, languageId }: SourceDocument,
  comment: IgnoreComment,
): Insertion | null {
  const syntax = commentSyntaxOf(languageId)
  const body = readFrontMatter(text).end
  if (syntax === undefined || (comment.reach !== 'file' && span.start < body)) return null
  const written = [syntax.open, `claimlint-ignore-${comment.reach}`, comment.rule, ...reasonOf(comment), syntax.close]
    .filter(part => part !== null)
    .join(' ')
  const end = lineEndOf(text)
  switch (comment.reach) {
    case 'line':
      if (syntax.place === 'inline') return { offset: endOfLine(text, span.end), text: ` ${written}` }
      return syntax.place === 'line' ? { offset: startOfLine(text, span.start), text: `${written}${end}` } : null
    case 'block': {
      const offset = startOfRun(text, span.start, body)
      const indent = /[ \t]*/.exec(text.slice(offset))?.[0] ?? ''
      return { offset, text: `${indent}${written}${end}${syntax.place === 'paragraph' ? end : ''}` }
    }
    case 'file':
      return { offset: startOfBody(text, body), text: `${written}${end}${end}` }
  }
}

/** Nothing in it may end the comment. */
function reasonOf({ reason }: IgnoreComment): readonly string[] {
  const plain = oneLine(reason).replace(/-{2,}/g, '–').replace(/>/g, '›')
  return plain === '' ? [] : ['--', plain]
}

function lineEndOf(text: string): string {
  return /\r\n|\r|\n/.exec(text)?.[0] ?? '\n'
}

/** Before the spaces or the backslash that break the line in Markdown. */
function endOfLine(text: string, offset: number): number {
  const rest = /[^\r\n]*/.exec(text.slice(offset))?.[0] ?? ''
  return offset + rest.replace(/[ \t]*\\?$/, '').length
}

function startOfLine(text: string, offset: number): number {
  return Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1)) + 1
}

/** Where the lines around an offset begin, back to a blank one or to the end of the front matter. */
function startOfRun(text: string, offset: number, body: number): number {
  let start = startOfLine(text, offset)
  while (start > body) {
    const end = text.slice(0, start).replace(/(?:\r\n|\r|\n)$/, '').length
    const before = startOfLine(text, end)
    if (before < body || text.slice(before, end).trim() === '') break
    start = before
  }
  return start
}

function startOfBody(text: string, body: number): number {
  if (body === 0) return text.startsWith('\uFEFF') ? 1 : 0
  return body + (/^(?:\r\n|\r|\n)*/.exec(text.slice(body))?.[0].length ?? 0)
}
