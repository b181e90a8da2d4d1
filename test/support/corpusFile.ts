import type { Span } from '../../server/src/index.js'
import { type Expected, parseExpected } from './corpusValue.js'

/** A marked mention of a corpus line, in offsets of the line's text without its marks. */
export interface MarkedMention {
  readonly span: Span
  /** Number and unit without the hedge. */
  readonly valueSpan: Span
  /** The hedge as written, in lower case; absent where none is marked. */
  readonly hedge?: string
}

/** One line of a corpus. `test/corpus/README.md` describes the format. */
export interface CorpusLine {
  /** "money.en.txt:12". */
  readonly place: string
  /** The line is known to be read wrongly. */
  readonly fixme: boolean
  /** The document's date, where the corpus gives one. */
  readonly date: string | undefined
  readonly text: string
  readonly marked: readonly MarkedMention[]
  /** Spans of mentions that are read as well, whatever their value. */
  readonly others: readonly Span[]
  readonly demand: Demand
}

/** What a line must show: its marked mentions with a value, or no mention (of one kind, where `kind` is given). */
export type Demand =
  | { readonly type: 'read'; readonly expected: Expected }
  | { readonly type: 'silent'; readonly kind: string | undefined }

const FIXME = /^FIXME\s+/
const SILENT = /^!([a-z]*)\s+/

/** The lines of a corpus file. Throws on a line that the format does not allow, naming its place. */
export function parseCorpus(file: string, content: string): CorpusLine[] {
  const lines: CorpusLine[] = []
  let expected: Expected | undefined
  let date: string | undefined
  content.split('\n').forEach((raw, index) => {
    const place = `${file}:${index + 1}`
    const fixme = FIXME.test(raw)
    const line = raw.replace(FIXME, '').trim()
    try {
      if (line === '' || line.startsWith('#')) return
      if (line.startsWith('@date')) date = line.slice('@date'.length).trim() || undefined
      else if (line.startsWith('=')) expected = parseExpected(line.slice(1).trim())
      else {
        const silent = SILENT.exec(line)
        const demand = silent ? { type: 'silent' as const, kind: silent[1] || undefined } : demandOf(expected)
        const marks = parseMarks(line.replace(SILENT, ''))
        if (!silent && marks.marked.length === 0) throw new Error('no mention is marked with ⟦…⟧')
        lines.push({ place, fixme, date, ...marks, demand })
      }
    } catch (fault) {
      throw new Error(`${place}: ${fault instanceof Error ? fault.message : fault}`)
    }
  })
  return lines
}

function demandOf(expected: Expected | undefined): Demand {
  if (expected === undefined) throw new Error('no value line stands above')
  return { type: 'read', expected }
}

/** Takes the marks ⟦…⟧ with [hedge], ⟨…⟩ and \u{…} out of a line and remembers where they stood. */
function parseMarks(line: string): Pick<CorpusLine, 'text' | 'marked' | 'others'> {
  const marked: MarkedMention[] = []
  const others: Span[] = []
  let text = ''
  let mention = -1
  let other = -1
  let hedgeStart = -1
  let hedges: Span[] = []
  for (const [piece] of line.matchAll(/\\u\{[0-9a-fA-F]+\}|[\s\S]/gu)) {
    const inside = mention >= 0
    if (piece === '⟦') [mention, hedges] = [text.length, []]
    else if (piece === '⟧') {
      if (!inside) throw new Error('⟧ without ⟦')
      marked.push(markedMention(text, { start: mention, end: text.length }, hedges))
      mention = -1
    } else if (piece === '⟨') other = text.length
    else if (piece === '⟩') others.push({ start: other, end: text.length })
    else if (piece === '[' && inside) hedgeStart = text.length
    else if (piece === ']' && inside) hedges.push({ start: hedgeStart, end: text.length })
    else text += piece.startsWith('\\u{') ? String.fromCodePoint(Number.parseInt(piece.slice(3, -1), 16)) : piece
  }
  if (mention >= 0) throw new Error('⟦ without ⟧')
  return { text, marked, others }
}

function markedMention(text: string, span: Span, hedges: readonly Span[]): MarkedMention {
  const [hedge] = hedges
  if (hedge === undefined) return { span, valueSpan: span }
  const before = hedges.find(({ start }) => start === span.start)?.end ?? span.start
  const after = hedges.find(({ end }) => end === span.end)?.start ?? span.end
  return { span, valueSpan: trimmed(text, before, after), hedge: text.slice(hedge.start, hedge.end).toLowerCase() }
}

function trimmed(text: string, from: number, to: number): Span {
  const inner = text.slice(from, to)
  return { start: to - inner.trimStart().length, end: from + inner.trimEnd().length }
}

/**
 * The content with its FIXME marks as they ought to be: taken from every line that `passes`, and with `mark` put
 * before every line that does not.
 */
export function rewriteFixmes(
  content: string,
  passes: (lineNumber: number) => boolean | undefined,
  mark: boolean,
): string {
  return content
    .split('\n')
    .map((line, index) => {
      const passed = passes(index + 1)
      if (passed === true) return line.replace(FIXME, '')
      return passed === false && mark && !FIXME.test(line) ? `FIXME ${line}` : line
    })
    .join('\n')
}
