import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { SourceDocument } from '../../server/src/index.js'

const marked = z
  .object({ uri: z.string(), start: z.int().nonnegative(), end: z.int().nonnegative() })
  .refine(span => span.start < span.end, 'the span is empty')

const schema = z
  .object({
    id: z.string().min(1),
    set: z.string().min(1),
    documents: z
      .array(
        z.object({
          uri: z.string().min(1),
          languageId: z.string().min(1),
          text: z.string(),
          date: z.string().optional(),
        }),
      )
      .min(1),
    expect: z.enum(['contradiction', 'consistent', 'unlabelled']),
    numeric: z.boolean(),
    spans: z.array(marked).optional(),
  })
  .superRefine(({ documents, spans = [] }, context) => {
    const lengths = new Map(documents.map(document => [document.uri, document.text.length]))
    if (lengths.size < documents.length) context.addIssue({ code: 'custom', message: 'two documents have one URI' })
    for (const { uri, end } of spans) {
      const length = lengths.get(uri)
      if (length === undefined) context.addIssue({ code: 'custom', message: `a span names no document: ${uri}` })
      else if (end > length) context.addIssue({ code: 'custom', message: `a span ends after its text: ${uri}` })
    }
  })

/** One labelled example: documents that are opened together, and what a reader says of them. */
export type Case = Readonly<z.infer<typeof schema>>

/** A stretch of a case's document that its label speaks of. Half-open UTF-16 offsets. */
export type MarkedSpan = z.infer<typeof marked>

/** The cases of one `.jsonl` file; `name` is the file's name without the ending. */
export interface CaseSet {
  readonly name: string
  readonly cases: readonly Case[]
}

/** The documents as the engine takes them. */
export function sourceDocuments({ documents }: Pick<Case, 'documents'>): readonly SourceDocument[] {
  return documents.map(({ date, ...document }) => ({ ...document, ...(date !== undefined && { date }) }))
}

/** Cases as read, and one message (`file:line: …`) for every line that is none. */
export interface ReadCases {
  readonly sets: readonly CaseSet[]
  readonly problems: readonly string[]
}

/**
 * Reads the cases of files and of the `.jsonl` files in folders, sets in the order of their names. Files of one name
 * make one set.
 *
 * @throws {Error} where a path cannot be read or a folder has no `.jsonl` file.
 */
export function readCases(paths: readonly string[]): ReadCases {
  const sets = new Map<string, Case[]>()
  const problems: string[] = []
  for (const file of paths.flatMap(caseFiles)) {
    const { cases, problems: found } = parseCases(readFileSync(file, 'utf8'), file)
    const name = basename(file, '.jsonl')
    sets.set(name, [...(sets.get(name) ?? []), ...cases])
    problems.push(...found)
  }
  const sorted = [...sets].sort(([a], [b]) => (a < b ? -1 : 1))
  return { sets: sorted.map(([name, cases]) => ({ name, cases })), problems }
}

/** Parses one file of cases, a JSON object a line; blank lines are allowed, a second case of one id is a problem. */
export function parseCases(
  source: string,
  file: string,
): { readonly cases: readonly Case[]; readonly problems: readonly string[] } {
  const cases: Case[] = []
  const problems: string[] = []
  const ids = new Set<string>()
  source.split('\n').forEach((line, index) => {
    if (line.trim() === '') return
    const at = `${file}:${index + 1}`
    const parsed = schema.safeParse(jsonOrUndefined(line))
    if (!parsed.success) {
      problems.push(`${at}: not a case: ${issueText(parsed.error)}`)
    } else if (ids.has(parsed.data.id)) {
      problems.push(`${at}: a case with the id ${parsed.data.id} stands above`)
    } else {
      ids.add(parsed.data.id)
      cases.push(parsed.data)
    }
  })
  return { cases, problems }
}

function caseFiles(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path]
  const files = readdirSync(path)
    .filter(name => name.endsWith('.jsonl'))
    .sort()
  if (files.length === 0) throw new Error(`${path} holds no .jsonl file`)
  return files.map(name => join(path, name))
}

function jsonOrUndefined(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

function issueText(error: z.ZodError): string {
  const [issue] = error.issues
  if (issue === undefined) return 'unknown reason'
  return issue.path.length === 0 ? issue.message : `${issue.path.join('.')}: ${issue.message}`
}
