import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

/** The cases that are committed beside this file. */
export const CASES_FILE = fileURLToPath(new URL('cases.json', import.meta.url))

const span = z.strictObject({ uri: z.string(), start: z.int().nonnegative(), end: z.int().positive() })

const document = z.strictObject({
  uri: z.string(),
  languageId: z.enum(['plaintext', 'markdown']),
  text: z.string().min(1),
  date: z.iso.date().optional(),
})

const schema = z.array(
  z
    .strictObject({
      id: z.string().regex(/^r\d{3}-[cn][12]$/),
      row: z.int().min(1).max(118),
      expect: z.enum(['contradiction', 'consistent']),
      documents: z.array(document).min(1).max(2),
      spans: z.array(span).min(1).optional(),
    })
    .superRefine((blind, context) => {
      for (const message of faultsOf(blind)) context.addIssue({ code: 'custom', message: `${blind.id}: ${message}` })
    }),
)

/** One case as its file has it: see README.md beside it. */
export type BlindCase = Readonly<z.infer<typeof schema>[number]>

/**
 * Reads cases from JSON.
 *
 * @throws {z.ZodError} where a case is not well-formed in itself.
 */
export function parseBlindCases(json: string): readonly BlindCase[] {
  return schema.parse(JSON.parse(json))
}

/** The committed cases. */
export function readBlindCases(): readonly BlindCase[] {
  return parseBlindCases(readFileSync(CASES_FILE, 'utf8'))
}

function faultsOf({ id, row, expect, documents, spans }: z.infer<typeof schema>[number]): readonly string[] {
  const faults: string[] = []
  const isContradiction = expect === 'contradiction'
  if (Number(id.slice(1, 4)) !== row) faults.push('the id names another row')
  if (isContradiction !== (id[5] === 'c')) faults.push('the id names the other kind')
  if (isContradiction !== (spans !== undefined)) faults.push('contradictions, and only these, have spans')
  const texts = new Map(documents.map(({ uri, text }) => [uri, text]))
  if (texts.size < documents.length) faults.push('two documents have one URI')
  for (const { uri, languageId } of documents) {
    const ending = languageId === 'markdown' ? 'md' : 'txt'
    if (!uri.startsWith(`case:/${id}/`) || !uri.endsWith(`.${ending}`))
      faults.push(`${uri} is not named after its case`)
  }
  for (const { uri, start, end } of spans ?? []) {
    const marked = texts.get(uri)?.slice(start, end)
    if (marked === undefined) faults.push(`a span names no document: ${uri}`)
    else if (marked.length !== end - start || start >= end) faults.push(`${start}-${end} is not inside ${uri}`)
    else if (marked !== marked.trim()) faults.push(`${start}-${end} of ${uri} begins or ends with a space`)
  }
  const sorted = [...(spans ?? [])].sort((a, b) => (a.uri === b.uri ? a.start - b.start : a.uri < b.uri ? -1 : 1))
  if (sorted.some((one, index) => one.uri === sorted[index - 1]?.uri && one.start < (sorted[index - 1]?.end ?? 0))) {
    faults.push('two spans overlap')
  }
  if (spans !== undefined && documents.some(({ uri }) => spans.every(one => one.uri !== uri))) {
    faults.push('a document of the contradiction has no span')
  }
  return faults
}
