import type { SourceDocument, Span } from '../../server/src/index.js'

/**
 * A mark under a line of prose: the mention above its carets takes part in a contradiction.
 *
 * `fixme` stands on marks of what is known to be wrong: `missed` ought to be flagged and is not, `false` is flagged and
 * ought not to be.
 */
export interface Mark {
  readonly uri: string
  readonly span: Span
  /** `count warning: /guide.md "421"`: rule, severity, and the mentions of the other sides. */
  readonly label: string
  readonly fixme?: 'missed' | 'false'
}

/** Several documents with the marks that were taken out of them. */
export interface Fixture {
  /** The text above the first document: what the fixture shows. */
  readonly preamble: string
  readonly documents: readonly SourceDocument[]
  readonly marks: readonly Mark[]
}

const FILE_LINE = /^\/\/- (?<path>\/\S+)(?<attributes>(?: \w+=\S+)*)$/
const MARK_LINE = /^(?<blanks> *)(?<carets>\^+) (?<label>.+?)(?: — FIXME (?<fixme>missed|false))?$/
const LANGUAGES: Readonly<Record<string, string>> = { md: 'markdown', txt: 'plaintext' }

/**
 * Reads marked prose. `//- /spec.md` begins a document, whose language follows from its ending and whose date may be
 * given; blanks, carets and a label under a line mark a mention in it, and are no part of the document:
 *
 * ```
 * //- /spec.md date=2025-04-08
 * The timeout is 30 seconds.
 *                ^^^^^^^^^^ duration warning: /ops.md "45 s"
 * //- /ops.md
 * Requests time out after 45 s.
 *                         ^^^^ duration warning: /spec.md "30 seconds"
 * ```
 */
export function parseFixture(content: string): Fixture {
  const preamble: string[] = []
  const documents: { uri: string; languageId: string; date?: string; lines: string[] }[] = []
  const marks: Mark[] = []
  for (const line of content.replace(/\n$/, '').split('\n')) {
    const file = FILE_LINE.exec(line)?.groups
    const current = documents.at(-1)
    if (file !== undefined) documents.push({ ...documentOf(file['path'] ?? '', file['attributes'] ?? ''), lines: [] })
    else if (current === undefined) preamble.push(line)
    else {
      const mark = MARK_LINE.exec(line)?.groups
      if (mark === undefined) current.lines.push(line)
      else marks.push(markAbove(current.uri, current.lines, mark))
    }
  }
  return {
    preamble: preamble.join('\n').trim(),
    documents: documents.map(({ lines, ...document }) => ({ ...document, text: textOf(lines) })),
    marks,
  }
}

function textOf(lines: readonly string[]): string {
  return lines.map(line => `${line}\n`).join('')
}

function documentOf(uri: string, attributes: string): { uri: string; languageId: string; date?: string } {
  const given = new Map(
    attributes
      .trim()
      .split(' ')
      .map(pair => [pair.split('=')[0], pair.split('=')[1]]),
  )
  const date = given.get('date')
  const languageId = given.get('language') ?? LANGUAGES[uri.slice(uri.lastIndexOf('.') + 1)] ?? 'plaintext'
  return { uri, languageId, ...(date === undefined ? {} : { date }) }
}

function markAbove(uri: string, lines: readonly string[], groups: Record<string, string>): Mark {
  const lineStart = textOf(lines.slice(0, -1)).length
  const start = lineStart + (groups['blanks'] ?? '').length
  const end = start + (groups['carets'] ?? '').length
  if (end > lineStart + (lines.at(-1) ?? '').length)
    throw new Error(`a mark reaches beyond its line: ${groups['label']}`)
  const fixme = groups['fixme'] === 'missed' || groups['fixme'] === 'false' ? groups['fixme'] : undefined
  return { uri, span: { start, end }, label: groups['label'] ?? '', ...(fixme === undefined ? {} : { fixme }) }
}

/** Writes a fixture down as `parseFixture` reads it. */
export function renderFixture({ preamble, documents, marks }: Fixture): string {
  const parts = preamble === '' ? [] : [`${preamble}\n\n`]
  for (const { uri, languageId, date, text } of documents) {
    const usual = LANGUAGES[uri.slice(uri.lastIndexOf('.') + 1)] ?? 'plaintext'
    const attributes = `${date === undefined ? '' : ` date=${date}`}${languageId === usual ? '' : ` language=${languageId}`}`
    parts.push(
      `//- ${uri}${attributes}\n`,
      renderText(
        text,
        marks.filter(mark => mark.uri === uri),
      ),
    )
  }
  return parts.join('')
}

function renderText(text: string, marks: readonly Mark[]): string {
  const sorted = [...marks].sort((a, b) => a.span.start - b.span.start || (a.label < b.label ? -1 : 1))
  let lineStart = 0
  return text
    .split(/(?<=\n)/)
    .map(line => {
      const own = sorted.filter(({ span }) => span.start >= lineStart && span.start < lineStart + line.length)
      const rendered = line + own.map(mark => renderMark(mark, lineStart)).join('')
      lineStart += line.length
      return rendered
    })
    .join('')
}

function renderMark({ span, label, fixme }: Mark, lineStart: number): string {
  const note = fixme === undefined ? '' : ` — FIXME ${fixme}`
  return `${' '.repeat(span.start - lineStart)}${'^'.repeat(span.end - span.start)} ${label}${note}\n`
}
