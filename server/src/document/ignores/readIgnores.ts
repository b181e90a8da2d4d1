import type { Span } from '../../text/span.js'
import type { SourceDocument } from '../sourceDocument.js'
import { type CommentSyntax, commentSyntaxOf } from './commentSyntax.js'
import { inMarkdownCode } from './markdownCode.js'

/** How far a comment reaches. */
export type IgnoreReach = 'line' | 'block' | 'file'

/** A stretch of a document that a comment asks to leave alone, under these rules or, with null, under all. */
export interface Ignore {
  readonly span: Span
  readonly rules: readonly string[] | null
}

/** A rule as a comment names it, whether there is such a rule or not. */
export interface NamedRule {
  readonly name: string
  readonly span: Span
}

const MARK = 'claimlint-ignore-'

/** Room for the names of all rules and a reason of some sentences; it bounds the search for a comment's end. */
const LONGEST = 2_000

/**
 * What the comments of a document ask to leave alone:
 *
 * - `<!-- claimlint-ignore-line count -->` the line it stands on; alone on a line, the next one that has text;
 * - `<!-- claimlint-ignore-block count -->` the lines around it up to the next blank ones: a paragraph, a list, a table;
 *   alone between blank lines, the next such lines;
 * - `<!-- claimlint-ignore-file count -->` the whole document.
 *
 * Rules are separated by spaces or commas, and none means all of them. What follows ` -- ` is the reason.
 */
export function readIgnores(source: SourceDocument): readonly Ignore[] {
  const { text } = source
  const comments = commentsOf(source)
  if (comments.length === 0) return []
  const lines = linesOf(
    text,
    comments.map(({ span }) => span),
  )
  const reaches = reachesOf(
    comments.map(({ reach, span }) => ({ isBlock: reach === 'block', span })),
    lines,
  )
  return comments.flatMap(({ reach, rules }, index) => {
    const reached = reach === 'file' ? { start: 0, end: text.length } : reaches[index]
    const names = rules.map(({ name }) => name)
    return reached === undefined
      ? []
      : { span: { start: reached.start, end: reached.end }, rules: names.length === 0 ? null : names }
  })
}

/** The rules that the comments of a document name, in the order of the text. */
export function rulesNamedIn(source: SourceDocument): readonly NamedRule[] {
  return commentsOf(source).flatMap(({ rules }) => rules)
}

/** Whether a comment asks to leave a stretch alone under a rule. */
export function isIgnored(rule: string, { start, end }: Span, ignores: readonly Ignore[]): boolean {
  return ignores.some(
    ({ span, rules }) => span.start < end && start < span.end && (rules === null || rules.includes(rule)),
  )
}

interface Comment {
  readonly span: Span
  readonly reach: string
  readonly rules: readonly NamedRule[]
}

function commentsOf({ text, languageId }: SourceDocument): readonly Comment[] {
  const syntax = commentSyntaxOf(languageId)
  if (syntax === undefined || !text.includes(MARK)) return []
  const inCode = languageId === 'markdown' ? inMarkdownCode(text) : () => false
  return [...text.matchAll(patternOf(syntax))].flatMap(match => {
    const { lead = '', reach = '', rest = '' } = match.groups ?? {}
    const start = match.index + lead.length
    const names = text.indexOf(MARK, start) + MARK.length + reach.length
    const span = { start, end: match.index + match[0].length }
    return inCode(start) ? [] : { reach, rules: rulesIn(rest, names), span }
  })
}

function patternOf({ open, close, place }: CommentSyntax): RegExp {
  const lead = place === 'inline' ? '' : '^[ \\t]*'
  const end = close === null ? '[ \\t]*(?=\\r?$)' : escaped(close)
  return new RegExp(
    `(?<lead>${lead})${escaped(open)}[ \\t]*${MARK}(?<reach>line|block|file)(?<rest>(?:[ \\t][^\\r\\n]{0,${LONGEST}}?)?)${end}`,
    'gm',
  )
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}

/** @param offset of `rest` in the document. */
function rulesIn(rest: string, offset: number): readonly NamedRule[] {
  const [before = ''] = rest.split(/(?:^|\s)--(?:\s|$)/)
  return [...before.matchAll(/[^\s,]+/g)].map(({ 0: name, index }) => ({
    name,
    span: { start: offset + index, end: offset + index + name.length },
  }))
}

interface Line extends Span {
  readonly isBlank: boolean
  /** It has text that is no comment of ours. */
  readonly hasText: boolean
  /** Index of the run of lines without a blank one to which it belongs; for a blank line, of the run after it. */
  readonly run: number
}

function linesOf(text: string, comments: readonly Span[]): readonly Line[] {
  const lines: Line[] = []
  let next = 0
  let run = 0
  for (const { 0: line, index: start } of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/g)) {
    const end = start + line.length
    let bare = ''
    let from = start
    for (let comment = comments[next]; comment !== undefined && comment.start < end; comment = comments[++next]) {
      bare += text.slice(from, comment.start)
      from = comment.end
    }
    bare += text.slice(from, end)
    const isBlank = line.trim() === ''
    if (isBlank && lines.at(-1)?.isBlank === false) run++
    // What is left of a comment in a quotation is the quotation's own mark.
    lines.push({ start, end, isBlank, hasText: !/^[\s>]*$/.test(bare), run })
  }
  return lines
}

/** What each comment reaches, in their order; undefined where there is nothing left to reach. */
function reachesOf(
  comments: readonly { readonly span: Span; readonly isBlock: boolean }[],
  lines: readonly Line[],
): readonly (Span | undefined)[] {
  const runs = runsOf(lines)
  const withText = lines.filter(({ hasText }) => hasText)
  let own = 0
  let later = 0
  return comments.map(({ span, isBlock }) => {
    while ((lines[own]?.end ?? span.end) <= span.start) own++
    while ((withText[later]?.start ?? span.start) < span.start) later++
    const line = lines[own]
    const next = withText[later]
    if (!isBlock) return line?.hasText ? line : next
    const around = line && runs[line.run]
    return around?.hasText ? around : next && runs[next.run]
  })
}

function runsOf(lines: readonly Line[]): readonly (Span & { readonly hasText: boolean })[] {
  const runs: { start: number; end: number; hasText: boolean }[] = []
  for (const { start, end, isBlank, hasText, run } of lines) {
    if (isBlank) continue
    const known = runs[run]
    if (known === undefined) runs[run] = { start, end, hasText }
    else runs[run] = { start: known.start, end, hasText: known.hasText || hasText }
  }
  return runs
}
